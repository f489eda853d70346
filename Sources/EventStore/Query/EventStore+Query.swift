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
    let filter = try filter(query)
    try storing { () throws(SQLiteError) in
      try db.forEach(filter.sql, filter.values) { row throws(SQLiteError) in
        var event = try self.eventRow(row)
        if !details.isEmpty { try self.add(details, to: &event, row.int64(0)) }
        return body(event)
      }
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

  /// Number of events in the database.
  public func eventCount() throws(StoreError) -> Int {
    try storing { () throws(SQLiteError) in try db.int("SELECT count(*) FROM events") }
  }

  static let eventColumns = """
    e.number, e.id, e.kind, e.level, \(LifeSQL.status), e.start, e.end, e.country, c.name, e.city, e.venue, e.name, e.series,
    e.confidence, e.claims, e.articles, e.sources
    """

  func eventRow(_ r: borrowing Row) throws(SQLiteError) -> EventRow {
    EventRow(
      id: r.string(1), kind: EventKind(rawValue: r.string(2)) ?? .visit,
      level: r.optionalString(3).flatMap { VisitLevel(rawValue: $0) },
      status: LifeStatus(rawValue: r.string(4)) ?? .occurred, start: r.optionalString(5).flatMap { PartialDate($0) },
      end: r.optionalString(6).flatMap { PartialDate($0) }, country: r.optionalString(7),
      countryName: r.optionalString(8), city: r.optionalString(9), venue: r.optionalString(10),
      name: r.optionalString(11), series: r.optionalString(12), confidence: r.double(13), claims: r.int(14),
      articles: r.int(15), sources: r.int(16), participants: try participants(ofEvent: r.int64(0)))
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

  /// The SQL of a question; whatever the user wrote is a bound value.
  func filter(_ query: EventQuery) throws(StoreError) -> (sql: String, values: [Value]) {
    var filter = SQLFilter()
    let leader = try query.leader.map { name throws(StoreError) in try person(named: name) }
    if let leader {
      // The inner look-up of the kind is by row number, and only for hosts: nothing here depends on the outer row.
      filter.add(
        """
        e.number IN (SELECT p.event FROM event_participants AS p WHERE p.person IN (\(SQLFilter.marks(leader.count)))
          AND (p.role != 'host' OR (SELECT v.kind FROM events AS v WHERE v.number = p.event) != 'visit'))
        """, leader.map { .text($0) })
    }
    if let with = query.with { try add(with, besides: leader ?? [], to: &filter) }
    if let country = query.country {
      let code = try party(named: country)
      let column = code.isOrganisation ? "organisation" : "country"
      let takesPart =
        "e.kind != 'visit' AND e.number IN (SELECT event FROM event_participants WHERE \(column) = ?)"
      if code.isOrganisation {
        filter.add(takesPart, [.text(code.code)])
      } else {
        filter.add("(e.country = ? OR \(takesPart))", [.text(code.code), .text(code.code)])
      }
    }
    if let place = query.place {
      let ids = try placeIDs(named: place)
      filter.add("e.place IN (\(SQLFilter.marks(ids.count)))", ids.map { .text($0) })
    }
    filter.add("e.kind", in: query.kinds.map(\.rawValue))
    LifeSQL.add(query.statuses, to: &filter)
    filter.add("e.level", in: query.levels.map(\.rawValue))
    if let since = query.since { filter.add("e.last_day >= ?", [.text(since.firstDay.description)]) }
    if let until = query.until { filter.add("e.first_day <= ?", [.text(until.lastDay.description)]) }
    if let text = query.text {
      let words = SQLFilter.match(text)
      // Nothing but punctuation: no event has it.
      filter.add(
        words.isEmpty ? "0" : "e.number IN (SELECT rowid FROM events_fts WHERE events_fts MATCH ?)",
        words.isEmpty ? [] : [.text(words)])
    }
    var sql =
      "SELECT \(EventStore.eventColumns) FROM events AS e LEFT JOIN countries AS c ON c.code = e.country\(filter.clause)"
    sql += " ORDER BY e.first_day NULLS LAST, e.kind, e.id"
    if let limit = query.limit {
      sql += " LIMIT ?"
      filter.values.append(Value(max(0, limit)))
    }
    return (sql, filter.values)
  }

  /// The other side: a person if there is one of that name, else a country or organisation.
  private func add(_ with: String, besides leader: [String], to filter: inout SQLFilter) throws(StoreError) {
    do throws(StoreError) {
      let people = try person(named: with)
      filter.add(
        "e.number IN (SELECT event FROM event_participants WHERE person IN (\(SQLFilter.marks(people.count))))",
        people.map { .text($0) })
      return
    } catch {
      guard case .unknownName = error, let party = try? party(named: with) else { throw error }
      let column = party.isOrganisation ? "organisation" : "country"
      var sql = "e.number IN (SELECT event FROM event_participants WHERE \(column) = ?"
      var values: [Value] = [.text(party.code)]
      if !leader.isEmpty {
        // Not the leader's own state.
        sql += " AND (person IS NULL OR person NOT IN (\(SQLFilter.marks(leader.count))))"
        values += leader.map { .text($0) }
      }
      sql += ")"
      if !party.isOrganisation {
        sql = "(\(sql) OR e.kind = 'visit' AND e.country = ?)"
        values.append(.text(party.code))
      }
      filter.add(sql, values)
    }
  }
}

/// Conditions joined by AND, with their values.
struct SQLFilter {
  private var conditions: [String] = []
  var values: [Value] = []

  mutating func add(_ condition: String, _ values: [Value]) {
    conditions.append(condition)
    self.values += values
  }

  /// One of these, unless there are none.
  mutating func add(_ column: String, in options: [String]) {
    if options.isEmpty { return }
    add("\(column) IN (\(SQLFilter.marks(options.count)))", options.sorted().map { .text($0) })
  }

  var clause: String { conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ") }

  static func marks(_ count: Int) -> String { Array(repeating: "?", count: count).joined(separator: ", ") }

  /// The words of a text as an FTS5 query that has no operators: each quoted, all wanted; the last may be a beginning.
  static func match(_ text: String) -> String {
    FoldedName.words(FoldedName.fold(text)).compactMap { word in
      let plain = word.filter { $0.isLetter || $0.isNumber }
      return plain.isEmpty ? nil : "\"\(plain)\""
    }.joined(separator: " ")
  }
}
