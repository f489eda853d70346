import ArgumentParser
import EventStore

struct Accept: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say that an event is right.",
    discussion: """
      When it changes later, by other reports or decisions, review lists it again.

      EXAMPLES
        eventdb accept vk3n
        eventdb accept vk3n --by ana --reason "seen on the ministry's page"
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var signature: SignatureOption

  @Argument(help: "The event's id.") var id: String

  func run() throws {
    try Reviewing.decide(database, signature, id) { _ in .accept }
  }
}
