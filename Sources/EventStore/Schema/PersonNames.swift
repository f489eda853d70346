import SQLite

/// A person's row and the names that it is found under.
enum PersonNames {
  /// The last word of a name: what the press uses on second mention, unless a table knows better.
  static func family(of name: String) -> String { name.split(separator: " ").last.map(String.init) ?? name }

  /// - Parameter origin: `seeds` or `article`.
  static func insert(
    id: String, name: String, family: String, gender: Value = .null, born: Value = .null, origin: String,
    aliases: [String] = [], into db: borrowing Connection
  ) throws(SQLiteError) {
    try db.run(
      "INSERT OR IGNORE INTO people VALUES (?, ?, ?, ?, ?, ?)", .text(id), .text(name), .text(family), gender, born,
      .text(origin))
    for (form, spelling) in [("name", name), ("family", family)] + aliases.map({ ("alias", $0) }) {
      let folded = FoldedName.fold(spelling)
      if folded.isEmpty { continue }
      try db.run(
        "INSERT OR IGNORE INTO person_names VALUES (?, ?, ?, ?)", .text(folded), .text(id), .text(form), .text(spelling)
      )
    }
  }
}
