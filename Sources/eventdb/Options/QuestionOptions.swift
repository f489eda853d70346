import ArgumentParser
import EventExtraction
import EventStore

/// What all questions about events share: database, conditions, days and format.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Days") var days: DayOptions
  @OptionGroup var answer: FormatOption

  var query: EventQuery {
    var query = filters.query
    days.apply(to: &query)
    return query
  }

  /// - Throws: `ValidationError` where the user asks a command for events of other kinds than its own.
  func allow(_ kind: EventKind, _ command: String) throws {
    if filters.kinds.contains(where: { $0 != kind }) {
      throw ValidationError("\(command) shows \(kind.rawValue)s only; use eventdb timeline for other types.")
    }
  }

  /// Writes the events that answer.
  /// - Parameter change: what the command itself asks for.
  func write(_ title: String, _ layout: EventLayout, _ change: (inout EventQuery) -> Void = { _ in }) throws {
    var query = query
    change(&query)
    let words = filters.words
    try Answer(
      format: answer.choice, title: words.isEmpty ? title : "\(title): \(words.joined(separator: ", "))",
      columns: layout.columns, cells: layout.cells
    ).write(query, from: database.resolved, filters.time)
  }
}
