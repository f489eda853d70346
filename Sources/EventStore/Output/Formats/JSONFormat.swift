/// One JSON array (RFC 8259) of objects. The keys are those of `JSONLinesFormat`.
public struct JSONFormat: AnswerFormat {
  public let name = "json"
  public let summary = "one JSON array"

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter { Events() }

  public func records(_ columns: [RecordColumn], _ context: FormatContext) -> (any RecordWriter)? {
    Records(columns: columns)
  }

  private struct Events: EventWriter {
    private var list = JSONList()
    mutating func begin(into out: inout TextBuffer) { list.begin(into: &out) }
    mutating func row(_ event: EventRow, into out: inout TextBuffer) { list.add(EventJSON.object(event), into: &out) }
    mutating func end(into out: inout TextBuffer) { list.end(into: &out) }
  }

  private struct Records: RecordWriter {
    let columns: [RecordColumn]
    private var list = JSONList()
    init(columns: [RecordColumn]) { self.columns = columns }
    mutating func begin(into out: inout TextBuffer) { list.begin(into: &out) }
    mutating func row(_ cells: [RecordCell], into out: inout TextBuffer) {
      list.add(RecordJSON.object(columns, cells), into: &out)
    }
    mutating func end(into out: inout TextBuffer) { list.end(into: &out) }
  }
}

/// The array around objects, one a line.
struct JSONList {
  private var isEmpty = true
  mutating func begin(into out: inout TextBuffer) { out.write("[") }
  mutating func add(_ object: String, into out: inout TextBuffer) {
    out.write(isEmpty ? "\n" : ",\n")
    out.write(object)
    isEmpty = false
  }
  mutating func end(into out: inout TextBuffer) { out.write("\n]\n") }
}

enum RecordJSON {
  static func object(_ columns: [RecordColumn], _ cells: [RecordCell]) -> String {
    var json = JSONWriter()
    json.object {
      for (column, cell) in zip(columns, cells) {
        switch cell {
        case .empty: $0.field(column.name, String?.none)
        case .text(let text): $0.field(column.name, text)
        case .integer(let number): $0.field(column.name, number)
        case .real(let number): $0.field(column.name, number)
        }
      }
    }
    return json.text
  }
}
