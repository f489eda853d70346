import EventExtraction

/// What an input gives.
public enum InputItem: Sendable, Hashable {
  case article(Article, origin: InputOrigin)
  /// The article goes in, but something about it should be known.
  case warning(InputWarning)
  /// This does not go in; the rest does.
  case refused(Refusal)
}

/// Where an article was read, and as what.
public struct InputOrigin: Sendable, Hashable {
  /// The path, `-` for standard input.
  public var input: String
  /// Counted from 1: the line in inputs of lines, the record elsewhere; nil where the input is one article.
  public var line: Int?
  /// Name of the format, `html`.
  public var format = ""
  /// Name of the character encoding that the bytes were in.
  public var encoding = "UTF-8"
  /// Paragraphs of the text in order, where the format tells them apart; empty elsewhere.
  public var parts: [TextPart] = []
}

/// A paragraph of an article's text, by bytes.
public struct TextPart: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable { case standfirst, caption, heading, paragraph }
  public var kind: Kind
  public var range: Range<Int>
  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

public struct InputWarning: Sendable, Hashable, CustomStringConvertible {
  public var origin: InputOrigin
  public var message: String
  public var description: String { "\(origin.input)\(origin.line.map { ":\($0)" } ?? ""): \(message)" }
}
