import ArgumentParser
import EventStore

struct Note: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Leave a note on an event.",
    discussion: """
      It changes nothing; show prints it.

      EXAMPLES
        eventdb note vk3n "the ministry has photographs"
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var signature: SignatureOption

  @Argument(help: "The event's id.") var id: String
  @Argument(help: "The note.") var text: String

  func run() throws {
    try Reviewing.decide(database, signature, id) { _ in .note(text) }
  }
}
