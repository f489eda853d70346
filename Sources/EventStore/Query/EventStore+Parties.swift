import EventExtraction
import SQLite

/// A state or an organisation that a name means.
struct PartyName: Sendable, Hashable {
  var code: String
  var isOrganisation: Bool
  /// The column of participants that holds it.
  var column: String { isOrganisation ? "organisation" : "country" }
}

extension EventStore {
  /// A state or organisation of that name or code.
  /// - Throws: `unknownName` with names that are spelt alike.
  func party(named name: String) throws(StoreError) -> PartyName {
    if let party = try exactParty(named: name) { return party }
    var candidates = try similar(
      FoldedName.fold(name), "SELECT folded, name, country FROM country_names WHERE length(folded) > 2", limit: 5)
    candidates += try similar(
      FoldedName.fold(name), "SELECT folded, name, organisation FROM organisation_names WHERE length(folded) > 4",
      limit: 3)
    throw .unknownName(NameProblem(kind: .country, name: name, candidates: candidates, isAmbiguous: false))
  }

  /// The same, nil where there is none.
  func exactParty(named name: String) throws(StoreError) -> PartyName? {
    let folded = EventStore.withoutArticle(FoldedName.fold(name))
    let found = try storing { () throws(SQLiteError) in
      try db.rows(
        """
        SELECT country, 0 FROM country_names WHERE folded = ?1 UNION ALL
        SELECT organisation, 1 FROM organisation_names WHERE folded = ?1
        """, [.text(folded)]
      ) { PartyName(code: $0.string(0), isOrganisation: $0.bool(1)) }
    }
    // `UN` is an organisation, `US` a country: a code of its own kind goes first.
    return found.first { FoldedName.fold($0.code) == folded } ?? found.first
  }

  /// - Throws: `unknownName` with names that are spelt alike.
  func organisation(named name: String) throws(StoreError) -> String {
    let folded = EventStore.withoutArticle(FoldedName.fold(name))
    let found = try storing { () throws(SQLiteError) in
      try db.rows("SELECT organisation FROM organisation_names WHERE folded = ?", [.text(folded)]) { $0.string(0) }
    }
    if let code = found.first(where: { FoldedName.fold($0) == folded }) ?? found.first { return code }
    let near = try similar(folded, "SELECT folded, name, organisation FROM organisation_names", limit: 5)
    throw .unknownName(NameProblem(kind: .organisation, name: name, candidates: near, isAmbiguous: false))
  }

  /// The series of that name; none where it is no series.
  func summitSeries(named name: String) throws(StoreError) -> [String] {
    let folded = EventStore.withoutArticle(FoldedName.fold(name))
    return try storing { () throws(SQLiteError) in
      try db.rows(
        """
        SELECT series FROM summit_names WHERE folded IN (?1, ?1 || ' summit') UNION
        SELECT id FROM summit_series WHERE id = ?2 ORDER BY 1
        """, [.text(folded), .text(name.lowercased())]
      ) { $0.string(0) }
    }
  }

  func similarSummits(_ name: String) throws(StoreError) -> [NameProblem.Candidate] {
    try similar(FoldedName.fold(name), "SELECT folded, name, series FROM summit_names", limit: 5)
  }

  /// The outlets of that name, without regard to case and accents; otherwise those that have it among their words.
  /// - Throws: `unknownName` with names that are spelt alike.
  func outlets(named name: String) throws(StoreError) -> [String] {
    // Each outlet is found by one step in the index.
    let all = try storing { () throws(SQLiteError) in
      try db.rows(
        """
        WITH RECURSIVE s (s) AS (
          SELECT min(source) FROM event_sources
          UNION ALL SELECT (SELECT min(source) FROM event_sources WHERE source > s) FROM s WHERE s IS NOT NULL
        ) SELECT s FROM s WHERE s IS NOT NULL
        """
      ) { $0.string(0) }
    }
    let folded = FoldedName.fold(name), words = FoldedName.words(folded)
    let exact = all.filter { FoldedName.fold($0) == folded }
    if !exact.isEmpty { return exact }
    let partial = all.filter { outlet in
      let own = FoldedName.words(FoldedName.fold(outlet))
      return !words.isEmpty && words.allSatisfy { own.contains($0) }
    }
    if !partial.isEmpty { return partial }
    let allowed = folded.utf8.count <= 4 ? 1 : 3
    let near = all.compactMap { outlet in
      EditDistance.between(FoldedName.fold(outlet), folded, atMost: allowed).map { (distance: $0, outlet: outlet) }
    }.sorted { ($0.distance, $0.outlet) < ($1.distance, $1.outlet) }
    throw .unknownName(
      NameProblem(
        kind: .source, name: name,
        candidates: near.prefix(5).map { .init(id: $0.outlet, name: $0.outlet, detail: nil) },
        isAmbiguous: false))
  }

  static func withoutArticle(_ folded: String) -> String {
    folded.hasPrefix("the ") ? String(folded.dropFirst(4)) : folded
  }
}
