import EventExtraction
import SQLite

/// A question about articles.
public struct ArticleQuery: Sendable, Hashable {
  /// Published on that day or later; `2025-10` is its first day.
  public var since: PartialDate?
  /// Published on that day or earlier; `2025-10` is its last day.
  public var until: PartialDate?
  /// The outlet, without regard to case.
  public var source: String?
  /// The news agency that they credit, without regard to case.
  public var agency: String?
  /// Words, all of which are in title or text.
  public var text: String?
  public var limit: Int?
  public init() {}
}

extension EventStore {
  static let articleColumns = """
    a.key, a.external_id, a.published, a.source, a.title, a.url, (SELECT count(*) FROM claims AS x WHERE x.article = a.id),
    a.agency
    """

  static func articleRow(_ r: borrowing Row, from i: Int) -> ArticleRow {
    ArticleRow(
      key: r.string(i), id: r.optionalString(i + 1), published: r.optionalString(i + 2).flatMap { Day($0) },
      source: r.optionalString(i + 3), title: r.string(i + 4), url: r.optionalString(i + 5), claims: r.int(i + 6),
      agency: r.optionalString(i + 7))
  }

  /// Lends the articles that answer a question, by day of publication (undated last) and key, until `body` returns false.
  public func forEachArticle(
    _ query: ArticleQuery = ArticleQuery(), _ body: (ArticleRow) -> Bool
  ) throws(StoreError) {
    var filter = SQLFilter()
    if let since = query.since { filter.add("a.published >= ?", [.text(since.firstDay.description)]) }
    if let until = query.until { filter.add("a.published <= ?", [.text(until.lastDay.description)]) }
    if let source = query.source { filter.add("a.source = ? COLLATE NOCASE", [.text(source)]) }
    if let agency = query.agency { filter.add("a.agency = ? COLLATE NOCASE", [.text(agency)]) }
    if let text = query.text {
      let words = SQLFilter.match(text)
      filter.add(
        words.isEmpty ? "0" : "a.id IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?)",
        words.isEmpty ? [] : [.text(words)])
    }
    var sql =
      "SELECT \(EventStore.articleColumns) FROM articles AS a\(filter.clause) ORDER BY a.published NULLS LAST, a.key"
    if let limit = query.limit {
      sql += " LIMIT ?"
      filter.values.append(Value(max(0, limit)))
    }
    let values = filter.values
    try storing { () throws(SQLiteError) in
      try db.forEach(sql, values) { body(EventStore.articleRow($0, from: 0)) }
    }
  }

  public func articles(_ query: ArticleQuery = ArticleQuery()) throws(StoreError) -> [ArticleRow] {
    var rows: [ArticleRow] = []
    try forEachArticle(query) {
      rows.append($0)
      return true
    }
    return rows
  }

  /// A whole article by its key; nil if the database lacks it.
  public func articleText(_ key: String) throws(StoreError) -> Article? {
    try storing { () throws(SQLiteError) in try article(key: key)?.value }
  }
}
