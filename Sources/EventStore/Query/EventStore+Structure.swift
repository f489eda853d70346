import EventExtraction
import SQLite

extension EventStore {
  /// The id of the visit or summit that an event is part of, nil for what stands alone.
  func parent(of id: String) throws(SQLiteError) -> String? {
    try db.first("SELECT parent FROM structure WHERE event = ?", [.text(id)]) { $0.optionalString(0) } ?? nil
  }

  /// What is part of an event, in order of time.
  func children(of row: EventRow, _ number: Int64) throws(SQLiteError) -> [EventRow] {
    if row.kind != .visit, row.kind != .summit { return [] }
    let week = EventNumber.day * 20
    let meetings = try db.rows(
      """
      SELECT DISTINCT q.event FROM event_participants AS p
      JOIN event_participants AS q ON q.person = p.person AND q.event BETWEEN ?2 AND ?3
      JOIN events AS e ON e.number = q.event
      WHERE p.event = ?1 AND p.person IS NOT NULL AND e.kind = 'meeting' ORDER BY 1
      """, [.integer(number), .integer(number - EventNumber.day * 2), .integer(number + week)]
    ) { $0.int64(0) }
    var children: [EventRow] = []
    for meeting in meetings {
      guard let event = try event(meeting), try parent(of: event.id) == row.id else { continue }
      children.append(event)
    }
    return children
  }
}
