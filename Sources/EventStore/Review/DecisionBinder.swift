import EventExtraction
import SQLite

/// Finds the claims that decisions speak of: `decision_claims` into `decision_targets`.
enum DecisionBinder {
  /// Binds all decisions anew.
  static func bindAll(_ db: borrowing Connection) throws(SQLiteError) {
    try db.run("DELETE FROM decision_targets")
    try db.run(
      """
      INSERT INTO decision_targets
      SELECT d.decision, d.position, c.id FROM decision_claims AS d JOIN claims AS c ON c.key = d.claim
      """)
    let others = try db.rows(
      """
      SELECT DISTINCT d.article FROM decision_claims AS d JOIN articles AS a ON a.key = d.article
      WHERE NOT EXISTS (SELECT 1 FROM claims AS c WHERE c.key = d.claim) ORDER BY 1
      """
    ) { $0.string(0) }
    for article in others { try bind(article: article, db) }
  }

  /// Binds what decisions say of one article's claims: after the article has come in, or has been read anew.
  /// - Returns: the claims that a decision speaks of.
  @discardableResult
  static func bind(article key: String, _ db: borrowing Connection) throws(SQLiteError) -> [Int64] {
    let wanted = try anchors("WHERE article = ?", [.text(key)], db)
    if wanted.isEmpty { return [] }
    let rows = try db.rows(
      "SELECT c.id FROM claims AS c JOIN articles AS a ON a.id = c.article WHERE a.key = ? ORDER BY c.id", [.text(key)]
    ) { $0.int64(0) }
    var present: [ClaimAnchor] = []
    for row in rows { present.append(try anchor(of: row, db)) }
    var bound: [Int64] = []
    for (decision, position, anchor) in wanted {
      try db.run(
        "DELETE FROM decision_targets WHERE decision = ? AND position = ?", .text(decision), Value(position))
      guard let i = anchor.match(in: present) else { continue }
      try db.run(
        "INSERT INTO decision_targets VALUES (?, ?, ?)", .text(decision), Value(position), .integer(rows[i]))
      bound.append(rows[i])
    }
    return bound
  }

  /// Binds one decision.
  static func bind(_ decision: Decision, _ db: borrowing Connection) throws(SQLiteError) {
    for article in Set(decision.claims.map(\.article)).sorted() { try bind(article: article, db) }
  }

  /// What a decision remembers of a claim.
  static func anchor(of claim: Int64, side: Int = 0, _ db: borrowing Connection) throws(SQLiteError) -> ClaimAnchor {
    let who = try db.rows(
      "SELECT name FROM claim_participants WHERE claim = ? ORDER BY position LIMIT 8", [.integer(claim)]
    ) { $0.string(0) }
    let anchor = try db.first(
      """
      SELECT c.key, a.key, c.kind, c.country, c.start, coalesce(e.in_title, 0), coalesce(e.sentence_begin, 0),
        coalesce(e.sentence_end, 0)
      FROM claims AS c JOIN articles AS a ON a.id = c.article
      LEFT JOIN claim_evidence AS e ON e.claim = c.id AND e.position = coalesce(
        (SELECT min(position) FROM claim_evidence WHERE claim = c.id AND field = 'kind'), 0)
      WHERE c.id = ?
      """, [.integer(claim)]
    ) { row in
      ClaimAnchor(
        side: side, claim: row.string(0), article: row.string(1), kind: EventKind(rawValue: row.string(2)) ?? .visit,
        country: row.optionalString(3), start: row.optionalString(4).flatMap { PartialDate($0) },
        inTitle: row.bool(5), sentence: TextSpan(row.int(6), row.int(7)), who: who)
    }
    guard let anchor else {
      throw SQLiteError(extendedCode: SQLiteCode.corrupt.rawValue, message: "claim \(claim) is not in the database")
    }
    return anchor
  }

  /// What decisions remember, with the decision and the position there.
  static func anchors(
    _ condition: String, _ values: [Value], _ db: borrowing Connection
  ) throws(SQLiteError) -> [(decision: String, position: Int, anchor: ClaimAnchor)] {
    let found = try db.rows(
      """
      SELECT decision, position, side, claim, article, kind, country, start, in_title, sentence_begin, sentence_end
      FROM decision_claims \(condition) ORDER BY decision, position
      """, values
    ) { row in
      (
        decision: row.string(0), position: row.int(1),
        anchor: ClaimAnchor(
          side: row.int(2), claim: row.string(3), article: row.string(4),
          kind: EventKind(rawValue: row.string(5)) ?? .visit, country: row.optionalString(6),
          start: row.optionalString(7).flatMap { PartialDate($0) }, inTitle: row.bool(8),
          sentence: TextSpan(row.int(9), row.int(10)), who: [])
      )
    }
    var complete: [(decision: String, position: Int, anchor: ClaimAnchor)] = []
    for var item in found {
      item.anchor.who = try db.rows(
        """
        SELECT j.value FROM decision_claims AS d, json_each(d.who) AS j WHERE d.decision = ? AND d.position = ?
        ORDER BY j.key
        """, [.text(item.decision), Value(item.position)]
      ) { $0.string(0) }
      complete.append(item)
    }
    return complete
  }
}
