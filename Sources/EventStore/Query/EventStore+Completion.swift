import SQLite

/// What names are completed for.
public enum CompletedName: Sendable {
  case person, country, place, organisation, summit, source, office
}

extension EventStore {
  /// Names that begin with what somebody has typed, of people those with events, in the order of the alphabet.
  /// - Parameter prefix: the beginning of a name or, of people, of the family name or another spelling; without regard to
  ///   case and accents.
  public func completions(of prefix: String, for kind: CompletedName, limit: Int = 40) throws(StoreError) -> [String] {
    let folded = FoldedName.fold(prefix)
    // Every text that begins so lies between the prefix and the prefix with the highest letter behind it.
    let range: [Value] = [.text(folded), .text(folded + "\u{10FFFF}"), Value(limit)]
    func names(_ sql: String) throws(StoreError) -> [String] {
      try storing { () throws(SQLiteError) in try db.rows(sql, range) { $0.string(0) } }
    }
    switch kind {
    case .person:
      return try names(
        """
        SELECT DISTINCT n.name FROM person_names AS n
        WHERE n.folded BETWEEN ?1 AND ?2 AND EXISTS (SELECT 1 FROM event_participants AS x WHERE x.person = n.person)
        ORDER BY n.name LIMIT ?3
        """)
    case .country:
      return try names(
        """
        SELECT DISTINCT name FROM country_names WHERE folded BETWEEN ?1 AND ?2 AND length(name) > 2
        ORDER BY name LIMIT ?3
        """)
    case .organisation:
      return try names(
        "SELECT DISTINCT name FROM organisation_names WHERE folded BETWEEN ?1 AND ?2 ORDER BY name LIMIT ?3")
    case .summit:
      return try names("SELECT DISTINCT name FROM summit_names WHERE folded BETWEEN ?1 AND ?2 ORDER BY name LIMIT ?3")
    case .office:
      return try names(
        "SELECT DISTINCT office FROM event_offices WHERE office BETWEEN ?1 AND ?2 ORDER BY office LIMIT ?3")
    case .place, .source:
      let sql =
        kind == .place
        ? "SELECT DISTINCT name FROM places ORDER BY name" : "SELECT DISTINCT source FROM event_sources ORDER BY source"
      let all = try storing { () throws(SQLiteError) in try db.rows(sql) { $0.string(0) } }
      return Array(all.filter { FoldedName.fold($0).hasPrefix(folded) }.prefix(limit))
    }
  }
}
