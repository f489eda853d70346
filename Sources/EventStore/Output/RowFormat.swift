/// A way to write events down. A format is one file and one line in `RowFormats.all`.
public protocol RowFormat: Sendable {
  /// What the user calls it: `csv`.
  var name: String { get }
  /// Appends what stands before the first row.
  func begin(into out: inout String)
  /// Appends one event.
  func append(_ row: EventRow, into out: inout String)
  /// Appends what stands behind the last row.
  func end(into out: inout String)
}

public enum RowFormats {
  /// Every format, in the order in which help lists them.
  public static let all: [any RowFormat] = [CSVFormat(), JSONFormat(), JSONLinesFormat()]

  /// The format of that name, nil if there is none.
  public static func named(_ name: String) -> (any RowFormat)? { all.first { $0.name == name.lowercased() } }
}
