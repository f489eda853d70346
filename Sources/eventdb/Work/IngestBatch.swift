import ArticleInput
import EventExtraction
import EventStore

/// What the reader hands on at once, in the order of the input. Where one ends depends on the input alone, not on what the
/// database has; so batches, and what is committed together, are the same when an ingest is begun again.
struct IngestBatch<Content: Sendable>: Sendable {
  enum Item: Sendable {
    /// An article that the database may lack.
    case article(Content, Seen)
    /// One that it has.
    case known(Seen)
    case warning(InputWarning)
    case refused(Refusal)
  }
  var items: [Item] = []
  var articles = 0
  /// Bytes of the texts, and of everything else that it holds.
  var bytes = 0
  /// Bytes of the inputs that were read up to its end.
  var position = 0

  var isFull: Bool { articles >= 32 || bytes >= 1 << 17 || items.count >= 1000 }
}

/// What is counted of an article.
struct Seen: Sendable {
  var input: String
  var format: String
  var language: String
  var isDated: Bool
  var bytes: Int

  init(_ article: Article, _ origin: InputOrigin) {
    input = origin.input
    format = origin.format
    language = article.language ?? "und"
    isDated = article.published != nil
    bytes = article.text.utf8.count
  }
}
