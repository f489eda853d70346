import ArticleInput
import EventExtraction
import EventStore

/// Reads articles, extracts on several threads, and writes in batches, each in a transaction.
struct IngestJob {
  private(set) var report = IngestReport()
  private(set) var refused = 0
  /// What came in, by format and by language; and what has no day.
  private(set) var formats: [String: Int] = [:]
  private(set) var languages: [String: Int] = [:]
  private(set) var undated = 0
  /// The signal that ended it before its time.
  private(set) var interrupted: Int32?
  var notEnglish: Int { languages.reduce(0) { $0 + ($1.key == "en" || $1.key == "und" ? 0 : $1.value) } }

  private let run = ExtractionRun(extractor: Extractor.version, seeds: AuthorityTables.embeddedFingerprint())
  private let jobs: Int
  private let input: InputOptions
  private let interruption: Interruption
  private var pending: [ExtractedArticle] = []
  private var pendingArticles = 0
  private var pendingBytes = 0
  private var notices: IngestNotices
  private var ledger = RefusalLedger()
  private var progress: Progress

  /// Articles, and bytes of their texts, that are committed together.
  private static let groupArticles = 512, groupBytes = 4 << 20
  /// Bytes of texts that are read and not yet written.
  private static let underWay = 8 << 20

  init(jobs: Int, input: InputOptions, interruption: Interruption, sizeOfInputs: Int?) {
    self.jobs = jobs
    self.input = input
    self.interruption = interruption
    progress = Progress(total: sizeOfInputs)
    notices = IngestNotices()
  }

  /// Reads everything and keeps nothing: what an ingest would take in.
  mutating func rehearse(_ paths: [String]) {
    let pipeline = Pipeline<IngestBatch<Article>, IngestBatch<Article>>(jobs: 1, limit: Self.underWay) { $0 }
    start(pipeline, paths, database: nil)
    while let batch = pipeline.next() {
      for item in batch.items {
        switch item {
        case .article(_, let seen), .known(let seen):
          count(seen)
          report.added += 1
        case .warning(let warning): say(notices.text(for: warning))
        case .refused(let refusal): refuse(refusal)
        }
      }
      show(batch)
    }
    finish()
  }

  /// Takes in everything that the paths hold. What can't be read is said, remembered, and passed over.
  mutating func ingest(_ paths: [String], into store: borrowing EventStore) throws {
    ledger.remember(try store.refusedInputs())
    let knowledge = SharedExtractor()
    let pipeline = Pipeline<IngestBatch<Article>, Result<IngestBatch<ExtractedArticle>, any Error>>(
      jobs: jobs, limit: Self.underWay
    ) { batch in Result { try batch.extracted(by: knowledge) } }
    start(pipeline, paths, database: store.path)
    while let result = pipeline.next() {
      let batch: IngestBatch<ExtractedArticle>
      do { batch = try result.get() } catch {
        pipeline.stop()
        throw error
      }
      for item in batch.items {
        switch item {
        case .article(let article, let seen):
          enter(seen)
          pending.append(article)
        case .known(let seen):
          enter(seen)
          report.known += 1
        case .warning(let warning): say(notices.text(for: warning))
        case .refused(let refusal):
          ledger.add(refusal)
          refuse(refusal)
        }
      }
      if pendingArticles >= Self.groupArticles || pendingBytes >= Self.groupBytes {
        do { try write(to: store) } catch {
          pipeline.stop()
          throw error
        }
      }
      show(batch)
    }
    interrupted = interruption.signal
    if interrupted == nil { ledger.finishLast() }
    try write(to: store)
    finish()
  }

  private func start<Output>(
    _ pipeline: Pipeline<IngestBatch<Article>, Output>, _ paths: [String], database: String?
  ) {
    interruption.whenReceived { pipeline.stop() }
    let reader = IngestReader(paths: paths, options: input, database: database)
    pipeline.start { submit in reader.read(submit) }
  }

  private mutating func enter(_ seen: Seen) {
    count(seen)
    ledger.enter(seen.input)
    pendingArticles += 1
    pendingBytes += seen.bytes
  }

  private mutating func count(_ seen: Seen) {
    formats[seen.format, default: 0] += 1
    languages[seen.language, default: 0] += 1
    if !seen.isDated { undated += 1 }
    progress.bytes += seen.bytes
  }

  /// Commits what is pending, articles and refusals.
  private mutating func write(to store: borrowing EventStore) throws {
    if !pending.isEmpty { report += try store.ingest(pending, run: run) }
    pending.removeAll(keepingCapacity: true)
    pendingArticles = 0
    pendingBytes = 0
    let (inputs, refusals) = ledger.take()
    if !inputs.isEmpty { try store.settle(inputs, refusals) }
    if progress.isVisible { progress.events = try store.eventCount() }
  }

  private mutating func show<Content>(_ batch: IngestBatch<Content>) {
    progress.position = batch.position
    progress.show(articles: report.added + report.known + pending.count, refused: refused)
  }

  private mutating func refuse(_ refusal: Refusal) {
    refused += 1
    say(notices.text(for: refusal))
  }

  private mutating func finish() {
    for line in notices.summary() { say(line) }
    interrupted = interruption.signal
    progress.clear()
  }

  private mutating func say(_ text: String?) {
    guard let text else { return }
    progress.clear()
    Messages.say(text)
  }
}

extension IngestBatch<Article> {
  /// With what the extractor reads in its articles.
  func extracted(by extractor: SharedExtractor) throws -> IngestBatch<ExtractedArticle> {
    var result = IngestBatch<ExtractedArticle>()
    result.articles = articles
    result.bytes = bytes
    result.position = position
    result.items.reserveCapacity(items.count)
    for item in items {
      switch item {
      case .article(let article, let seen):
        let claims = article.isEnglish ? try extractor.get().claims(in: article) : []
        result.items.append(.article(ExtractedArticle(article, claims), seen))
      case .known(let seen): result.items.append(.known(seen))
      case .warning(let warning): result.items.append(.warning(warning))
      case .refused(let refusal): result.items.append(.refused(refusal))
      }
    }
    return result
  }
}

/// The extractor, made when the first article comes that the database lacks: compiling the knowledge takes longer than
/// looking articles up.
final class SharedExtractor: @unchecked Sendable {
  private let monitor = Monitor()
  private var extractor: Extractor?

  func get() throws -> Extractor {
    try monitor.locked {
      if let extractor { return extractor }
      let made = Extractor(knowledge: try Knowledge())
      extractor = made
      return made
    }
  }
}
