/// Tab-separated values (`text/tab-separated-values`): the columns of CSV. Tabs and line ends inside a cell become spaces,
/// because the format has no quotes.
public struct TSVFormat: AnswerFormat {
  public let name = "tsv"
  public let summary = "tab-separated values"

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter {
    FlatEventWriter(TSVWriter(columns: EventColumns.all))
  }

  public func records(_ columns: [RecordColumn], _ context: FormatContext) -> (any RecordWriter)? {
    TSVWriter(columns: columns)
  }
}

/// Records of TSV.
struct TSVWriter: RecordWriter {
  let columns: [RecordColumn]

  func begin(into out: inout TextBuffer) { row(columns.map { .text($0.name) }, into: &out) }

  func row(_ cells: [RecordCell], into out: inout TextBuffer) {
    var first = true
    for cell in cells {
      if !first { out.write(9) }
      first = false
      for byte in cell.description.utf8 { out.write(byte == 9 || byte == 10 || byte == 13 ? 32 : byte) }
    }
    out.write(10)
  }
}
