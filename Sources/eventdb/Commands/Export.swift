import ArgumentParser
import EventStore

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write events in a form for other programs.",
    discussion: """
      The columns of CSV and the keys of JSON stay as they are: docs/csv.md, docs/json.md.

      EXAMPLES
        eventdb export --format csv > events.csv
        eventdb export --format jsonl --type visit --leader Modi
        eventdb export --decisions > decisions.jsonl
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup(title: "Filters") var filters: FilterOptions

  @OptionGroup var answer: FormatOption

  @Flag(help: "Instead of events, what reviewers decided, as JSON Lines for eventdb import.") var decisions = false

  private var format: FormatChoice { answer.format ?? .format(CSVFormat()) }

  func validate() throws {
    if decisions, answer.format != nil {
      throw ValidationError("decisions are written as JSON Lines only: leave --format out.")
    }
    if case .table = format {
      throw ValidationError("a table is for reading, not for export; use eventdb timeline, or --format csv.")
    }
  }

  func run() throws {
    if decisions { return try writeDecisions() }
    try Answer(format: format, columns: [], cells: { _ in [] }).write(
      filters.query, from: database.resolved, filters.time)
  }

  private func writeDecisions() throws {
    let store = try EventStore(database.resolved, .readOnly)
    let rows = try store.decisions()
    var output = Output.standardOutput()
    for row in rows { try output.line(DecisionJSON.line(row.decision)) }
    try output.flush()
    if rows.isEmpty {
      Messages.say("no decisions yet")
      throw ExitCode(1)
    }
  }
}
