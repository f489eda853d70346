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

  @OptionGroup var question: QuestionOptions

  @Flag(help: "Instead of events, what reviewers decided, as JSON Lines for eventdb import.") var decisions = false

  func validate() throws {
    if decisions, question.answer.format != nil {
      throw ValidationError("decisions are written as JSON Lines only: leave --format out.")
    }
    if case .table = question.answer.format {
      throw ValidationError("a table is for reading, not for export; use eventdb timeline, or --format csv.")
    }
  }

  func run() throws {
    if decisions { return try writeDecisions() }
    var question = question
    question.answer.format = question.answer.format ?? .format(CSVFormat())
    try question.write("Events", .timeline)
  }

  private func writeDecisions() throws {
    let store = try EventStore(question.database.resolved, .readOnly)
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
