import EventExtraction
import SQLite

/// An event that has the words of a search, with the passage where they stand.
public struct SearchHit: Sendable, Hashable {
  public var event: EventRow
  /// Text and whether it is one of the words, in turn; shortened with `…`.
  public var snippet: [(text: String, isHit: Bool)] { SearchHit.parts(marked) }
  /// The passage with U+0001 before and U+0002 behind each word.
  var marked: String

  private static func parts(_ text: String) -> [(text: String, isHit: Bool)] {
    var parts: [(text: String, isHit: Bool)] = []
    var current = "", isHit = false
    func close(_ next: Bool) {
      if !current.isEmpty { parts.append((current, isHit)) }
      current = ""
      isHit = next
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 1: close(true)
      case 2: close(false)
      case 10, 13: current += " "
      default: current.unicodeScalars.append(scalar)
      }
    }
    close(false)
    return parts
  }
}

extension EventStore {
  /// The events that have all the words of `query.text` in their participants, place, name or sentences, the best first:
  /// those that have the words often and in short fields. Of more than 5,000 such events it is the newest.
  /// - Throws: `unknownName`, `ambiguousName`, `database`.
  public func search(_ query: EventQuery) throws(StoreError) -> [SearchHit] {
    let words = SQLFilter.match(query.text ?? "")
    let limit = query.limit ?? 100
    if words.isEmpty || limit < 1 { return [] }
    let most = 5000
    var matching = query
    matching.limit = most + 1
    matching.isNewestFirst = true
    var numbers: [Int64] = []
    try forEachNumber(matching) { number throws(SQLiteError) in
      numbers.append(number)
      return true
    }
    return try storing { () throws(SQLiteError) in
      var ranked = numbers
      if numbers.count <= most {
        let wanted = Set(numbers)
        ranked = []
        try db.forEach("SELECT rowid FROM events_fts WHERE events_fts MATCH ? ORDER BY rank, rowid", [.text(words)]) {
          if wanted.contains($0.int64(0)) { ranked.append($0.int64(0)) }
          return ranked.count < min(limit, wanted.count)
        }
      }
      var hits: [SearchHit] = []
      for number in ranked.prefix(limit) {
        let marked = try db.first(
          """
          SELECT snippet(events_fts, -1, char(1), char(2), '…', 24) FROM events_fts
          WHERE events_fts MATCH ? AND rowid = ?
          """, [.text(words), .integer(number)]
        ) { $0.string(0) }
        if let event = try event(number) { hits.append(SearchHit(event: event, marked: marked ?? "")) }
      }
      return hits
    }
  }
}
