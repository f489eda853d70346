import ArgumentParser
import EventStore

struct Organisations: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Organisations that take part in events or hold summits.",
    discussion: """
      EXAMPLES
        eventdb organisations
        eventdb organisations NATO
        eventdb organisations --format json
      """)

  @Argument(help: "A name or a code.", completion: NameCompletion.of(.organisation))
  var name: String?

  @OptionGroup var database: DatabaseOption
  @Option(help: ArgumentHelp("At most so many.", valueName: "number")) var limit: Int?
  @OptionGroup var answer: FormatOption

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() throws {
    let rows = try EventStore(database.resolved, .readOnly).organisations(named: name, limit: limit)
    try RecordAnswer(
      format: answer.choice,
      columns: [
        .init("code"), .init("name", isLong: true), .init("kind"), .init("seat"), .init("events"), .init("first"),
        .init("last"),
      ]
    ).write(nothing: "no event has an organisation") { add in
      for row in rows {
        try add([
          .text(row.code), .text(row.name), RecordCell(row.kind), RecordCell(row.seat), .integer(row.events),
          RecordCell(row.firstDay), RecordCell(row.lastDay),
        ])
      }
    }
  }
}
