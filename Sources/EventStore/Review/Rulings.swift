import EventExtraction
import SQLite

/// The decisions of a database, as the resolution asks for them. Without decisions it costs nothing.
struct Rulings: Sendable {
  /// Whether there are no decisions at all.
  let isEmpty: Bool

  init(_ db: borrowing Connection) throws(SQLiteError) {
    isEmpty = try db.int("SELECT EXISTS (SELECT 1 FROM decisions)") == 0
  }

  /// Claims that must be looked at together with one, as a decision speaks of both.
  func linked(to row: Int64, _ db: borrowing Connection) throws(SQLiteError) -> [Int64] {
    if isEmpty { return [] }
    return try db.rows(
      """
      SELECT DISTINCT b.claim FROM decision_targets AS a JOIN decision_targets AS b ON b.decision = a.decision
      WHERE a.claim = ?1 AND b.claim != ?1 ORDER BY 1
      """, [.integer(row)]
    ) { $0.int64(0) }
  }

  /// The events of claims that are connected by links or decisions, as reviewers want them.
  func events(of component: [ResolvableClaim], _ db: borrowing Connection) throws(SQLiteError) -> [ResolvedEvent] {
    let clusters = Clustering.clusters(component)
    if isEmpty { return clusters.map { EventBuilder.event($0, component) } }
    let rulings = try inEffect(on: component.map(\.row), db)
    if rulings.isEmpty { return clusters.map { EventBuilder.event($0, component) } }
    var events = Docket(component, clusters, rulings).events()
    for i in events.indices { try EditedRows.prepare(&events[i], db) }
    return events
  }

  /// The decisions in effect that speak of any of these claims, in the order in which they were made.
  private func inEffect(on claims: [Int64], _ db: borrowing Connection) throws(SQLiteError) -> [Ruling] {
    var keys: Set<String> = []
    for claim in claims {
      try db.forEach("SELECT decision FROM decision_targets WHERE claim = ?", [.integer(claim)]) { row in
        keys.insert(row.string(0))
        return true
      }
    }
    var found: [(time: String, sequence: Int, ruling: Ruling)] = []
    for key in keys where try !Rulings.isUndone(key, db) {
      let decision = try db.first(
        """
        SELECT made_at, sequence, action, field, value,
          (SELECT max(side) + 1 FROM decision_claims WHERE decision = key)
        FROM decisions WHERE key = ?
        """, [.text(key)]
      ) { row in
        (
          time: row.string(0), sequence: row.int(1),
          ruling: Ruling(
            key: key, action: Decision.Action(rawValue: row.string(2)) ?? .note, field: row.optionalString(3),
            value: row.optionalString(4), sides: [], count: row.int(5))
        )
      }
      guard var decision else { continue }
      decision.ruling.sides = Array(repeating: [], count: decision.ruling.count)
      try db.forEach(
        """
        SELECT c.side, t.claim FROM decision_targets AS t
        JOIN decision_claims AS c ON c.decision = t.decision AND c.position = t.position
        WHERE t.decision = ? ORDER BY t.position
        """, [.text(key)]
      ) { row in
        if decision.ruling.sides.indices.contains(row.int(0)) { decision.ruling.sides[row.int(0)].append(row.int64(1)) }
        return true
      }
      found.append(decision)
    }
    return found.sorted { a, b in (a.time, a.sequence, a.ruling.key) < (b.time, b.sequence, b.ruling.key) }
      .map(\.ruling)
  }

  /// Whether something that is in effect itself takes a decision back.
  static func isUndone(_ key: String, _ db: borrowing Connection) throws(SQLiteError) -> Bool {
    // An undo names the hash of what it undoes, so that there are no circles.
    for undo in try db.rows("SELECT key FROM decisions WHERE undoes = ?", [.text(key)], { $0.string(0) }) {
      if try !isUndone(undo, db) { return true }
    }
    return false
  }
}
