import CSeeds

/// A seed table: tab-separated rows with a header line, as `seeds/README.md` describes.
public struct SeedTable: Sendable {
  public var name: String
  public var columns: [String]
  public var rows: [Row]

  public struct Row: Sendable {
    public var line: Int
    public var cells: [Substring]
    public subscript(column: Int) -> Substring { column < cells.count ? cells[column] : "" }
    /// The members of a list cell, separated by `|`.
    public func list(_ column: Int) -> [Substring] { self[column].split(separator: "|") }
  }

  /// What is wrong with a table: file, line, and what to do.
  public struct Malformed: Error, Sendable, CustomStringConvertible {
    public var table: String
    public var line: Int
    public var problem: String
    public init(table: String, line: Int, problem: String) {
      self.table = table
      self.line = line
      self.problem = problem
    }
    public var description: String { "\(table):\(line): \(problem)" }
  }

  /// Reads a table that is embedded in the binary.
  /// - Throws: `Malformed` where the name is not embedded or a row has more cells than the header.
  public static func embedded(_ name: String) throws(Malformed) -> SeedTable {
    let seed = eventdb_seed_named(name)
    guard let bytes = seed.bytes else {
      throw Malformed(table: name, line: 0, problem: "no such table in the binary; rebuild with it listed in CSeeds")
    }
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: seed.count), as: UTF8.self)
    return try SeedTable(name: name, text: text)
  }

  /// Parses the text of a table.
  /// - Throws: `Malformed` where a row has more cells than the header.
  public init(name: String, text: String) throws(Malformed) {
    self.name = name
    columns = []
    rows = []
    var line = 0
    for raw in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      if raw.isEmpty || raw.first == UInt8(ascii: "#") { continue }
      let cells = raw.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Substring($0) }
      if columns.isEmpty {
        columns = cells.map(String.init)
        continue
      }
      guard cells.count <= columns.count else {
        throw Malformed(
          table: name, line: line,
          problem: "\(cells.count) cells, but the header has \(columns.count): remove the extra tabs")
      }
      rows.append(Row(line: line, cells: cells))
    }
  }

  /// The index of a column.
  /// - Throws: `Malformed` where the header lacks it.
  public func column(_ name: String) throws(Malformed) -> Int {
    guard let i = columns.firstIndex(of: name) else {
      throw Malformed(table: self.name, line: 1, problem: "the header lacks the column '\(name)'")
    }
    return i
  }
}
