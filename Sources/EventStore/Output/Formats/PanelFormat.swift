import EventExtraction

/// Dyad-years (CSV): for every pair of sovereign states and every year between the first and the last event, how often
/// they visited, met and called. A pair and a year without an event stand there with zeros, which say that the articles
/// hold nothing, not that nothing is known to have happened.
///
/// Only events that took place count, in the year of their first day. A question about one country gives that country's
/// dyads. Memory grows with the dyad-years that have an event.
public struct PanelFormat: AnswerFormat {
  public let name = "panel"
  public let summary = "dyad-years with zeros, as CSV"

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter { PanelWriter(context) }
}

struct PanelWriter: EventWriter {
  private struct Key: Hashable {
    var year: Int16
    var a: String
    var b: String
  }

  private struct Counts {
    var visitsAToB = 0
    var visitsBToA = 0
    var meetings = 0
    var summits = 0
    var calls = 0
  }

  static let columns = [
    "year", "state_a", "state_b", "code_a", "code_b", "visits_a_to_b", "visits_b_to_a", "meetings", "summits", "calls",
  ]

  private let codes: CountryCodes
  private let states: [String]
  private let only: String?
  private var cells: [Key: Counts] = [:]
  private var years: ClosedRange<Int16>?
  private var notHeld = 0
  private var undated = 0

  init(_ context: FormatContext) {
    let codes = CountryCodes.embedded
    let states = context.parties.filter { $0.value.status == "sovereign" }.map(\.key)
      .sorted { codes.alpha3($0) < codes.alpha3($1) }
    self.codes = codes
    self.states = states
    only = context.query.country.flatMap { wanted in
      let folded = FoldedName.fold(wanted)
      return states.first { $0.lowercased() == folded || FoldedName.fold(context.parties[$0]?.name ?? "") == folded }
    }
  }

  var notes: [String] {
    var notes: [String] = []
    if notHeld > 0 { notes.append("\(notHeld) not known to have taken place: not counted") }
    if undated > 0 { notes.append("\(undated) without a date: not counted") }
    return notes
  }

  mutating func row(_ event: EventRow, into out: inout TextBuffer) {
    guard event.status == .occurred else {
      notHeld += 1
      return
    }
    guard let year = event.start?.year else {
      undated += 1
      return
    }
    years = years.map { min($0.lowerBound, year)...max($0.upperBound, year) } ?? year...year
    func sides(_ parties: [EventParticipant]) -> Set<String> { Set(parties.compactMap(\.country)) }
    if event.kind == .visit {
      var hosts = sides(event.hosts)
      if let country = event.country { hosts.insert(country) }
      for visitor in sides(event.visitors) {
        for host in hosts where host != visitor {
          let isFromA = codes.alpha3(visitor) < codes.alpha3(host)
          count(visitor, host, year) { if isFromA { $0.visitsAToB += 1 } else { $0.visitsBToA += 1 } }
        }
      }
      return
    }
    let all = sides(event.participants).sorted()
    for (i, a) in all.enumerated() {
      for b in all[(i + 1)...] {
        count(a, b, year) {
          switch event.kind {
          case .summit: $0.summits += 1
          case .call: $0.calls += 1
          default: $0.meetings += 1
          }
        }
      }
    }
  }

  private mutating func count(_ one: String, _ other: String, _ year: Int16, _ body: (inout Counts) -> Void) {
    let (a, b) = codes.alpha3(one) < codes.alpha3(other) ? (one, other) : (other, one)
    body(&cells[Key(year: year, a: a, b: b), default: Counts()])
  }

  func end(into out: inout TextBuffer) {
    let csv = CSVWriter(PanelWriter.columns.map { RecordColumn($0) })
    csv.begin(into: &out)
    guard let years else { return }
    for year in years {
      for (i, a) in states.enumerated() {
        for b in states[(i + 1)...] {
          if let only, a != only, b != only { continue }
          let counts = cells[Key(year: year, a: a, b: b)] ?? Counts()
          csv.row(
            [
              .integer(Int(year)), .text(codes.alpha3(a)), .text(codes.alpha3(b)), .text(a), .text(b),
              .integer(counts.visitsAToB), .integer(counts.visitsBToA), .integer(counts.meetings),
              .integer(counts.summits), .integer(counts.calls),
            ], into: &out)
        }
      }
    }
  }
}
