import Foundation
import SQLite
import Testing

@Suite struct WaitingTests {
  @Test func twoWriters() throws {
    try withFolder { folder in
      let first = try Connection(folder + "/x.db")
      let second = try Connection(folder + "/x.db")
      try first.execute("CREATE TABLE t(x)")
      try first.execute("BEGIN IMMEDIATE")
      let error = failure { () throws(SQLiteError) in try second.run("INSERT INTO t VALUES (1)") }
      #expect(error.code == .busy)
      #expect(failure { () throws(SQLiteError) in try second.transaction { () throws(SQLiteError) in } }.code == .busy)

      var asked: [Int] = []
      second.setBusyHandler { count in
        asked.append(count)
        return count < 3
      }
      #expect(failure { () throws(SQLiteError) in try second.run("INSERT INTO t VALUES (1)") }.code == .busy)
      #expect(asked == [0, 1, 2, 3])

      second.setBusyTimeout(milliseconds: 30)
      let clock = ContinuousClock()
      let waited = clock.measure {
        _ = failure { () throws(SQLiteError) in try second.run("INSERT INTO t VALUES (1)") }
      }
      #expect(waited >= .milliseconds(20))
      #expect(asked.count == 4, "a timeout replaces the handler")

      try first.execute("COMMIT")
      #expect(try second.run("INSERT INTO t VALUES (1)") == 1)
    }
  }

  @Test func walLetsReadersReadWhileOneWrites() throws {
    try withFolder { folder in
      let writer = try Connection(folder + "/x.db")
      #expect(try writer.enableWAL())
      try writer.execute("CREATE TABLE t(x); INSERT INTO t VALUES (1)")
      let reader = try Connection(folder + "/x.db", .readOnly)
      try writer.execute("BEGIN IMMEDIATE; INSERT INTO t VALUES (2)")
      #expect(try reader.int("SELECT count(*) FROM t") == 1)
      try writer.execute("COMMIT")
      #expect(try reader.int("SELECT count(*) FROM t") == 2)
      // A snapshot that has been overtaken can't be written from.
      let third = try Connection(folder + "/x.db")
      try third.execute("BEGIN; SELECT * FROM t")
      try writer.run("INSERT INTO t VALUES (3)")
      let error = failure { () throws(SQLiteError) in try third.run("INSERT INTO t VALUES (4)") }
      #expect(error.extendedCode == 517, "SQLITE_BUSY_SNAPSHOT")
    }
    #expect(try Connection.inMemory().enableWAL() == false)
  }

  private static let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

  @Test func interruptStopsARunningQuery() throws {
    let db = try Connection.inMemory()
    let interrupter = db.interrupter
    let thread = Thread {
      Thread.sleep(forTimeInterval: 0.05)
      interrupter.interrupt()
    }
    // The progress handler is the net under the test.
    let deadline = ContinuousClock.now + .seconds(20)
    db.setProgressHandler { ContinuousClock.now < deadline }
    thread.start()
    let error = failure { () throws(SQLiteError) in _ = try db.int(Self.endless) }
    #expect(error.code == .interrupt)
    #expect(ContinuousClock.now < deadline)
    #expect(try db.int("SELECT 1") == 1, "the connection goes on")
  }

  @Test func interruptingWhatIsClosedDoesNothing() throws {
    func make() throws -> Interrupter { try Connection.inMemory().interrupter }
    try make().interrupt()
  }

  @Test func aProgressHandlerCanStop() throws {
    let db = try Connection.inMemory()
    var calls = 0
    db.setProgressHandler(every: 1000) {
      calls += 1
      return calls < 5
    }
    #expect(failure { () throws(SQLiteError) in _ = try db.int(Self.endless) }.code == .interrupt)
    #expect(calls == 5)
    db.setProgressHandler(nil)
    #expect(try db.int("SELECT 2") == 2)
  }
}
