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

  @OptionGroup var database: DatabaseOption
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var answer: FormatOption

  func run() throws {
    var query = filters.query
    query.needsReview = true
    let columns: [Table.Column] = [
      .init(title: "DAYS"), .init(title: "TYPE"), .init(title: "WHO", isFlexible: true),
      .init(title: "WHERE", isFlexible: true), .init(title: "STATUS"), .init(title: "WHY", isFlexible: true),
      .init(title: "ID", style: .dim),
    ]
    try Answer(format: answer.choice, title: "Events to review", columns: columns) { event in
      let who = EventTable.who(event)
      return [
        EventTable.days(event.start, event.end), EventTable.kind(event),
        event.name.map { who.isEmpty ? $0 : "\($0): \(who)" } ?? who, EventTable.place(event), event.status.rawValue,
        event.reasons.map(\.description).joined(separator: "; "), event.id,
      ]
    }.write(query, from: database.resolved, filters.time)
  }
}
