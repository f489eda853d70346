import SQLite
import Testing

@Suite struct TransactionTests {
  struct Stop: Error {}

  private func table() throws -> Connection {
    let db = try Connection.inMemory()
    try db.execute("CREATE TABLE t(x INTEGER NOT NULL)")
    return db
  }

  @Test func commits() throws {
    let db = try table()
    let result = try db.transaction { () throws(SQLiteError) in
      #expect(db.inTransaction == true)
      try db.run("INSERT INTO t VALUES (1)")
      return 7
    }
    #expect(result == 7)
    #expect(db.inTransaction == false)
    #expect(try db.int("SELECT count(*) FROM t") == 1)
  }

  @Test func rollsBackEverything() throws {
    let db = try table()
    let error = failure { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in
        try db.run("INSERT INTO t VALUES (1)")
        try db.run("INSERT INTO t VALUES (NULL)")
      }
    }
    #expect(error.code == .constraint)
    #expect(db.inTransaction == false)
    #expect(try db.int("SELECT count(*) FROM t") == 0)
  }

  @Test func anInnerFailureLeavesTheOuterWork() throws {
    let db = try table()
    try db.transaction { () throws(SQLiteError) in
      try db.run("INSERT INTO t VALUES (1)")
      _ = failure { () throws(SQLiteError) in
        try db.transaction { () throws(SQLiteError) in
          try db.run("INSERT INTO t VALUES (2)")
          try db.savepoint { () throws(SQLiteError) in try db.run("INSERT INTO t VALUES (3)") }
          try db.run("INSERT INTO t VALUES (NULL)")
        }
      }
      try db.savepoint { () throws(SQLiteError) in
        try db.run("INSERT INTO t VALUES (4)")
        _ = failure { () throws(SQLiteError) in
          try db.savepoint { () throws(SQLiteError) in
            try db.run("INSERT INTO t VALUES (5)")
            try db.run("SELECT broken")
          }
        }
      }
    }
    #expect(try db.rows("SELECT x FROM t ORDER BY x") { $0.int(0) } == [1, 4])
  }

  @Test func deferredForeignKeysFailAtCommitAndRollBack() throws {
    let db = try Connection.inMemory()
    try db.execute(
      "CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE c(p INTEGER REFERENCES p DEFERRABLE INITIALLY DEFERRED)")
    let error = failure { () throws(SQLiteError) in
      try db.transaction { () throws(SQLiteError) in _ = try db.run("INSERT INTO c VALUES (1)") }
    }
    #expect(error.extendedCode == 787)
    #expect(db.inTransaction == false)
    #expect(try db.int("SELECT count(*) FROM c") == 0)
  }
}
