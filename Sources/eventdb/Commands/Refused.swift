import ArgumentParser
import EventStore

struct Refused: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What did not go in, and why.",
    discussion: """
      EXAMPLES
        eventdb refused
        eventdb refused --format csv > refused.csv
        eventdb ingest --retry-refused
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var answer: FormatOption

  func run() throws {
    let store = try EventStore(database.resolved, .readOnly)
    let rows = try store.refused()
    try RecordAnswer(
      format: answer.choice,
      columns: [.init("input", isLong: true), .init("line"), .init("reason"), .init("message", isLong: true)]
    ).write(nothing: "nothing was refused") { add in
      for row in rows { try add([.text(row.input), RecordCell(row.line), .text(row.reason), .text(row.message)]) }
    }
  }
}
