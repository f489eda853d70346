import ArgumentParser
import EventExtraction
import EventStore

struct Meetings: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Who met whom.",
    discussion: """
      EXAMPLES
        eventdb meetings --leader Modi
        eventdb meetings --between Russia,China --when 2025
        eventdb meetings --office foreign-minister --place Vienna
      """)

  @OptionGroup var question: QuestionOptions

  func validate() throws { try question.allow(.meeting, "meetings") }

  func run() throws { try question.write("Meetings", .meetings) { $0.kinds = [.meeting] } }
}
