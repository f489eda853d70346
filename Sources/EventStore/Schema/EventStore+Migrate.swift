import EventExtraction
import SQLite

extension EventStore {
  /// Brings an older database to the current schema, all in one transaction: what fails leaves it as it was.
  func migrate(_ steps: [Migration]) throws(StoreError) {
    try storing { () throws(SQLiteError) in
      // No effect inside a transaction, hence before it.
      try db.execute("PRAGMA foreign_keys = OFF")
      defer { _ = try? db.execute("PRAGMA foreign_keys = ON") }
      try db.transaction { () throws(SQLiteError) in
        // Somebody else may have been faster.
        let version = try db.int("PRAGMA user_version")
        let steps = steps.filter { $0.version > version }
        let isDerivedAnew = steps.contains { !$0.derived.isEmpty }
        if isDerivedAnew { try rememberEvents() }
        for step in steps {
          for name in step.derived { try drop(name) }
          try db.execute(step.sql)
          try db.execute("PRAGMA user_version = \(step.version)")
        }
        if isDerivedAnew {
          try db.execute(Schema.derivedSQL)
          try db.run("INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')")
          try CopyFinder.regroup(db)
          _ = try deriveAllEvents()
        }
        if let orphan = try db.first(
          "PRAGMA foreign_key_check", [], { "\($0.string(0)) lacks its row of \($0.string(2))" })
        {
          throw SQLiteError(extendedCode: SQLiteCode.corrupt.rawValue, message: "a row of \(orphan)")
        }
      }
    }
  }

  private func drop(_ name: String) throws(SQLiteError) {
    guard let type = try db.first("SELECT type FROM sqlite_schema WHERE name = ?", [.text(name)], { $0.string(0) })
    else {
      return
    }
    try db.execute("DROP \(type == "view" ? "VIEW" : "TABLE") \(name)")
  }
}
