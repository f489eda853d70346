import ArgumentParser
import EventExtraction
import EventStore

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "One event with its claims, each field's sentence and article, and who says otherwise.",
    discussion: """
      The beginning of an id will do, if no other event's begins so.

      EXAMPLES
        eventdb show vk3n9q2m7x0
        eventdb show vk3n
        eventdb show vk3n --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var database: DatabaseOption
  @OptionGroup var time: AsOfOption

  @Argument(help: "The event's id, as the other commands print it.")
  var id: String

  @Option(help: "How the event is written.") var format = Format.text

  func run() throws {
    let store = try time.open(database.resolved)
    let detail = try store.show(id)
    var output = Output.standardOutput()
    switch format {
    case .text: try EventPage(detail: detail, terminal: .output).write(to: &output)
    case .json: try output.line(EventDetailJSON.text(detail))
    }
    try output.flush()
  }
}
