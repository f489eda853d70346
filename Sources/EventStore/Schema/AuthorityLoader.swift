import EventExtraction
import SQLite

/// Fills the authority tables of a new database. References to rows that the tables lack are left out.
struct AuthorityLoader: ~Copyable {
  private var countries: Set<String> = []
  private var organisations: Set<String> = []
  private var people: Set<String> = []

  /// A failure of either kind.
  enum Failure: Error {
    case seeds(SeedTable.Malformed)
    case database(SQLiteError)
  }

  /// Reads cells of a table by the name of their column.
  private struct Reader {
    var columns: [String: Int] = [:]
    init(_ table: SeedTable) { for (i, name) in table.columns.enumerated() { columns[name] = i } }
    func text(_ row: SeedTable.Row, _ column: String) -> String { columns[column].map { String(row[$0]) } ?? "" }
    func list(_ row: SeedTable.Row, _ column: String) -> [String] {
      columns[column].map { row.list($0).map(String.init) } ?? []
    }
    func value(_ row: SeedTable.Row, _ column: String) -> Value {
      let text = text(row, column)
      return text.isEmpty ? .null : .text(text)
    }
    func real(_ row: SeedTable.Row, _ column: String) -> Value { Double(text(row, column)).map { .real($0) } ?? .null }
    func integer(_ row: SeedTable.Row, _ column: String) -> Value {
      Int64(text(row, column)).map { .integer($0) } ?? .null
    }
  }

  mutating func load(_ tables: AuthorityTables, into db: borrowing Connection) throws(SQLiteError) {
    try loadCountries(tables.countries, db)
    try loadOrganisations(tables.organisations, db)
    try loadSummits(tables.summits, db)
    try loadPeople(tables.people, db)
    try loadTerms(tables.terms, db)
    try db.run("INSERT INTO meta (key, value) VALUES ('seeds', ?)", .text(tables.fingerprint))
  }

  private mutating func loadCountries(_ table: SeedTable, _ db: borrowing Connection) throws(SQLiteError) {
    let r = Reader(table)
    for row in table.rows {
      let code = r.text(row, "code")
      guard code.utf8.count == 2, countries.insert(code).inserted else { continue }
      try db.run(
        "INSERT INTO countries VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          .text(code), r.value(row, "name"), r.value(row, "official"), r.value(row, "capital"), r.value(row, "status"),
          r.real(row, "lat"), r.real(row, "lon"),
        ])
      let names = [code, r.text(row, "name"), r.text(row, "official")] + r.list(row, "names")
      for name in names { try addName(name, "INSERT OR IGNORE INTO country_names VALUES (?, ?, ?)", code, db) }
    }
  }

  private mutating func loadOrganisations(_ table: SeedTable, _ db: borrowing Connection) throws(SQLiteError) {
    let r = Reader(table)
    for row in table.rows {
      let code = r.text(row, "code")
      guard !code.isEmpty, organisations.insert(code).inserted else { continue }
      try db.run(
        "INSERT INTO organisations VALUES (?, ?, ?, ?, ?, ?)",
        [
          .text(code), r.value(row, "name"), r.value(row, "kind"), r.value(row, "seat_city"),
          country(r.text(row, "seat_country")), r.value(row, "parent"),
        ])
      for name in [code, r.text(row, "name")] + r.list(row, "names") {
        try addName(name, "INSERT OR IGNORE INTO organisation_names VALUES (?, ?, ?)", code, db)
      }
    }
  }

  private func loadSummits(_ table: SeedTable, _ db: borrowing Connection) throws(SQLiteError) {
    let r = Reader(table)
    var seen: Set<String> = []
    for row in table.rows {
      let id = r.text(row, "id")
      guard !id.isEmpty, seen.insert(id).inserted else { continue }
      let organisation = r.text(row, "organisation")
      try db.run(
        "INSERT INTO summit_series VALUES (?, ?, ?, ?)",
        [
          .text(id), r.value(row, "name"), organisations.contains(organisation) ? .text(organisation) : .null,
          r.value(row, "kind"),
        ])
      for name in [r.text(row, "name")] + r.list(row, "names") {
        try addName(name, "INSERT OR IGNORE INTO summit_names VALUES (?, ?, ?)", id, db)
      }
    }
  }

  private mutating func loadPeople(_ table: SeedTable, _ db: borrowing Connection) throws(SQLiteError) {
    let r = Reader(table)
    for row in table.rows {
      let id = r.text(row, "id"), name = r.text(row, "name")
      guard !id.isEmpty, !name.isEmpty, people.insert(id).inserted else { continue }
      let family = r.text(row, "family").isEmpty ? PersonNames.family(of: name) : r.text(row, "family")
      let gender = r.text(row, "gender")
      try PersonNames.insert(
        id: id, name: name, family: family, gender: gender == "m" || gender == "f" ? .text(gender) : .null,
        born: r.integer(row, "born"), origin: "seeds", aliases: r.list(row, "aliases"), into: db)
    }
  }

  private func loadTerms(_ table: SeedTable, _ db: borrowing Connection) throws(SQLiteError) {
    let r = Reader(table)
    for row in table.rows {
      let person = r.text(row, "person"), code = r.text(row, "country"), office = r.text(row, "office")
      guard people.contains(person), !office.isEmpty else { continue }
      try db.run(
        """
        INSERT INTO terms (person, country, organisation, office, title, start, end, current, acting)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(person), country(code),
          !countries.contains(code) && organisations.contains(code) ? .text(code) : .null, .text(office),
          r.value(row, "title"), r.value(row, "start"), r.value(row, "end"), Value(r.text(row, "current") == "1"),
          Value(r.text(row, "acting") == "1"),
        ])
    }
  }

  private func country(_ code: String) -> Value { countries.contains(code) ? .text(code) : .null }

  private func addName(
    _ name: String, _ sql: String, _ reference: String, _ db: borrowing Connection
  ) throws(SQLiteError) {
    let folded = FoldedName.fold(name)
    if !folded.isEmpty { try db.run(sql, .text(folded), .text(reference), .text(name)) }
  }
}
