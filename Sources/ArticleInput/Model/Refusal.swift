/// An input, or one record of it, that does not go in, and why. The rest does.
public struct Refusal: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Reason: String, Sendable, CaseIterable {
    case missing, unreadable, empty, binary, archive, truncated, corrupt, malformed
    case invalidUTF8 = "invalid-utf8"
    case noText = "no-text"
    case malformedJSON = "malformed-json"
    case notAnArticle = "not-an-article"
    case tooLong = "too-long"
    case noArticles = "no-articles"
    case noColumns = "no-columns"
    case tooDeep = "too-deep"
  }
  /// The path as given, `-` for standard input.
  public var input: String
  /// Counted from 1: the line, in inputs of lines; the record (of a WARC file, a feed, a JSON array), elsewhere.
  public var line: Int?
  public var reason: Reason
  /// What exactly, and what to do.
  public var detail: String

  public init(input: String, line: Int? = nil, reason: Reason, detail: String) {
    self.input = input
    self.line = line
    self.reason = reason
    self.detail = detail
  }

  /// `news.jsonl:17: invalid UTF-8 at byte 204 of the line: save the file as UTF-8`
  public var description: String { "\(input)\(line.map { ":\($0)" } ?? ""): \(detail)" }
}
