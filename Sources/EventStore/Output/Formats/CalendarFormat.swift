import EventExtraction

/// A calendar (iCalendar, RFC 5545): whole days, the status, and the event's id as a UID that stays the same, so that a
/// calendar that is imported again is brought up to date. Events without an exact day are left out and counted.
public struct CalendarFormat: AnswerFormat {
  public let name = "ics"
  public let summary = "a calendar, RFC 5545"
  public var needs: EventDetails { [.coordinate, .reports] }

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter {
    CalendarWriter(title: context.title, stamp: context.latest)
  }
}

struct CalendarWriter: EventWriter {
  let title: String
  /// When the database was last told something: the clock is not read.
  let stamp: Day?
  private var leftOut = 0

  init(title: String, stamp: Day?) {
    self.title = title
    self.stamp = stamp
  }

  var notes: [String] {
    leftOut == 0
      ? [] : ["\(leftOut) \(leftOut == 1 ? "event" : "events") without an exact day left out of the calendar"]
  }

  func begin(into out: inout TextBuffer) {
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//eventdb//eventdb//EN", "CALSCALE:GREGORIAN"] {
      CalendarWriter.line(line, into: &out)
    }
    CalendarWriter.property("X-WR-CALNAME", title, into: &out)
  }

  mutating func row(_ event: EventRow, into out: inout TextBuffer) {
    guard let start = event.start?.exactDay else {
      leftOut += 1
      return
    }
    let last = event.end?.exactDay ?? start
    CalendarWriter.line("BEGIN:VEVENT", into: &out)
    CalendarWriter.line("UID:\(event.id)@eventdb", into: &out)
    CalendarWriter.line("DTSTAMP:\(CalendarWriter.compact(stamp ?? start))T000000Z", into: &out)
    CalendarWriter.line("DTSTART;VALUE=DATE:\(CalendarWriter.compact(start))", into: &out)
    // The end is the first day that no longer belongs to it.
    CalendarWriter.line("DTEND;VALUE=DATE:\(CalendarWriter.compact(max(start, last) + 1))", into: &out)
    CalendarWriter.property("SUMMARY", EventWords.headline(event), into: &out)
    CalendarWriter.line("STATUS:\(CalendarWriter.status(event.status))", into: &out)
    CalendarWriter.line("TRANSP:TRANSPARENT", into: &out)
    CalendarWriter.line("CATEGORIES:\(event.kind.rawValue),\(event.status.rawValue)", into: &out)
    let place = EventWords.place(event)
    if !place.isEmpty { CalendarWriter.property("LOCATION", place, into: &out) }
    if let coordinate = event.coordinate, !coordinate.isCapital {
      let point = coordinate.point
      CalendarWriter.line("GEO:\(Decimals.degrees(point.latitude));\(Decimals.degrees(point.longitude))", into: &out)
    }
    var told: [String] = [EventWords.who(event)]
    for report in event.reports {
      told += report.sentences
      told.append(
        [report.source, report.published?.description, report.title, report.url].compactMap { $0 }.joined(
          separator: ", "))
    }
    CalendarWriter.property("DESCRIPTION", told.filter { !$0.isEmpty }.joined(separator: "\n"), into: &out)
    CalendarWriter.line("END:VEVENT", into: &out)
  }

  func end(into out: inout TextBuffer) { CalendarWriter.line("END:VCALENDAR", into: &out) }

  static func status(_ status: LifeStatus) -> String {
    switch status {
    case .occurred: "CONFIRMED"
    case .cancelled, .denied: "CANCELLED"
    case .planned, .postponed, .proposed, .unconfirmed: "TENTATIVE"
    }
  }

  private static func compact(_ day: Day) -> String { day.description.replacing("-", with: "") }

  /// A property whose value is text, escaped.
  private static func property(_ name: String, _ value: String, into out: inout TextBuffer) {
    var text = name + ":"
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        text += "\\"
        text.unicodeScalars.append(scalar)
      case "\n": text += "\\n"
      case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F: break
      default: text.unicodeScalars.append(scalar)
      }
    }
    line(text, into: &out)
  }

  /// A content line, folded so that none is longer than 75 bytes, and never inside a character.
  private static func line(_ text: String, into out: inout TextBuffer) {
    var width = 0
    for scalar in text.unicodeScalars {
      let size = UTF8.width(scalar)
      if width + size > 75 {
        out.write("\r\n ")
        width = 1
      }
      out.write(String(scalar))
      width += size
    }
    out.write("\r\n")
  }
}
