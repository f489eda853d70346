import ArticleInput
import EventExtraction
import EventStore

/// The reading side of an ingest: inputs → batches, on a thread of its own.
struct IngestReader: Sendable {
  var paths: [String]
  var options: InputOptions
  /// The database in which articles are looked up, through a connection of the reader's own; nil for a rehearsal.
  var database: String?

  private struct Stopped: Error {}

  /// Reads everything, until `submit` says that there is no use in going on.
  func read(_ submit: (IngestBatch<Article>, Int) -> Bool) {
    // What can't be looked up is taken for new; the writer finds out.
    let library = database.flatMap { try? Library($0) }
    let meter = ReadMeter()
    var batch = IngestBatch<Article>()
    func flush() throws(Stopped) {
      if batch.items.isEmpty { return }
      batch.position = meter.bytes
      if !submit(batch, batch.bytes + 1000) { throw Stopped() }
      batch = IngestBatch()
    }
    do throws(Stopped) {
      for path in paths {
        try ArticleReader(options: options).read(path, meter: meter) { (item) throws(Stopped) in
          switch item {
          case .article(let article, let origin):
            let seen = Seen(article, origin)
            batch.articles += 1
            batch.bytes += article.text.utf8.count + 500
            batch.items.append(library?.has(article) == true ? .known(seen) : .article(article, seen))
          case .warning(let warning):
            batch.items.append(.warning(warning))
          case .refused(let refusal):
            batch.items.append(.refused(refusal))
          }
          if batch.isFull { try flush() }
        }
      }
      try flush()
    } catch {}
  }

  /// The articles that the database has.
  private final class Library {
    private let store: EventStore

    init(_ path: String) throws { store = try EventStore(path, .readOnly) }

    func has(_ article: Article) -> Bool { (try? store.contains(article)) ?? false }
  }
}
