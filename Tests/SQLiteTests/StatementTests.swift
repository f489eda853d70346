import SQLite
import Testing

@Suite struct StatementTests {
  @Test func everyTypeComesBackAsItWent() throws {
    let db = try Connection.inMemory()
    let values: [Value] = [
      .null, .integer(.min), .integer(.max), .integer(0), .real(-0.5), .real(.greatestFiniteMagnitude), .text(""),
      .text("Élysée 中"), .text("a\u{0}b"), .blob([]), .blob([0, 255, 0]),
    ]
    for value in values {
      #expect(try db.value("SELECT ?", value) == value)
    }
    #expect(try db.value("SELECT ?", .real(.nan)) == .null, "SQLite has no NaN")
    #expect(try db.value("SELECT length(CAST(? AS BLOB))", "a\u{0}b") == 3)
  }

  @Test func bigBlobsAndTheLengthLimit() throws {
    let db = try Connection.inMemory()
    try db.execute("CREATE TABLE t(b BLOB)")
    let big = [UInt8](repeating: 0xA5, count: 20_000_000)
    try db.run("INSERT INTO t VALUES (?)", .blob(big))
    let same = try db.first("SELECT b FROM t") { row in
      row.withBytes(0) { $0.count == big.count && $0[$0.count - 1] == 0xA5 }
    }
    #expect(same == true)
    let error = failure { () throws(SQLiteError) in try db.run("SELECT zeroblob(?)", 2_000_000_000) }
    #expect(error.code == .tooBig)
  }

  @Test func invalidUTF8IsStoredAndSeen() throws {
    let db = try Connection.inMemory()
    try db.execute("CREATE TABLE t(s TEXT)")
    var insert = try db.prepare("INSERT INTO t VALUES (?)")
    let bytes: [UInt8] = [0x61, 0xFF, 0x62]
    try bytes.withUnsafeBufferPointer { try insert.bind(utf8: $0, at: 1) }
    #expect(try insert.step() == false)
    try db.forEach("SELECT s FROM t") { row in
      #expect(row.string(0) == "a\u{FFFD}b")
      #expect(row.validString(0) == nil)
      #expect(row.bytes(0) == bytes)
      return true
    }
    #expect(try db.first("SELECT 'ä'") { $0.validString(0) } == "ä")
  }

  @Test func syntaxErrorTellsWhere() throws {
    let db = try Connection.inMemory()
    let error = failure { () throws(SQLiteError) in _ = try db.prepare("SELECT 1 FRM x WHERE") }
    #expect(error.code == .error)
    #expect(error.sql == "SELECT 1 FRM x WHERE")
    #expect(error.offset == 13)
    #expect(error.message.contains("syntax error"))
    #expect(error.description.contains("at byte 13"))
    let table = failure { () throws(SQLiteError) in try db.run("SELECT * FROM nowhere") }
    #expect(table.message == "no such table: nowhere")
  }

  @Test func oneStatementAtATime() throws {
    let db = try Connection.inMemory()
    #expect(failure { () throws(SQLiteError) in _ = try db.prepare("SELECT 1; SELECT 2") }.code == .misuse)
    #expect(failure { () throws(SQLiteError) in _ = try db.prepare("  ") }.code == .misuse)
    #expect(failure { () throws(SQLiteError) in _ = try db.prepare("-- only a comment") }.code == .misuse)
    #expect(try db.prepare("SELECT 1 ; ").columnCount == 1)
  }

  @Test func scriptsStopAtTheirFirstError() throws {
    let db = try Connection.inMemory()
    let error = failure { () throws(SQLiteError) in
      try db.execute("CREATE TABLE a(x); -- comment\nCREATE TABLE b(y);\nNONSENSE; CREATE TABLE c(z);")
    }
    #expect(error.message.contains("NONSENSE"))
    #expect(try db.rows("SELECT name FROM sqlite_schema ORDER BY 1") { $0.string(0) } == ["a", "b"])
    try db.execute("")
  }

