import ArgumentParser
import EventStore

struct Places: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cities and venues where events take place.",
    discussion: """
      EXAMPLES
        eventdb places
        eventdb places Moscow
        eventdb places --country Germany --format csv
      """)

  @Argument(help: "A city with its venues, or a venue.", completion: NameCompletion.of(.place))
  var name: String?

  @OptionGroup var database: DatabaseOption

  @Option(help: ArgumentHelp("Where they lie.", valueName: "name"), completion: NameCompletion.of(.country))
  var country: String?

  @Option(help: ArgumentHelp("At most so many.", valueName: "number")) var limit: Int?
  @OptionGroup var answer: FormatOption

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() throws {
    let rows = try EventStore(database.resolved, .readOnly).places(named: name, in: country, limit: limit)
    try RecordAnswer(
      format: answer.choice,
      columns: [
        .init("name", isLong: true), .init("kind"), .init("city", isLong: true), .init("country"), .init("latitude"),
        .init("longitude"), .init("events"), .init("first"), .init("last"), .init("id"),
      ], dim: ["id"]
    ).write(nothing: "no event has a place that answers to this") { add in
      for row in rows {
        try add([
          .text(row.name), .text(row.kind), RecordCell(row.city), RecordCell(row.country),
          row.coordinate.map { .real($0.latitude) } ?? .empty, row.coordinate.map { .real($0.longitude) } ?? .empty,
          .integer(row.events), RecordCell(row.firstDay), RecordCell(row.lastDay), .text(row.id),
        ])
      }
    }
  }
}
