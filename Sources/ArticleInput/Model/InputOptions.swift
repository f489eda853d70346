import EventExtraction

/// How inputs are read.
public struct InputOptions: Sendable {
  /// Field of the article → key or column that holds it, over the common names.
  public var map: [ArticleField: String] = [:]
  /// No article was published after this day; a later one is left out, with a warning.
  public var latest: Day?
  /// The largest article, in bytes; larger ones are refused. What is read whole (a page, a mail) is held to it too.
  public var maximumArticle = 32 << 20
  /// The encoding of text without a declaration or a byte order mark; detected where nil.
  public var encoding: String?
  /// Name of the format, where content and file name should not decide.
  public var format: String?

  public init() {}
}

/// The fields that tables and JSON objects fill.
public enum ArticleField: String, Sendable, CaseIterable {
  case id, title, text, published, source, url, language
}

extension InputOptions {
  /// What is wrong with `--map`, and what to do.
  public struct MapError: Error, Sendable, CustomStringConvertible {
    public var description: String
  }

  /// Reads `title=headline,text=body`.
  /// - Throws: `MapError` where a pair has no `=` or names a field that articles do not have.
  public static func map(_ text: String) throws(MapError) -> [ArticleField: String] {
    var result: [ArticleField: String] = [:]
    for pair in text.split(separator: ",") {
      let sides = pair.split(separator: "=", maxSplits: 1)
      let fields = ArticleField.allCases.map(\.rawValue).joined(separator: ", ")
      guard sides.count == 2 else {
        throw MapError(description: "'\(pair)' in the map is no FIELD=KEY pair: write title=headline,text=body")
      }
      let name = sides[0].trimmed, key = sides[1].trimmed
      let synonym = ["date": "published", "body": "text", "headline": "title", "link": "url"][name] ?? name
      guard let field = ArticleField(rawValue: synonym) else {
        throw MapError(description: "the map names '\(name)', which is no field of an article: use one of \(fields)")
      }
      result[field] = key
    }
    return result
  }
}
