import ArgumentParser
import EventExtraction
import EventStore

struct Calls: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Who spoke with whom by telephone or video.",
    discussion: """
      EXAMPLES
        eventdb calls --leader Trump
        eventdb calls --between Macron,Putin --newest-first
      """)

  @OptionGroup var question: QuestionOptions

  func validate() throws { try question.allow(.call, "calls") }

  func run() throws { try question.write("Calls", .calls) { $0.kinds = [.call] } }
}
