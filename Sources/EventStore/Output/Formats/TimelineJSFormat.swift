import EventExtraction

/// The JSON that Knight Lab's TimelineJS3 loads: a slide for each event with a date, grouped by kind. Events without a date
/// are left out and counted.
public struct TimelineJSFormat: AnswerFormat {
  public let name = "timelinejs"
  public let summary = "slides for TimelineJS"
  public var needs: EventDetails { .reports }

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter { Slides(title: context.title) }

  private struct Slides: EventWriter {
    let title: String
    private var isFirst = true
    private var leftOut = 0

    init(title: String) { self.title = title }

    var notes: [String] {
      leftOut == 0 ? [] : ["\(leftOut) \(leftOut == 1 ? "event" : "events") without a date left out"]
    }

    func begin(into out: inout TextBuffer) {
      // TimelineJS takes headline and text as HTML.
      let headline = JSONWriter.quoted(HTMLText.escape(title))
      out += "{\"title\":{\"text\":{\"headline\":\(headline)}},\"events\":["
    }

    mutating func row(_ event: EventRow, into out: inout TextBuffer) {
      guard let start = event.start else {
        leftOut += 1
        return
      }
      out.write(isFirst ? "\n" : ",\n")
      isFirst = false
      var json = JSONWriter()
      json.object {
        $0.key("start_date")
        Slides.write(start, &$0)
        if let end = event.end, end != start {
          $0.key("end_date")
          Slides.write(end, &$0)
        }
        $0.key("text")
        $0.object {
          $0.field("headline", HTMLText.escape(EventWords.headline(event)))
          $0.field("text", Slides.text(event))
        }
        $0.field("group", event.kind.rawValue)
        $0.field("unique_id", event.id)
      }
      out.write(json.text)
    }

    func end(into out: inout TextBuffer) { out.write("\n]}\n") }

    private static func write(_ date: PartialDate, _ json: inout JSONWriter) {
      json.object {
        $0.field("year", Int(date.year))
        if date.month > 0 { $0.field("month", Int(date.month)) }
        if date.day > 0 { $0.field("day", Int(date.day)) }
      }
    }

    private static func text(_ event: EventRow) -> String {
      let facts = [EventWords.place(event), EventWords.plain(event.status.rawValue)].filter { !$0.isEmpty }
      var html = "<p>\(HTMLText.escape(facts.joined(separator: ", ")))</p>"
      for report in event.reports {
        for sentence in report.sentences { html += "<p><q>\(HTMLText.escape(sentence))</q></p>" }
        let credit = [report.source, report.published?.description].compactMap { $0 }.joined(separator: ", ")
        if let url = report.url, HTMLText.isWebAddress(url) {
          let label = credit.isEmpty ? report.title : credit
          html += "<p><a href=\"\(HTMLText.escape(url))\">\(HTMLText.escape(label))</a></p>"
        } else if !credit.isEmpty {
          html += "<p>\(HTMLText.escape(credit))</p>"
        }
      }
      return html
    }
  }
}
