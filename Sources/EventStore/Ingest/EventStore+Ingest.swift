import ArticleInput
import EventExtraction
import SQLite

/// An article with what the extractor read in it.
public struct ExtractedArticle: Sendable {
  public var article: Article { didSet { print = ArticlePrint(article) } }
  public var claims: [Claim]
  private(set) var print: ArticlePrint

  /// Also works out what storing needs of the words; so this is done where extraction is, not where the database is.
  /// O(length of the article).
  public init(_ article: Article, _ claims: [Claim]) {
    self.article = article
    self.claims = claims
    print = ArticlePrint(article)
  }
}

extension EventStore {
  /// The name of an article in every database: a hash of its day, source, title and text.
  public static func key(of article: Article) -> String { ContentKey.article(article) }

  /// Whether the database has the article, so that nobody need read it again.
  public func contains(_ article: Article) throws(StoreError) -> Bool {
    let key = ContentKey.article(article)
    return try storing { () throws(SQLiteError) in
      try db.int("SELECT EXISTS (SELECT 1 FROM articles WHERE key = ?)", .text(key)) == 1
    }
  }

  /// Takes articles in with their claims, and derives the events anew that they touch: all in one transaction. Articles
  /// that the database has are passed over. The events afterwards are the same in whatever order articles come.
  ///
  /// Some hundreds of articles a call are a good batch.
  /// - Throws: `busy`, `cantOpen` for a database that can't be written, `database`; then nothing of the batch is in.
  public func ingest(_ batch: [ExtractedArticle], run: ExtractionRun) throws(StoreError) -> IngestReport {
    try storing { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in
        var report = IngestReport()
        let runID = try self.runID(run)
        var writer = try ClaimWriter(db)
        var fresh: [Int64] = []
        for item in batch {
          let rows = try writer.write(item, run: runID, to: db)
          guard let rows else {
            report.known += 1
            continue
          }
          report.added += 1
          report.claims += rows.count
          fresh += rows
        }
        report.eventsChanged = try settle(fresh, regrouped: writer.regrouped, articles: batch.map(\.print.key))
        return report
      }
    }
  }

  /// Derives events after articles have come in.
  /// - Parameters:
  ///   - fresh: their claims.
  ///   - regrouped: articles of before whose group of copies has another name now.
  ///   - articles: their keys.
  /// - Returns: how many events are new or other than before.
  func settle(_ fresh: [Int64], regrouped: Set<Int64>, articles: [String]) throws(SQLiteError) -> Int {
    // The events of articles that turned out to be copies count their sources anew.
    var around = fresh
    let known = Set(fresh)
    for article in regrouped.sorted() {
      around += try db.rows("SELECT id FROM claims WHERE article = ?", [.integer(article)]) { $0.int64(0) }
        .filter { !known.contains($0) }
    }
    for key in articles { try DecisionBinder.bind(article: key, db) }
    return try resolve(around: around)
  }

  /// Remembers what was refused of inputs that were read to their end, in place of what was refused of them before.
  public func settle(_ inputs: [String], _ refusals: [Refusal]) throws(StoreError) {
    try storing { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in
        for input in inputs { try db.run("DELETE FROM refused WHERE input = ?", .text(input)) }
        for refusal in refusals {
          try db.run(
            "INSERT OR IGNORE INTO refused (input, line, reason, message) VALUES (?, ?, ?, ?)", .text(refusal.input),
            refusal.line.map { Value($0) } ?? .null, .text(refusal.reason.rawValue), .text(refusal.description))
        }
      }
    }
  }

  func runID(_ run: ExtractionRun) throws(SQLiteError) -> Int64 {
    try db.run(
      "INSERT OR IGNORE INTO extraction_runs (extractor, seeds) VALUES (?, ?)", .text(run.extractor), .text(run.seeds))
    return try db.first(
      "SELECT id FROM extraction_runs WHERE extractor = ? AND seeds = ?", [.text(run.extractor), .text(run.seeds)]
    ) { $0.int64(0) } ?? 0
  }
}
