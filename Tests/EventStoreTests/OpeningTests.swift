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
      let steps = [
        Migration(version: 2, sql: "ALTER TABLE meta ADD COLUMN note TEXT; UPDATE meta SET note = 'two'"),
        Migration(version: 3, sql: "CREATE TABLE third(x INTEGER) STRICT"),
      ]
      let old = failure { () throws(StoreError) in
        _ = try EventStore(path, .readOnly, tables: nil, migrations: steps)
      }
      guard case .older(_, 1, 3) = old else { Issue.record("\(old)"); return }
      // A step that fails leaves everything as it was.
      let broken = [steps[0], Migration(version: 3, sql: "CREATE TABLE meta(x)")]
      _ = failure { () throws(StoreError) in _ = try EventStore(path, .readWrite, tables: nil, migrations: broken) }
      #expect(try EventStore(path, .readOnly).schemaVersion == 1)
      do {
        let store = try EventStore(path, .readWrite, tables: nil, migrations: steps)
        #expect(store.schemaVersion == 3)
        #expect(try store.db.value("SELECT note FROM meta LIMIT 1") == "two")
        #expect(try store.eventCount() == 1)
      }
      let newer = failure { () throws(StoreError) in _ = try EventStore(path, .create) }
      guard case .newer(_, 3, 1) = newer else { Issue.record("\(newer)"); return }
      #expect(newer.description.contains("upgrade"))
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
