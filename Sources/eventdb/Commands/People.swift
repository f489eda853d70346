import ArgumentParser
import EventStore

struct People: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Who takes part in events; with a name, who that is: spellings, offices with their terms, and events.",
    discussion: """
      EXAMPLES
        eventdb people
        eventdb people --country France --limit 10
        eventdb people Lavrov
        eventdb people "Wang Yi" --format json
      """)

  @Argument(help: "A name in any spelling, or a family name.", completion: NameCompletion.of(.person))
  var name: String?

  @OptionGroup var database: DatabaseOption

  @Option(
    help: ArgumentHelp("Acting for this state or organisation.", valueName: "name"),
    completion: NameCompletion.of(.country))
  var country: String?

  @Option(help: ArgumentHelp("At most so many.", valueName: "number")) var limit: Int?
  @OptionGroup var answer: FormatOption

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    if name != nil, country != nil || limit != nil {
      throw ValidationError("--country and --limit are for the list; leave the name out.")
    }
  }

  func run() throws {
    let store = try EventStore(database.resolved, .readOnly)
    if let name, case .table = answer.choice {
      var output = Output.standardOutput()
      try PersonPage(people: try store.people(name), terminal: .output).write(to: &output)
      return try output.flush()
    }
    let rows =
      try name.map { name in
        try store.people(name).map { person in
          let term = person.terms.last
          let office = term.map { "\($0.title ?? $0.office), \($0.party)" }
          return PersonSummary(
            id: person.id, name: person.name, office: office, events: person.events, firstDay: person.firstDay,
            lastDay: person.lastDay)
        }
      } ?? store.people(actingFor: country, limit: limit)
    try RecordAnswer(
      format: answer.choice,
      columns: [
        .init("name", isLong: true), .init("office", isLong: true), .init("events"), .init("first"), .init("last"),
        .init("id"),
      ], dim: ["id"]
    ).write(nothing: "no event has a person that answers to this") { add in
      for row in rows {
        try add([
          .text(row.name), RecordCell(row.office), .integer(row.events), RecordCell(row.firstDay),
          RecordCell(row.lastDay), .text(row.id),
        ])
      }
    }
  }
}
