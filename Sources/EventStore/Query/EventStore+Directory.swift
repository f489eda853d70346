import EventExtraction
import SQLite

/// A person as a list shows them.
public struct PersonSummary: Sendable, Hashable {
  public var id: String
  public var name: String
  /// The last office and the state or organisation.
  public var office: String?
  public var events: Int
  /// First and last day of the events.
  public var firstDay: String?
  public var lastDay: String?

  public init(id: String, name: String, office: String?, events: Int, firstDay: String?, lastDay: String?) {
    self.id = id
    self.name = name
    self.office = office
    self.events = events
    self.firstDay = firstDay
    self.lastDay = lastDay
  }
}

/// A city or venue as a list shows it.
public struct PlaceRow: Sendable, Hashable {
  /// `tj/dushanbe`, `ru/moscow/kremlin`
  public var id: String
  /// `city` or `venue`
  public var kind: String
  public var name: String
  public var city: String?
  public var country: String?
  public var coordinate: Coordinate?
  /// Events there; of cities without those at its venues.
  public var events: Int
  public var firstDay: String?
  public var lastDay: String?
}

/// An organisation as a list shows it.
public struct OrganisationRow: Sendable, Hashable {
  public var code: String
  public var name: String
  public var kind: String?
  public var seat: String?
  /// Events in which it takes part, and summits of its series.
  public var events: Int
  public var firstDay: String?
  public var lastDay: String?
}

extension EventStore {
  /// Everybody of whom there are events, those with the most first.
  /// - Parameters:
  ///   - country: a state or organisation for which they acted.
  ///   - limit: at most so many.
  /// - Throws: `unknownName`, `database`.
  public func people(actingFor country: String? = nil, limit: Int? = nil) throws(StoreError) -> [PersonSummary] {
    let party: PartyName? = try country.map { name throws(StoreError) in try self.party(named: name) }
    let filter = (party.map { "p.\($0.column) = ? AND " } ?? "") + "p.person IS NOT NULL"
    let values: [Value] = (party.map { [.text($0.code)] } ?? []) + [Value(limit ?? -1)]
    let rows = try storing { () throws(SQLiteError) in
      try db.rows(
        """
        SELECT person, (SELECT name FROM people WHERE id = person), n,
          (SELECT first_day FROM events WHERE number = lowest), (SELECT last_day FROM events WHERE number = highest)
        FROM (
          SELECT p.person AS person, count(DISTINCT p.event) AS n, min(p.event) AS lowest, max(p.event) AS highest
          FROM event_participants AS p
          WHERE \(filter) AND p.event NOT IN (SELECT number FROM events WHERE review = 'rejected') GROUP BY p.person
        ) ORDER BY n DESC, person LIMIT ?
        """, values
      ) {
        PersonSummary(
          id: $0.string(0), name: $0.string(1), office: nil, events: $0.int(2), firstDay: $0.optionalString(3),
          lastDay: $0.optionalString(4))
      }
    }
    var people: [PersonSummary] = []
    for var row in rows {
      row.office = try office(of: row.id)
      people.append(row)
    }
    return people
  }

  /// The cities and venues where events take place, those with the most first.
  /// - Parameters:
  ///   - name: a city with its venues, or a venue.
  ///   - country: where they lie.
  /// - Throws: `unknownName`, `database`.
  public func places(
    named name: String? = nil, in country: String? = nil, limit: Int? = nil
  ) throws(StoreError) -> [PlaceRow] {
    var filter = SQLFilter()
    if let name { filter.add("p.id", in: try placeIDs(named: name)) }
    if let country { filter.add("p.country = ?", [.text(try party(named: country).code)]) }
    let values = filter.values + [Value(limit ?? -1)]
    return try storing { () throws(SQLiteError) in
      try db.rows(
        """
        SELECT p.id, p.kind, p.name, p.city, p.country, p.latitude, p.longitude, count(e.number), min(e.first_day),
          max(e.last_day)
        FROM places AS p JOIN events AS e ON e.place = p.id AND e.review IS NOT 'rejected'\(filter.clause)
        GROUP BY p.id ORDER BY count(e.number) DESC, p.id LIMIT ?
        """, values
      ) {
        PlaceRow(
          id: $0.string(0), kind: $0.string(1), name: $0.string(2), city: $0.optionalString(3),
          country: $0.optionalString(4),
          coordinate: $0.isNull(5) || $0.isNull(6)
            ? nil : Coordinate(latitude: $0.double(5), longitude: $0.double(6)),
          events: $0.int(7), firstDay: $0.optionalString(8), lastDay: $0.optionalString(9))
      }
    }
  }

  /// The organisations that take part in events or hold summits, those with the most first.
  /// - Parameter name: one organisation, which is listed without events, too.
  /// - Throws: `unknownName`, `database`.
  public func organisations(named name: String? = nil, limit: Int? = nil) throws(StoreError) -> [OrganisationRow] {
    let code: String? = try name.map { name throws(StoreError) in try self.organisation(named: name) }
    let values = [Value(code), Value(limit ?? -1)]
    return try storing { () throws(SQLiteError) in
      try db.rows(
        """
        WITH x (code, event) AS (
          SELECT organisation, event FROM event_participants WHERE organisation IS NOT NULL
          UNION SELECT s.organisation, e.number FROM summit_series AS s JOIN events AS e ON e.series = s.id
          WHERE s.organisation IS NOT NULL
        )
        SELECT o.code, o.name, o.kind, o.seat_city, count(e.number), min(e.first_day), max(e.last_day)
        FROM organisations AS o LEFT JOIN x ON x.code = o.code LEFT JOIN events AS e ON e.number = x.event
          AND e.review IS NOT 'rejected'
        WHERE ?1 IS NULL OR o.code = ?1
        GROUP BY o.code HAVING count(e.number) > 0 OR ?1 IS NOT NULL ORDER BY count(e.number) DESC, o.code LIMIT ?2
        """, values
      ) {
        OrganisationRow(
          code: $0.string(0), name: $0.string(1), kind: $0.optionalString(2), seat: $0.optionalString(3),
          events: $0.int(4), firstDay: $0.optionalString(5), lastDay: $0.optionalString(6))
      }
    }
  }

  /// Day of publication of the latest article: what is known is known as of that day.
  public func latestDay() throws(StoreError) -> Day? {
    try storing { () throws(SQLiteError) in
      try db.first("SELECT max(published) FROM articles", []) { $0.optionalString(0) } ?? nil
    }.flatMap { Day($0) }
  }
}
