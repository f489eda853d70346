import CSQLite

/// When a transaction takes its lock (https://www.sqlite.org/lang_transaction.html).
public enum TransactionKind: String, Sendable {
  case deferred = "DEFERRED"
  case immediate = "IMMEDIATE"
  case exclusive = "EXCLUSIVE"
}

extension Connection {
  /// Whether a transaction is open: not `sqlite3_get_autocommit`.
  public var inTransaction: Bool { sqlite3_get_autocommit(db) == 0 }

  /// Runs `body` in a transaction: all of it stays, or nothing if it throws. Inside another one it is a savepoint.
  /// - Throws: what `body` throws, after rolling back; `busy` where another connection has the lock.
  public func transaction<R>(
    _ kind: TransactionKind = .immediate, _ body: () throws(SQLiteError) -> R
  ) throws(SQLiteError) -> R {
    if inTransaction { return try savepoint(body) }
    try run("BEGIN \(kind.rawValue)")
    do throws(SQLiteError) {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // Some failures (a full disk, an I/O error) have rolled back already.
      if inTransaction { _ = try? run("ROLLBACK") }
      throw error
    }
  }

  /// Runs `body` between SAVEPOINT and RELEASE; what it did is undone if it throws, what went before stays.
  public func savepoint<R>(_ body: () throws(SQLiteError) -> R) throws(SQLiteError) -> R {
    handle.savepoints += 1
    defer { handle.savepoints -= 1 }
    let name = "level\(handle.savepoints)"
    try run("SAVEPOINT \(name)")
    do throws(SQLiteError) {
      let result = try body()
      try run("RELEASE \(name)")
      return result
    } catch {
      if inTransaction {
        _ = try? run("ROLLBACK TO \(name)")
        _ = try? run("RELEASE \(name)")
      }
      throw error
    }
  }

  /// Sets `PRAGMA journal_mode = WAL`: readers go on while one writes.
  /// - Returns: whether the file is in that mode now (a database in memory is not).
  @discardableResult
  public func enableWAL() throws(SQLiteError) -> Bool { try value("PRAGMA journal_mode = WAL") == .text("wal") }
}
