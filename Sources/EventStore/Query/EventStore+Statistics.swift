import EventExtraction
import SQLite

/// What events are counted by.
public enum StatisticsKey: String, Sendable, CaseIterable {
  case year, month, kind, level, status
  /// Where events take place.
  case country
  /// States and organisations that take part.
  case party
  /// People who take part.
  case leader
  /// Outlets that report.
  case source
}

/// How many events have one value of a key.
public struct StatisticsRow: Sendable, Hashable {
  /// `2025`, `visit`, `FR`, `emmanuel-macron`; nil for events that have none.
  public var key: String?
  /// The same for people: `France`, `Emmanuel Macron`.
  public var label: String?
  /// Number of events.
  public var events: Int
  public var visits: Int
  public var meetings: Int
  public var summits: Int
  public var calls: Int
}

extension EventStore {
  /// Counts the events that answer a question by a key: years and months in order, the rest by number of events. An event
  /// in which several take part counts for each of them.
  /// - Throws: `unknownName`, `ambiguousName`, `database`.
  public func statistics(_ query: EventQuery, by key: StatisticsKey) throws(StoreError) -> [StatisticsRow] {
    let numbers = try numbersSQL(query)
    let kind = EventNumber.kindSQL("n.number")
    func count(_ kinds: EventKind) -> String { "count(*) FILTER (WHERE \(kind) = \(EventNumber.code(kinds)))" }
    let counts = "count(*), \(count(.visit)), \(count(.meeting)), \(count(.summit)), \(count(.call))"
    let isInTime = key == .year || key == .month
    let events = "n CROSS JOIN events AS e ON e.number = n.number"
    let (value, label, from): (String, String, String) =
      switch key {
      case .year: ("substr(e.first_day, 1, 4)", "NULL", events)
      // A month is known of events that are dated to it, or to a day of it.
      case .month: ("iif(e.precision = 'year', NULL, substr(e.first_day, 1, 7))", "NULL", events)
      case .kind: ("e.kind", "NULL", events)
      case .level: ("e.level", "NULL", events)
      case .status: (LifeSQL.status, "NULL", events)
      case .country: ("e.country", "(SELECT name FROM countries WHERE code = k)", events)
      case .source: ("s.source", "NULL", "n CROSS JOIN event_sources AS s ON s.event = n.number")
      case .party, .leader:
        key == .party
          ? (
            "p.party",
            "coalesce((SELECT name FROM countries WHERE code = k), (SELECT name FROM organisations WHERE code = k))",
            """
            n CROSS JOIN (SELECT DISTINCT event, coalesce(country, organisation) AS party FROM event_participants) AS p
            ON p.event = n.number
            """
          )
          : (
            "p.person", "(SELECT name FROM people WHERE id = k)",
            "n CROSS JOIN (SELECT DISTINCT event, person FROM event_participants WHERE person IS NOT NULL) AS p ON p.event = n.number"
          )
      }
    let sql = """
      WITH n (number) AS (\(numbers.sql)) SELECT k, \(label), total, visits, meetings, summits, calls FROM (
        SELECT \(value) AS k, \(counts.split(separator: ", ").enumerated().map { "\($1) AS \(["total", "visits", "meetings", "summits", "calls"][$0])" }.joined(separator: ", "))
        FROM \(from) GROUP BY 1
      ) WHERE k IS NOT NULL OR \(isInTime ? 1 : 0) ORDER BY \(isInTime ? "k NULLS LAST" : "total DESC, k")
      """
    return try storing { () throws(SQLiteError) in
      try db.rows(sql, numbers.values) { r in
        StatisticsRow(
          key: r.optionalString(0), label: r.optionalString(1), events: r.int(2), visits: r.int(3), meetings: r.int(4),
          summits: r.int(5), calls: r.int(6))
      }
    }
  }

  /// Number of events that answer a question.
  public func count(_ query: EventQuery) throws(StoreError) -> Int {
    let numbers = try numbersSQL(query)
    return try storing { () throws(SQLiteError) in
      try db.first("SELECT count(*) FROM (\(numbers.sql))", numbers.values) { $0.int(0) } ?? 0
    }
  }

  /// The numbers that answer a question as one statement, each once.
  func numbersSQL(_ query: EventQuery) throws(StoreError) -> EventSelection.Plan {
    let plans = try plans(query)
    let parts = plans.map { "SELECT number FROM (\($0.sql))" }
    return EventSelection.Plan(sql: parts.joined(separator: " UNION "), values: plans.flatMap(\.values))
  }
}