  @Test func wrongParameters() throws {
    let db = try Connection.inMemory()
    let statement = try db.prepare("SELECT ?1, :name")
    #expect(statement.parameterCount == 2)
    #expect(failure { () throws(SQLiteError) in try statement.bind(1, at: 3) }.code == .range)
    #expect(failure { () throws(SQLiteError) in try statement.bind(1, at: 0) }.code == .range)
    let name = failure { () throws(SQLiteError) in try statement.bind(1, named: ":other") }
    #expect(name.code == .misuse)
    #expect(name.message.contains("':other'"))
    #expect(failure { () throws(SQLiteError) in try statement.bind([1]) }.message.contains("1 values for 2"))
    try statement.bind(7, named: ":name")
  }

  @Test func bindingARunningStatementIsRefused() throws {
    let db = try Connection.inMemory()
    var statement = try db.prepare("SELECT ? UNION ALL SELECT 2")
    try statement.bind(1, at: 1)
    #expect(try statement.step())
    #expect(failure { () throws(SQLiteError) in try statement.bind(2, at: 1) }.code == .misuse)
    statement.reset()
    try statement.bind(3, at: 1)
    #expect(try statement.step())
    #expect(try statement.withRow { $0.int(0) } == 3)
  }

  @Test func steppingBeyondTheEndIsRefused() throws {
    let db = try Connection.inMemory()
    var statement = try db.prepare("SELECT 1 AS one")
    #expect(statement.columnNames == ["one"])
    #expect(try statement.step())
    #expect(try statement.step() == false)
    do {
      _ = try statement.step()
      Issue.record("it went on")
    } catch {
      #expect(error.code == .misuse)
    }
    statement.reset()
    #expect(try statement.step())
  }

  @Test func aColumnBeyondTheLastIsNull() throws {
    let db = try Connection.inMemory()
    try db.forEach("SELECT 5") { row in
      #expect(row.isNull(4) == true)
      #expect(row.string(4) == "")
      #expect(row.optionalInt(0) == 5)
      return true
    }
  }

  @Test func theCacheKeepsStatements() throws {
    let db = try Connection(":memory:", .create, cachedStatements: 2)
    try db.execute("CREATE TABLE t(x)")
    for n in 0..<5 { try db.run("INSERT INTO t VALUES (?)", .integer(Int64(n))) }
    #expect(db.cacheStatistics.hits == 4)
    for n in 0..<5 { _ = try db.int("SELECT \(n)") }
    #expect(db.cacheStatistics.idle == 2)
    // The same statement inside itself: two compiled ones.
    var seen = 0
    try db.forEach("SELECT x FROM t") { _ throws(SQLiteError) in
      seen += try db.rows("SELECT x FROM t") { $0.int(0) }.count
      return true
    }
    #expect(seen == 25)
  }

  @Test func aCachedStatementForgetsItsBindings() throws {
    let db = try Connection.inMemory()
    #expect(try db.value("SELECT ?", 9) == 9)
    try db.withStatement("SELECT ?") { statement throws(SQLiteError) in
      #expect(try statement.step())
      try statement.withRow { #expect($0.isNull(0) == true) }
    }
  }

  @Test func changesAndRowIDs() throws {
    let db = try Connection.inMemory()
    try db.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, x)")
    #expect(try db.run("INSERT INTO t(x) VALUES (1), (2), (3)") == 3)
    #expect(db.lastInsertRowID == 3)
    #expect(try db.run("UPDATE t SET x = 0 WHERE id > ?", 1) == 2)
    #expect(db.changes == 2)
    #expect(try db.run("SELECT * FROM t") == 0)
    #expect(try db.rows("DELETE FROM t WHERE id = 2 RETURNING id") { $0.int(0) } == [2])
    #expect(db.totalChanges == 6)
  }

  @Test func statementsOutliveTheirConnection() throws {
    func make() throws -> Statement {
      let db = try Connection.inMemory()
      try db.execute("CREATE TABLE t(x); INSERT INTO t VALUES (42)")
      return try db.prepare("SELECT x FROM t")
    }
    var statement = try make()
    #expect(try statement.step())
    #expect(try statement.withRow { $0.int(0) } == 42)
  }
}
