import CSQLite

/// The arguments of a call of an SQL function; they live only for the call.
public struct FunctionArguments: ~Copyable {
  let values: UnsafeMutablePointer<OpaquePointer?>?
  public let count: Int

  public func isNull(_ index: Int) -> Bool { sqlite3_value_type(values![index]) == SQLITE_NULL }
  public func int(_ index: Int) -> Int { Int(sqlite3_value_int64(values![index])) }
  public func double(_ index: Int) -> Double { sqlite3_value_double(values![index]) }

  /// `sqlite3_value_text`, `sqlite3_value_bytes`; NULL reads as empty.
  public func string(_ index: Int) -> String {
    guard let text = sqlite3_value_text(values![index]) else { return "" }
    let count = Int(sqlite3_value_bytes(values![index]))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }
}

/// What a function throws to make the statement fail with a message.
public struct FunctionFailure: Error, Sendable {
  public var message: String
  public init(_ message: String) { self.message = message }
}

private final class FunctionBox {
  let body: (borrowing FunctionArguments) throws(FunctionFailure) -> Value
  init(_ body: @escaping (borrowing FunctionArguments) throws(FunctionFailure) -> Value) { self.body = body }
}

extension Connection {
  /// Adds a scalar function to this connection's SQL: `sqlite3_create_function_v2`.
  /// - Parameters:
  ///   - arguments: how many it takes, -1 for any number.
  ///   - deterministic: whether it says the same of the same arguments, so that an index may use it.
  public func createFunction(
    _ name: String, arguments: Int, deterministic: Bool = true,
    _ body: @escaping (borrowing FunctionArguments) throws(FunctionFailure) -> Value
  ) throws(SQLiteError) {
    let box = Unmanaged.passRetained(FunctionBox(body))
    let flags = SQLITE_UTF8 | SQLITE_INNOCUOUS | (deterministic ? SQLITE_DETERMINISTIC : 0)
    let result = sqlite3_create_function_v2(
      db, name, Int32(clamping: arguments), flags, box.toOpaque(),
      { context, count, values in
        let box = Unmanaged<FunctionBox>.fromOpaque(sqlite3_user_data(context)).takeUnretainedValue()
        do throws(FunctionFailure) {
          let value = try box.body(FunctionArguments(values: values, count: Int(count)))
          setResult(value, context)
        } catch {
          sqlite3_result_error(context, error.message, -1)
        }
      }, nil, nil, { Unmanaged<FunctionBox>.fromOpaque($0!).release() })
    // On failure SQLite has called the destructor already.
    if result != SQLITE_OK { throw SQLiteError.last(db, result: result) }
  }
}

/// `sqlite3_result_*`
private func setResult(_ value: Value, _ context: OpaquePointer?) {
  switch value {
  case .null: sqlite3_result_null(context)
  case .integer(let n): sqlite3_result_int64(context, n)
  case .real(let d): sqlite3_result_double(context, d)
  case .text(let s):
    sqlite3_result_text64(context, s, UInt64(s.utf8.count), eventdb_sqlite_transient(), UInt8(SQLITE_UTF8))
  case .blob(let bytes):
    if bytes.isEmpty {
      sqlite3_result_zeroblob(context, 0)
    } else {
      bytes.withUnsafeBytes {
        sqlite3_result_blob64(context, $0.baseAddress, UInt64($0.count), eventdb_sqlite_transient())
      }
    }
  }
}
