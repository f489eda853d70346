import EventExtraction
import SQLite

/// Finds the group of copies that an article belongs to: verbatim or lightly edited agency copy counts as one source.
///
/// A group is everything connected by pairs of copies, and its name is the least content hash in it; so the order in which
/// articles come changes nothing.
enum CopyFinder {
  /// The share of runs of words from which two texts are copies.
  private static let threshold = 0.6
  /// Copies are printed within a week.
  private static let limitDays = 7

  /// Enters an article that is in the table `articles`, with its content hash as the group.
  /// - Returns: the other articles whose group has another name now.
  static func enter(
    _ row: Int64, _ article: Article, content: String, into db: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    var groups: Set<String> = [content]
    // The same letters are the same group, whenever they were printed.
    let same = try db.rows(
      "SELECT copies FROM articles WHERE content = ? AND id != ?", [.text(content), .integer(row)]
    ) { $0.string(0) }
    groups.formUnion(same)
    let sketch = MinHash(article.text)
    let values = sketch.bandValues
    var candidates: Set<Int64> = []
    for (band, value) in values.enumerated() {
      let found = try db.rows(
        "SELECT article FROM article_bands WHERE band = ? AND value = ?", [Value(band), .integer(value)]
      ) { $0.int64(0) }
      candidates.formUnion(found)
      try db.run("INSERT OR IGNORE INTO article_bands VALUES (?, ?, ?)", Value(band), .integer(value), .integer(row))
    }
    for candidate in candidates.sorted() where candidate != row {
      let other = try db.first(
        "SELECT text, published, copies FROM articles WHERE id = ?", [.integer(candidate)]
      ) { (text: $0.string(0), day: $0.optionalString(1).flatMap { Day($0) }, group: $0.string(2)) }
      guard let other, !groups.contains(other.group) else { continue }
      if let a = article.published, let b = other.day, abs(a - b) > limitDays { continue }
      if sketch.similarity(MinHash(other.text)) >= threshold { groups.insert(other.group) }
    }
    let name = groups.min()!
    var changed: [Int64] = []
    for group in groups.sorted() where group != name {
      changed += try db.rows(
        "SELECT id FROM articles WHERE copies = ? AND id != ?", [.text(group), .integer(row)]
      ) { $0.int64(0) }
      try db.run("UPDATE articles SET copies = ? WHERE copies = ?", .text(name), .text(group))
    }
    try db.run("UPDATE articles SET copies = ? WHERE id = ?", .text(name), .integer(row))
    return changed
  }
}
