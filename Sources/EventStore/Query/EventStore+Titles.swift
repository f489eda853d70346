import EventExtraction
import SQLite

extension EventStore {
  /// The people whom a question means by a name, or by an office of a state: `french president`, `president of France`.
  ///
  /// Of an office it is the one who holds it in the days that are asked for; without days, on the day of the latest
  /// article.
  /// - Throws: `unknownName`, `ambiguousName` with those who held it in turn.
  func people(for name: String, _ query: EventQuery) throws(StoreError) -> [String] {
    do throws(StoreError) {
      return try person(named: name)
    } catch {
      guard case .unknownName = error, let title = try title(name) else { throw error }
      let latest = try storing { () throws(SQLiteError) in
        try db.first("SELECT max(published) FROM articles", []) { $0.optionalString(0) } ?? nil
      }
      let first = (query.since ?? query.until)?.firstDay.description ?? latest
      let last = (query.until ?? query.since)?.lastDay.description ?? latest
      let holders = try holders(of: title.office, in: title.country, first, last)
      if holders.count == 1 { return [holders[0].id] }
      if holders.isEmpty { throw error }
      throw .ambiguousName(NameProblem(kind: .person, name: name, candidates: holders, isAmbiguous: true))
    }
  }

  private func holders(
    of office: String, in country: String, _ first: String?, _ last: String?
  ) throws(StoreError) -> [NameProblem.Candidate] {
    try storing { () throws(SQLiteError) in
      try db.rows(
        """
        SELECT p.id, p.name, coalesce(min(t.start), '?') || ' to ' || coalesce(max(t.end), iif(max(t.current), 'now', '?'))
        FROM terms AS t JOIN people AS p ON p.id = t.person
        WHERE t.country = ?1 AND t.office = ?2 AND (t.start IS NULL OR ?4 IS NULL OR t.start <= ?4)
          AND (t.current = 1 OR t.end IS NOT NULL AND (?3 IS NULL OR t.end >= substr(?3, 1, length(t.end))))
        GROUP BY p.id ORDER BY max(t.start) DESC, p.id LIMIT 8
        """, [.text(country), .text(office), Value(first), Value(last)]
      ) { NameProblem.Candidate(id: $0.string(0), name: $0.string(1), detail: $0.string(2)) }
    }
  }

  /// `french foreign minister` → FR, foreign-minister; nil where it is no office of a state.
  func title(_ name: String) throws(StoreError) -> (country: String, office: String)? {
    var words = FoldedName.words(EventStore.withoutArticle(FoldedName.fold(name))).map(String.init)
    if words.count > 2, let of = words.lastIndex(of: "of"), of > 0, of < words.count - 1 {
      // `president of the united states` → `united states president`
      var state = Array(words[(of + 1)...])
      if state.first == "the" { state.removeFirst() }
      words = state + words[..<of]
    }
    guard words.count > 1 else { return nil }
    for split in (1..<words.count).reversed() {
      let state = words[..<split].joined(separator: " "), office = words[split...].joined(separator: " ")
      guard let country = try country(called: state) else { continue }
      let keys = try storing { () throws(SQLiteError) in
        try db.rows(
          """
          SELECT office FROM terms WHERE country = ?1 AND (office = replace(?2, ' ', '-') OR title = ?2 COLLATE NOCASE)
          GROUP BY office ORDER BY count(*) DESC LIMIT 1
          """, [.text(country), .text(EventStore.longTitles[office] ?? office)]
        ) { $0.string(0) }
      }
      if let key = keys.first { return (country, key) }
    }
    return nil
  }

  private static let longTitles = [
    "pm": "prime minister", "fm": "foreign minister", "king": "monarch", "queen": "monarch", "emir": "monarch",
    "sultan": "monarch", "emperor": "monarch", "chancellor": "prime minister", "premier": "prime minister",
    "foreign secretary": "foreign minister", "secretary of state": "foreign minister",
    "defense minister": "defence minister", "secretary of defense": "defence minister",
  ]

  /// A state by its name or by its adjective: `french`.
  private func country(called folded: String) throws(StoreError) -> String? {
    if let party = try exactParty(named: folded), !party.isOrganisation { return party.code }
    do throws(SeedTable.Malformed) {
      let table = try SeedTable.embedded("seeds/countries.tsv")
      let code = try table.column("code"), adjectives = try table.column("adjectives")
      return table.rows.first { $0.list(adjectives).contains { FoldedName.fold($0) == folded } }.map {
        String($0[code])
      }
    } catch {
      throw .seeds(error)
    }
  }
}
