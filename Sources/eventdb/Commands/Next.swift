import ArgumentParser
import EventExtraction
import EventStore

struct Next: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What is planned, by date.",
    discussion: """
      Planned events that are not over on the day of the latest article. --since asks from another day on.

      EXAMPLES
        eventdb next
        eventdb next --leader Xi
        eventdb next --since today --limit 10
      """)

  @OptionGroup var question: QuestionOptions

  func run() throws {
    let latest = try question.filters.time.open(question.database.resolved).latestDay()
    try question.write("Planned", .timeline) { query in
      if query.statuses.isEmpty { query.statuses = [.planned] }
      if query.since == nil { query.since = latest.map { PartialDate($0) } }
    }
  }
}
