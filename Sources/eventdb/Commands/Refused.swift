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

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv }

  @OptionGroup var database: DatabaseOption
  @Option(help: "How the answer is written.") var format = Format.table

  func run() throws {
    let store = try EventStore(database.resolved, .readOnly)
    let rows = try store.refused()
    if rows.isEmpty {
      Messages.say("nothing was refused")
      throw ExitCode(1)
    }
    var output = Output.standardOutput()
    switch format {
    case .table:
      var table = Table([
        .init(title: "INPUT", isFlexible: true), .init(title: "LINE"), .init(title: "REASON"),
        .init(title: "MESSAGE", isFlexible: true),
      ])
      for row in rows { table.add([row.input, row.line.map(String.init) ?? "", row.reason, row.message]) }
      for line in table.lines(for: .output) { try output.line(line) }
    case .csv:
      var text = ""
      CSVFormat.append(["input", "line", "reason", "message"], into: &text)
      for row in rows {
        CSVFormat.append([row.input, row.line.map(String.init) ?? "", row.reason, row.message], into: &text)
      }
      try output.write(text)
    }
    try output.flush()
  }
}
