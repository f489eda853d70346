import ArgumentParser
import EventStore

extension DecisionRow.State: ExpressibleByArgument {}

struct Decisions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What reviewers decided, and what has become of it.",
    discussion: """
      In the order in which it was decided. STATE is holds, undone, or lost: nothing in the database is clearly what the \
      decision spoke of, so that it shapes no event; it holds again when that comes back.

      EXAMPLES
        eventdb decisions
        eventdb decisions --event vk3n
        eventdb decisions --state lost --format csv
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var answer: FormatOption

  @Option(help: ArgumentHelp("Only those that shape this event.", valueName: "id")) var event: String?
  @Option(help: "Only those; repeat it for several.") var state: [DecisionRow.State] = []
  @Option(name: .customLong("by"), help: ArgumentHelp("Only those of one author.", valueName: "author"))
  var author: String?

  func run() throws {
    let store = try EventStore(database.resolved, .readOnly)
    var rows = try event.map { try store.show($0).decisions } ?? store.decisions()
    if !state.isEmpty { rows = rows.filter { state.contains($0.state) } }
    if let author { rows = rows.filter { $0.decision.signature.author == author } }
    let columns: [RecordColumn] = [
      .init("time"), .init("author"), .init("action"), .init("what", isLong: true), .init("reason", isLong: true),
      .init("state"), .init("events"), .init("key"),
    ]
    try RecordAnswer(format: answer.choice, columns: columns, dim: ["key"]).write(
      nothing: "no decisions\(event == nil && state.isEmpty && author == nil ? " yet" : " of this kind")"
    ) { add in
      for row in rows {
        let events = row.events.isEmpty ? [row.decision.event] : row.events
        try add([
          .text(row.decision.signature.time), .text(row.decision.signature.author),
          .text(row.decision.action.rawValue), RecordCell(DecisionText.what(row)),
          RecordCell(row.decision.signature.reason), .text(row.state.rawValue),
          RecordCell(events.joined(separator: " ")), .text(row.key),
        ])
      }
    }
  }
}
