import ArgumentParser
import EventExtraction
import EventStore

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "One event with its claims, and each field's sentence and article.",
    discussion: """
      The beginning of an id will do, if no other event's begins so.

      EXAMPLES
        eventdb show vk3n9q2m7x0
        eventdb show vk3n
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var time: AsOfOption

  @Argument(help: "The event's id, as the other commands print it.")
  var id: String

  func run() throws {
    let store = try time.open(database.resolved)
    let detail = try store.show(id)
    var output = Output.standardOutput()
    try EventPage(detail: detail, terminal: .output).write(to: &output)
    try output.flush()
  }
}
