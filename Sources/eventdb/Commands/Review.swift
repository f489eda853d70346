import ArgumentParser
import EventExtraction
import EventStore

struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Events that need a person, and why.",
    discussion: """
      Listed are plans whose days have passed unreported, events that no report is sure of, those whose reports \
      contradict each other, those that were kept apart from another of the same people and place, and accepted ones that \
      have changed since. What is accepted or rejected is not listed again. docs/decisions.md explains it.

      EXAMPLES
        eventdb review
        eventdb review --leader Putin --since 2025 --limit 20
        eventdb review --format csv > todo.csv
      """)

  @OptionGroup var question: QuestionOptions

  func run() throws {
    var layout = EventLayout.timeline
    layout.columns.insert(.init(title: "WHY", isFlexible: true), at: 5)
    layout.cells = { event in
      var cells = EventLayout.timeline.cells(event)
      cells.insert(event.reasons.map(\.description).joined(separator: "; "), at: 5)
      return cells
    }
    try question.write("Events to review", layout) { $0.needsReview = true }
  }
}
