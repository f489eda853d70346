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

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv }

  @OptionGroup var database: DatabaseOption
  @Option(help: "How the answer is written.") var format = Format.table

  func run() throws {
    let store = try EventStore(database.resolved, .readOnly)
    let rows = try store.sources()
    if rows.isEmpty {
      Messages.say("the database has no articles")
      throw ExitCode(1)
    }
    var output = Output.standardOutput()
    func cells(_ row: SourceRow) -> [String] {
      let outlet = row.source.flatMap { Outlets.shared.outlet(credit: $0) } ?? Outlets.shared.outlet(url: row.url)
      return [
        row.source ?? "", outlet?.name ?? "", outlet?.kind.rawValue ?? "", outlet?.country ?? "", String(row.articles),
        row.first?.description ?? "", row.last?.description ?? "",
      ]
    }
    switch format {
    case .table:
      var table = Table([
        .init(title: "SOURCE", isFlexible: true), .init(title: "OUTLET", isFlexible: true), .init(title: "KIND"),
        .init(title: "COUNTRY"), .init(title: "ARTICLES"), .init(title: "FIRST"), .init(title: "LAST"),
      ])
      for row in rows { table.add(cells(row)) }
      for line in table.lines(for: .output) { try output.line(line) }
    case .csv:
      var text = ""
      CSVFormat.append(["source", "outlet", "kind", "country", "articles", "first", "last"], into: &text)
      for row in rows { CSVFormat.append(cells(row), into: &text) }
      try output.write(text)
    }
    try output.flush()
  }
}
