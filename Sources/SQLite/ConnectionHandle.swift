import CSQLite

/// What a connection owns: the open database, the idle statements, and the closures that SQLite calls back.
final class ConnectionHandle {
  let db: OpaquePointer
  let interrupter: Interrupter
  var cache: StatementCache
  var savepoints = 0
  var busyHandler: ((Int) -> Bool)?
  var progressHandler: (() -> Bool)?

  init(_ db: OpaquePointer, cacheCapacity: Int) {
    self.db = db
    interrupter = Interrupter(db)
    cache = StatementCache(capacity: cacheCapacity)
  }

  deinit {
    interrupter.detach()
    cache.removeAll()
    sqlite3_busy_handler(db, nil, nil)
    sqlite3_progress_handler(db, 0, nil, nil)
    sqlite3_close_v2(db)
  }
}
