import EventExtraction

/// A format in which articles come. A new one is a file with a type like this, and a line in `Formats.all`.
protocol ArticleFormat: Sendable {
  /// Short name, for `--format` and for messages.
  var name: String { get }
  /// Whether an input is of this format. Asked in the order of the list; the first that says yes reads it.
  func recognises(_ head: InputHead) -> Bool
  /// Reads the stream to its end, giving articles and refusals to `output`; ends early where that says so.
  /// - Throws: the fault of the stream, after all that came whole before it.
  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault)
}

/// What is known of an input before it is read.
struct InputHead {
  /// The first bytes, decompressed, without a byte order mark; some thousand if there are that many.
  var bytes: [UInt8]
  /// File name in lower case, without the endings of compression.
  var name: String
  /// `bytes` in lower case, without white space before it.
  let lower: [UInt8]

  init(bytes: [UInt8], name: String) {
    var b = bytes[...]
    if b.starts(with: [0xEF, 0xBB, 0xBF]) { b = b.dropFirst(3) }
    self.bytes = Array(b)
    self.name = name
    lower = b.drop { $0 <= 32 }.map { $0 >= 65 && $0 <= 90 ? $0 | 32 : $0 }
  }

  func begins(_ text: String) -> Bool { lower.starts(with: text.utf8) }
  func contains(_ text: String) -> Bool { lower.firstRange(of: Array(text.utf8)[...]) != nil }
  func ends(_ endings: String...) -> Bool { endings.contains { name.hasSuffix($0) } }
}

/// The formats, in the order in which they are asked.
public enum Formats {
  static let all: [any ArticleFormat] = [
    UnreadableFormat(),
    WARCFormat(),
    FeedFormat(),
    HTMLFormat(),
    JSONArrayFormat(),
    JSONLinesFormat(),
    MailFormat(),
    TableFormat(),
    ExportFormat(),
    MarkdownFormat(),
    PlainTextFormat(),
  ]

  /// What `--format` takes.
  public static var names: [String] { all.map(\.name).filter { $0 != "unreadable" } }
}
