import EventExtraction
import SQLite

extension EventStore {
  /// Records a decision on an event and derives anew what it touches.
  /// - Parameter id: as for `show`.
  /// - Returns: the decision, whose key is what `undo` takes.
  /// - Throws: `unknownEvent`, `ambiguousEvent`; `decision` where it makes no sense for the event.
  @discardableResult
  public func decide(_ action: ReviewAction, on id: String, by signature: Signature) throws(StoreError) -> Decision {
    let event = try currentID(id.lowercased())
    var decision = Decision(.note, by: signature, event: event)
    let own = try claimRows(ofEvent: event)
    var sides = [Array(own.prefix(EventStore.anchors))]
    switch action {
    case .accept:
      decision.action = .accept
      decision.value = try summary(ofEvent: event)
    case .reject: decision.action = .reject
    case .note(let text):
      if text.utf8.allSatisfy({ $0 <= 32 }) { throw .decision("the note is empty") }
      decision.value = text
    case .edit(let edit):
      decision.action = .edit
      (decision.field, decision.value) = (edit.field.rawValue, edit.value)
      try check(edit, event)
    case .merge(let others):
      decision.action = .merge
      var ids = [event]
      for other in others {
        let next = try currentID(other.lowercased())
        if ids.contains(next) { throw .decision("\(other) is \(event == next ? event : next) already") }
        // The letter of the type as the reports have it.
        guard next.first == event.first else {
          throw .decision("\(event) and \(next) are of two types: only events of one type can be merged")
        }
        ids.append(next)
        sides.append(Array(try claimRows(ofEvent: next).prefix(EventStore.anchors)))
      }
      if ids.count < 2 { throw .decision("a merge needs another event") }
      decision.value = ids.dropFirst().joined(separator: " ")
    case .split(let keys):
      decision.action = .split
      let apart = try rows(ofClaims: keys, among: own, event)
      let rest = own.filter { !apart.contains($0) }
      if apart.isEmpty || rest.isEmpty {
        throw .decision("a split needs some of the claims of \(event), and not all of them; it has \(own.count)")
      }
      sides = [apart, rest]
    }
    var made = decision
    return try storing { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in
        for (side, rows) in sides.enumerated() {
          for row in rows { made.claims.append(try DecisionBinder.anchor(of: row, side: side, db)) }
        }
        made.sequence = try nextSequence(signature.time)
        try insert(made)
        try DecisionBinder.bind(made, db)
        _ = try resolve(around: sides.flatMap { $0 })
        return made
      }
    }
  }

  /// Takes a decision back, or an undoing; by itself a decision.
  /// - Parameter key: of the decision, or its beginning; nil takes the last one that is in effect.
  /// - Returns: the decision that is no longer in effect.
  /// - Throws: `decision` where there is none of that key, or it has been undone.
  @discardableResult
  public func undo(_ key: String? = nil, by signature: Signature) throws(StoreError) -> DecisionRow {
    let all = try decisions()
    let row: DecisionRow
    if let key {
      let wanted = key.lowercased()
      let found = all.filter { $0.key.hasPrefix(wanted) }
      guard let first = found.first, wanted.utf8.count >= 4 else {
        throw .decision("no decision '\(key)'; `eventdb decisions` lists them with their keys")
      }
      if found.count > 1 {
        throw .decision("several decisions begin with '\(key)': \(found.map(\.key).joined(separator: ", "))")
      }
      row = first
    } else {
      guard let last = all.last(where: { $0.decision.action != .undo && $0.state != .undone }) else {
        throw .decision("there is no decision to take back")
      }
      row = last
    }
    if row.state == .undone { throw .decision("\(row.key) has been taken back already") }
    var undo = Decision(.undo, by: signature, event: row.decision.event, undoes: row.key)
    try storing { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in
        undo.sequence = try nextSequence(signature.time)
        try insert(undo)
        _ = try resolve(around: try touched(by: row.key))
      }
    }
    return row
  }

  /// Claims that are derived anew when a decision comes or goes; of an undoing, those of what it undoes.
  func touched(by key: String) throws(SQLiteError) -> [Int64] {
    var key = key
    while let undone = try db.first(
      "SELECT undoes FROM decisions WHERE key = ?", [.text(key)], { $0.optionalString(0) }),
      let next = undone
    { key = next }
    return try db.rows(
      "SELECT claim FROM decision_targets WHERE decision = ? ORDER BY position", [.text(key)]
    ) { $0.int64(0) }
  }

  /// Writes a decision that is not there.
  func insert(_ decision: Decision) throws(SQLiteError) {
    let key = decision.key
    try db.run(
      """
      INSERT INTO decisions (key, made_at, sequence, author, action, event, field, value, reason, undoes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(key), .text(decision.signature.time), Value(decision.sequence), .text(decision.signature.author),
        .text(decision.action.rawValue), .text(decision.event), Value(decision.field), Value(decision.value),
        Value(decision.signature.reason), Value(decision.undoes),
      ])
    for (position, claim) in decision.claims.enumerated() {
      try db.run(
        "INSERT INTO decision_claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .text(key), Value(position), Value(claim.side), .text(claim.claim), .text(claim.article),
          .text(claim.kind.rawValue), Value(claim.country), Value(claim.start?.description), Value(claim.inTitle),
          Value(claim.sentence.begin), Value(claim.sentence.end), .text(JSONWriter.list(claim.who)),
        ])
    }
  }

  /// So many claims are enough to find an event again.
  private static let anchors = 12

  private func nextSequence(_ time: String) throws(SQLiteError) -> Int {
    try db.int("SELECT coalesce(max(sequence) + 1, 0) FROM decisions WHERE made_at = ?", .text(time))
  }

  /// Rows of an event's claims, the first published first: the one that names the event leads.
  func claimRows(ofEvent id: String) throws(StoreError) -> [Int64] {
    try storing { () throws(SQLiteError) in
      try db.rows(
        """
        SELECT c.id FROM events AS e JOIN event_claims AS ec ON ec.event = e.number JOIN claims AS c ON c.id = ec.claim
        JOIN articles AS a ON a.id = c.article WHERE e.id = ? ORDER BY a.published NULLS LAST, a.key, c.occasion, c.key
        """, [.text(id)]
      ) { $0.int64(0) }
    }
  }

  private func rows(ofClaims keys: [String], among own: [Int64], _ event: String) throws(StoreError) -> [Int64] {
    var found: Set<Int64> = []
    for key in keys {
      let wanted = key.lowercased()
      let rows = try storing { () throws(SQLiteError) in
        var rows: [Int64] = []
        for row in own {
          let name = try db.first("SELECT key FROM claims WHERE id = ?", [.integer(row)]) { $0.string(0) }
          if let name, name.hasPrefix(wanted) { rows.append(row) }
        }
        return rows
      }
      guard wanted.utf8.count >= 4, let first = rows.first else {
        throw .decision("'\(key)' is no claim of \(event); `eventdb show \(event)` lists them with their keys")
      }
      if rows.count > 1 { throw .decision("several claims of \(event) begin with '\(key)': write more of the key") }
      found.insert(first)
    }
    return own.filter { found.contains($0) }
  }

  /// The event as an acceptance remembers it.
  private func summary(ofEvent id: String) throws(StoreError) -> String {
    try storing { () throws(SQLiteError) in
      var loader = ClaimLoader()
      let rulings = try Rulings(db)
      let first = try db.first(
        "SELECT c.claim FROM event_claims AS c JOIN events AS e ON e.number = c.event WHERE e.id = ?", [.text(id)]
      ) { $0.int64(0) }
      guard let first else { return "" }
      let events = try rulings.events(of: try component(of: first, rulings, &loader), db)
      return events.first { $0.id == id }?.summary ?? ""
    }
  }
}
