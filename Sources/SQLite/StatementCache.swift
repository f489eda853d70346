import CSQLite

/// Idle compiled statements by their SQL; the least recently used goes first when there are too many.
struct StatementCache {
  private var idle: [String: (pointer: OpaquePointer, used: UInt64)] = [:]
  private var clock: UInt64 = 0
  let capacity: Int
  private(set) var hits = 0

  init(capacity: Int) { self.capacity = capacity }

  var count: Int { idle.count }

  /// Takes the statement out, so that nobody else can run it meanwhile.
  mutating func take(_ sql: String) -> OpaquePointer? {
    guard let entry = idle.removeValue(forKey: sql) else { return nil }
    hits += 1
    return entry.pointer
  }

  /// Puts a statement back, reset and without bindings. A second one of the same SQL is finalised.
  mutating func put(_ pointer: OpaquePointer, for sql: String) {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
    guard capacity > 0, idle[sql] == nil else {
      sqlite3_finalize(pointer)
      return
    }
    if idle.count >= capacity, let oldest = idle.min(by: { $0.value.used < $1.value.used }) {
      sqlite3_finalize(oldest.value.pointer)
      idle[oldest.key] = nil
    }
    clock += 1
    idle[sql] = (pointer, clock)
  }

  mutating func removeAll() {
    for entry in idle.values { sqlite3_finalize(entry.pointer) }
    idle = [:]
  }
}
