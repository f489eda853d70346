import Foundation
import SQLite
import Testing

@testable import EventStore

@Suite struct SchemaTests {
  @Test func everyTableAndColumnIsCommented() throws {
    let db = try Connection.inMemory()
    try db.execute(Schema.sql)
    let tables = try db.rows(
      "SELECT name, sql, type FROM sqlite_schema WHERE type IN ('table', 'view') AND sql NOT LIKE 'CREATE TABLE ''%'"
    ) { ($0.string(0), $0.string(1), $0.string(2)) }
    #expect(tables.count > 30)
    for (name, sql, type) in tables {
      let lines = sql.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      if type == "view" {
        #expect(lines[0].contains("AS -- "), "the view \(name) has no comment")
        if name != "timeline" { continue }
      } else {
        #expect(lines[1].hasPrefix("-- "), "the table \(name) has no comment")
      }
      for column in try db.rows("SELECT name FROM pragma_table_info(?)", [.text(name)], { $0.string(0) }) {
        let commented = lines.contains { line in
          (line.hasPrefix(column + " ") || line.hasPrefix(column + ",") || line.contains(" AS \(column)")
            || line.hasPrefix("\(column) --"))
            && line.contains(" -- ")
        }
        #expect(commented, "\(name).\(column) has no comment")
      }
    }
  }

  @Test func tablesAreStrictWithForeignKeys() throws {
    let db = try Connection.inMemory()
    try db.execute(Schema.sql)
    let loose = try db.rows(
      """
      SELECT name FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'
      """
    ) { $0.string(0) }
    #expect(loose == [])
    #expect(try db.int("SELECT count(*) FROM sqlite_schema AS s, pragma_foreign_key_list(s.name)") > 30)
    // Each foreign key has an index that deleting its parent can use.
    let missing = try db.rows(
      """
      SELECT s.name || '.' || f."from" FROM sqlite_schema AS s, pragma_foreign_key_list(s.name) AS f
      WHERE s.type = 'table' AND f.on_delete = 'CASCADE' AND NOT EXISTS (
        SELECT 1 FROM pragma_index_list(s.name) AS l, pragma_index_info(l.name) AS i
        WHERE i.seqno = 0 AND i.name = f."from")
      """
    ) { $0.string(0) }
    #expect(missing == [])
  }

  @Test func headerAndAuthority() throws {
    try withFolder { folder in
      let path = folder + "/e.db"
      do { _ = try store(path) }
      let db = try Connection(path, .readOnly)
      #expect(try db.int("PRAGMA application_id") == 0x6576_6462)
      #expect(try db.int("PRAGMA user_version") == Schema.version)
      #expect(try db.value("PRAGMA journal_mode") == "wal")
      #expect(try db.value("SELECT country FROM country_names WHERE folded = 'cote divoire'") == "CI")
      #expect(try db.int("SELECT count(*) FROM people") == 8)
      #expect(try db.int("SELECT count(*) FROM terms") == 3, "a term of nobody is left out")
      #expect(try db.value("SELECT seat_country FROM organisations WHERE code = 'CIS'") == .null)
    }
  }

  @Test func theEmbeddedTablesLoad() throws {
    let store = try EventStore(":memory:", .create)
    #expect(try store.check() == [])
    let countries = try store.db.int("SELECT count(*) FROM countries")
    #expect(countries > 190)
  }

  @Test func decisionsAreOnlyAdded() throws {
    let store = try store()
    try store.db.run(
      "INSERT INTO decisions (key, made_at, author, action, event) VALUES ('d1', '2025-10-09T10:00:00Z', 'me', 'note', 'v1')"
    )
    for sql in ["UPDATE decisions SET author = 'you'", "DELETE FROM decisions"] {
      do {
        try store.db.run(sql)
        Issue.record("\(sql) went through")
      } catch {
        #expect(error.extendedCode == 1811)
      }
    }
  }
}
