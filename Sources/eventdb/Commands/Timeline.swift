import ArgumentParser
import EventStore

struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Events of all types in order of time.",
    discussion: """
      EXAMPLES
        eventdb timeline
        eventdb timeline --leader Xi --with Modi
        eventdb timeline --country Germany --type meeting --type call --since 2024-06 --until 2024-12
        eventdb timeline --when today-30d..today
      """)

  @OptionGroup var question: QuestionOptions

  func run() throws { try question.write("Events", .timeline) }
}
