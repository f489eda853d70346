import SQLite

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A database of its own with the events that answer: their claims, the articles behind them, the authority tables and
/// the decisions. Every command of eventdb works on it.
///
/// It is made as a copy beside which the database itself stays as it is, so it needs room for one in the folder for
/// temporary files (`TMPDIR`), and is then read from there; memory does not grow with it.
public struct SQLiteFormat: AnswerFormat {
  public let name = "sqlite"
  public let summary = "a database of these events alone"
  public var isBinary: Bool { true }

  public init() {}

  /// Nothing: this format is written from the store.
  public func events(_ context: FormatContext) -> any EventWriter { Nothing() }

  private struct Nothing: EventWriter { func row(_ event: EventRow, into out: inout TextBuffer) {} }

  public func write(
    _ query: EventQuery, from store: borrowing EventStore, _ context: FormatContext, to out: inout TextBuffer
  ) throws -> WritingReport {
    var report = WritingReport()
    var ids: [String] = []
    try store.forEachEvent(query) {
      ids.append($0.id)
      return true
    }
    report.events = ids.count
    if ids.isEmpty { return report }
    let folder = try TemporaryFolder()
    let path = folder.path + "/events.db"
    try store.storing { () throws(SQLiteError) in try store.db.run("VACUUM INTO ?", .text(path)) }
    do {
      let subset = try EventStore(path, .readWrite)
      try subset.storing { () throws(SQLiteError) in try Self.keepOnly(ids, subset.db) }
    }
    try Self.copy(path, to: &out)
    return report
  }

  /// Deletes every other event with what hangs on it, and the articles that are left without a claim.
  private static func keepOnly(_ ids: [String], _ db: borrowing Connection) throws(SQLiteError) {
    try db.transaction { () throws(SQLiteError) in
      try db.execute("CREATE TEMP TABLE kept (id TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID")
      for id in ids { try db.run("INSERT OR IGNORE INTO kept (id) VALUES (?)", .text(id)) }
      try db.execute(
        """
        DELETE FROM events_fts WHERE rowid NOT IN (SELECT number FROM events WHERE id IN kept);
        DELETE FROM claims WHERE id NOT IN
          (SELECT ec.claim FROM event_claims AS ec JOIN events AS e ON e.number = ec.event WHERE e.id IN kept);
        DELETE FROM events WHERE id NOT IN kept;
        DELETE FROM event_aliases WHERE event NOT IN kept;
        DELETE FROM article_bands WHERE article NOT IN (SELECT article FROM claims);
        DELETE FROM articles WHERE id NOT IN (SELECT article FROM claims);
        DELETE FROM refused;
        INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
        DROP TABLE kept;
        """)
    }
    // One file, without what was deleted and without a log beside it.
    try db.execute("PRAGMA journal_mode = DELETE; VACUUM")
  }

  private static func copy(_ path: String, to out: inout TextBuffer) throws {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw StoreError.cantOpen(path: path, detail: String(cString: strerror(errno))) }
    defer { close(file) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count < 0 { throw StoreError.cantOpen(path: path, detail: String(cString: strerror(errno))) }
      if count == 0 { return }
      out.write(chunk[..<count])
      try out.passOnIfFull()
    }
  }
}

/// A folder that is there as long as this value, with the files in it.
private struct TemporaryFolder: ~Copyable {
  let path: String

  /// `mkdtemp(3)`
  init() throws(StoreError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/eventdb-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .cantOpen(path: parent, detail: "no folder for temporary files: \(String(cString: strerror(errno)))")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in ["events.db", "events.db-wal", "events.db-shm", "events.db-journal"] { unlink(path + "/" + name) }
    rmdir(path)
  }
}
