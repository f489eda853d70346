import EventExtraction
import SQLite

extension EventStore {
  /// Writes an event and what hangs on it.
  func write(_ event: ResolvedEvent) throws(SQLiteError) {
    let bounds = event.bounds
    var number = EventNumber.of(event.id, kind: event.kind, firstDay: bounds?.first)
    while try db.int("SELECT EXISTS (SELECT 1 FROM events WHERE number = ?)", .integer(number)) == 1 { number += 1 }
    try db.run(
      """
      INSERT INTO events (number, id, kind, level, status, review, start, end, precision, first_day, last_day, country, city,
        venue, place, name, series, confidence, claims, articles, sources)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(number), .text(event.id), .text(event.kind.rawValue), Value(event.level?.rawValue),
        .text(event.status.rawValue), event.review == .open ? .null : .text(event.review.rawValue),
        Value(event.start?.description), Value(event.end?.description), Value(event.start?.precision.rawValue),
        Value(bounds?.first.description), Value(bounds?.last.description), Value(event.country), Value(event.city),
        Value(event.venue), Value(event.place), Value(event.name), Value(event.series), .real(event.confidence),
        Value(event.claims.count), Value(event.articles), Value(event.sources),
      ])
    for (position, participant) in event.participants.enumerated() {
      let party = participant.party
      try db.run(
        "INSERT INTO event_participants VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(number), Value(position), .text(party.name), .text(party.kind.rawValue), .text(party.role.rawValue),
          party.isOrganisationCode ? .null : Value(party.code), party.isOrganisationCode ? Value(party.code) : .null,
          Value(party.office), Value(party.person), Value(participant.claims),
        ])
    }
    for claim in event.claims {
      try db.run("INSERT INTO event_claims VALUES (?, ?)", .integer(claim), .integer(number))
    }
    for field in event.fields {
      try db.run(
        "INSERT INTO event_fields VALUES (?, ?, ?, ?, ?, ?)", .integer(number), .text(field.field), Value(field.claim),
        Value(field.decision), .text(field.reason), Value(field.conflicts))
    }
    for decision in event.decisions {
      try db.run(
        "INSERT INTO event_decisions VALUES (?, ?, ?)", .integer(number), .text(decision.key), .text(decision.part))
    }
    for id in event.formerIDs.sorted() {
      try db.run("INSERT OR REPLACE INTO event_aliases VALUES (?, ?)", .text(id), .text(event.id))
    }
    try writeSources(event, number)
    try writeOffices(event, number)
    try writeWords(event, number)
  }

  private func writeSources(_ event: ResolvedEvent, _ number: Int64) throws(SQLiteError) {
    for claim in event.claims {
      try db.run(
        """
        INSERT OR IGNORE INTO event_sources SELECT ?, a.source FROM claims AS c JOIN articles AS a ON a.id = c.article
        WHERE c.id = ? AND a.source IS NOT NULL
        """, .integer(number), .integer(claim))
    }
  }

  /// Offices as said, and those that the person held on the first day.
  private func writeOffices(_ event: ResolvedEvent, _ number: Int64) throws(SQLiteError) {
    let day = event.bounds?.first.description
    for (position, participant) in event.participants.enumerated() {
      var offices = Set([participant.party.office].compactMap { $0.map { FoldedName.fold($0) } })
      if let person = participant.party.person, let day {
        offices.formUnion(
          try db.rows(
            """
            SELECT office FROM terms WHERE person = ?1 AND (start IS NULL OR start <= ?2)
              AND (current = 1 OR end IS NOT NULL AND end >= substr(?2, 1, length(end)))
            """, [.text(person), .text(day)]
          ) { FoldedName.fold($0.string(0)) })
      }
      for office in offices.sorted() where !office.isEmpty {
        try db.run("INSERT INTO event_offices VALUES (?, ?, ?)", .integer(number), Value(position), .text(office))
      }
    }
  }

  /// Full text: who, where, and the sentences of the best claims.
  private func writeWords(_ event: ResolvedEvent, _ number: Int64) throws(SQLiteError) {
    func countryName(_ code: String?) throws(SQLiteError) -> String {
      guard let code else { return "" }
      return try db.first(
        "SELECT name FROM countries WHERE code = ?1 UNION ALL SELECT name FROM organisations WHERE code = ?1",
        [.text(code)]
      ) { $0.string(0) } ?? ""
    }
    var who: [String] = []
    for participant in event.participants {
      who.append(participant.party.name)
      if let office = participant.party.office { who.append(office) }
      who.append(try countryName(participant.party.code))
    }
    let place = [event.venue, event.city, try countryName(event.country)].compactMap { $0 }
    let name = [event.level?.rawValue, event.kind.rawValue, event.name].compactMap { $0 }
    var sentences: [String] = []
    for claim in event.claims.prefix(8) {
      for sentence in try self.sentences(of: claim) where !sentences.contains(sentence) { sentences.append(sentence) }
    }
    try db.run(
      "INSERT INTO events_fts (rowid, who, place, name, sentences) VALUES (?, ?, ?, ?, ?)", .integer(number),
      .text(who.joined(separator: " ")), .text(place.joined(separator: " ")), .text(name.joined(separator: " ")),
      .text(sentences.joined(separator: "\n")))
  }

  /// The sentences that a claim was read from, each once.
  func sentences(of claim: Int64) throws(SQLiteError) -> [String] {
    try db.rows(
      """
      SELECT DISTINCT CAST(substr(CAST(iif(e.in_title, a.title, a.text) AS BLOB), e.sentence_begin + 1,
        e.sentence_end - e.sentence_begin) AS TEXT)
      FROM claim_evidence AS e JOIN claims AS c ON c.id = e.claim JOIN articles AS a ON a.id = c.article
      WHERE e.claim = ? ORDER BY e.position
      """, [.integer(claim)]
    ) { $0.string(0) }
  }

  /// An article by its key.
  func article(key: String) throws(SQLiteError) -> (row: Int64, value: Article)? {
    try db.first(
      """
      SELECT id, external_id, published, source, title, text, url, language, day_evidence, agency FROM articles
      WHERE key = ?
      """, [.text(key)]
    ) { r in
      var article = Article(
        id: r.string(1), published: r.optionalString(2).flatMap { Day($0) }, source: r.optionalString(3),
        title: r.string(4), text: r.string(5), url: r.optionalString(6))
      article.language = r.optionalString(7)
      article.dayEvidence = r.optionalString(8)
      article.agency = r.optionalString(9)
      return (r.int64(0), article)
    }
  }
}
