/// A sentence, headline, caption or list line: a range of a document's tokens.
public struct Sentence: Sendable {
  public var tokens: Range<Int>
  public var paragraph: Int
  public var zone: Zone
}

/// What part of the page a sentence stands in.
public enum Zone: UInt8, Sendable {
  case headline, standfirst, dateline, caption, body, footer
}
