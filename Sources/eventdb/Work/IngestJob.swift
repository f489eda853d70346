import ArticleInput
import EventExtraction
import EventStore

/// Reads articles, extracts on several threads, and writes in batches, each in a transaction.
struct IngestJob {
  private(set) var report = IngestReport()
  private(set) var refusals: [Refusal] = []
  private(set) var refused = 0

  private let run = ExtractionRun(extractor: Extractor.version, seeds: AuthorityTables.embeddedFingerprint())
  private let jobs: Int
  private let input: InputOptions
  /// What came in, by format and by language; and what has no day.
  private(set) var formats: [String: Int] = [:]
  private(set) var languages: [String: Int] = [:]
  private(set) var undated = 0
  var notEnglish: Int { languages.reduce(0) { $0 + ($1.key == "en" || $1.key == "und" ? 0 : $1.value) } }
  /// Made when the first article comes that the database lacks: compiling the knowledge takes longer than a look-up.
  private var work: OrderedWork<Article, ExtractedArticle>?
  private var batcher = Batcher()
  private var pending: [ExtractedArticle] = []
  private var pendingBytes = 0
  private var bytes = 0
  private var progress = Progress()

  init(jobs: Int, input: InputOptions) {
    self.jobs = jobs
    self.input = input
  }

  /// Reads everything and keeps nothing: what an ingest would take in.
  mutating func rehearse(_ paths: [String]) {
    for path in paths {
      ArticleReader(options: input).read(path) { item in
        switch item {
        case .article(let article, let origin):
          count(article, origin)
          report.added += 1
        case .warning(let warning): say("\(warning)")
        case .refused(let refusal): refuse(refusal)
        }
      }
    }
  }

  /// Takes in everything that the paths hold. What can't be read is said, remembered, and passed over.
  mutating func ingest(_ paths: [String], into store: borrowing EventStore) throws {
    for path in paths {
      try ArticleReader(options: input).read(path) { item in
        switch item {
        case .article(let article, let origin):
          count(article, origin)
          try add(article, store)
        case .warning(let warning): say("\(warning)")
        case .refused(let refusal): refuse(refusal)
        }
      }
    }
    if let batch = batcher.take() { try extract(batch, store) }
    if let work { try gather(work.finish(), store) }
    try write(to: store)
    try store.record(refusals)
    progress.clear()
  }

  private mutating func count(_ article: Article, _ origin: InputOrigin) {
    formats[origin.format, default: 0] += 1
    languages[article.language ?? "und", default: 0] += 1
    if article.published == nil { undated += 1 }
  }

  private mutating func add(_ article: Article, _ store: borrowing EventStore) throws {
    bytes += article.text.utf8.count
    if try store.contains(article) {
      report.known += 1
    } else if let batch = batcher.add(article) {
      try extract(batch, store)
    }
    progress.show(articles: report.added + report.known, bytes: bytes, events: report.eventsChanged, refused: refused)
  }

  private mutating func extract(_ batch: [Article], _ store: borrowing EventStore) throws {
    if work == nil {
      let extractor = Extractor(knowledge: try Knowledge())
      work = OrderedWork(jobs: jobs) { ExtractedArticle($0, $0.isEnglish ? extractor.claims(in: $0) : []) }
    }
    if let work { try gather(work.push(batch), store) }
  }

  private mutating func gather(_ extracted: [ExtractedArticle], _ store: borrowing EventStore) throws {
    for item in extracted {
      pending.append(item)
      pendingBytes += item.article.text.utf8.count
      if pending.count >= 256 || pendingBytes >= 4 << 20 { try write(to: store) }
    }
  }

  private mutating func write(to store: borrowing EventStore) throws {
    if pending.isEmpty { return }
    report += try store.ingest(pending, run: run)
    pending.removeAll(keepingCapacity: true)
    pendingBytes = 0
  }

  private mutating func refuse(_ refusal: Refusal) {
    refused += 1
    // Of a file with a million bad lines, the first thousand say enough.
    if refusals.count < 1000 {
      refusals.append(refusal)
      say("\(refusal)")
    }
  }

  private mutating func say(_ text: String) {
    progress.clear()
    Messages.say(text)
  }
}
