import Foundation
import SQLite
import Testing

@Suite struct FileTests {
  @Test func modes() throws {
    try withFolder { folder in
      let path = folder + "/a?b#c%d.db"
      #expect(failure { () throws(SQLiteError) in _ = try Connection(path, .readWrite) }.code == .cantOpen)
      #expect(failure { () throws(SQLiteError) in _ = try Connection(path, .readOnly) }.path == path)
      do {
        let db = try Connection(path, .create)
        try db.execute("CREATE TABLE t(x); INSERT INTO t VALUES (1)")
        let readOnly = db.isReadOnly
        #expect(!readOnly)
      }
      try readsOnly(path, .readOnly)
      try readsOnly(path, .immutable)
    }
  }

  private func readsOnly(_ path: String, _ mode: OpenMode) throws {
    let db = try Connection(path, mode)
    let readOnly = db.isReadOnly
    #expect(readOnly)
    #expect(try db.int("SELECT x FROM t") == 1)
    let error = failure { () throws(SQLiteError) in try db.run("INSERT INTO t VALUES (2)") }
    #expect(error.code == .readOnly)
  }

  @Test func anEmptyPathIsRefused() {
    #expect(failure { () throws(SQLiteError) in _ = try Connection("") }.code == .cantOpen)
  }

  @Test func foldersThatCantBeWritten() throws {
    try withFolder { folder in
      #expect(failure { () throws(SQLiteError) in _ = try Connection(folder + "/none/x.db") }.code == .cantOpen)
      // A folder in the place of the file: refused for root, too.
      #expect(failure { () throws(SQLiteError) in _ = try Connection(folder) }.code == .cantOpen)
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      if geteuid() != 0 {
        #expect(failure { () throws(SQLiteError) in _ = try Connection(folder + "/x.db") }.code == .cantOpen)
      }
    }
  }

  @Test func whatIsNoDatabase() throws {
    try withFolder { folder in
      let path = folder + "/letter.db"
      try Data("Dear Sir, this is a letter and not a database. ".utf8).write(to: URL(fileURLWithPath: path))
      let db = try Connection(path, .readWrite)
      let error = failure { () throws(SQLiteError) in _ = try db.int("SELECT count(*) FROM sqlite_schema") }
      #expect(error.code == .notADatabase)
    }
  }

  @Test func aDamagedFile() throws {
    try withFolder { folder in
      let path = folder + "/damaged.db"
      do {
        let db = try Connection(path)
        try db.execute("CREATE TABLE t(x TEXT); CREATE INDEX i ON t(x)")
        try db.transaction { () throws(SQLiteError) in
          for n in 0..<2000 { try db.run("INSERT INTO t VALUES (?)", .text("row \(n)")) }
        }
      }
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      for i in 4096..<bytes.count { bytes[i] = 0xEE }
      try bytes.write(to: URL(fileURLWithPath: path))
      let db = try Connection(path, .readWrite)
      let error = failure { () throws(SQLiteError) in _ = try db.int("SELECT count(*) FROM t WHERE x > 'row'") }
      #expect(error.code == .corrupt)
    }
  }

  @Test func aTruncatedFile() throws {
    try withFolder { folder in
      let path = folder + "/short.db"
      do {
        let db = try Connection(path)
        try db.execute("CREATE TABLE t(x); INSERT INTO t VALUES (zeroblob(100000))")
      }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      try bytes.prefix(8192).write(to: URL(fileURLWithPath: path))
      let db = try Connection(path, .readOnly)
      let error = failure { () throws(SQLiteError) in _ = try db.rows("SELECT x FROM t") { $0.bytes(0).count } }
      #expect(error.code == .corrupt)
    }
  }

  @Test func backupAndSerialize() throws {
    try withFolder { folder in
      let source = try Connection.inMemory()
      try source.execute("CREATE TABLE t(x); INSERT INTO t VALUES (zeroblob(50000)), (1)")
      let copy = try Connection(folder + "/copy.db")
      var steps = 0
      try source.backup(to: copy, pages: 4) { left, all in
        steps += 1
        #expect(left <= all)
      }
      #expect(steps > 2)
      #expect(try copy.int("SELECT count(*) FROM t") == 2)
      let bytes = try source.serialize()
      #expect(bytes.starts(with: Array("SQLite format 3\u{0}".utf8)))
      let onDisk = try Data(contentsOf: URL(fileURLWithPath: folder + "/copy.db"))
      #expect(onDisk.count == bytes.count)
      // A destination that is in a transaction can't be written over.
      try copy.execute("BEGIN; INSERT INTO t VALUES (2)")
      #expect(
        [.busy, .locked, .error].contains(failure { () throws(SQLiteError) in try source.backup(to: copy) }.code))
    }
  }
}
