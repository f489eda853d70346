import ArgumentParser
import EventStore

/// Writes the events that answer a question, as a table or in a format.
struct Answer {
  var format: OutputFormat
  /// Columns of the table.
  var columns: [Table.Column]
  /// The cells of an event's row.
  var cells: (EventRow) -> [String]

  /// - Throws: exit code 1 where there is none, after the reason on standard error.
  func write(_ query: EventQuery, from path: String, _ time: AsOfOption) throws {
    let store = try time.open(path)
    var output = Output.standardOutput()
    var count = 0
    switch format {
    case .table:
      var table = Table(columns)
      try store.forEachEvent(query) {
        table.add(cells($0))
        return true
      }
      count = table.rows.count
      if count > 0 { for line in table.lines(for: .output) { try output.line(line) } }
    case .rows(let format):
      count = try stream(query, store, format, to: &output)
    }
    try output.flush()
    if count == 0 {
      let isEmpty = try store.eventCount() == 0
      Messages.say(isEmpty ? "\(path) has no events yet; add articles with eventdb ingest" : "no event answers to this")
      throw ExitCode(1)
    }
  }

  /// One event after the other, so that memory does not grow with their number.
  private func stream(
    _ query: EventQuery, _ store: borrowing EventStore, _ format: any RowFormat, to output: inout Output
  ) throws -> Int {
    var text = ""
    var count = 0
    var failure: (any Error)?
    format.begin(into: &text)
    try store.forEachEvent(query) { row in
      format.append(row, into: &text)
      count += 1
      if text.utf8.count < 1 << 15 { return true }
      do {
        try output.write(text)
        text.removeAll(keepingCapacity: true)
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    format.end(into: &text)
    try output.write(text)
    return count
  }
}
