import EventExtraction
import SQLite

/// Rows of authority tables that an edited event refers to.
enum EditedRows {
  /// Makes the rows that are missing; what the tables cannot hold, such as a country that is none, is taken out.
  static func prepare(_ event: inout ResolvedEvent, _ db: borrowing Connection) throws(SQLiteError) {
    guard event.fields.contains(where: { $0.decision != nil }) else { return }
    if let country = event.country, try !has(country, "SELECT EXISTS (SELECT 1 FROM countries WHERE code = ?)", db) {
      event.country = nil
      event.place = PlaceID.make(country: nil, city: event.city, venue: event.venue)
    }
    event.place = try PlaceRows.ensure(
      ClaimPlace(country: event.country, city: event.city, venue: event.venue), event.place, db)
    for i in event.participants.indices { try prepare(&event.participants[i].party, db) }
  }

  private static func prepare(_ party: inout Party, _ db: borrowing Connection) throws(SQLiteError) {
    if let code = party.code {
      party.isOrganisationCode = try !has(code, "SELECT EXISTS (SELECT 1 FROM countries WHERE code = ?)", db)
      if party.isOrganisationCode {
        let name = party.kind == .organisation ? party.name : code
        try db.run("INSERT OR IGNORE INTO organisations (code, name) VALUES (?, ?)", .text(code), .text(name))
      }
    }
    guard party.kind == .person else { return }
    let slug = FoldedName.slug(party.name)
    if party.person == nil, slug.isEmpty { return }
    let id = party.person ?? slug + "." + (party.code ?? "-").lowercased()
    party.person = id
    if try !has(id, "SELECT EXISTS (SELECT 1 FROM people WHERE id = ?)", db) {
      try PersonNames.insert(
        id: id, name: party.name, family: PersonNames.family(of: party.name), origin: "article", into: db)
    }
  }

  private static func has(_ value: String, _ sql: String, _ db: borrowing Connection) throws(SQLiteError) -> Bool {
    try db.int(sql, .text(value)) == 1
  }
}
