import EventExtraction
import SQLite

/// An outlet as articles name it.
public struct SourceRow: Sendable {
  /// As given; nil for articles that name none.
  public var source: String?
  /// Address of one of its articles.
  public var url: String?
  public var articles: Int
  /// Days of publication.
  public var first: Day?
  public var last: Day?
  /// The news agencies that its articles credit, the one with most first, and how many do.
  public var agencies: [(name: String, articles: Int)] = []
}

/// An input that did not go in.
public struct RefusedRow: Sendable, Hashable {
  public var input: String
  public var line: Int?
  public var reason: String
  public var message: String
}

extension EventStore {
  /// The sources, the one with most articles first.
  public func sources() throws(StoreError) -> [SourceRow] {
    try storing { () throws(SQLiteError) in
      var agencies: [String?: [(name: String, articles: Int)]] = [:]
      try db.forEach(
        """
        SELECT source, agency, count(*) FROM articles WHERE agency IS NOT NULL AND agency IS NOT source
        GROUP BY source, agency ORDER BY count(*) DESC, agency
        """, []
      ) {
        agencies[$0.optionalString(0), default: []].append(($0.string(1), $0.int(2)))
        return true
      }
      let found = agencies
      return try db.rows(
        """
        SELECT source, max(url), count(*), min(published), max(published) FROM articles
        GROUP BY source ORDER BY count(*) DESC, source
        """
      ) {
        SourceRow(
          source: $0.optionalString(0), url: $0.optionalString(1), articles: $0.int(2),
          first: $0.optionalString(3).flatMap { Day($0) }, last: $0.optionalString(4).flatMap { Day($0) },
          agencies: found[$0.optionalString(0)] ?? [])
      }
    }
  }

  /// What did not go in, by input and line.
  public func refused() throws(StoreError) -> [RefusedRow] {
    try storing { () throws(SQLiteError) in
      try db.rows("SELECT input, line, reason, message FROM refused ORDER BY input, line, id") {
        RefusedRow(
          input: $0.string(0), line: $0.isNull(1) ? nil : $0.int(1), reason: $0.string(2), message: $0.string(3))
      }
    }
  }

  /// The inputs of which something did not go in.
  public func refusedInputs() throws(StoreError) -> [String] {
    try storing { () throws(SQLiteError) in
      try db.rows("SELECT DISTINCT input FROM refused ORDER BY input") { $0.string(0) }
    }
  }
}
