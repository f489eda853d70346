import ArgumentParser
import EventExtraction
import EventStore

struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Events of all types in order of time.",
    discussion: """
      EXAMPLES
        eventdb timeline
        eventdb timeline --leader Xi --with Modi
        eventdb timeline --country Germany --type meeting --type call --since 2024-06 --until 2024-12
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var answer: FormatOption

  func run() throws {
    let columns: [Table.Column] = [
      .init(title: "DAYS"), .init(title: "TYPE"), .init(title: "WHO", isFlexible: true),
      .init(title: "WHERE", isFlexible: true), .init(title: "STATUS"), .init(title: "ID", style: .dim),
    ]
    try Answer(format: answer.choice, columns: columns) { event in
      let who = EventTable.who(event)
      return [
        EventTable.days(event.start, event.end), EventTable.kind(event),
        event.name.map { who.isEmpty ? $0 : "\($0): \(who)" } ?? who, EventTable.place(event), event.status.rawValue,
        event.id,
      ]
    }.write(filters.query, from: database.resolved, filters.time)
  }
}
