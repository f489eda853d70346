import EventExtraction
import SQLite

extension EventStore {
  /// Fills in what a row carries besides its columns.
  func add(_ details: EventDetails, to event: inout EventRow, _ number: Int64) throws(SQLiteError) {
    if details.contains(.coordinate) { event.coordinate = try coordinate(ofEvent: number) }
    if details.contains(.reasons) { event.reasons = try ReviewSQL.reasons(number, db) }
    if details.contains(.parent) { event.parent = try parent(of: event.id) }
    if details.contains(.reports) { event.reports = try reports(ofEvent: number) }
  }

  /// The city's or venue's point; where that is unknown, the capital's.
  private func coordinate(ofEvent number: Int64) throws(SQLiteError) -> EventCoordinate? {
    try db.first(
      """
      SELECT p.latitude, p.longitude, c.latitude, c.longitude
      FROM events AS e LEFT JOIN places AS p ON p.id = e.place LEFT JOIN countries AS c ON c.code = e.country
      WHERE e.number = ?
      """, [.integer(number)]
    ) { r -> EventCoordinate? in
      if !r.isNull(0), !r.isNull(1) {
        return EventCoordinate(point: Coordinate(latitude: r.double(0), longitude: r.double(1)), isCapital: false)
      }
      if r.isNull(2) || r.isNull(3) { return nil }
      return EventCoordinate(point: Coordinate(latitude: r.double(2), longitude: r.double(3)), isCapital: true)
    } ?? nil
  }

  /// The articles that report an event, by day and key, with the sentences that its claims were read from.
  func reports(ofEvent number: Int64) throws(SQLiteError) -> [EventReport] {
    var reports: [EventReport] = []
    var claims: [(report: Int, claim: Int64)] = []
    try db.forEach(
      """
      SELECT a.key, a.published, a.source, a.title, a.url, c.id
      FROM event_claims AS ec JOIN claims AS c ON c.id = ec.claim JOIN articles AS a ON a.id = c.article
      WHERE ec.event = ? ORDER BY a.published NULLS LAST, a.key, c.id
      """, [.integer(number)]
    ) { r in
      let key = r.string(0)
      if reports.last?.article != key {
        reports.append(
          EventReport(
            article: key, published: r.optionalString(1).flatMap { Day($0) }, source: r.optionalString(2),
            title: r.string(3), url: r.optionalString(4), sentences: []))
      }
      claims.append((reports.count - 1, r.int64(5)))
      return true
    }
    for (report, claim) in claims {
      for sentence in try sentences(of: claim) where !reports[report].sentences.contains(sentence) {
        reports[report].sentences.append(sentence)
      }
    }
    return reports
  }
}
