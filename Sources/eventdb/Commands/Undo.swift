import ArgumentParser
import EventStore

struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a decision back.",
    discussion: """
      Without a key, the last one that is in effect. Nothing is deleted: what is taken back stays in the list of decisions, \
      and an undoing can be undone.

      EXAMPLES
        eventdb undo
        eventdb undo d3k9q2m7x0a --reason "the photograph is of 2024"
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var signature: SignatureOption

  @Argument(help: "The decision's key, as eventdb decisions prints it.") var key: String?

  func run() throws {
    let signature = try signature.signature()
    let store = try EventStore(database.resolved, .readWrite)
    let row = try store.undo(key, by: signature)
    var output = Output.standardOutput()
    try output.line("\(row.key)  \(Terminal.plain(DecisionText.what(row)))  \(row.decision.event)  taken back")
    try output.flush()
  }
}
