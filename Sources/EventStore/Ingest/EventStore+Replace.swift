import EventExtraction
import SQLite

extension EventStore {
  /// The keys of all articles, in order of arrival; without those whose claims come from a run, where one is given.
  public func articleKeys(except run: ExtractionRun? = nil) throws(StoreError) -> [String] {
    try storing { () throws(SQLiteError) in
      try db.rows(
        """
        SELECT a.key FROM articles AS a LEFT JOIN extraction_runs AS r ON r.id = a.extraction_run
        WHERE ?1 IS NULL OR r.extractor IS NOT ?1 OR r.seeds IS NOT ?2 ORDER BY a.id
        """, [Value(run?.extractor), Value(run?.seeds)]
      ) { $0.string(0) }
    }
  }

  /// Puts other claims in the place of one article's: `replaceClaims(_:run:)` with a batch of one.
  /// - Parameter key: `EventStore.key(of:)`; an article that the database lacks is passed over.
  @discardableResult
  public func replaceClaims(of key: String, with claims: [Claim], run: ExtractionRun) throws(StoreError) -> Int {
    guard let article = try articleText(key) else { return 0 }
    return try replaceClaims([ExtractedArticle(article, claims)], run: run)
  }

  /// Puts other claims in the place of those of some articles, as a better extractor reads them, and derives the events
  /// anew that they touch: all in one transaction. Ids of events that go away are answered by the event that most of their
  /// claims are in now; decisions are applied again to the claims that are clearly the same.
  ///
  /// Some hundreds of articles a call are a good batch. Articles that the database lacks are passed over.
  /// - Returns: the number of articles whose claims say something else now.
  @discardableResult
  public func replaceClaims(_ batch: [ExtractedArticle], run: ExtractionRun) throws(StoreError) -> Int {
    try storing { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in
        let runID = try self.runID(run)
        var writer = try ClaimWriter(db)
        var changed = 0
        var articles: [(key: String, row: Int64, item: ExtractedArticle)] = []
        var old: [Int64] = []
        for item in batch {
          let key = item.print.key
          guard let row = try article(key: key)?.row else { continue }
          articles.append((key, row, item))
          old += try db.rows("SELECT id FROM claims WHERE article = ?", [.integer(row)]) { $0.int64(0) }
        }
        let gone = Set(old)
        var around = Set(try neighbours(of: old)).union(try siblings(of: old)).subtracting(gone).sorted()
        let events = try removeEvents(of: old + around)
        // Which new claim stands for an old one.
        var heirs: [Int64: Int64] = [:]
        for (key, row, item) in articles {
          let before = try anchors(ofArticle: row)
          try db.run("DELETE FROM claims WHERE article = ?", .integer(row))
          try db.run("UPDATE articles SET extraction_run = ? WHERE id = ?", .integer(runID), .integer(row))
          around += try writer.write(item.claims, item.print, row: row, to: db)
          let after = try anchors(ofArticle: row)
          if Set(before.map(\.anchor.claim)) != Set(after.map(\.anchor.claim)) { changed += 1 }
          for (former, anchor) in before {
            if let i = anchor.match(in: after.map(\.anchor)) { heirs[former] = after[i].row }
          }
          try DecisionBinder.bind(article: key, db)
        }
        _ = try resolve(around: around)
        try adopt(events) { gone.contains($0) ? heirs[$0] : $0 }
        return changed
      }
    }
  }

  private func anchors(ofArticle article: Int64) throws(SQLiteError) -> [(row: Int64, anchor: ClaimAnchor)] {
    var anchors: [(row: Int64, anchor: ClaimAnchor)] = []
    for row in try db.rows("SELECT id FROM claims WHERE article = ? ORDER BY id", [.integer(article)], { $0.int64(0) })
    {
      anchors.append((row, try DecisionBinder.anchor(of: row, db)))
    }
    return anchors
  }

  /// The claims of the events that claims belong to.
  private func siblings(of claims: [Int64]) throws(SQLiteError) -> Set<Int64> {
    var all: Set<Int64> = []
    for claim in claims {
      try db.forEach(
        "SELECT claim FROM event_claims WHERE event = (SELECT event FROM event_claims WHERE claim = ?)",
        [.integer(claim)]
      ) { row in
        all.insert(row.int64(0))
        return true
      }
    }
    return all
  }

  /// Lets ids that nothing answers to any more be answered by the event that most of their claims are in now. Where none of
  /// them is left, nothing answers: another event of the article is not the same.
  private func adopt(_ events: [String: [Int64]], _ heir: (Int64) -> Int64?) throws(SQLiteError) {
    for (id, claims) in events.sorted(by: { $0.key < $1.key }) {
      if try db.int("SELECT EXISTS (SELECT 1 FROM events WHERE id = ?)", .text(id)) == 1 { continue }
      var counts: [String: Int] = [:]
      for claim in claims {
        guard let row = heir(claim) else { continue }
        let home = try db.first(
          "SELECT e.id FROM event_claims AS c JOIN events AS e ON e.number = c.event WHERE c.claim = ?",
          [.integer(row)]
        ) { $0.string(0) }
        if let home { counts[home, default: 0] += 1 }
      }
      guard let home = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { continue }
      try db.run("INSERT OR REPLACE INTO event_aliases VALUES (?, ?)", .text(id), .text(home))
      try db.run("UPDATE event_aliases SET event = ? WHERE event = ?", .text(home), .text(id))
    }
  }
}
