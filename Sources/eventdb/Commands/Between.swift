import ArgumentParser
import EventExtraction
import EventStore

struct Between: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The history of two sides, and the gaps in it.",
    discussion: """
      Every event in which both take part. AFTER is the time since the event before it that took place.

      EXAMPLES
        eventdb between Russia China
        eventdb between Erdogan Zelensky --since 2022
        eventdb between France Germany --level state --format csv
      """)

  @OptionGroup var pair: PairArguments
  @OptionGroup var question: QuestionOptions

  func run() throws {
    var gaps = Gaps(isNewestFirst: question.filters.newestFirst)
    var layout = EventLayout.timeline
    if case .table = question.answer.choice {
      // Rows come in order, each once: the time since the one before is known when it is shown.
      layout.columns.insert(.init(title: "AFTER"), at: 1)
      layout.cells = { event in
        var cells = EventLayout.timeline.cells(event)
        cells.insert(gaps.add(event), at: 1)
        return cells
      }
    }
    try question.write("\(pair.a) and \(pair.b)", layout) { $0.between = EventQuery.Dyad(pair.a, pair.b) }
    if let summary = gaps.summary { Messages.say(summary) }
  }
}

/// Times between events that took place.
struct Gaps {
  private(set) var events = 0
  private var first: Day?
  private var last: (begin: Day, end: Day)?
  private var longest: (from: Day, to: Day)?
  private let isNewestFirst: Bool

  init(isNewestFirst: Bool) { self.isNewestFirst = isNewestFirst }

  /// The time between an event and the one before it in the list.
  mutating func add(_ event: EventRow) -> String {
    guard event.status == .occurred, let start = event.start, start.precision == .day else { return "" }
    let begin = start.firstDay, end = max(begin, (event.end ?? start).lastDay)
    events += 1
    first = first ?? begin
    defer { if last == nil || end > last!.end || isNewestFirst { last = (begin, end) } }
    guard let last else { return "" }
    let gap = isNewestFirst ? (from: end, to: last.begin) : (from: last.end, to: begin)
    if gap.to - gap.from > (longest.map { $0.to - $0.from } ?? 0) { longest = gap }
    return gap.to > gap.from ? Gaps.text(gap.to - gap.from) : ""
  }

  /// `3 events that took place, longest gap 2 years 3 months: 2019-06-29 to 2021-10-01`
  var summary: String? {
    guard events > 1, let longest else { return nil }
    return "\(Messages.count(events, "event")) that took place; longest gap \(Gaps.text(longest.to - longest.from)): "
      + "\(longest.from) to \(longest.to)"
  }

  /// `12 days`, `7 months`, `2 years 3 months`
  static func text(_ days: Int) -> String {
    if days < 60 { return Messages.count(days, "day") }
    let months = Int((Double(days) / 30.44).rounded())
    if months < 24 { return "\(months) months" }
    let years = "\(months / 12) years"
    return months % 12 == 0 ? years : years + " " + Messages.count(months % 12, "month")
  }
}
