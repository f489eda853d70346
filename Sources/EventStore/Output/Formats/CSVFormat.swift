import EventExtraction

/// Comma-separated values by RFC 4180: CRLF after each record, a header, and quotes where a cell needs them. The columns
/// and their order are a promise (`docs/csv.md`): new ones come at the end.
public struct CSVFormat: AnswerFormat {
  public let name = "csv"
  public let summary = "comma-separated values, RFC 4180"

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter { FlatEventWriter(CSVWriter(EventColumns.all)) }

  public func records(_ columns: [RecordColumn], _ context: FormatContext) -> (any RecordWriter)? { CSVWriter(columns) }
}

/// Records of CSV.
struct CSVWriter: RecordWriter {
  let columns: [RecordColumn]

  init(_ columns: [RecordColumn]) { self.columns = columns }

  func begin(into out: inout TextBuffer) { row(columns.map { .text($0.name) }, into: &out) }

  func row(_ cells: [RecordCell], into out: inout TextBuffer) {
    var first = true
    for cell in cells {
      if !first { out.write(UInt8(ascii: ",")) }
      first = false
      var text = cell.description
      text.withUTF8 { CSVWriter.cell($0, into: &out) }
    }
    out.write(13)
    out.write(10)
  }

  /// One cell, with quotes where it needs them.
  static func cell(_ cell: UnsafeBufferPointer<UInt8>, into out: inout TextBuffer) {
    let isPlain =
      cell.first != 32 && cell.last != 32 && !cell.contains { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }
    if isPlain { return out.write(cell) }
    out.write(34)
    for byte in cell {
      if byte == 34 { out.write(34) }
      out.write(byte)
    }
    out.write(34)
  }
}
