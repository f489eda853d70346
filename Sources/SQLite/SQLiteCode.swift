import CSQLite

/// A primary result code (https://www.sqlite.org/rescode.html).
public struct SQLiteCode: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  public var rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static let error = SQLiteCode(rawValue: SQLITE_ERROR)
  public static let permission = SQLiteCode(rawValue: SQLITE_PERM)
  public static let abort = SQLiteCode(rawValue: SQLITE_ABORT)
  public static let busy = SQLiteCode(rawValue: SQLITE_BUSY)
  public static let locked = SQLiteCode(rawValue: SQLITE_LOCKED)
  public static let readOnly = SQLiteCode(rawValue: SQLITE_READONLY)
  public static let interrupt = SQLiteCode(rawValue: SQLITE_INTERRUPT)
  public static let inputOutput = SQLiteCode(rawValue: SQLITE_IOERR)
  public static let corrupt = SQLiteCode(rawValue: SQLITE_CORRUPT)
  public static let full = SQLiteCode(rawValue: SQLITE_FULL)
  public static let cantOpen = SQLiteCode(rawValue: SQLITE_CANTOPEN)
  public static let tooBig = SQLiteCode(rawValue: SQLITE_TOOBIG)
  public static let constraint = SQLiteCode(rawValue: SQLITE_CONSTRAINT)
  public static let mismatch = SQLiteCode(rawValue: SQLITE_MISMATCH)
  public static let misuse = SQLiteCode(rawValue: SQLITE_MISUSE)
  public static let range = SQLiteCode(rawValue: SQLITE_RANGE)
  public static let notADatabase = SQLiteCode(rawValue: SQLITE_NOTADB)

  /// The English words for the code, by `sqlite3_errstr`.
  public var description: String { String(cString: sqlite3_errstr(rawValue)) }
}
