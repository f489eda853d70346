import ArgumentParser
import EventStore

struct Split: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make another event of some reports of one.",
    discussion: """
      Reports are named by the keys that show prints, or by their numbers there. They stay apart from the rest, whatever \
      comes; a report that comes later goes with the part that it fits better.

      EXAMPLES
        eventdb split vk3n --claims 3
        eventdb split vk3n --claims 7mq0x2v1,k3n9q2m7 --reason "the second visit"
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var signature: SignatureOption

  @Argument(help: "The event's id.") var id: String
  @Option(help: ArgumentHelp("Keys or numbers of the reports, with commas.", valueName: "list")) var claims: String

  private var list: [String] { claims.split(separator: ",").map { String($0.filter { $0 != " " }) } }

  func validate() throws {
    if list.isEmpty { throw ValidationError("--claims needs the keys of some reports, as eventdb show prints them.") }
  }

  func run() throws {
    try Reviewing.decide(database, signature, id) { store in
      let all = try store.show(id).claims.map(\.key)
      return .split(
        claims: try list.map { name in
          // Keys are letters and digits; what is a small number is the place in the list.
          guard name.utf8.count < 4, let number = Int(name) else { return name }
          guard all.indices.contains(number - 1) else {
            throw Failure("\(id) has \(Messages.count(all.count, "report")); there is no number \(number)")
          }
          return all[number - 1]
        })
    }
  }
}
