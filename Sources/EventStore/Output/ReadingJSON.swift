import ArticleInput
import EventExtraction

/// An article as a line of JSON that `ArticleReader` reads again: `eventdb read`.
public enum ReadingJSON {
  /// - Parameter withParts: adds the paragraphs with their kinds.
  public static func line(_ article: Article, _ origin: InputOrigin, withParts: Bool = false) -> String {
    var json = JSONWriter()
    json.object {
      $0.field("id", article.id)
      $0.field("published", article.published?.description)
      $0.field("source", article.source)
      $0.field("agency", article.agency)
      $0.field("title", article.title)
      $0.field("text", article.text)
      $0.field("url", article.url)
      $0.field("language", article.language)
      $0.field("day_evidence", article.dayEvidence)
      $0.field("format", origin.format)
      $0.field("encoding", origin.encoding)
      $0.field("input", origin.input)
      if let line = origin.line { $0.field("line", line) }
      if withParts {
        let bytes = Array(article.text.utf8)
        $0.key("parts")
        $0.array { list in
          for part in origin.parts {
            list.object {
              $0.field("kind", part.kind.rawValue)
              $0.field("text", String(decoding: bytes[part.range], as: UTF8.self))
            }
          }
        }
      }
    }
    return json.text
  }
}
