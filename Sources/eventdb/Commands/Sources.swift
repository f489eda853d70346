import ArgumentParser
import ArticleInput
import EventExtraction
import EventStore

struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The outlets of the articles.",
    discussion: """
      EXAMPLES
        eventdb sources
        eventdb sources --format csv
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var answer: FormatOption

  func run() throws {
    let store = try EventStore(database.resolved, .readOnly)
    let rows = try store.sources()
    try RecordAnswer(
      format: answer.choice,
      columns: [
        .init("source", isLong: true), .init("outlet", isLong: true), .init("kind"), .init("country"),
        .init("articles"),
        .init("first"), .init("last"), .init("agencies", isLong: true),
      ]
    ).write(nothing: "the database has no articles") { add in
      for row in rows {
        let outlet = row.source.flatMap { Outlets.shared.outlet(credit: $0) } ?? Outlets.shared.outlet(url: row.url)
        let agencies = row.agencies.filter { $0.name != outlet?.name }.map { "\($0.name) \($0.articles)" }
        try add([
          RecordCell(row.source), RecordCell(outlet?.name), RecordCell(outlet?.kind.rawValue),
          RecordCell(outlet?.country), .integer(row.articles), RecordCell(row.first?.description),
          RecordCell(row.last?.description),
          RecordCell(agencies.isEmpty ? nil : agencies.joined(separator: "; ")),
        ])
      }
    }
  }
}
