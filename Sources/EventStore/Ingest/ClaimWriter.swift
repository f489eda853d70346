import EventExtraction
import SQLite

/// Writes articles and claims, with the rows of authority tables that they refer to.
struct ClaimWriter {
  private var countries: Set<String>
  private var organisations: Set<String>
  private var series: Set<String>
  /// Rows known to be there.
  private var people: Set<String> = []
  private var places: Set<String> = []
  /// Articles of before whose group of copies has another name now.
  private(set) var regrouped: Set<Int64> = []

  init(_ db: borrowing Connection) throws(SQLiteError) {
    countries = Set(try db.rows("SELECT code FROM countries") { $0.string(0) })
    organisations = Set(try db.rows("SELECT code FROM organisations") { $0.string(0) })
    series = Set(try db.rows("SELECT id FROM summit_series") { $0.string(0) })
  }

  /// - Returns: the rows of the claims, nil if the article is known.
  mutating func write(
    _ item: ExtractedArticle, run: Int64, to db: borrowing Connection
  ) throws(SQLiteError) -> [Int64]? {
    let article = item.article, print = item.print
    let group = try CopyFinder.group(
      published: article.published, content: print.content, sketch: print.sketch, in: db)
    let added = try db.run(
      """
      INSERT OR IGNORE INTO articles (key, external_id, published, source, title, text, url, language, day_evidence, content,
        copies, extraction_run, agency)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(print.key), article.id.isEmpty ? .null : .text(article.id), Value(article.published?.description),
        Value(article.source), .text(article.title), .text(article.text), Value(article.url), Value(article.language),
        Value(article.dayEvidence), .text(print.content), .text(group.name), .integer(run), Value(article.agency),
      ])
    if added == 0 { return nil }
    let row = db.lastInsertRowID
    try db.run(
      "INSERT INTO articles_fts (rowid, title, text) VALUES (?, ?, ?)", .integer(row), .text(article.title),
      .text(article.text))
    regrouped.formUnion(try CopyFinder.enter(row, group, content: print.content, into: db))
    return try write(item.claims, print, row: row, to: db)
  }

  /// - Returns: the rows of the claims. A claim that the article makes twice is one.
  mutating func write(
    _ claims: [Claim], _ print: ArticlePrint, row: Int64, to db: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    var rows: [Int64] = []
    var keys: Set<String> = []
    let own = claims.map { (key: ContentKey.claim($0, of: print.key), claim: $0) }
      .filter { keys.insert($0.key).inserted }
    let occasions = Occasions.names(own) { countries.contains($0.place.country ?? "") ? $0.place.country : nil }
    for (item, occasion) in zip(own, occasions) {
      if let id = try write(item.claim, item.key, occasion, print, row: row, to: db) { rows.append(id) }
    }
    return rows
  }

  private mutating func write(
    _ claim: Claim, _ key: String, _ occasion: String, _ print: ArticlePrint, row: Int64, to db: borrowing Connection
  ) throws(SQLiteError) -> Int64? {
    let country = countries.contains(claim.place.country ?? "") ? claim.place.country : nil
    let place = try writePlace(country, claim.place, to: db)
    let added = try db.run(
      """
      INSERT OR IGNORE INTO claims (key, article, kind, level, status, start, end, basis, country, city, venue, place, name,
        series, background, confidence, reasons, occasion)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(key), .integer(row), .text(claim.kind.rawValue),
        Value(claim.level?.rawValue),
        .text(claim.status.rawValue), Value(claim.start?.description), Value(claim.end?.description),
        Value(claim.timeBasis?.rawValue), Value(country), Value(claim.place.city), Value(claim.place.venue),
        Value(place),
        Value(claim.name), series.contains(claim.series ?? "") ? Value(claim.series) : .null, Value(claim.background),
        .real(claim.confidence.isFinite ? min(1, max(0, claim.confidence)) : 0), .text(reasons(claim)),
        .text(occasion),
      ])
    if added == 0 { return nil }
    let id = db.lastInsertRowID
    for (position, participant) in claim.participants.enumerated() {
      try write(participant, claim: id, position, to: db)
    }
    for (position, evidence) in claim.evidence.enumerated() {
      try db.run(
        "INSERT INTO claim_evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .integer(id), Value(position), .text(evidence.field), Value(evidence.inTitle),
          .text(print.zone(of: evidence).name), Value(evidence.span.begin),
          Value(max(evidence.span.begin, evidence.span.end)), Value(evidence.sentence.begin),
          Value(max(evidence.sentence.begin, evidence.sentence.end)), .text(evidence.rule),
        ])
    }
    return id
  }

  private mutating func write(
    _ participant: Participant, claim: Int64, _ position: Int, to db: borrowing Connection
  ) throws(SQLiteError) {
    var country: String?, organisation: String?
    if let code = participant.country, !code.isEmpty {
      if countries.contains(code) {
        country = code
      } else {
        organisation = code
        if organisations.insert(code).inserted {
          let name = participant.kind == .organisation ? participant.name : code
          try db.run("INSERT OR IGNORE INTO organisations (code, name) VALUES (?, ?)", .text(code), .text(name))
          try db.run(
            "INSERT OR IGNORE INTO organisation_names VALUES (?, ?, ?)", .text(FoldedName.fold(name)), .text(code),
            .text(name))
        }
      }
    }
    let person = participant.kind == .person ? try writePerson(participant, to: db) : nil
    try db.run(
      "INSERT INTO claim_participants VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .integer(claim), Value(position), .text(participant.name), .text(participant.kind.rawValue),
        .text(participant.role.rawValue), Value(country), Value(organisation), Value(participant.office), Value(person),
      ])
  }

  /// The id of the person's row: the authority's, or one made of name and country.
  private mutating func writePerson(
    _ participant: Participant, to db: borrowing Connection
  ) throws(SQLiteError) -> String? {
    if let id = participant.person {
      if people.contains(id) { return id }
      if try db.int("SELECT EXISTS (SELECT 1 FROM people WHERE id = ?)", .text(id)) == 1 {
        people.insert(id)
        return id
      }
    }
    let slug = FoldedName.slug(participant.name)
    if slug.isEmpty { return nil }
    let id = participant.person ?? slug + "." + (participant.country ?? "-").lowercased()
    if people.insert(id).inserted {
      try PersonNames.insert(
        id: id, name: participant.name, family: PersonNames.family(of: participant.name), origin: "article", into: db)
    }
    return id
  }

  private mutating func writePlace(
    _ country: String?, _ place: ClaimPlace, to db: borrowing Connection
  ) throws(SQLiteError) -> String? {
    guard let id = PlaceID.make(country: country, city: place.city, venue: place.venue) else { return nil }
    if !places.insert(id).inserted { return id }
    return try PlaceRows.ensure(ClaimPlace(country: country, city: place.city, venue: place.venue), id, db)
  }

  private func reasons(_ claim: Claim) -> String {
    var json = JSONWriter()
    json.array {
      for reason in claim.reasons {
        $0.object {
          $0.field("name", reason.name)
          $0.field("factor", reason.factor)
        }
      }
    }
    return json.text
  }
}
