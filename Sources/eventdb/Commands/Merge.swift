import ArgumentParser
import EventStore

struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make one event of several.",
    discussion: """
      The events must be of one type. All their ids answer afterwards.

      EXAMPLES
        eventdb merge vk3n v7q2 --reason "one visit, told as two"
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var signature: SignatureOption

  @Argument(help: "Ids of two events or more.") var ids: [String]

  func validate() throws {
    if ids.count < 2 { throw ValidationError("give the ids of two events or more.") }
  }

  func run() throws {
    try Reviewing.decide(database, signature, ids[0]) { _ in .merge(with: Array(ids.dropFirst())) }
  }
}
