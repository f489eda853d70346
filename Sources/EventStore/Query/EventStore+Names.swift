import EventExtraction
import SQLite

extension EventStore {
  private struct Namesake {
    var id: String
    var name: String
    var form: String
    var isKnown: Bool
    var code: String?
    var events: Int
  }

  /// The ids of a person: several where articles have named the person in ways that are one.
  ///
  /// Accents, case and hyphens do not matter; a family name does if one person with events bears it, or only one at all.
  /// - Throws: `unknownName` with names that are spelt alike, `ambiguousName` with the namesakes.
  func person(named name: String) throws(StoreError) -> [String] {
    let folded = FoldedName.fold(name)
    var found = try namesakes(folded)
    if found.isEmpty { found = try byWords(folded) }
    if found.isEmpty { found = try bySound(folded) }
    if found.isEmpty {
      throw .unknownName(
        NameProblem(kind: .person, name: name, candidates: try similarPeople(folded), isAmbiguous: false))
    }
    let full = found.filter { $0.form != "family" }
    let active = found.filter { $0.events > 0 }
    let fullActive = full.filter { $0.events > 0 }
    for group in [fullActive, active, full, found] where !group.isEmpty {
      if areOne(group) { return group.map(\.id) }
      break
    }
    let group = !fullActive.isEmpty ? fullActive : !active.isEmpty ? active : found
    let candidates = group.sorted { ($1.events, $0.name, $0.id) < ($0.events, $1.name, $1.id) }
    var list: [NameProblem.Candidate] = []
    for namesake in candidates.prefix(8) {
      list.append(.init(id: namesake.id, name: namesake.name, detail: try office(of: namesake.id) ?? namesake.code))
    }
    throw .ambiguousName(NameProblem(kind: .person, name: name, candidates: list, isAmbiguous: true))
  }

  /// The ids of a city with its venues, or of a venue, in whatever countries there are such.
  func placeIDs(named name: String) throws(StoreError) -> [String] {
    let slug = FoldedName.slug(name)
    let ids = try storing { () throws(SQLiteError) in
      try db.rows("SELECT id FROM places ORDER BY id") { $0.string(0) }
    }.filter { $0.split(separator: "/").dropFirst().contains { $0 == slug } }
    if !ids.isEmpty { return ids }
    let candidates = try similar(FoldedName.fold(name), "SELECT lower(name), name, name FROM places", limit: 5)
    throw .unknownName(NameProblem(kind: .place, name: name, candidates: candidates, isAmbiguous: false))
  }

  private static let namesakeSQL = """
    SELECT n.person, p.name, min(n.form), p.origin,
      (SELECT coalesce(country, organisation) FROM event_participants WHERE person = n.person LIMIT 1),
      (SELECT count(*) FROM (SELECT 1 FROM event_participants WHERE person = n.person LIMIT 1000))
    FROM person_names AS n JOIN people AS p ON p.id = n.person
    """

  private func namesakes(_ folded: String) throws(StoreError) -> [Namesake] {
    try storing { () throws(SQLiteError) in
      try db.rows(EventStore.namesakeSQL + " WHERE n.folded = ? GROUP BY n.person ORDER BY n.person", [.text(folded)]) {
        Namesake(
          id: $0.string(0), name: $0.string(1), form: $0.string(2), isKnown: $0.string(3) == "seeds",
          code: $0.optionalString(4), events: $0.int(5))
      }
    }
  }

