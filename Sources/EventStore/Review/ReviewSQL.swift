import EventExtraction
import SQLite

/// The conditions under which an event needs a person, of `e`, a row of `events`.
enum ReviewSQL {
  /// Nobody has said that it is right, or wrong.
  private static let open = "(e.review IS NULL OR e.review = 'changed')"

  private static let unconfirmed = "\(LifeSQL.status) = 'unconfirmed'"

  private static let conflict = "EXISTS (SELECT 1 FROM event_fields WHERE event = e.number AND conflicts > 0)"

  private static var confidence: String { "e.confidence < \(LinkWeights.standard.limitReview)" }

  /// The events that could be the same occasion and were kept apart: of visits, one who travels and the country are the
  /// same; of meetings and calls, two who take part; of summits, the series. Those that a reviewer told apart are not.
  private static var near: String {
    let days = LinkWeights.standard.limitReviewDays
    // Numbers carry the first day: what begins two months off is not looked at.
    let reach = EventNumber.lowest(on: Day(number: 62)) - EventNumber.lowest(on: Day(number: 0))
    return """
      FROM event_participants AS p JOIN event_participants AS q ON q.person = p.person
        AND q.event BETWEEN e.number - \(reach) AND e.number + \(reach)
      JOIN events AS o ON o.number = q.event
      WHERE p.event = e.number AND o.number != e.number AND o.kind = e.kind AND o.review IS NOT 'rejected'
        AND coalesce(o.country = e.country, 1) AND coalesce(o.series = e.series, 1)
        AND o.first_day <= date(e.last_day, '+\(days) days') AND o.last_day >= date(e.first_day, '-\(days) days')
        AND (e.kind != 'visit' OR (p.role != 'host' AND q.role != 'host'))
        AND NOT EXISTS (
          SELECT 1 FROM event_decisions AS x JOIN event_decisions AS y ON y.decision = x.decision
          WHERE x.event = e.number AND y.event = o.number AND x.part != y.part)
      GROUP BY o.number HAVING count(*) > (e.kind != 'visit')
      """
  }

  /// That an event needs a person.
  static var needed: EventCondition {
    EventCondition(
      check: """
        \(open) AND (\(unconfirmed) OR e.review = 'changed' OR \(confidence) OR \(conflict) OR EXISTS (SELECT 1 \(near)))
        """, values: [])
  }

  /// That reviewers have said one of these; nothing said leaves the rejected ones out, which are few.
  static func said(_ states: Set<ReviewState>) -> EventCondition {
    if states.isEmpty {
      return EventCondition(check: "{n} NOT IN (SELECT number FROM events WHERE review = 'rejected')", values: [])
    }
    let names = states.map(\.rawValue).sorted().map { Value.text($0) }
    return EventCondition(
      arms: states.contains(.open) ? nil : names.map { .events("e.review = ?", [$0]) },
      check: "coalesce(e.review, 'open') IN (\(SQLFilter.marks(names.count)))", values: names)
  }

  /// Why an event needs a person, the weightiest reason first.
  static func reasons(_ number: Int64, _ db: borrowing Connection) throws(SQLiteError) -> [ReviewReason] {
    var reasons: [ReviewReason] = []
    try db.forEach(
      "SELECT \(unconfirmed), e.review IS 'changed', \(confidence) FROM events AS e WHERE e.number = ?",
      [.integer(number)]
    ) { row in
      if row.bool(1) { reasons.append(ReviewReason(.changed)) }
      if row.bool(0) { reasons.append(ReviewReason(.unconfirmed)) }
      if row.bool(2) { reasons.append(ReviewReason(.confidence)) }
      return true
    }
    try db.forEach(
      "SELECT field FROM event_fields WHERE event = ? AND conflicts > 0 ORDER BY field", [.integer(number)]
    ) { row in
      reasons.append(ReviewReason(.conflict, row.string(0)))
      return true
    }
    let others = try db.rows(
      """
      SELECT n.id FROM events AS e JOIN events AS n ON n.number IN (SELECT o.number \(near))
      WHERE e.number = ? ORDER BY n.first_day, n.id LIMIT 5
      """, [.integer(number)]
    ) { $0.string(0) }
    for id in others { reasons.append(ReviewReason(.near, id)) }
    return reasons
  }
}
