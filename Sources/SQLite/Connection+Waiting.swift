import CSQLite

extension Connection {
  /// Waits up to so many milliseconds for another connection's lock before failing with `busy`:
  /// `sqlite3_busy_timeout`. It replaces a busy handler.
  public func setBusyTimeout(milliseconds: Int) {
    handle.busyHandler = nil
    sqlite3_busy_timeout(db, Int32(clamping: milliseconds))
  }

  /// Asks `handler`, with the number of times it was asked before, whether to try again: `sqlite3_busy_handler`.
  /// It replaces a busy timeout; nil fails at once.
  public func setBusyHandler(_ handler: ((Int) -> Bool)?) {
    handle.busyHandler = handler
    guard handler != nil else {
      sqlite3_busy_handler(db, nil, nil)
      return
    }
    sqlite3_busy_handler(
      db,
      { context, count in
        let handle = Unmanaged<ConnectionHandle>.fromOpaque(context!).takeUnretainedValue()
        return handle.busyHandler?(Int(count)) == true ? 1 : 0
      }, Unmanaged.passUnretained(handle).toOpaque())
  }

  /// Stops what this connection is running, from any thread.
  public var interrupter: Interrupter { handle.interrupter }

  /// Asks `handler` every so many virtual machine instructions whether to go on; statements fail with `interrupt`
  /// where it says no: `sqlite3_progress_handler`. Nil asks no more.
  public func setProgressHandler(every instructions: Int = 10_000, _ handler: (() -> Bool)?) {
    handle.progressHandler = handler
    guard handler != nil else {
      sqlite3_progress_handler(db, 0, nil, nil)
      return
    }
    sqlite3_progress_handler(
      db, Int32(clamping: instructions),
      { context in
        let handle = Unmanaged<ConnectionHandle>.fromOpaque(context!).takeUnretainedValue()
        return handle.progressHandler?() == false ? 1 : 0
      }, Unmanaged.passUnretained(handle).toOpaque())
  }
}
