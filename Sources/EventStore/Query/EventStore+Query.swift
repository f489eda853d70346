import EventExtraction
import SQLite

extension EventStore {
  /// Lends the events that answer a question, one at a time, until `body` returns false: by first day (undated last), then
  /// kind, then id. Memory does not grow with their number.
  /// - Parameter details: what the rows shall carry besides their columns.
  /// - Throws: `unknownName`, `ambiguousName` with candidates; `database`.
  public func forEachEvent(
    _ query: EventQuery, with details: EventDetails = [], _ body: (EventRow) -> Bool
  ) throws(StoreError) {
    let details = query.needsReview ? details.union(.reasons) : details
    try forEachNumber(query) { number throws(SQLiteError) in
      guard var event = try self.event(number) else { return true }
      if !details.isEmpty { try self.add(details, to: &event, number) }
      return body(event)
    }
  }

  /// All answers at once.
  public func events(_ query: EventQuery = EventQuery()) throws(StoreError) -> [EventRow] {
    var rows: [EventRow] = []
    try forEachEvent(query) {
      rows.append($0)
      return true
    }
    return rows
  }

  /// Number of events in the database, without those that a reviewer rejected.
  public func eventCount() throws(StoreError) -> Int {
    try storing { () throws(SQLiteError) in try db.int("SELECT count(*) FROM events WHERE review IS NOT 'rejected'") }
  }

  /// Lends the numbers of the events that answer a question, in order, until `body` returns false.
  func forEachNumber(
    _ query: EventQuery, _ body: (Int64) throws(SQLiteError) -> Bool
  ) throws(StoreError) {
    let selections = try selections(query)
    var left = query.limit ?? .max
    if left <= 0 { return }
    try storing { () throws(SQLiteError) in
      for selection in selections {
        let plan = try plan(selection)
        var last: Int64 = -1
        var isOver = false
        try db.forEach(plan.sql, plan.values) { row throws(SQLiteError) in
          let number = row.int64(0)
          // Two arms can give one event.
          if number == last { return true }
          last = number
          left -= 1
          if try !body(number) || left == 0 { isOver = true }
          return !isOver
        }
        if isOver { return }
      }
    }
  }

  /// The statements that answer a question.
  func plans(_ query: EventQuery) throws(StoreError) -> [EventSelection.Plan] {
    let selections = try selections(query)
    return try storing { () throws(SQLiteError) in
      var plans: [EventSelection.Plan] = []
      for selection in selections { plans.append(try plan(selection)) }
      return plans
    }
  }

  private func plan(_ selection: EventSelection) throws(SQLiteError) -> EventSelection.Plan {
    try selection.plan { sql, values throws(SQLiteError) in try self.db.first(sql, values) { $0.int(0) } ?? 0 }
  }

  static let eventColumns = """
    e.number, e.id, e.kind, e.level, \(LifeSQL.status), e.start, e.end, e.country, c.name, e.city, e.venue, e.name, e.series,
    e.confidence, e.claims, e.articles, e.sources, e.review
    """

  /// The event of a number.
  func event(_ number: Int64) throws(SQLiteError) -> EventRow? {
    try db.first(
      """
      SELECT \(EventStore.eventColumns) FROM events AS e LEFT JOIN countries AS c ON c.code = e.country
      WHERE e.number = ?
      """, [.integer(number)]
    ) { row throws(SQLiteError) in try self.eventRow(row) }
  }

  func eventRow(_ r: borrowing Row) throws(SQLiteError) -> EventRow {
    EventRow(
      id: r.string(1), kind: EventKind(rawValue: r.string(2)) ?? .visit,
      level: r.optionalString(3).flatMap { VisitLevel(rawValue: $0) },
      status: LifeStatus(rawValue: r.string(4)) ?? .occurred, start: r.optionalString(5).flatMap { PartialDate($0) },
      end: r.optionalString(6).flatMap { PartialDate($0) }, country: r.optionalString(7),
      countryName: r.optionalString(8), city: r.optionalString(9), venue: r.optionalString(10),
      name: r.optionalString(11), series: r.optionalString(12), confidence: r.double(13), claims: r.int(14),
      articles: r.int(15), sources: r.int(16),
      review: r.optionalString(17).flatMap { ReviewState(rawValue: $0) } ?? .open,
      participants: try participants(ofEvent: r.int64(0)))
  }

  private func participants(ofEvent number: Int64) throws(SQLiteError) -> [EventParticipant] {
    try db.rows(
      """
      SELECT name, kind, role, coalesce(country, organisation), office, person FROM event_participants
      WHERE event = ? ORDER BY position
      """, [.integer(number)]
    ) { r in
      EventParticipant(
        name: r.string(0), kind: Participant.Kind(rawValue: r.string(1)) ?? .person,
        role: Participant.Role(rawValue: r.string(2)) ?? .participant, country: r.optionalString(3),
        office: r.optionalString(4), person: r.optionalString(5))
    }
  }
}