  /// `President V. Putin`: those whose family name is among the words and whose other names don't contradict.
  private func byWords(_ folded: String) throws(StoreError) -> [Namesake] {
    let words = FoldedName.words(folded)
    if words.count < 2 { return [] }
    var found: [String: Namesake] = [:]
    for word in words {
      for namesake in try namesakes(String(word)) where namesake.form == "family" || namesake.form == "alias" {
        let own = FoldedName.words(FoldedName.fold(namesake.name))
        let others = words.filter { $0 != word }
        // A title before the name is no contradiction; another given name is.
        let fits = others.allSatisfy { other in
          own.contains { $0 == other || other.utf8.count == 1 && $0.hasPrefix(other) }
            || Titles.words.contains(String(other))
        }
        if fits { found[namesake.id] = namesake }
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  /// Those whose names sound the same: other ways of writing them in Latin letters.
  private func bySound(_ folded: String) throws(StoreError) -> [Namesake] {
    let key = Transliteration.key(folded)
    if key.utf8.count < 4 { return [] }
    var names: Set<String> = []
    try storing { () throws(SQLiteError) in
      try db.forEach("SELECT folded FROM person_names") { row in
        // Most names are ruled out by their length.
        let isNear = row.withBytes(0) { $0.count <= 2 * key.utf8.count + 4 && $0.count + 4 >= key.utf8.count }
        if isNear, Transliteration.key(row.string(0)) == key { names.insert(row.string(0)) }
        return true
      }
    }
    var found: [String: Namesake] = [:]
    for name in names.sorted() { for namesake in try namesakes(name) { found[namesake.id] = namesake } }
    return found.values.sorted { $0.id < $1.id }
  }

  /// Whether all of them can be one person: at most one of the tables, the others shorter forms of the same state.
  private func areOne(_ group: [Namesake]) -> Bool {
    let parties = group.map { namesake in
      let words = FoldedName.words(FoldedName.fold(namesake.name)).map(String.init)
      return Party(
        name: namesake.name, kind: .person, role: .participant, code: namesake.code, person: namesake.id,
        isKnown: namesake.isKnown, words: words, family: Array(words.suffix(1)))
    }
    return parties.indices.allSatisfy { i in
      parties.indices.allSatisfy { j in i == j || PartyMatch.of(parties[i], parties[j]) == .strong }
    }
  }

  private func similarPeople(_ folded: String) throws(StoreError) -> [NameProblem.Candidate] {
    let near = try similar(folded, "SELECT folded, name, person FROM person_names", limit: 24)
    var seen: Set<String> = []
    var list: [(candidate: NameProblem.Candidate, events: Bool)] = []
    for candidate in near where seen.insert(candidate.id).inserted {
      let id = candidate.id
      let found = try storing { () throws(SQLiteError) in
        try db.first(
          """
          SELECT name, EXISTS (SELECT 1 FROM event_participants WHERE person = ?1) FROM people WHERE id = ?1
          """, [.text(id)]
        ) { ($0.string(0), $0.bool(1)) }
      }
      guard let found else { continue }
      list.append((.init(id: id, name: found.0, detail: try office(of: id)), found.1))
    }
    // Those of whom there are events first; otherwise by nearness.
    return (list.filter(\.events) + list.filter { !$0.events }).prefix(5).map(\.candidate)
  }

  /// What is spelt like a name, the nearest first. The SQL gives folded name, name and id.
  func similar(_ folded: String, _ sql: String, limit: Int) throws(StoreError) -> [NameProblem.Candidate] {
    let allowed = folded.utf8.count <= 4 ? 1 : folded.utf8.count <= 8 ? 2 : 3
    var near: [(distance: Int, candidate: NameProblem.Candidate)] = []
    try storing { () throws(SQLiteError) in
      try db.forEach(sql) { row in
        let length = row.withBytes(0) { $0.count }
        if abs(length - folded.utf8.count) > allowed { return true }
        if let distance = EditDistance.between(row.string(0), folded, atMost: allowed) {
          near.append((distance, .init(id: row.string(2), name: row.string(1), detail: nil)))
        }
        return true
      }
    }
    near.sort { ($0.distance, $0.candidate.name, $0.candidate.id) < ($1.distance, $1.candidate.name, $1.candidate.id) }
    var seen: Set<String> = []
    return near.map(\.candidate).filter { seen.insert($0.id).inserted }.prefix(limit).map { $0 }
  }

  /// The last office of a person, with the country.
  func office(of person: String) throws(StoreError) -> String? {
    try storing { () throws(SQLiteError) in
      try db.first(
        """
        SELECT coalesce(t.title, t.office) || ', ' || coalesce(c.name, o.name, '')
        FROM terms AS t LEFT JOIN countries AS c ON c.code = t.country LEFT JOIN organisations AS o ON o.code = t.organisation
        WHERE t.person = ? ORDER BY t.current DESC, t.start DESC LIMIT 1
        """, [.text(person)]
      ) { $0.string(0) }
    }
  }
}

/// Words that stand before names and say nothing about which person is meant.
enum Titles {
  static let words: Set<String> = [
    "president", "prime", "minister", "pm", "chancellor", "king", "queen", "emir", "sheikh", "mr", "mrs", "ms", "dr",
    "sir",
    "foreign", "secretary", "general", "pope", "prince", "crown", "premier", "leader",
  ]
}
