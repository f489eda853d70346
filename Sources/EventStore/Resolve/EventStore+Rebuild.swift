import EventExtraction
import SQLite

extension EventStore {
  /// Throws all events away and derives them again from the claims. The result is the same as that of any ingest; ids that
  /// an older way of deriving gave still answer.
  /// - Returns: the number of events.
  @discardableResult
  public func rebuildEvents() throws(StoreError) -> Int {
    try storing { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in
        try rememberEvents()
        try db.run("DELETE FROM events_fts")
        try db.run("DELETE FROM events")
        try db.run("DELETE FROM claim_blocks")
        return try deriveAllEvents()
      }
    }
  }

  /// Notes the ids of all events, so that they answer when `deriveAllEvents` has found others.
  func rememberEvents() throws(SQLiteError) {
    try db.execute(
      """
      DROP TABLE IF EXISTS temp.former_events;
      CREATE TEMP TABLE former_events AS
      SELECT e.id AS id, min(c.claim) AS claim
      FROM events AS e JOIN event_claims AS c ON c.event = e.number GROUP BY e.number
      """)
  }

  /// Derives all events where there are none, and lets the remembered ids answer.
  /// - Returns: the number of events.
  func deriveAllEvents() throws(SQLiteError) -> Int {
    // In order of time, so that the neighbours of a claim have mostly been read already.
    let claims = try db.rows(
      """
      SELECT c.id FROM claims AS c JOIN articles AS a ON a.id = c.article
      ORDER BY coalesce(c.start, c.end, a.published), c.id
      """
    ) { $0.int64(0) }
    var loader = ClaimLoader()
    try index(claims, &loader)
    try DecisionBinder.bindAll(db)
    let rulings = try Rulings(db)
    var seen: Set<Int64> = []
    for claim in claims where !seen.contains(claim) {
      let component = try component(of: claim, rulings, &loader)
      for member in component { seen.insert(member.row) }
      for event in try rulings.events(of: component, db) { try write(event) }
    }
    try db.execute(
      """
      DELETE FROM event_aliases WHERE id IN (SELECT id FROM events);
      DELETE FROM temp.former_events WHERE id IN (SELECT id FROM events);
      INSERT OR REPLACE INTO event_aliases
      SELECT f.id, e.id FROM temp.former_events AS f
      JOIN event_claims AS c ON c.claim = f.claim JOIN events AS e ON e.number = c.event;
      UPDATE event_aliases AS a SET event = (SELECT b.event FROM event_aliases AS b WHERE b.id = a.event)
      WHERE a.event IN (SELECT id FROM temp.former_events) AND EXISTS (SELECT 1 FROM event_aliases AS b WHERE b.id = a.event);
      DROP TABLE temp.former_events
      """)
    return try db.int("SELECT count(*) FROM events")
  }
}
