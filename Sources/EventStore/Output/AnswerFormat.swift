/// A way to write answers down. A format is one file in `Output/Formats` and one line in `AnswerFormats.all`.
///
/// Events are streamed: `begin`, `row` for each, `end` (`EventWriter`). A format that can hold plain rows, too, such as a
/// list of people, makes a `RecordWriter`.
public protocol AnswerFormat: Sendable {
  /// What the user calls it: `csv`.
  var name: String { get }
  /// A few words for help.
  var summary: String { get }
  /// Whether it is not text, and has no place on a terminal.
  var isBinary: Bool { get }
  /// What event rows must carry besides their columns. Each costs look-ups for every row.
  var needs: EventDetails { get }
  /// Starts a document of events.
  func events(_ context: FormatContext) -> any EventWriter
  /// Starts a document of plain rows; nil where the format holds events and nothing else.
  func records(_ columns: [RecordColumn], _ context: FormatContext) -> (any RecordWriter)?
  /// Writes every event that answers a question. The default streams them through `events(_:)`; a format that wants more
  /// of the store than rows has its own.
  func write(
    _ query: EventQuery, from store: borrowing EventStore, _ context: FormatContext, to out: inout TextBuffer
  ) throws -> WritingReport
}

extension AnswerFormat {
  public var isBinary: Bool { false }

  public var needs: EventDetails { [] }

  public func records(_ columns: [RecordColumn], _ context: FormatContext) -> (any RecordWriter)? { nil }

  public func write(
    _ query: EventQuery, from store: borrowing EventStore, _ context: FormatContext, to out: inout TextBuffer
  ) throws -> WritingReport {
    var writer = events(context)
    writer.begin(into: &out)
    var report = WritingReport()
    var failure: (any Error)?
    try store.forEachEvent(query, with: needs) { row in
      writer.row(row, into: &out)
      report.events += 1
      do {
        try out.passOnIfFull()
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    writer.end(into: &out)
    report.notes = writer.notes
    return report
  }
}

/// Writes a document of events, one after the other.
public protocol EventWriter {
  /// What stands before the first event.
  mutating func begin(into out: inout TextBuffer)
  mutating func row(_ event: EventRow, into out: inout TextBuffer)
  /// What stands behind the last event. Formats that sum up, such as graphs, write everything here.
  mutating func end(into out: inout TextBuffer)
  /// What the format could not hold, in lines for the user. Read after `end`.
  var notes: [String] { get }
}

extension EventWriter {
  public mutating func begin(into out: inout TextBuffer) {}
  public mutating func end(into out: inout TextBuffer) {}
  public var notes: [String] { [] }
}

/// Writes a document of plain rows. Each row has a cell for each column.
public protocol RecordWriter {
  mutating func begin(into out: inout TextBuffer)
  mutating func row(_ cells: [RecordCell], into out: inout TextBuffer)
  mutating func end(into out: inout TextBuffer)
}

extension RecordWriter {
  public mutating func begin(into out: inout TextBuffer) {}
  public mutating func end(into out: inout TextBuffer) {}
}

/// What came of writing.
public struct WritingReport: Sendable, Hashable {
  /// Number of events written.
  public var events = 0
  /// What the format could not hold, in lines for the user.
  public var notes: [String] = []
  public init() {}
}
