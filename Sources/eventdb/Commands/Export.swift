import ArgumentParser
import EventStore

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write events in a form for other programs.",
    discussion: """
      The columns of CSV and the keys of JSON stay as they are: docs/csv.md, docs/json.md.

      EXAMPLES
        eventdb export --format csv > events.csv
        eventdb export --format jsonl --type visit --leader Modi
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup(title: "Filters") var filters: FilterOptions

  @OptionGroup var answer: FormatOption

  private var format: FormatChoice { answer.format ?? .format(CSVFormat()) }

  func validate() throws {
    if case .table = format {
      throw ValidationError("a table is for reading, not for export; use eventdb timeline, or --format csv.")
    }
  }

  func run() throws {
    try Answer(format: format, columns: [], cells: { _ in [] }).write(
      filters.query, from: database.resolved, filters.time)
  }
}
