import CSQLite

/// Why SQLite refused: its codes, its message, and the SQL that it stumbled over.
public struct SQLiteError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The extended code (https://www.sqlite.org/rescode.html#extrc), such as 2067 for a UNIQUE constraint.
  public var extendedCode: Int32
  /// SQLite's own message, or this wrapper's where SQLite was not asked.
  public var message: String
  /// The SQL, where a statement failed.
  public var sql: String?
  /// The byte offset into `sql` at which the error stands, where SQLite knows it.
  public var offset: Int?
  /// The file, where opening failed.
  public var path: String?

  public init(extendedCode: Int32, message: String, sql: String? = nil, offset: Int? = nil, path: String? = nil) {
    self.extendedCode = extendedCode
    self.message = message
    self.sql = sql
    self.offset = offset
    self.path = path
  }

  /// The primary code: the low byte of the extended one.
  public var code: SQLiteCode { SQLiteCode(rawValue: extendedCode & 0xFF) }

  /// One line: message, code, and the SQL (shortened to 200 bytes) with the offset.
  public var description: String {
    var text = "\(message) (SQLite \(extendedCode))"
    if let path { text = "\(path): \(text)" }
    if let sql {
      let short = sql.utf8.count > 200 ? String(decoding: sql.utf8.prefix(200), as: UTF8.self) + "…" : sql
      text += offset.map { " at byte \($0) of: \(short)" } ?? " in: \(short)"
    }
    return text
  }

  /// The error that a connection has just met: `sqlite3_extended_errcode`, `sqlite3_errmsg`, `sqlite3_error_offset`.
  static func last(_ db: OpaquePointer?, result: Int32, sql: String? = nil) -> SQLiteError {
    guard let db else { return SQLiteError(extendedCode: result, message: String(cString: sqlite3_errstr(result))) }
    let extended = sqlite3_extended_errcode(db)
    // A call that never reached the connection leaves the code of an earlier one there.
    guard extended & 0xFF == result & 0xFF else {
      return SQLiteError(extendedCode: result, message: String(cString: sqlite3_errstr(result)), sql: sql)
    }
    let offset = sqlite3_error_offset(db)
    return SQLiteError(
      extendedCode: extended, message: String(cString: sqlite3_errmsg(db)), sql: sql,
      offset: sql != nil && offset >= 0 ? Int(offset) : nil)
  }

  static func misuse(_ message: String, sql: String? = nil) -> SQLiteError {
    SQLiteError(extendedCode: SQLITE_MISUSE, message: message, sql: sql)
  }
}
