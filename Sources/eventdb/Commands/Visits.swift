import ArgumentParser
import EventExtraction
import EventStore

struct Visits: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Who visited which country.",
    discussion: """
      EXAMPLES
        eventdb visits --leader Putin
        eventdb visits --country Tajikistan --since 2025
        eventdb visits --leader "french president" --when 2024-Q2
        eventdb visits --leader "Wang Yi" --status planned --format csv
      """)

  @OptionGroup var question: QuestionOptions

  func validate() throws { try question.allow(.visit, "visits") }

  func run() throws { try question.write("Visits", .visits) { $0.kinds = [.visit] } }
}
