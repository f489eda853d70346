import ArgumentParser
import EventStore

/// Writes an answer that is a list of plain rows, as a table or in a format.
struct RecordAnswer {
  var format: FormatChoice
  var columns: [RecordColumn]
  /// Title of a column on a terminal, where it is not its name.
  var titles: [String: String] = [:]
  /// Columns that stand back: ids.
  var dim: Set<String> = []

  /// - Parameters:
  ///   - nothing: what is said where there are no rows.
  ///   - rows: hands each row on; it ends where that throws.
  /// - Throws: exit code 1 where there is none, after the reason on standard error.
  func write(nothing: String, _ rows: ((_ row: [RecordCell]) throws -> Void) throws -> Void) throws {
    var count = 0
    switch format {
    case .table:
      var table = Table(
        columns.map {
          .init(
            title: titles[$0.name] ?? $0.name.uppercased().replacing("_", with: " "), isFlexible: $0.isLong,
            style: dim.contains($0.name) ? .dim : nil)
        })
      try rows {
        table.add($0.map(\.description))
        count += 1
      }
      var output = Output.standardOutput()
      if count > 0 { for line in table.lines(for: .output) { try output.line(line) } }
      try output.flush()
    case .format(let format):
      guard var writer = format.records(columns, FormatContext()) else {
        let others = AnswerFormats.all.filter { $0.records(columns, FormatContext()) != nil }.map(\.name)
        throw Failure(
          "\(format.name) is for events; write this as \((["table"] + others).joined(separator: ", "))")
      }
      var buffer = Output.buffer()
      writer.begin(into: &buffer)
      try rows {
        writer.row($0, into: &buffer)
        try buffer.passOnIfFull()
        count += 1
      }
      writer.end(into: &buffer)
      try buffer.passOn()
    }
    if count == 0 {
      Messages.say(nothing)
      throw ExitCode(1)
    }
  }
}
