import CSQLite

extension Connection {
  /// Copies the whole database over that of another connection: `sqlite3_backup_init`, `_step`, `_finish`.
  /// - Parameters:
  ///   - pages: pages a step, between which others can work.
  ///   - progress: called after each step with the pages left and the pages in all.
  /// - Throws: `busy` or `locked` where either side is in use; the destination is then as it was.
  public func backup(
    to destination: borrowing Connection, pages: Int = 1024, progress: (Int, Int) -> Void = { _, _ in }
  ) throws(SQLiteError) {
    guard let backup = sqlite3_backup_init(destination.db, "main", db, "main") else {
      throw SQLiteError.last(destination.db, result: sqlite3_errcode(destination.db))
    }
    var result = SQLITE_OK
    repeat {
      result = sqlite3_backup_step(backup, Int32(clamping: pages))
      progress(Int(sqlite3_backup_remaining(backup)), Int(sqlite3_backup_pagecount(backup)))
    } while result == SQLITE_OK
    let finished = sqlite3_backup_finish(backup)
    if result != SQLITE_DONE { throw SQLiteError.last(destination.db, result: result) }
    if finished != SQLITE_OK { throw SQLiteError.last(destination.db, result: finished) }
  }

  /// The bytes of the database as its file would hold them: `sqlite3_serialize`.
  /// - Throws: `full` where there is no memory for them.
  public func serialize() throws(SQLiteError) -> [UInt8] {
    var size: sqlite3_int64 = 0
    guard let bytes = sqlite3_serialize(db, "main", &size, 0) else {
      if size == 0 { return [] }
      throw SQLiteError(extendedCode: SQLITE_NOMEM, message: "no memory for the \(size) bytes of the database")
    }
    defer { sqlite3_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
  }
}
