import EventExtraction
import SQLite

extension EventStore {
  /// Takes in everything that another database holds: articles with their claims, decisions, and the ids under which it
  /// knew its events. The events afterwards are the same as if all articles had been ingested into one database, in any
  /// order. An article that both have keeps the claims that it has here.
  ///
  /// A batch of articles is a transaction, so that what was interrupted can be run again.
  /// - Throws: `busy`, `database`.
  public func unite(with other: borrowing EventStore) throws(StoreError) -> IngestReport {
    var report = IngestReport()
    try storing { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in try copyAuthority(from: other.db) }
      let runs = try other.db.rows("SELECT id, extractor, seeds FROM extraction_runs") {
        (id: $0.int64(0), run: ExtractionRun(extractor: $0.string(1), seeds: $0.string(2)))
      }
      var last: Int64 = 0
      while true {
        let rows = try other.db.rows("SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT 256", [.integer(last)]) {
          $0.int64(0)
        }
        guard let end = rows.last else { break }
        last = end
        report += try db.transaction { () throws(SQLiteError) in
          var ids: [Int64: Int64] = [:]
          for (id, run) in runs { ids[id] = try runID(run) }
          return try copyArticles(rows, ids, from: other.db)
        }
      }
    }
    try importDecisions(try other.decisions().map(\.decision))
    try storing { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in try copyIDs(from: other.db) }
    }
    return report
  }

  /// Rows that claims refer to.
  private func copyAuthority(from other: borrowing Connection) throws(SQLiteError) {
    for table in [
      "countries", "organisations", "organisation_names", "summit_series", "summit_names", "people", "person_names",
      "places",
    ] {
      try copy(table, from: other, insert: "INSERT OR IGNORE")
    }
    try copy("refused", from: other, insert: "INSERT OR IGNORE", without: "id")
  }

  /// - Parameters:
  ///   - without: a column that gets a value of its own here.
  ///   - change: what is done with a row's values.
  /// - Returns: the rows that went in.
  @discardableResult
  private func copy(
    _ table: String, from other: borrowing Connection, insert: String = "INSERT", without: String = "",
    where condition: String = "1", _ values: [Value] = [], change: (inout [String: Value]) -> Void = { _ in }
  ) throws(SQLiteError) -> Int {
    let columns = try db.rows("SELECT name FROM pragma_table_info(?) WHERE name != ?", [.text(table), .text(without)]) {
      $0.string(0)
    }
    let names = columns.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    var count = 0
    try other.forEach("SELECT \(names) FROM \(table) WHERE \(condition)", values) { row throws(SQLiteError) in
      var cells: [String: Value] = [:]
      for (i, column) in columns.enumerated() { cells[column] = row.value(i) }
      change(&cells)
      count += try db.run("\(insert) INTO \(table) (\(names)) VALUES (\(marks))", columns.map { cells[$0]! })
      return true
    }
    return count
  }

  private func copyArticles(
    _ rows: [Int64], _ runs: [Int64: Int64], from other: borrowing Connection
  ) throws(SQLiteError) -> IngestReport {
    var report = IngestReport()
    var fresh: [Int64] = []
    var regrouped: Set<Int64> = []
    var keys: [String] = []
    for row in rows {
      let read = try other.first("SELECT key, published, content, text FROM articles WHERE id = ?", [.integer(row)]) {
        (key: $0.string(0), day: $0.optionalString(1).flatMap { Day($0) }, content: $0.string(2), text: $0.string(3))
      }
      guard let article = read else { continue }
      if try db.int("SELECT EXISTS (SELECT 1 FROM articles WHERE key = ?)", .text(article.key)) == 1 {
        report.known += 1
        continue
      }
      let group = try CopyFinder.group(
        published: article.day, content: article.content, sketch: MinHash(article.text), in: db)
      try copy("articles", from: other, without: "id", where: "id = ?", [.integer(row)]) { cells in
        cells["copies"] = .text(group.name)
        if case .integer(let run) = cells["extraction_run"] {
          cells["extraction_run"] = runs[run].map { .integer($0) } ?? .null
        }
      }
      let id = db.lastInsertRowID
      try db.run(
        "INSERT INTO articles_fts (rowid, title, text) SELECT id, title, text FROM articles WHERE id = ?", .integer(id))
      regrouped.formUnion(try CopyFinder.enter(id, group, content: article.content, into: db))
      let claims = try other.rows("SELECT id FROM claims WHERE article = ? ORDER BY id", [.integer(row)]) {
        $0.int64(0)
      }
      for claim in claims {
        try copy("claims", from: other, without: "id", where: "id = ?", [.integer(claim)]) {
          $0["article"] = .integer(id)
        }
        let new = db.lastInsertRowID
        for table in ["claim_participants", "claim_evidence"] {
          try copy(table, from: other, where: "claim = ?", [.integer(claim)]) { $0["claim"] = .integer(new) }
        }
        fresh.append(new)
      }
      report.added += 1
      report.claims += claims.count
      keys.append(article.key)
    }
    report.eventsChanged = try settle(fresh, regrouped: regrouped, articles: keys)
    return report
  }

  /// Lets the ids of the other database answer where its claims are.
  private func copyIDs(from other: borrowing Connection) throws(SQLiteError) {
    try other.forEach(
      """
      SELECT e.id, c.key FROM events AS e JOIN event_claims AS ec ON ec.event = e.number JOIN claims AS c ON c.id = ec.claim
      GROUP BY e.number HAVING c.key = min(c.key)
      """
    ) { row throws(SQLiteError) in
      try alias(row.string(0), "c.key = ?", row.string(1))
      return true
    }
    try other.forEach("SELECT id, event FROM event_aliases") { row throws(SQLiteError) in
      let event = row.string(1)
      let now = try db.first("SELECT event FROM event_aliases WHERE id = ?", [.text(event)]) { $0.string(0) } ?? event
      try alias(row.string(0), "e.id = ?", now)
      return true
    }
  }

  private func alias(_ id: String, _ condition: String, _ value: String) throws(SQLiteError) {
    try db.run(
      """
      INSERT OR IGNORE INTO event_aliases
      SELECT ?1, e.id FROM claims AS c JOIN event_claims AS ec ON ec.claim = c.id JOIN events AS e ON e.number = ec.event
      WHERE \(condition.replacing("?", with: "?2")) AND NOT EXISTS (SELECT 1 FROM events WHERE id = ?1) LIMIT 1
      """, .text(id), .text(value))
  }
}
