import ArgumentParser
import EventStore
import Foundation

/// Writes the events that answer a question, as a table or in a format.
struct Answer {
  var format: FormatChoice
  /// What was asked, for formats that have a title.
  var title = "Events"
  /// Columns of the table.
  var columns: [Table.Column]
  /// The cells of an event's row.
  var cells: (EventRow) -> [String]

  /// - Throws: exit code 1 where there is none, after the reason on standard error.
  func write(_ query: EventQuery, from path: String, _ time: AsOfOption) throws {
    try write(query, from: try time.open(path))
  }

  /// The same, from a database that is open.
  func write(_ query: EventQuery, from store: borrowing EventStore) throws {
    var count = 0
    switch format {
    case .table:
      var output = Output.standardOutput()
      var table = Table(columns)
      try store.forEachEvent(query) {
        table.add(cells($0))
        return true
      }
      count = table.rows.count
      if count > 0 { for line in table.lines(for: .output) { try output.line(line) } }
      try output.flush()
    case .format(let format):
      if format.isBinary, isatty(STDOUT_FILENO) == 1 {
        throw Failure("\(format.name) is not text; send it to a file: … --format \(format.name) > events.db")
      }
      var buffer = Output.buffer()
      let report = try store.write(query, as: format, title: title, to: &buffer)
      count = report.events
      for note in report.notes { Messages.say(note) }
    }
    if count == 0 {
      let isEmpty = try store.eventCount() == 0
      Messages.say(
        isEmpty ? "\(store.path) has no events yet; add articles with eventdb ingest" : "no event answers to this")
      throw ExitCode(1)
    }
  }
}
