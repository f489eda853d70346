import ArgumentParser
import EventExtraction
import EventStore

extension Participant.Role: ExpressibleByArgument {}

struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Give a field of an event another value.",
    discussion: """
      The value holds whatever the reports say; show prints theirs beside it. Fields are kind, level, status, start, end, \
      country, city, venue, place (\"Venue, City, Country\"), name, add-participant and remove-participant. none takes a \
      value away.

      EXAMPLES
        eventdb edit vk3n start 2025-10-08
        eventdb edit vk3n place \"Dushanbe, Tajikistan\" --reason \"not Khujand\"
        eventdb edit vk3n end none
        eventdb edit vk3n add-participant \"Xi Jinping\" --role host
        eventdb edit vk3n add-participant \"Jan Novak\" --country Slovakia --office \"Deputy Prime Minister\"
        eventdb edit vk3n remove-participant Lavrov
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var signature: SignatureOption

  @Argument(help: "The event's id.") var id: String
  @Argument(
    help: "The field.",
    completion: .list(EventEdit.Field.allCases.map(\.rawValue))) var field: String
  @Argument(help: "The value.") var value: String

  @Option(help: "Of add-participant: in what part.") var role: Participant.Role?
  @Option(help: ArgumentHelp("Of add-participant: state or organisation acted for.", valueName: "name"))
  var country: String?
  @Option(help: ArgumentHelp("Of add-participant: the office.", valueName: "words")) var office: String?

  func validate() throws {
    guard let known = EventEdit.Field(rawValue: field.lowercased()) else {
      let fields = EventEdit.Field.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("no field '\(field)'; there are \(fields).")
    }
    if known != .addParticipant, role != nil || country != nil || office != nil {
      throw ValidationError("--role, --country and --office are for add-participant.")
    }
  }

  func run() throws {
    try Reviewing.decide(database, signature, id) { store in
      .edit(
        try store.edit(field, value, of: id, party: EditedParty(role: role, country: country, office: office)))
    }
  }
}
