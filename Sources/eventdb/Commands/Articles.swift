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

  @OptionGroup var database: DatabaseOption

  @Option(help: ArgumentHelp("Published then or later.", valueName: "date"), transform: PartialDate.argument)
  var since: PartialDate?

  @Option(help: ArgumentHelp("Published then or earlier.", valueName: "date"), transform: PartialDate.argument)
  var until: PartialDate?

  @Option(help: ArgumentHelp("The outlet.", valueName: "name")) var source: String?
  @Option(help: ArgumentHelp("The news agency that they credit.", valueName: "name")) var agency: String?
  @Option(help: ArgumentHelp("Words that title or text have, all of them.", valueName: "words")) var text: String?
  @Option(help: ArgumentHelp("At most so many.", valueName: "number")) var limit: Int?
  @OptionGroup var answer: FormatOption

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() throws {
    var query = ArticleQuery()
    query.since = since
    query.until = until
    query.source = source
    query.agency = agency
    query.text = text
    query.limit = limit
    let store = try EventStore(database.resolved, .readOnly)
    // A table is for reading, and shows the beginning of the key; a file has it whole.
    var isTable = false
    if case .table = answer.choice { isTable = true }
    let columns: [RecordColumn] =
      isTable
      ? [
        .init("day"), .init("source", isLong: true), .init("agency"), .init("title", isLong: true), .init("claims"),
        .init("article"),
      ]
      : [
        .init("key"), .init("id"), .init("published"), .init("source"), .init("title"), .init("url"), .init("claims"),
        .init("agency"),
      ]
    try RecordAnswer(format: answer.choice, columns: columns, dim: ["article"]).write(
      nothing: "no article answers to this"
    ) { add in
      var failure: (any Error)?
      try store.forEachArticle(query) { row in
        let day = RecordCell(row.published?.description), source = RecordCell(row.source)
        do {
          try add(
            isTable
              ? [
                day, source, RecordCell(row.agency), .text(row.title), .integer(row.claims),
                .text(String(row.key.prefix(10))),
              ]
              : [
                .text(row.key), RecordCell(row.id), day, source, .text(row.title), RecordCell(row.url),
                .integer(row.claims), RecordCell(row.agency),
              ])
          return true
        } catch {
          failure = error
          return false
        }
      }
      if let failure { throw failure }
    }
  }
}
