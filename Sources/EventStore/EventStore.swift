import EventExtraction
import SQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open event database: articles and claims go in, events come out. It closes when it goes out of scope, and is used
/// from one thread at a time.
///
/// Opening reads the header and nothing else.
public struct EventStore: ~Copyable {
  /// What a database is opened for.
  public enum Access: Sendable {
    /// Reading and writing; a database is made where there is none.
    case create
    /// Reading and writing.
    case readWrite
    /// Reading, on read-only media, too.
    case readOnly
  }

  /// The path as given.
  public let path: String
  let db: Connection

  /// Opens the database at `path`.
  /// - Parameter tables: what a new database is filled with; nil takes the tables in the binary.
  /// - Throws: `missing`, `foreign`, `notADatabase`, `corrupt`, `newer`, `cantOpen`, `busy`, `seeds`.
  public init(_ path: String, _ access: Access, tables: AuthorityTables? = nil) throws(StoreError) {
    try self.init(path, access, tables: tables, migrations: Migration.all)
  }

  init(
    _ path: String, _ access: Access, tables: AuthorityTables?, migrations: [Migration]
  ) throws(StoreError) {
    self = try EventStore.current(path, access, tables, migrations)
  }

  private init(_ path: String, _ db: consuming Connection) {
    self.path = path
    self.db = db
  }

  /// Opens, and brings to the current schema what is older.
  private static func current(
    _ path: String, _ access: Access, _ tables: AuthorityTables?, _ migrations: [Migration]
  ) throws(StoreError) -> EventStore {
    let store = EventStore(path, try ready(path, access, tables, migrations))
    let version = store.schemaVersion
    let steps = migrations.filter { $0.version > version }
    if steps.isEmpty { return store }
    if access != .readOnly {
      try store.migrate(steps)
      return store
    }
    // Who only asks gets answers, too: the file is brought up to date where it can be written, otherwise a copy is.
    do throws(StoreError) {
      let writer = EventStore(path, try ready(path, .readWrite, tables, migrations))
      try writer.migrate(steps)
    } catch {
      let copy = try EventStore(copyOf: store)
      try copy.migrate(steps)
      return copy
    }
    return EventStore(path, try ready(path, .readOnly, tables, migrations))
  }

  /// A copy in memory.
  init(copyOf other: borrowing EventStore) throws(StoreError) {
    path = other.path
    db = try EventStore.copy(other.db, other.path)
  }

  private static func copy(_ source: borrowing Connection, _ path: String) throws(StoreError) -> Connection {
    do throws(SQLiteError) {
      let copy = try Connection(":memory:", .create)
      try source.backup(to: copy)
      return copy
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// The version of the schema in the file.
  public var schemaVersion: Int { (try? db.int("PRAGMA user_version")) ?? 0 }

  /// Looks through the whole file for damage.
  /// - Returns: what is wrong, nothing if all is well.
  public func check() throws(StoreError) -> [String] {
    try storing { () throws(SQLiteError) in
      let damage = try db.rows("PRAGMA integrity_check(20)") { $0.string(0) }.filter { $0 != "ok" }
      let orphans = try db.rows("PRAGMA foreign_key_check") {
        "a row of \($0.string(0)) refers to a missing row of \($0.string(2))"
      }
      return damage + orphans
    }
  }

  /// Runs what can only fail in SQLite.
  func storing<R>(_ body: () throws(SQLiteError) -> R) throws(StoreError) -> R {
    try EventStore.storing(path, body)
  }

  private static func storing<R: ~Copyable>(
    _ path: String, _ body: () throws(SQLiteError) -> R
  ) throws(StoreError) -> R {
    do throws(SQLiteError) { return try body() } catch { throw StoreError(error, path: path) }
  }

  /// A connection to a database of ours, of the current schema or of an older one.
  private static func ready(
    _ path: String, _ access: Access, _ tables: AuthorityTables?, _ migrations: [Migration]
  ) throws(StoreError) -> Connection {
    let size = size(of: path)
    if access != .create, (size ?? 0) == 0 {
      throw size == nil && isThere(path)
        ? StoreError.cantOpen(path: path, detail: "not a file") : StoreError.missing(path: path)
    }
    let supported = 1 + migrations.count
    let db = try storing(path) { () throws(SQLiteError) in try connect(path, access) }
    let (application, version, isEmpty) = try storing(path) { () throws(SQLiteError) in
      (
        try db.int("PRAGMA application_id"), try db.int("PRAGMA user_version"),
        try db.int("SELECT EXISTS (SELECT 1 FROM sqlite_schema)") == 0
      )
    }
    if isEmpty, application == 0 {
      if access != .create { throw .missing(path: path) }
      try fill(db, path, tables, supported)
      return db
    }
    if application != Schema.applicationID { throw .foreign(path: path) }
    if version > supported { throw .newer(path: path, version: version, supported: supported) }
    if version < 1 { throw .corrupt(path: path, detail: "schema version \(version)") }
    return db
  }

  private static func connect(_ path: String, _ access: Access) throws(SQLiteError) -> Connection {
    switch access {
    case .create, .readWrite:
      let db = try Connection(path, access == .create ? .create : .readWrite)
      db.setBusyTimeout(milliseconds: 5000)
      // With a write-ahead log, a crash loses at most the last batches, never the file.
      try db.execute("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY")
      return db
    case .readOnly:
      do throws(SQLiteError) {
        let db = try Connection(path, .readOnly)
        db.setBusyTimeout(milliseconds: 5000)
        _ = try db.int("SELECT count(*) FROM (SELECT 1 FROM sqlite_schema LIMIT 1)")
        return db
      } catch {
        // In a folder that can't be written, the write-ahead log's index can't be made; nobody writes there either.
        guard error.code == .cantOpen || error.code == .readOnly else { throw error }
        return try Connection(path, .immutable)
      }
    }
  }

  /// Makes schema and authority tables, in one transaction.
  private static func fill(
    _ db: borrowing Connection, _ path: String, _ tables: AuthorityTables?, _ version: Int
  ) throws(StoreError) {
    let authority: AuthorityTables
    do throws(SeedTable.Malformed) {
      if let tables { authority = tables } else { authority = try AuthorityTables.embedded() }
    } catch {
      throw .seeds(error)
    }
    do throws(SQLiteError) {
      try db.transaction { () throws(SQLiteError) in
        // Somebody else may have been faster.
        if try db.int("PRAGMA application_id") == Schema.applicationID { return }
        try db.execute(Schema.sql)
        var loader = AuthorityLoader()
        try loader.load(authority, into: db)
        try db.execute("PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(version)")
      }
      try db.enableWAL()
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The size of a regular file, nil for anything else.
  private static func size(of path: String) -> Int? {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(info.st_size)
  }
}
