import EventExtraction
import SQLite

extension EventStore {
  /// All decisions in the order in which they were made, with what has become of them.
  public func decisions() throws(StoreError) -> [DecisionRow] {
    try storing { () throws(SQLiteError) in
      let keys = try db.rows("SELECT key FROM decisions ORDER BY made_at, sequence, key") { $0.string(0) }
      return try rows(keys)
    }
  }

  /// The decisions that shape an event, in order.
  func decisions(ofEvent number: Int64) throws(SQLiteError) -> [DecisionRow] {
    let keys = try db.rows(
      """
      SELECT d.key FROM event_decisions AS e JOIN decisions AS d ON d.key = e.decision WHERE e.event = ?
      ORDER BY d.made_at, d.sequence, d.key
      """, [.integer(number)]
    ) { $0.string(0) }
    return try rows(keys)
  }

  /// Number of decisions in effect whose target is not there.
  public func lostDecisionCount() throws(StoreError) -> Int {
    let candidates = try storing { () throws(SQLiteError) in
      try db.rows(
        """
        SELECT key FROM decisions AS d WHERE action != 'undo'
          AND NOT EXISTS (SELECT 1 FROM event_decisions AS e WHERE e.decision = d.key)
        """
      ) { $0.string(0) }
    }
    return try storing { () throws(SQLiteError) in
      var count = 0
      for key in candidates where try !Rulings.isUndone(key, db) { count += 1 }
      return count
    }
  }

  /// Takes in decisions of another database: those that are not there are added, and events are derived anew where they
  /// speak of claims of this one. The order does not matter.
  /// - Returns: how many were new.
  @discardableResult
  public func importDecisions(_ decisions: [Decision]) throws(StoreError) -> Int {
    try storing { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in
        var fresh: [Decision] = []
        for decision in decisions {
          if try db.int("SELECT EXISTS (SELECT 1 FROM decisions WHERE key = ?)", .text(decision.key)) == 1 { continue }
          try insert(decision)
          fresh.append(decision)
        }
        for decision in fresh { try DecisionBinder.bind(decision, db) }
        var around: Set<Int64> = []
        for decision in fresh { around.formUnion(try touched(by: decision.key)) }
        _ = try resolve(around: around.sorted())
        return fresh.count
      }
    }
  }

  private func rows(_ keys: [String]) throws(SQLiteError) -> [DecisionRow] {
    var rows: [DecisionRow] = []
    for key in keys {
      guard var decision = try decision(key) else { continue }
      decision.claims = try DecisionBinder.anchors("WHERE decision = ?", [.text(key)], db).map(\.anchor)
      let events = try db.rows(
        """
        SELECT e.id FROM event_decisions AS d JOIN events AS e ON e.number = d.event WHERE d.decision = ?
        ORDER BY d.part, e.first_day, e.id
        """, [.text(key)]
      ) { $0.string(0) }
      let state: DecisionRow.State =
        try Rulings.isUndone(key, db) ? .undone : decision.action == .undo || !events.isEmpty ? .holds : .lost
      rows.append(DecisionRow(key: key, decision: decision, state: state, events: events))
    }
    return rows
  }

  private func decision(_ key: String) throws(SQLiteError) -> Decision? {
    let read = try db.first(
      """
      SELECT action, author, made_at, reason, sequence, event, field, value, undoes FROM decisions WHERE key = ?
      """, [.text(key)]
    ) { r -> Decision? in
      guard
        let signature = try? Signature(author: r.string(1), time: r.string(2), reason: r.optionalString(3)),
        let action = Decision.Action(rawValue: r.string(0))
      else { return nil }
      return Decision(
        action, by: signature, sequence: r.int(4), event: r.string(5), field: r.optionalString(6),
        value: r.optionalString(7), undoes: r.optionalString(8))
    }
    return read ?? nil
  }
}
