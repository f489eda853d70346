import EventExtraction

/// A table of GitHub Flavored Markdown, for notes and issues. Whatever an article says stays text: markup in it is escaped.
public struct MarkdownFormat: AnswerFormat {
  public let name = "markdown"
  public let summary = "a table for notes"

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter {
    Events(table: MarkdownWriter(columns: Events.columns))
  }

  public func records(_ columns: [RecordColumn], _ context: FormatContext) -> (any RecordWriter)? {
    MarkdownWriter(columns: columns)
  }

  private struct Events: EventWriter {
    static let columns: [RecordColumn] = [
      .init("day"), .init("kind"), .init("who"), .init("where"), .init("name"), .init("status"), .init("sources"),
      .init("id"),
    ]
    let table: MarkdownWriter

    func begin(into out: inout TextBuffer) { table.begin(into: &out) }

    func row(_ event: EventRow, into out: inout TextBuffer) {
      let kind = [event.level?.rawValue, event.kind.rawValue].compactMap { $0 }.joined(separator: " ")
      table.row(
        [
          .text(EventWords.days(event)), .text(kind), .text(EventWords.who(event)), .text(EventWords.place(event)),
          RecordCell(event.name), .text(EventWords.plain(event.status.rawValue)), .integer(event.sources),
          .text(event.id),
        ], into: &out)
    }
  }
}

/// Plain rows as a Markdown table.
struct MarkdownWriter: RecordWriter {
  let columns: [RecordColumn]

  func begin(into out: inout TextBuffer) {
    row(columns.map { .text($0.name.replacing("_", with: " ")) }, into: &out)
    out.write("|")
    for _ in columns { out.write(" --- |") }
    out.write(10)
  }

  func row(_ cells: [RecordCell], into out: inout TextBuffer) {
    out.write("|")
    for cell in cells {
      out.write(" ")
      for byte in cell.description.utf8 {
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
          UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "\\"), UInt8(ascii: "~"):
          out.write(UInt8(ascii: "\\"))
          out.write(byte)
        case UInt8(ascii: "&"): out.write("&amp;")
        case 10, 13, 9: out.write(32)
        default: out.write(byte)
        }
      }
      out.write(" |")
    }
    out.write(10)
  }
}
