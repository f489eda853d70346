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
  /// Texts without a day are compared with each other.
  private static let noWeek: Int64 = -1_000_000

  /// The group of an article, and the groups that become one with it.
  struct Group {
    var name: String
    var former: [String]
    var week: Int64
    var bands: [Int64]
  }

  /// The group of an article that is not in the tables yet, or has no part in the groups that are.
  static func group(
    published: Day?, content: String, sketch: MinHash, in db: borrowing Connection
  ) throws(SQLiteError) -> Group {
    var groups: Set<String> = [content]
    // The same letters are the same group, whenever they were printed.
    let same = try db.rows("SELECT copies FROM articles WHERE content = ?", [.text(content)]) { $0.string(0) }
    groups.formUnion(same)
    let week = week(published)
    let bands = sketch.bandValues
    var candidates: Set<Int64> = []
    for value in bands {
      for week in published == nil ? week...week : (week - 1)...(week + 1) {
        try db.forEach(
          "SELECT article FROM article_bands WHERE week = ? AND value = ?", [.integer(week), .integer(value)]
        ) {
          candidates.insert($0.int64(0))
          return true
        }
      }
    }
    for candidate in candidates.sorted() {
      let other = try db.first(
        "SELECT published, copies FROM articles WHERE id = ?", [.integer(candidate)]
      ) { (day: $0.optionalString(0).flatMap { Day($0) }, group: $0.string(1)) }
      guard let other, !groups.contains(other.group) else { continue }
      if let a = published, let b = other.day, abs(a - b) > limitDays { continue }
      let text = try db.first("SELECT text FROM articles WHERE id = ?", [.integer(candidate)]) { $0.string(0) }
      if sketch.similarity(MinHash(text ?? "")) >= threshold { groups.insert(other.group) }
    }
    let name = groups.min()!
    return Group(name: name, former: groups.subtracting([name, content]).sorted(), week: week, bands: bands)
  }

  /// Enters an article that is in the table `articles` with the name of its group.
  /// - Returns: the other articles whose group has another name now.
  static func enter(_ row: Int64, _ group: Group, content: String, into db: borrowing Connection)
    throws(SQLiteError) -> [Int64]
  {
    for value in group.bands {
      try db.run(
        "INSERT OR IGNORE INTO article_bands VALUES (?, ?, ?)", .integer(group.week), .integer(value), .integer(row))
    }
    var changed: [Int64] = []
    // A group may bear the article's own hash before it comes, as that of a verbatim copy.
    for former in group.former + (group.name == content ? [] : [content]) {
      let members = try db.rows("SELECT id FROM articles WHERE copies = ?", [.text(former)]) { $0.int64(0) }
      if members.isEmpty { continue }
      changed += members.filter { $0 != row }
      try db.run("UPDATE articles SET copies = ? WHERE copies = ?", .text(group.name), .text(former))
    }
    return changed
  }

  /// Finds all groups anew, for databases whose groups were found in another way.
  static func regroup(_ db: borrowing Connection) throws(SQLiteError) {
    try db.run("DELETE FROM article_bands")
    // No name of a group is the hash of another article until that article has come.
    try db.run("UPDATE articles SET copies = '-' || id")
    for row in try db.rows("SELECT id FROM articles ORDER BY id", [], { $0.int64(0) }) {
      let article = try db.first("SELECT published, content, text FROM articles WHERE id = ?", [.integer(row)]) {
        (day: $0.optionalString(0).flatMap { Day($0) }, content: $0.string(1), text: $0.string(2))
      }
      guard let article else { continue }
      var group = try group(published: article.day, content: article.content, sketch: MinHash(article.text), in: db)
      group.former.removeAll { $0.hasPrefix("-") }
      if group.name.hasPrefix("-") { group.name = (group.former + [article.content]).min()! }
      group.former.removeAll { $0 == group.name }
      try db.run("UPDATE articles SET copies = ? WHERE id = ?", .text(group.name), .integer(row))
      _ = try enter(row, group, content: article.content, into: db)
    }
  }

  private static func week(_ day: Day?) -> Int64 {
    guard let day else { return noWeek }
    let number = Int64(day.number)
    return number >= 0 ? number / 7 : (number - 6) / 7
  }
}
