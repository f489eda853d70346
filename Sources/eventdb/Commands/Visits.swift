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
        eventdb visits --leader "Wang Yi" --status planned --format csv
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var answer: FormatOption

  func validate() throws {
    if filters.kinds.contains(where: { $0 != .visit }) {
      throw ValidationError("visits shows visits only; use eventdb timeline for other types.")
    }
  }

  func run() throws {
    var query = filters.query
    query.kinds = [.visit]
    let columns: [Table.Column] = [
      .init(title: "DAYS"), .init(title: "VISITOR", isFlexible: true), .init(title: "TO", isFlexible: true),
      .init(title: "HOST", isFlexible: true), .init(title: "LEVEL"), .init(title: "STATUS"),
      .init(title: "ID", style: .dim),
    ]
    try Answer(format: answer.choice, columns: columns) { event in
      [
        EventTable.days(event.start, event.end), EventTable.parties(event.participants.filter { $0.role != .host }),
        EventTable.place(event), EventTable.parties(event.hosts), event.level?.rawValue ?? "", event.status.rawValue,
        event.id,
      ]
    }.write(query, from: database.resolved, filters.time)
  }
}
