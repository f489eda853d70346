import EventExtraction

/// PLOVER records (JSON Lines), after the manual of 2021 and the project's gold-standard records.
///
/// Everything here is CONSULT. Its modes are `visit` (the visitor is the actor, the host the recipient), `phone`,
/// `multilateral` for summits and `third-party` for meetings in a third country; where nobody is known to be host, all are
/// actors. What has not happened carries an auxiliary mode in the context: `future` for planned and postponed, `hypothetical`
/// for proposed and unconfirmed, `negation` for cancelled and denied.
public struct PLOVERFormat: AnswerFormat {
  public let name = "plover"
  public let summary = "PLOVER records, JSON Lines"
  public var needs: EventDetails { [.coordinate, .reports] }

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter { PLOVERWriter() }
}

struct PLOVERWriter: EventWriter {
  private let countries = CountryCodes.embedded
  private var lost: [String: Int] = [:]

  var notes: [String] { lost.sorted { $0.key < $1.key }.map { "PLOVER can't hold: \($0.value) \($0.key)" } }

  mutating func row(_ event: EventRow, into out: inout TextBuffer) {
    guard let start = event.start else { return lost["events without a date", default: 0] += 1 }
    if event.level != nil { lost["levels of visits", default: 0] += 1 }
    if start.precision != .day {
      lost["days that are known to the month or year: the first day stands", default: 0] += 1
    }
    let hosts = event.hosts
    let others = event.participants.filter { $0.role != .host }
    let mode: String?
    switch event.kind {
    case .visit: mode = "visit"
    case .call: mode = "phone"
    case .summit: mode = "multilateral"
    case .meeting:
      let isThird = event.country.map { country in !event.participants.contains { $0.country == country } } ?? false
      mode = isThird ? "third-party" : hosts.isEmpty ? nil : "visit"
    }
    var contexts = ["diplomatic"]
    switch event.status {
    case .occurred: break
    case .planned, .postponed: contexts.append("future")
    case .proposed, .unconfirmed: contexts.append("hypothetical")
    case .cancelled, .denied: contexts.append("negation")
    }
    var json = JSONWriter()
    json.object {
      $0.field("id", "eventdb-\(event.id)")
      $0.field("date", start.firstDay.description)
      if let end = event.end, end != start { $0.field("dateEnd", end.lastDay.description) }
      list("actor", others, &$0)
      list("recipient", hosts, &$0)
      $0.field("event", "CONSULT")
      $0.field("mode", mode)
      $0.key("context")
      $0.array { for context in contexts { $0.value(context) } }
      if event.country != nil || event.city != nil {
        $0.key("location")
        $0.object {
          $0.field("name", EventWords.place(event))
          $0.field("country", event.country.map { countries.alpha3($0) })
          if let coordinate = event.coordinate, !coordinate.isCapital {
            $0.field("lat", coordinate.point.latitude)
            $0.field("lng", coordinate.point.longitude)
          }
        }
      }
      $0.field("text", event.reports.first?.sentences.first)
      $0.field("language", "en")
      $0.key("publications")
      $0.array {
        for report in event.reports {
          $0.object {
            $0.field("publisher", report.source)
            $0.field("date", report.published?.description)
            $0.field("title", report.title)
            $0.field("url", report.url)
          }
        }
      }
      $0.field("coder", "eventdb")
      $0.field("confidence", (event.confidence * 1000).rounded() / 1000)
    }
    out.write(json.text)
    out.write(10)
  }

  private func list(_ key: String, _ parties: [EventParticipant], _ json: inout JSONWriter) {
    json.key(key)
    json.array {
      for party in parties {
        $0.object {
          $0.field("actorText", party.name)
          $0.field("code", party.country.map { countries.alpha3($0) })
          let isState = party.country.map { countries.isState($0) } ?? false
          $0.field("sector", isState ? "GOV" : party.country == nil ? nil : "IGO")
        }
      }
    }
  }
}
