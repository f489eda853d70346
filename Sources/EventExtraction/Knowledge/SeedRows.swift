import CSeeds

/// Walks the rows of a seed table in place: no strings, no copies; cells are ranges of the buffer.
///
/// `SeedTable` is for small tables; this is for the large ones, which load at every start.
struct SeedRows {
  let name: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var header: [Range<Int>] = []
  private(set) var cells: [Range<Int>] = []
  private(set) var line = 0

  /// - Throws: `SeedTable.Malformed` where the header lacks one of the `required` columns.
  init(name: String, bytes: UnsafeBufferPointer<UInt8>, required: [String]) throws(SeedTable.Malformed) {
    self.name = name
    self.bytes = bytes
    if try next() {
      header = cells
      cells = []
      for column in required where self.column(column) < 0 {
        throw SeedTable.Malformed(table: name, line: line, problem: "the header lacks the column '\(column)'")
      }
    }
  }

  /// Steps to the next row. Comments and empty lines are skipped.
  /// - Throws: `SeedTable.Malformed` where the row has more cells than the header.
  mutating func next() throws(SeedTable.Malformed) -> Bool {
    while at < bytes.count {
      line += 1
      let first = bytes[at]
      if first == UInt8(ascii: "#") || first == UInt8(ascii: "\n") {
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
        at += 1
        continue
      }
      cells.removeAll(keepingCapacity: true)
      var begin = at
      while at < bytes.count, bytes[at] != UInt8(ascii: "\n") {
        if bytes[at] == UInt8(ascii: "\t") {
          cells.append(begin..<at)
          begin = at + 1
        }
        at += 1
      }
      cells.append(begin..<at)
      at += 1
      if !header.isEmpty, cells.count > header.count {
        throw SeedTable.Malformed(
          table: name, line: line,
          problem: "\(cells.count) cells, but the header has \(header.count): remove the extra tabs")
      }
      return true
    }
    return false
  }

  /// The index of a column, or -1 where the header lacks it.
  func column(_ name: String) -> Int {
    for (i, range) in header.enumerated() where bytes[range].elementsEqual(name.utf8) { return i }
    return -1
  }

  /// The cell's bytes as a range of the buffer; empty where the row ends early or the column is absent.
  subscript(column: Int) -> Range<Int> { column >= 0 && column < cells.count ? cells[column] : 0..<0 }

  func byte(_ i: Int) -> UInt8 { bytes[i] }

  /// The cell as a string.
  func string(_ column: Int) -> String { String(decoding: bytes[self[column]], as: UTF8.self) }

  /// Calls `body` with each member of a list cell.
  @inline(__always)
  func forEach(_ column: Int, _ body: (Range<Int>) -> Void) {
    let cell = self[column]
    var begin = cell.lowerBound
    var i = begin
    while i < cell.upperBound {
      if bytes[i] == UInt8(ascii: "|") {
        if i > begin { body(begin..<i) }
        begin = i + 1
      }
      i += 1
    }
    if i > begin { body(begin..<i) }
  }

  /// A decimal number such as `-34.5667`; 0 where the cell is empty.
  func number(_ column: Int) -> Double {
    var value = 0.0, scale = 0.0, negative = false
    for b in bytes[self[column]] {
      switch b {
      case UInt8(ascii: "-"): negative = true
      case UInt8(ascii: "."): scale = 1
      case 48...57:
        if scale == 0 {
          value = value * 10 + Double(b - 48)
        } else {
          scale *= 0.1
          value += Double(b - 48) * scale
        }
      default: break
      }
    }
    return negative ? -value : value
  }

  /// A date cell as its first or last day; nil where it is empty or none.
  func day(_ column: Int, last: Bool) -> Int32? {
    let cell = self[column]
    guard cell.count >= 4 else { return nil }
    var fields = [0, 0, 0], k = 0
    for b in bytes[cell] {
      if b == UInt8(ascii: "-") { k += 1 } else if b >= 48, b <= 57, k < 3 { fields[k] = fields[k] * 10 + Int(b - 48) }
    }
    let date = PartialDate(year: fields[0], month: fields[1], day: fields[2])
    return (last ? date.lastDay : date.firstDay).number
  }
}
