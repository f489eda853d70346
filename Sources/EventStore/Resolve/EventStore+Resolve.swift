import EventExtraction
import SQLite

extension EventStore {
  /// Derives the events anew that new claims touch.
  ///
  /// An event is a function of the claims that are connected to it by links; so everything that is connected to a new
  /// claim is derived again, and nothing else can change.
  /// - Returns: how many events are new or other than before.
  func resolve(around claims: [Int64]) throws(SQLiteError) -> Int {
    var loader = ClaimLoader()
    try index(claims, &loader)
    let rulings = try Rulings(db)
    var seen: Set<Int64> = []
    var changed = 0
    for claim in claims where !seen.contains(claim) {
      let component = try component(of: claim, rulings, &loader)
      for member in component { seen.insert(member.row) }
      changed += try replace(component.map(\.row), with: try rulings.events(of: component, db))
    }
    return changed
  }

  /// The claims that link to any of these, or that a decision speaks of together with them, without them.
  func neighbours(of claims: [Int64]) throws(SQLiteError) -> [Int64] {
    var loader = ClaimLoader()
    let rulings = try Rulings(db)
    var found: Set<Int64> = []
    for row in claims {
      let claim = try loader.claim(row, db)
      for other in try rulings.linked(to: row, db) where !claims.contains(other) { found.insert(other) }
      for other in try candidates(claim) where !claims.contains(other) {
        if isLinked(claim, try loader.claim(other, db)) { found.insert(other) }
      }
    }
    return found.sorted()
  }

  /// Enters claims into the index of blocks.
  func index(_ claims: [Int64], _ loader: inout ClaimLoader) throws(SQLiteError) {
    for row in claims {
      guard let blocks = Blocking.blocks(try loader.claim(row, db)) else { continue }
      for key in blocks.keys {
        for month in blocks.months {
          try db.run(
            "INSERT OR IGNORE INTO claim_blocks VALUES (?, ?, ?, ?, ?)", .text(key), Value(month), .integer(row),
            Value(blocks.days.lowerBound), Value(blocks.days.upperBound))
        }
      }
    }
  }

  /// Everything that is connected to a claim by links, or by decisions.
  func component(
    of row: Int64, _ rulings: Rulings, _ loader: inout ClaimLoader
  ) throws(SQLiteError) -> [ResolvableClaim] {
    var members: [ResolvableClaim] = [try loader.claim(row, db)]
    var seen: Set<Int64> = [row]
    var next = 0
    while next < members.count {
      let claim = members[next]
      next += 1
      for other in try rulings.linked(to: claim.row, db) where seen.insert(other).inserted {
        members.append(try loader.claim(other, db))
      }
      for other in try candidates(claim) where !seen.contains(other) {
        let candidate = try loader.claim(other, db)
        if isLinked(claim, candidate) {
          seen.insert(other)
          members.append(candidate)
        }
      }
    }
    return members
  }

  private func isLinked(_ a: ResolvableClaim, _ b: ResolvableClaim) -> Bool {
    ClaimLink.score(a, b) != nil || ClaimLink.isPostponement(a, b)
  }

  /// The claims that share a block with one.
  /// - Parameter further: also those of days that are so much further away.
  func candidates(_ claim: ResolvableClaim, further: Int = 0) throws(SQLiteError) -> Set<Int64> {
    guard let blocks = Blocking.blocks(claim, further: further) else { return [] }
    var found: Set<Int64> = []
    for key in blocks.keys {
      try db.forEach(
        "SELECT claim FROM claim_blocks WHERE key = ? AND month BETWEEN ? AND ? AND low <= ? AND high >= ?",
        [
          .text(key), Value(blocks.months.lowerBound), Value(blocks.months.upperBound), Value(blocks.days.upperBound),
          Value(blocks.days.lowerBound),
        ]
      ) { row in
        found.insert(row.int64(0))
        return true
      }
    }
    found.remove(claim.row)
    return found
  }

  /// Deletes the events that claims belong to.
  /// - Returns: their ids, each with its claims.
  @discardableResult
  func removeEvents(of claims: [Int64]) throws(SQLiteError) -> [String: [Int64]] {
    var numbers: Set<Int64> = []
    var removed: [String: [Int64]] = [:]
    for claim in claims {
      let event = try db.first(
        "SELECT e.number, e.id FROM event_claims AS c JOIN events AS e ON e.number = c.event WHERE c.claim = ?",
        [.integer(claim)]
      ) { ($0.int64(0), $0.string(1)) }
      guard let event else { continue }
      numbers.insert(event.0)
      removed[event.1, default: []].append(claim)
    }
    for number in numbers.sorted() {
      try db.run("DELETE FROM events_fts WHERE rowid = ?", .integer(number))
      try db.run("DELETE FROM events WHERE number = ?", .integer(number))
    }
    return removed
  }

  private func replace(_ claims: [Int64], with events: [ResolvedEvent]) throws(SQLiteError) -> Int {
    let old = try removeEvents(of: claims)
    var changed = 0
    var home: [Int64: String] = [:]
    var live: Set<String> = []
    for event in events {
      try write(event)
      live.insert(event.id)
      for claim in event.claims { home[claim] = event.id }
      if Set(old[event.id] ?? []) != Set(event.claims) { changed += 1 }
      // An id that an event has again needs no alias.
      try db.run("DELETE FROM event_aliases WHERE id = ?", .text(event.id))
    }
    for (id, members) in old where !live.contains(id) {
      // The event that took most of its claims answers for it.
      var heirs: [String: Int] = [:]
      for member in members { if let heir = home[member] { heirs[heir, default: 0] += 1 } }
      guard let heir = heirs.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { continue }
      try db.run("INSERT OR REPLACE INTO event_aliases VALUES (?, ?)", .text(id), .text(heir))
      try db.run("UPDATE event_aliases SET event = ? WHERE event = ?", .text(heir), .text(id))
    }
    return changed
  }
}
