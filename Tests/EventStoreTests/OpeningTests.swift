import EventExtraction
import Foundation
import SQLite
import Testing

@testable import EventStore

@Suite struct OpeningTests {
  @Test func missing() throws {
    try withFolder { folder in
      for access in [EventStore.Access.readOnly, .readWrite] {
        let error = failure { () throws(StoreError) in _ = try EventStore(folder + "/none.db", access) }
        guard case .missing = error else { Issue.record("\(error)"); continue }
      }
      try Data().write(to: URL(fileURLWithPath: folder + "/empty.db"))
      let error = failure { () throws(StoreError) in _ = try EventStore(folder + "/empty.db", .readOnly) }
      #expect(error.description.contains("no database here"))
      // An empty file becomes a database.
      _ = try store(folder + "/empty.db")
      _ = try EventStore(folder + "/empty.db", .readOnly)
    }
  }

  @Test func foreignDamagedAndOther() throws {
    try withFolder { folder in
      do {
        let db = try Connection(folder + "/other.db")
        try db.execute("CREATE TABLE t(x)")
      }
      for access in [EventStore.Access.create, .readOnly] {
        let error = failure { () throws(StoreError) in _ = try EventStore(folder + "/other.db", access) }
        guard case .foreign = error else { Issue.record("\(error)"); continue }
      }
      try Data(String(repeating: "no database ", count: 200).utf8).write(to: URL(fileURLWithPath: folder + "/text.db"))
      let error = failure { () throws(StoreError) in _ = try EventStore(folder + "/text.db", .create) }
      guard case .notADatabase = error else { Issue.record("\(error)"); return }
      #expect(try String(contentsOfFile: folder + "/text.db", encoding: .utf8).hasPrefix("no database"))
      let folderError = failure { () throws(StoreError) in _ = try EventStore(folder, .create) }
      guard case .cantOpen = folderError else { Issue.record("\(folderError)"); return }
      let nowhere = failure { () throws(StoreError) in _ = try EventStore(folder + "/a/b.db", .create) }
      guard case .cantOpen = nowhere else { Issue.record("\(nowhere)"); return }
    }
  }

  @Test func aTruncatedDatabaseIsCorrupt() throws {
    try withFolder { folder in
      let path = folder + "/e.db"
      do { _ = try store(path) }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      try bytes.prefix(4096 * 3).write(to: URL(fileURLWithPath: path))
      let error = failure { () throws(StoreError) in
        let store = try EventStore(path, .readOnly)
        _ = try store.events()
      }
      guard case .corrupt = error else { Issue.record("\(error)"); return }
    }
  }

  @Test func versions() throws {
    try withFolder { folder in
      let path = folder + "/e.db"
      do {
        let store = try store(path)
        _ = try store.ingest([report(1, "2025-10-09", visit(putin, "TJ", "2025-10-08"))], run: testRun)
      }
      let now = Schema.version
      let steps =
        Migration.all + [
          Migration(version: now + 1, sql: "ALTER TABLE meta ADD COLUMN note TEXT; UPDATE meta SET note = 'two'"),
          Migration(version: now + 2, sql: "CREATE TABLE third(x INTEGER) STRICT"),
        ]
      // A step that fails leaves everything as it was.
      var broken = steps
      broken[broken.count - 1].sql = "CREATE TABLE meta(x)"
      _ = failure { () throws(StoreError) in _ = try EventStore(path, .readWrite, tables: nil, migrations: broken) }
      #expect(try EventStore(path, .readOnly).schemaVersion == now)
      do {
        let store = try EventStore(path, .readWrite, tables: nil, migrations: steps)
        #expect(store.schemaVersion == now + 2)
        #expect(try store.db.value("SELECT note FROM meta LIMIT 1") == "two")
        #expect(try store.db.int("PRAGMA foreign_keys") == 1)
        #expect(try store.eventCount() == 1)
      }
      let newer = failure { () throws(StoreError) in _ = try EventStore(path, .create) }
      guard case .newer(_, now + 2, now) = newer else { Issue.record("\(newer)"); return }
      #expect(newer.description.contains("upgrade"))
    }
  }

