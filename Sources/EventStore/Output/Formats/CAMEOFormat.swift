import EventExtraction

/// CAMEO dyads, tab-separated with a header: a row for each ordered pair of actors, as CAMEO's coders make them.
///
/// Visits are 042 for the visitor and 043 for the host, calls 041, meetings in a third country 044 and others 040; what is
/// planned or proposed is 036. Actors are CAMEO's: the state's alpha-3 code with `GOV`, or the organisation's. CAMEO has no
/// code for what was called off, denied or is unconfirmed, and none for level, venue or span: `notes` counts what is lost.
public struct CAMEOFormat: AnswerFormat {
  public let name = "cameo"
  public let summary = "CAMEO dyads, tab-separated"

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter { CAMEOWriter() }
}

struct CAMEOWriter: EventWriter {
  private let actors = CAMEOActors.embedded
  private var lost: [String: Int] = [:]

  var notes: [String] { lost.sorted { $0.key < $1.key }.map { "CAMEO can't hold: \($0.value) \($0.key)" } }

  func begin(into out: inout TextBuffer) { out.write("date\tsource\ttarget\tcode\troot\tquad\tevent\n") }

  mutating func row(_ event: EventRow, into out: inout TextBuffer) {
    guard let day = event.start?.exactDay else { return lose("without an exact day") }
    let isAhead = event.status == .planned || event.status == .proposed
    guard event.status == .occurred || isAhead else { return lose("\(EventWords.plain(event.status.rawValue))") }
    let parties = event.participants
    var dyads: [(source: String, target: String, code: String)] = []
    func add(_ one: EventParticipant, _ other: EventParticipant, _ code: String) {
      guard let source = actors.code(one), let target = actors.code(other), source != target else { return }
      dyads.append((source, target, isAhead ? "036" : code))
    }
    if event.kind == .visit {
      var hosts = event.hosts
      if hosts.isEmpty, let country = event.country {
        hosts = [EventParticipant(name: country, kind: .country, role: .host, country: country)]
      }
      for visitor in event.visitors {
        for host in hosts {
          add(visitor, host, "042")
          add(host, visitor, "043")
        }
      }
    } else {
      for one in parties {
        for other in parties where other != one {
          let isThird = event.country.map { $0 != one.country && $0 != other.country } ?? false
          add(one, other, event.kind == .call ? "041" : isThird ? "044" : "040")
        }
      }
    }
    if dyads.isEmpty { return lose("without two states or organisations") }
    var written: Set<String> = []
    let date = day.description.replacing("-", with: "")
    for dyad in dyads {
      let row = "\(date)\t\(dyad.source)\t\(dyad.target)\t\(dyad.code)\t\(dyad.code.prefix(2))\t1\t\(event.id)\n"
      if written.insert(row).inserted { out += row }
    }
    if event.end != nil, event.end != event.start { lose("spans of days: the first stands for all", event: false) }
    if event.level != nil { lose("levels of visits", event: false) }
    if event.city != nil { lose("places", event: false) }
  }

  private mutating func lose(_ what: String, event: Bool = true) {
    lost[event ? "events \(what)" : what, default: 0] += 1
  }
}

/// CAMEO's names of actors.
struct CAMEOActors: Sendable {
  private let countries = CountryCodes.embedded
  private var organisations: [String: String] = [:]

  static let embedded = CAMEOActors()

  private init() {
    guard let table = try? SeedTable.embedded("seeds/cameo_actors.tsv") else { return }
    for row in table.rows { organisations[String(row[0])] = String(row[1]) }
  }

  /// `RUSGOV`, `IGOUNO`; nil for somebody who acts for nobody that is known.
  func code(_ party: EventParticipant) -> String? {
    guard let side = party.country else { return nil }
    if let known = organisations[side] { return known }
    if countries.isState(side) { return countries.alpha3(side) + (party.kind == .organisation ? "" : "GOV") }
    return "IGO"
  }
}
