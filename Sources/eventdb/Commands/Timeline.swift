import ArgumentParser
import EventStore

struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Events of all types in order of time.",
    discussion: """
      EXAMPLES
        eventdb timeline
        eventdb timeline --leader Xi --with Modi
        eventdb timeline --country Germany --type meeting --type call --since 2024-06 --until 2024-12
        eventdb timeline --when today-30d..today
        eventdb timeline --leader Modi --tree
      """)

  @Flag(help: "Show meetings under the visit or summit that they are part of.") var tree = false
  @OptionGroup var question: QuestionOptions

  func validate() throws {
    if tree, case .format = question.answer.choice {
      throw ValidationError(
        "--tree is for the table; the other formats have rows, and the view structure says what is part of what.")
    }
  }

  func run() throws {
    if !tree { return try question.write("Events", .timeline) }
    let store = try question.filters.time.open(question.database.resolved)
    var events: [EventRow] = []
    try store.forEachEvent(question.query, with: .parent) {
      events.append($0)
      return true
    }
    if events.isEmpty { return try question.write("Events", .timeline) }
    let shown = Set(events.map(\.id))
    let children = Dictionary(grouping: events.filter { shown.contains($0.parent ?? "") }) { $0.parent! }
    var table = Table(EventLayout.timeline.columns)
    for event in events where !shown.contains(event.parent ?? "") {
      table.add(EventLayout.timeline.cells(event))
      for child in children[event.id] ?? [] {
        var cells = EventLayout.timeline.cells(child)
        cells[0] = "  " + cells[0]
        table.add(cells)
      }
    }
    var output = Output.standardOutput()
    for line in table.lines(for: .output) { try output.line(line) }
    try output.flush()
  }
}