  /// The rows are those that version 0.1.0 made of examples/articles, without the authority rows that they do not use.
  @Test func aDatabaseOfTheFirstVersionIsBroughtUpToDate() throws {
    try withFolder { folder in
      let path = folder + "/version1.db"
      let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/version1.sql")
      let before: [String]
      do {
        let db = try Connection(path, .create)
        try db.enableWAL()
        try db.execute(try String(contentsOf: fixture, encoding: .utf8))
        try db.execute("UPDATE events SET id = 'v0000000old' WHERE id = 'v1wykbe6qd1'")
        before = try db.rows("SELECT id FROM events") { $0.string(0) }
        #expect(before.count == 26)
      }
      // Who only asks is answered, too, even while somebody else keeps the file from being brought up to date.
      do {
        let other = try Connection(path, .readWrite)
        try other.execute("BEGIN IMMEDIATE")
        let copy = try EventStore(path, .readOnly)
        #expect(copy.schemaVersion == Schema.version)
        #expect(try copy.show("vf13ab27p7q").event.start == PartialDate("2025-10-08"))
        try other.execute("ROLLBACK")
        #expect(try other.int("PRAGMA user_version") == 1, "the file itself is as it was")
      }
      #expect(try EventStore(path, .readOnly).schemaVersion == Schema.version)
      let store = try EventStore(path, .readWrite)
      #expect(store.schemaVersion == Schema.version)
      #expect(try store.check() == [])
      for id in before { _ = try store.show(id) }
      #expect(try store.show("vf13ab27p7q").event.start == PartialDate("2025-10-08"))
      #expect(try store.show("v0000000old").formerID == "v0000000old")
      #expect(try store.db.value("SELECT event FROM decisions") == "vf13ab27p7q")
      var query = ArticleQuery()
      query.text = "Tianjin"
      #expect(try !store.articles(query).isEmpty)
      // What a new database has, and nothing that only an old one had.
      let new = try EventStore(":memory:", .create, tables: smallTables)
      let sql = "SELECT type || ' ' || name FROM sqlite_schema ORDER BY 1"
      #expect(try store.db.rows(sql) { $0.string(0) } == new.db.rows(sql) { $0.string(0) })
      let columns = """
        SELECT s.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" FROM sqlite_schema AS s,
          pragma_table_info(s.name) AS c WHERE s.type IN ('table', 'view') ORDER BY 1
        """
      #expect(try store.db.rows(columns) { $0.string(0) } == new.db.rows(columns) { $0.string(0) })
      _ = try store.ingest([report(1, "2025-10-09", visit(putin, "TJ", "2025-10-08"))], run: testRun)
      #expect(try store.show("vf13ab27p7q").event.claims >= 2)
    }
  }

  @Test func readOnlyFolders() throws {
    try withFolder { folder in
      let path = folder + "/e.db"
      do { _ = try store(path) }
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      let store = try EventStore(path, .readOnly)
      #expect(try store.eventCount() == 0)
      if geteuid() == 0 { return }
      let error = failure { () throws(StoreError) in _ = try EventStore(folder + "/new.db", .create) }
      guard case .cantOpen = error else { Issue.record("\(error)"); return }
    }
  }

  @Test func aLockedDatabaseIsBusy() throws {
    try withFolder { folder in
      let path = folder + "/e.db"
      let store = try store(path)
      store.db.setBusyTimeout(milliseconds: 10)
      let other = try Connection(path)
      try other.execute("BEGIN IMMEDIATE")
      let error = failure { () throws(StoreError) in _ = try store.ingest([report(1, nil)], run: testRun) }
      guard case .busy = error else { Issue.record("\(error)"); return }
      // Readers go on.
      #expect(try EventStore(path, .readOnly).eventCount() == 0)
    }
  }
}
