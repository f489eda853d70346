import ArgumentParser
import EventStore

struct Last: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "When two met last.",
    discussion: """
      Meetings, visits and summits that took place and in which both take part; other --type and --status are possible.

      EXAMPLES
        eventdb last Putin Trump
        eventdb last Zelensky "United States" --type call
      """)

  @OptionGroup var pair: PairArguments
  @OptionGroup var question: QuestionOptions

  func run() throws { try pair.write(question, "Last meeting") { $0.isNewestFirst = true } }
}
