import CSQLite

/// An open SQLite database, used from one thread at a time. It closes when it goes out of scope.
///
/// Text that comes from outside goes into SQL only as a bound parameter.
public struct Connection: ~Copyable {
  let handle: ConnectionHandle
  var db: OpaquePointer { handle.db }

  /// Opens a file: `sqlite3_open_v2`, with extended result codes, foreign keys on, and the schema not trusted to call
  /// functions with side effects.
  /// - Throws: `cantOpen` for a missing file or an unwritable folder. A file that is no database is found out by the
  ///   first statement: `notADatabase`.
  public init(_ path: String, _ mode: OpenMode = .create, cachedStatements: Int = 64) throws(SQLiteError) {
    let flags: Int32 =
      switch mode {
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    // An empty name would be a database that is gone with the connection: never what somebody who gives a path means.
    if path.isEmpty { throw SQLiteError(extendedCode: SQLITE_CANTOPEN, message: "the path is empty") }
    let name = mode == .immutable ? "file:\(Connection.escaped(path))?immutable=1" : path
    var pointer: OpaquePointer?
    let result = sqlite3_open_v2(name, &pointer, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard result == SQLITE_OK, let pointer else {
      var error = SQLiteError.last(pointer, result: result)
      error.path = path
      sqlite3_close_v2(pointer)
      throw error
    }
    eventdb_sqlite_db_config(pointer, SQLITE_DBCONFIG_ENABLE_FKEY, 1)
    eventdb_sqlite_db_config(pointer, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    eventdb_sqlite_db_config(pointer, SQLITE_DBCONFIG_DEFENSIVE, 1)
    handle = ConnectionHandle(pointer, cacheCapacity: cachedStatements)
  }

  /// A private database in memory.
  public static func inMemory(cachedStatements: Int = 64) throws(SQLiteError) -> Connection {
    try Connection(":memory:", .create, cachedStatements: cachedStatements)
  }

  /// `sqlite3_libversion`
  public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// Compiles one statement: `sqlite3_prepare_v3`.
  /// - Throws: `error` with the offset for a syntax error; `misuse` where there is no statement, or more than one.
  public func prepare(_ sql: String) throws(SQLiteError) -> Statement { Statement(try compile(sql, persistent: false)) }

  /// Runs any number of statements without parameters, such as a schema: `sqlite3_prepare_v2`, `sqlite3_step`.
  /// - Throws: the first failure, with the statement's own SQL.
  public func execute(_ script: String) throws(SQLiteError) {
    var script = script
    let failure: SQLiteError? = script.withUTF8 { buffer -> SQLiteError? in
      var rest = UnsafeRawBufferPointer(buffer)[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest).assumingMemoryBound(to: CChar.self)
        var pointer: OpaquePointer?
        var tail: UnsafePointer<CChar>?
        let result = sqlite3_prepare_v2(db, part.baseAddress, Int32(clamping: part.count), &pointer, &tail)
        if result != SQLITE_OK {
          return SQLiteError.last(
            db, result: result, sql: String(decoding: UnsafeRawBufferPointer(part), as: UTF8.self))
        }
        if let pointer {
          var statement = Statement(pointer)
          do throws(SQLiteError) { while try statement.step() {} } catch { return error }
        }
        let used = tail.map { $0 - part.baseAddress! } ?? part.count
        // A NUL byte ends what SQLite reads.
        if used == 0 { return SQLiteError.misuse("a NUL byte in the SQL", sql: nil) }
        rest = rest.dropFirst(used)
      }
      return nil
    }
    if let failure { throw failure }
  }

  /// Compiles exactly one statement.
  func compile(_ sql: String, persistent: Bool) throws(SQLiteError) -> OpaquePointer {
    var pointer: OpaquePointer?
    var sql = sql
    let flags = persistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
    let (result, rest) = sql.withUTF8 { buffer in
      buffer.withMemoryRebound(to: CChar.self) { bytes -> (Int32, Bool) in
        var tail: UnsafePointer<CChar>?
        let result = sqlite3_prepare_v3(db, bytes.baseAddress, Int32(clamping: bytes.count), flags, &pointer, &tail)
        guard let tail, let start = bytes.baseAddress else { return (result, false) }
        return (result, !bytes[(tail - start)...].allSatisfy { $0 <= 32 || $0 == CChar(UInt8(ascii: ";")) })
      }
    }
    if result != SQLITE_OK { throw SQLiteError.last(db, result: result, sql: sql) }
    guard let pointer else { throw SQLiteError.misuse("no statement in the SQL", sql: sql) }
    if rest {
      sqlite3_finalize(pointer)
      throw SQLiteError.misuse("more than one statement in the SQL", sql: sql)
    }
    return pointer
  }

  /// Percent-encodes what has a meaning in a `file:` URI.
  private static func escaped(_ path: String) -> String {
    var out: [UInt8] = []
    let hex = Array("0123456789ABCDEF".utf8)
    for byte in path.utf8 {
      if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
        out += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
