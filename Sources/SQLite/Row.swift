import CSQLite

/// A view of the row that a statement stands on. It lives only inside the closure that it is lent to.
///
/// Columns count from 0. A column beyond the last reads as NULL, as SQLite has it.
public struct Row: ~Copyable {
  let statement: OpaquePointer

  init(_ statement: OpaquePointer) { self.statement = statement }

  /// `sqlite3_data_count`
  public var count: Int { Int(sqlite3_data_count(statement)) }

  /// `sqlite3_column_type`
  public func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }

  /// `sqlite3_column_int64`; NULL and words read as 0.
  public func int64(_ column: Int) -> Int64 { sqlite3_column_int64(statement, Int32(column)) }

  /// `sqlite3_column_int64`
  public func int(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, Int32(column))) }

  /// The integer, nil for NULL.
  public func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }

  public func bool(_ column: Int) -> Bool { int64(column) != 0 }

  /// `sqlite3_column_double`
  public func double(_ column: Int) -> Double { sqlite3_column_double(statement, Int32(column)) }

  /// `sqlite3_column_text`, `sqlite3_column_bytes`; invalid UTF-8 is repaired with U+FFFD, NULL reads as empty.
  public func string(_ column: Int) -> String {
    guard let text = sqlite3_column_text(statement, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  /// The text, nil for NULL.
  public func optionalString(_ column: Int) -> String? { isNull(column) ? nil : string(column) }

  /// The text if its bytes are valid UTF-8, else nil.
  public func validString(_ column: Int) -> String? {
    guard let text = sqlite3_column_text(statement, Int32(column)) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(validating: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  /// `sqlite3_column_blob`: the bytes of a blob or of a text, without a copy. They are gone when `body` returns.
  public func withBytes<R>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    let start = sqlite3_column_blob(statement, Int32(column))
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  /// A copy of the bytes of a blob or of a text.
  public func bytes(_ column: Int) -> [UInt8] { withBytes(column) { Array($0) } }

  /// The cell with the type that it is stored as.
  public func value(_ column: Int) -> Value {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_INTEGER: .integer(int64(column))
    case SQLITE_FLOAT: .real(double(column))
    case SQLITE_TEXT: .text(string(column))
    case SQLITE_BLOB: .blob(bytes(column))
    default: .null
    }
  }
}
