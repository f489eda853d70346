/// An article as one UTF-8 buffer with tokens and sentences as offsets into it.
///
/// The buffer holds the title, a line feed, and the text; `textStart` is where the text begins. Spans of the text
/// are published relative to it.
public struct Document: Sendable {
  public var bytes: [UInt8]
  public var textStart: Int
  public var tokens: [Token]
  public var sentences: [Sentence]
  /// Day of publication as given, or nil.
  public var published: Day?
  /// The day printed in the text itself (`MOSCOW, Oct 9 (Agency)`, `October 9, 2025` on a line of its own), if any.
  public var datelineDay: Day?
  /// Tokens of the dateline's place names, empty if none.
  public var datelinePlace: Range<Int>

  /// The day that times resolve against.
  public var reference: Day? { published ?? datelineDay }

  public func span(_ tokens: Range<Int>) -> TextSpan {
    TextSpan(begin: self.tokens[tokens.lowerBound].begin, end: self.tokens[tokens.upperBound - 1].end)
  }

  /// The words between two token positions, for names and messages; not for hot paths.
  public func string(_ tokens: Range<Int>) -> String {
    if tokens.isEmpty { return "" }
    let s = span(tokens)
    return String(decoding: bytes[Int(s.begin)..<Int(s.end)], as: UTF8.self)
  }

  public func string(_ token: Int) -> String { string(token..<token + 1) }
}
