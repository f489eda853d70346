import SQLite

/// Conditions joined by AND, with their values.
struct SQLFilter {
  private var conditions: [String] = []
  var values: [Value] = []

  mutating func add(_ condition: String, _ values: [Value]) {
    conditions.append(condition)
    self.values += values
  }

  /// One of these, unless there are none.
  mutating func add(_ column: String, in options: [String]) {
    if options.isEmpty { return }
    add("\(column) IN (\(SQLFilter.marks(options.count)))", options.sorted().map { .text($0) })
  }

  var clause: String { conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ") }

  static func marks(_ count: Int) -> String { Array(repeating: "?", count: count).joined(separator: ", ") }

  /// The words of a text as an FTS5 query that has no operators: each quoted, all wanted.
  static func match(_ text: String) -> String {
    FoldedName.words(FoldedName.fold(text)).compactMap { word in
      let plain = word.filter { $0.isLetter || $0.isNumber }
      return plain.isEmpty ? nil : "\"\(plain)\""
    }.joined(separator: " ")
  }
}
