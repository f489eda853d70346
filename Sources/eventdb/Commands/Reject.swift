import ArgumentParser
import EventStore

struct Reject: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say that an event is none.",
    discussion: """
      No question is answered with it any more, unless --reviewed rejected asks for it.

      EXAMPLES
        eventdb reject vk3n --reason "a hypothetical visit"
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var signature: SignatureOption

  @Argument(help: "The event's id.") var id: String

  func run() throws {
    try Reviewing.decide(database, signature, id) { _ in .reject }
  }
}
