import EventExtraction
import EventStore

/// Reads stored articles again on several threads, and puts their claims anew in batches, each in a transaction.
struct ReextractJob {
  struct Report {
    /// Articles read.
    var articles = 0
    /// Those of which the claims are other ones now.
    var changed = 0
  }

  private let jobs: Int
  private let run = ExtractionRun(extractor: Extractor.version, seeds: AuthorityTables.embeddedFingerprint())
  private var report = Report()
  private var pending: [ExtractedArticle] = []
  private var progress = Progress(total: nil)

  init(jobs: Int) { self.jobs = jobs }

  /// - Parameter all: also articles that this extractor has read with these tables.
  mutating func run(_ store: borrowing EventStore, all: Bool) throws -> Report {
    let keys = try store.articleKeys(except: all ? nil : run)
    if keys.isEmpty { return report }
    let extractor = Extractor(knowledge: try Knowledge())
    let work = OrderedWork<Article, ExtractedArticle>(jobs: jobs) {
      ExtractedArticle($0, $0.isEnglish ? extractor.claims(in: $0) : [])
    }
    var batcher = Batcher()
    // Articles are much alike in size: their number tells how far it is.
    progress = Progress(total: keys.count)
    for key in keys {
      guard let article = try store.articleText(key) else { continue }
      progress.bytes += article.text.utf8.count
      progress.position += 1
      progress.events = report.changed
      if let batch = batcher.add(article) { try gather(work.push(batch), store) }
      progress.show(articles: report.articles, refused: 0)
    }
    if let batch = batcher.take() { try gather(work.push(batch), store) }
    try gather(work.finish(), store)
    try write(to: store)
    progress.clear()
    return report
  }

  private mutating func gather(_ extracted: [ExtractedArticle], _ store: borrowing EventStore) throws {
    for item in extracted {
      pending.append(item)
      if pending.count >= 256 { try write(to: store) }
    }
  }

  private mutating func write(to store: borrowing EventStore) throws {
    if pending.isEmpty { return }
    report.articles += pending.count
    report.changed += try store.replaceClaims(pending, run: run)
    pending.removeAll(keepingCapacity: true)
  }
}
