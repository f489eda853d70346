import CSQLite

extension Connection {
  /// Lends the compiled statement of that SQL from the cache, compiling it the first time.
  public func withStatement<R>(
    _ sql: String, _ body: (inout Statement) throws(SQLiteError) -> R
  ) throws(SQLiteError) -> R {
    var statement: Statement
    if let idle = handle.cache.take(sql) {
      statement = Statement(idle)
    } else {
      statement = Statement(try compile(sql, persistent: true))
    }
    let result: R
    do throws(SQLiteError) {
      result = try body(&statement)
    } catch {
      handle.cache.put(statement.release(), for: sql)
      throw error
    }
    handle.cache.put(statement.release(), for: sql)
    return result
  }

  /// Runs one statement with its parameters.
  /// - Returns: the number of rows that an INSERT, UPDATE or DELETE changed.
  @discardableResult
  public func run(_ sql: String, _ values: Value...) throws(SQLiteError) -> Int { try run(sql, values) }

  @discardableResult
  public func run(_ sql: String, _ values: [Value]) throws(SQLiteError) -> Int {
    try withStatement(sql) { statement throws(SQLiteError) in try statement.run(values) }
  }

  /// Lends each row of a query in turn, until `body` returns false. Memory does not grow with the number of rows.
  public func forEach(
    _ sql: String, _ values: [Value] = [], _ body: (borrowing Row) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) {
    try withStatement(sql) { statement throws(SQLiteError) in try statement.forEach(values, body) }
  }

  /// What `body` makes of each row.
  public func rows<R>(
    _ sql: String, _ values: [Value] = [], _ body: (borrowing Row) throws(SQLiteError) -> R
  ) throws(SQLiteError) -> [R] {
    var out: [R] = []
    try forEach(sql, values) { row throws(SQLiteError) in
      out.append(try body(row))
      return true
    }
    return out
  }

  /// What `body` makes of the first row, nil without one.
  public func first<R>(
    _ sql: String, _ values: [Value] = [], _ body: (borrowing Row) throws(SQLiteError) -> R
  ) throws(SQLiteError) -> R? {
    var out: R?
    try forEach(sql, values) { row throws(SQLiteError) in
      out = try body(row)
      return false
    }
    return out
  }

  /// The first column of the first row, `.null` without one.
  public func value(_ sql: String, _ values: Value...) throws(SQLiteError) -> Value {
    try first(sql, values) { $0.value(0) } ?? .null
  }

  /// The first column of the first row as an integer, 0 without one.
  public func int(_ sql: String, _ values: Value...) throws(SQLiteError) -> Int {
    try first(sql, values) { $0.int(0) } ?? 0
  }

  /// `sqlite3_changes64`: rows changed by the last INSERT, UPDATE or DELETE.
  public var changes: Int { Int(sqlite3_changes64(db)) }

  /// `sqlite3_total_changes64`: rows changed since the connection was opened.
  public var totalChanges: Int { Int(sqlite3_total_changes64(db)) }

  /// `sqlite3_last_insert_rowid`
  public var lastInsertRowID: Int64 { sqlite3_last_insert_rowid(db) }

  /// `sqlite3_db_readonly`: whether the main database can't be written.
  public var isReadOnly: Bool { sqlite3_db_readonly(db, "main") == 1 }

  /// How many calls found their statement compiled, and how many compiled statements lie idle.
  public var cacheStatistics: (hits: Int, idle: Int) { (handle.cache.hits, handle.cache.count) }
}
