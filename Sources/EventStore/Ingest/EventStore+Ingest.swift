import ArticleInput
import EventExtraction
import SQLite

/// An article with what the extractor read in it.
public struct ExtractedArticle: Sendable {
  public var article: Article
  public var claims: [Claim]
  public init(_ article: Article, _ claims: [Claim]) {
    self.article = article
    self.claims = claims
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
        // The events of articles that turned out to be copies count their sources anew.
        var around = fresh
        let known = Set(fresh)
        for article in writer.regrouped.sorted() {
          around += try db.rows("SELECT id FROM claims WHERE article = ?", [.integer(article)]) { $0.int64(0) }
            .filter { !known.contains($0) }
        }
        report.eventsChanged = try resolve(around: around)
        return report
      }
    }
  }

  /// Puts other claims in the place of an article's, as a better extractor reads them, and derives the events anew.
  /// Ids of events that go away answer with the event that has taken their place.
  /// - Parameter key: `EventStore.key(of:)`; an article that the database lacks is passed over.
  public func replaceClaims(
    of key: String, with claims: [Claim], run: ExtractionRun
  ) throws(StoreError) -> IngestReport {
    try storing { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in
        var report = IngestReport()
        guard let article = try article(key: key) else { return report }
        let old = try db.rows("SELECT id FROM claims WHERE article = ?", [.integer(article.row)]) { $0.int64(0) }
        let ids = try db.rows(
          """
          SELECT DISTINCT e.id FROM events AS e JOIN event_claims AS ec ON ec.event = e.number
          JOIN claims AS c ON c.id = ec.claim WHERE c.article = ? ORDER BY 1
          """, [.integer(article.row)]
        ) { $0.string(0) }
        var around = try neighbours(of: old)
        try removeEvents(of: old + around)
        try db.run("DELETE FROM claims WHERE article = ?", .integer(article.row))
        var writer = try ClaimWriter(db)
        let run = try runID(run)
        try db.run("UPDATE articles SET extraction_run = ? WHERE id = ?", .integer(run), .integer(article.row))
        let rows = try writer.write(claims, of: article.value, key: key, row: article.row, to: db)
        report.claims = rows.count
        around += rows
        report.eventsChanged = try resolve(around: around)
        try adopt(ids, by: rows)
        return report
      }
    }
  }

  /// Remembers inputs that did not go in.
  public func record(_ refusals: [Refusal]) throws(StoreError) {
    try storing { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in
        for input in Set(refusals.map(\.input)) { try db.run("DELETE FROM refused WHERE input = ?", .text(input)) }
        for refusal in refusals {
          try db.run(
            "INSERT OR IGNORE INTO refused (input, line, reason, message) VALUES (?, ?, ?, ?)", .text(refusal.input),
            refusal.line.map { Value($0) } ?? .null, .text(refusal.reason.rawValue), .text(refusal.description))
        }
      }
    }
  }

  private func runID(_ run: ExtractionRun) throws(SQLiteError) -> Int64 {
    try db.run(
      "INSERT OR IGNORE INTO extraction_runs (extractor, seeds) VALUES (?, ?)", .text(run.extractor), .text(run.seeds))
    return try db.first(
      "SELECT id FROM extraction_runs WHERE extractor = ? AND seeds = ?", [.text(run.extractor), .text(run.seeds)]
    ) { $0.int64(0) } ?? 0
  }

  /// Lets ids that nothing answers to any more be answered by an event of the article's new claims.
  private func adopt(_ ids: [String], by claims: [Int64]) throws(SQLiteError) {
    for id in ids {
      if try db.int("SELECT EXISTS (SELECT 1 FROM events WHERE id = ?)", .text(id)) == 1 { continue }
      if try db.int("SELECT EXISTS (SELECT 1 FROM event_aliases WHERE id = ?)", .text(id)) == 1 { continue }
      var heir: String?
      for claim in claims where heir == nil {
        heir = try db.first(
          """
          SELECT e.id FROM event_claims AS ec JOIN events AS e ON e.number = ec.event
          WHERE ec.claim = ? AND substr(e.id, 1, 1) = substr(?, 1, 1)
          """, [.integer(claim), .text(id)]
        ) { $0.string(0) }
      }
      if let heir { try db.run("INSERT OR REPLACE INTO event_aliases VALUES (?, ?)", .text(id), .text(heir)) }
    }
  }
}
