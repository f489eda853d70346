import CSQLite

/// One compiled SQL statement. It finalises itself, and keeps the database open for as long as it lives
/// (`sqlite3_close_v2`).
///
/// Parameters count from 1 as in SQLite, columns from 0.
public struct Statement: ~Copyable {
  let raw: OpaquePointer
  /// Whether the last step said that there are no more rows.
  private var done = false

  init(_ raw: OpaquePointer) { self.raw = raw }

  deinit { sqlite3_finalize(raw) }

  /// Gives the compiled statement up without finalising it.
  consuming func release() -> OpaquePointer {
    let pointer = raw
    discard self
    return pointer
  }

  /// `sqlite3_sql`
  public var sql: String { String(cString: sqlite3_sql(raw)) }

  /// `sqlite3_bind_parameter_count`
  public var parameterCount: Int { Int(sqlite3_bind_parameter_count(raw)) }

  /// `sqlite3_column_count`
  public var columnCount: Int { Int(sqlite3_column_count(raw)) }

  /// `sqlite3_column_name` of each column.
  public var columnNames: [String] { (0..<Int32(columnCount)).map { String(cString: sqlite3_column_name(raw, $0)) } }

  /// Whether running it leaves the file as it is: `sqlite3_stmt_readonly`.
  public var isReadOnly: Bool { sqlite3_stmt_readonly(raw) != 0 }

  /// Binds a parameter: `sqlite3_bind_int64`, `_double`, `_text64`, `_blob64`, `_null`. The bytes are copied.
  /// - Throws: `range` for an index that the statement lacks, `misuse` between a step and the reset after it,
  ///   `tooBig` beyond the connection's length limit.
  public func bind(_ value: Value, at index: Int) throws(SQLiteError) {
    let i = Int32(clamping: index)
    let result: Int32
    switch value {
    case .null: result = sqlite3_bind_null(raw, i)
    case .integer(let n): result = sqlite3_bind_int64(raw, i, n)
    case .real(let d): result = sqlite3_bind_double(raw, i, d)
    case .text(var s):
      result = s.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          // A null pointer would bind NULL, so that an empty text needs an address of its own.
          $0.baseAddress == nil
            ? sqlite3_bind_text64(raw, i, "", 0, eventdb_sqlite_transient(), UInt8(SQLITE_UTF8))
            : sqlite3_bind_text64(
              raw, i, $0.baseAddress, UInt64($0.count), eventdb_sqlite_transient(), UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes):
      result =
        bytes.isEmpty
        ? sqlite3_bind_zeroblob(raw, i, 0)
        : bytes.withUnsafeBytes {
          sqlite3_bind_blob64(raw, i, $0.baseAddress, UInt64($0.count), eventdb_sqlite_transient())
        }
    }
    if result != SQLITE_OK { throw SQLiteError.last(sqlite3_db_handle(raw), result: result, sql: sql) }
  }

  /// Binds text from bytes, valid UTF-8 or not: `sqlite3_bind_text64`.
  public func bind(utf8 bytes: UnsafeBufferPointer<UInt8>, at index: Int) throws(SQLiteError) {
    let result = bytes.withMemoryRebound(to: CChar.self) {
      sqlite3_bind_text64(
        raw, Int32(clamping: index), $0.baseAddress, UInt64($0.count), eventdb_sqlite_transient(), UInt8(SQLITE_UTF8))
    }
    if result != SQLITE_OK { throw SQLiteError.last(sqlite3_db_handle(raw), result: result, sql: sql) }
  }

  /// Binds a parameter by its name with its prefix (`:id`, `@id`, `$id`): `sqlite3_bind_parameter_index`.
  /// - Throws: `misuse` for a name that the statement lacks, else as `bind(_:at:)`.
  public func bind(_ value: Value, named name: String) throws(SQLiteError) {
    let index = sqlite3_bind_parameter_index(raw, name)
    if index == 0 { throw SQLiteError.misuse("the statement has no parameter named '\(name)'", sql: sql) }
    try bind(value, at: Int(index))
  }

  /// Binds all parameters in order.
  /// - Throws: `misuse` where there are more or fewer values than parameters.
  public func bind(_ values: [Value]) throws(SQLiteError) {
    if values.count != parameterCount {
      throw SQLiteError.misuse("\(values.count) values for \(parameterCount) parameters", sql: sql)
    }
    var index = 1
    for value in values {
      try bind(value, at: index)
      index += 1
    }
  }

  /// Goes to the next row: `sqlite3_step`.
  /// - Returns: whether there is one.
  /// - Throws: `misuse` after the last row until `reset`; whatever SQLite meets otherwise.
  public mutating func step() throws(SQLiteError) -> Bool {
    if done { throw SQLiteError.misuse("the statement has no more rows: reset it before it runs again", sql: sql) }
    let result = sqlite3_step(raw)
    switch result {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      done = true
      return false
    default:
      let error = SQLiteError.last(sqlite3_db_handle(raw), result: result, sql: sql)
      sqlite3_reset(raw)
      throw error
    }
  }

  /// Makes it ready to run again; bindings stay: `sqlite3_reset`.
  public mutating func reset() {
    sqlite3_reset(raw)
    done = false
  }

  /// All parameters become NULL: `sqlite3_clear_bindings`.
  public func clearBindings() { sqlite3_clear_bindings(raw) }

  /// Lends the row that the statement stands on.
  public func withRow<R>(_ body: (borrowing Row) throws(SQLiteError) -> R) throws(SQLiteError) -> R {
    try body(Row(raw))
  }

  /// Runs it from the start with the values and ends it.
  /// - Returns: the number of rows that an INSERT, UPDATE or DELETE changed.
  @discardableResult
  public mutating func run(_ values: [Value] = []) throws(SQLiteError) -> Int {
    reset()
    try bind(values)
    while try step() {}
    reset()
    return isReadOnly ? 0 : Int(sqlite3_changes64(sqlite3_db_handle(raw)))
  }

  /// Runs it from the start with the values and lends each row until `body` returns false.
  public mutating func forEach(
    _ values: [Value] = [], _ body: (borrowing Row) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) {
    reset()
    try bind(values)
    do {
      while try step() { if try !body(Row(raw)) { break } }
    } catch {
      reset()
      throw error
    }
    reset()
  }
}
