import ArgumentParser
import EventExtraction
import EventStore

struct On: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What happened anywhere on a day, or in any other run of days.",
    discussion: """
      EXAMPLES
        eventdb on 2025-10-09
        eventdb on today
        eventdb on 2025-W41 --type summit
      """)

  @Argument(help: ArgumentHelp("\(DateSpan.forms).", valueName: "date"), transform: DateSpan.argument)
  var date: DateSpan

  @OptionGroup var database: DatabaseOption
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var answer: FormatOption

  func run() throws {
    var query = filters.query
    query.during(date)
    let days = date.first == date.last ? "\(date.first)" : "\(date.first) to \(date.last)"
    try Answer(
      format: answer.choice, title: "Events of \(days)", columns: EventLayout.timeline.columns,
      cells: EventLayout.timeline.cells
    ).write(query, from: database.resolved, filters.time)
  }
}
