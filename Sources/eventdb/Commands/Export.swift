import ArgumentParser
import EventStore

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write events in a form for other programs.",
    discussion: """
      The columns of CSV are documented in docs/csv.md and stay as they are.

      EXAMPLES
        eventdb export --format csv > events.csv
        eventdb export --format csv --type visit --leader Modi
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: ArgumentHelp("\(RowFormats.all.map(\.name).joined(separator: ", ")).", valueName: "format"))
  var format: OutputFormat = .rows(CSVFormat())

  func validate() throws {
    if case .table = format {
      throw ValidationError("a table is for reading, not for export; use eventdb timeline, or --format csv.")
    }
  }

  func run() throws {
    try Answer(format: format, columns: [], cells: { _ in [] }).write(filters.query, from: database.resolved)
  }
}
