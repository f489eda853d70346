import ArgumentParser
import EventExtraction
import EventStore

struct Articles: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The articles of the database.",
    discussion: """
      EXAMPLES
        eventdb articles --since 2025-10
        eventdb articles --source Reuters --text "state visit"
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv }

  @OptionGroup var database: DatabaseOption

  @Option(help: ArgumentHelp("Published then or later.", valueName: "date"), transform: PartialDate.argument)
  var since: PartialDate?

  @Option(help: ArgumentHelp("Published then or earlier.", valueName: "date"), transform: PartialDate.argument)
  var until: PartialDate?

  @Option(help: ArgumentHelp("The outlet.", valueName: "name")) var source: String?
  @Option(help: ArgumentHelp("Words that title or text have, all of them.", valueName: "words")) var text: String?
  @Option(help: ArgumentHelp("At most so many.", valueName: "number")) var limit: Int?
  @Option(help: "How the answer is written.") var format = Format.table

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() throws {
    var query = ArticleQuery()
    query.since = since
    query.until = until
    query.source = source
    query.text = text
    query.limit = limit
    let store = try EventStore(database.resolved, .readOnly)
    var output = Output.standardOutput()
    let rows = try store.articles(query)
    if rows.isEmpty {
      Messages.say("no article answers to this")
      throw ExitCode(1)
    }
    switch format {
    case .table:
      var table = Table([
        .init(title: "DAY"), .init(title: "SOURCE", isFlexible: true), .init(title: "TITLE", isFlexible: true),
        .init(title: "CLAIMS"), .init(title: "ARTICLE", style: .dim),
      ])
      for row in rows {
        table.add([
          row.published?.description ?? "", row.source ?? "", row.title, String(row.claims), String(row.key.prefix(10)),
        ])
      }
      for line in table.lines(for: .output) { try output.line(line) }
    case .csv:
      var text = ""
      CSVFormat.append(["key", "id", "published", "source", "title", "url", "claims"], into: &text)
      for row in rows {
        CSVFormat.append(
          [
            row.key, row.id ?? "", row.published?.description ?? "", row.source ?? "", row.title, row.url ?? "",
            String(row.claims),
          ], into: &text)
      }
      try output.write(text)
    }
    try output.flush()
  }
}
