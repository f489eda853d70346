import EventExtraction
import SQLite

/// A person as the database knows them.
public struct PersonRow: Sendable, Hashable {
  public struct Term: Sendable, Hashable {
    /// Name of the state or organisation.
    public var party: String
    public var partyCode: String
    /// Key of the office: `foreign-minister`.
    public var office: String
    /// The office as the press says it.
    public var title: String?
    /// As precise as known.
    public var start: String?
    public var end: String?
    public var isCurrent: Bool
    public var isActing: Bool
  }
  public var id: String
  public var name: String
  public var family: String
  /// Other spellings.
  public var aliases: [String]
  public var born: Int?
  /// Whether the tables know the person, or only an article.
  public var isKnown: Bool
  public var terms: [Term]
  /// Number of events, with the first and last day of them.
  public var events: Int
  public var firstDay: String?
  public var lastDay: String?
}

extension EventStore {
  /// The people of a name, forgiving as in questions; namesakes are all listed, those with the most events first.
  /// - Throws: `unknownName` with names that are spelt alike.
  public func people(_ name: String) throws(StoreError) -> [PersonRow] {
    let folded = FoldedName.fold(name)
    var ids = try storing { () throws(SQLiteError) in
      try db.rows("SELECT DISTINCT person FROM person_names WHERE folded = ? ORDER BY 1", [.text(folded)]) {
        $0.string(0)
      }
    }
    if ids.isEmpty {
      do throws(StoreError) { ids = try person(named: name) } catch {
        guard case .ambiguousName(let problem) = error else { throw error }
        ids = problem.candidates.map(\.id)
      }
    }
    let rows = try storing { () throws(SQLiteError) in
      var rows: [PersonRow] = []
      for id in ids { if let row = try person(id: id) { rows.append(row) } }
      return rows
    }
    return rows.sorted { ($1.events, $0.name, $0.id) < ($0.events, $1.name, $1.id) }
  }

  private func person(id: String) throws(SQLiteError) -> PersonRow? {
    let terms = try db.rows(
      """
      SELECT coalesce(c.name, o.name, ''), coalesce(t.country, t.organisation, ''), t.office, t.title, t.start, t.end,
        t.current, t.acting
      FROM terms AS t LEFT JOIN countries AS c ON c.code = t.country LEFT JOIN organisations AS o ON o.code = t.organisation
      WHERE t.person = ? ORDER BY t.start, t.id
      """, [.text(id)]
    ) {
      PersonRow.Term(
        party: $0.string(0), partyCode: $0.string(1), office: $0.string(2), title: $0.optionalString(3),
        start: $0.optionalString(4), end: $0.optionalString(5), isCurrent: $0.bool(6), isActing: $0.bool(7))
    }
    let aliases = try db.rows(
      "SELECT name FROM person_names WHERE person = ? AND form = 'alias' ORDER BY name", [.text(id)]
    ) { $0.string(0) }
    return try db.first(
      """
      SELECT p.name, p.family, p.born, p.origin, count(e.number), min(e.first_day), max(e.last_day)
      FROM people AS p LEFT JOIN event_participants AS x ON x.person = p.id LEFT JOIN events AS e ON e.number = x.event
        AND e.review IS NOT 'rejected'
      WHERE p.id = ? GROUP BY p.id
      """, [.text(id)]
    ) {
      PersonRow(
        id: id, name: $0.string(0), family: $0.string(1), aliases: aliases, born: $0.optionalInt(2),
        isKnown: $0.string(3) == "seeds", terms: terms, events: $0.int(4), firstDay: $0.optionalString(5),
        lastDay: $0.optionalString(6))
    }
  }
}
