/// One JSON object a line. The keys and their order are a promise (`docs/json.md`): new ones come at the end.
public struct JSONLinesFormat: AnswerFormat {
  public let name = "jsonl"
  public let summary = "a JSON object a line"

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter { Events() }

  public func records(_ columns: [RecordColumn], _ context: FormatContext) -> (any RecordWriter)? {
    Records(columns: columns)
  }

  private struct Events: EventWriter {
    func row(_ event: EventRow, into out: inout TextBuffer) {
      out.write(EventJSON.object(event))
      out.write(10)
    }
  }

  private struct Records: RecordWriter {
    let columns: [RecordColumn]
    func row(_ cells: [RecordCell], into out: inout TextBuffer) {
      out.write(RecordJSON.object(columns, cells))
      out.write(10)
    }
  }
}
