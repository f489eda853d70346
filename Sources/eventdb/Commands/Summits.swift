import ArgumentParser
import EventExtraction
import EventStore

struct Summits: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Gatherings and who attends.",
    discussion: """
      EXAMPLES
        eventdb summits --when 2025
        eventdb summits --summit G20
        eventdb summits --organisation SCO --leader Xi
      """)

  @OptionGroup var question: QuestionOptions

  func validate() throws { try question.allow(.summit, "summits") }

  func run() throws { try question.write("Summits", .summits) { $0.kinds = [.summit] } }
}
