import EventExtraction

/// An article from a JSON object with the key names that are common for it.
enum ArticleJSON {
  /// What an object holds.
  enum Content {
    case article(Article, dayProblem: String?)
    /// Neither title nor text.
    case nothing
    /// A list of articles inside it: the bytes of the array.
    case list(Range<Int>)
  }

  private enum Field: Int { case id, published, title, text, source, url, list }

  /// Names without case, `_` and `-`; of several keys for one field the first of its list wins.
  private static let names: [String: (field: Field, rank: Int)] = {
    let lists: [(Field, [String])] = [
      (.id, ["id", "articleid", "docid", "documentid", "guid", "uid", "uuid"]),
      (
        .published,
        [
          "published", "datepublished", "publisheddate", "publishdate", "publishedat", "publishedon", "publicationdate",
          "pubdate", "publicationtime", "date", "datetime", "timestamp", "created", "createdat",
        ]
      ),
      (.title, ["title", "headline", "heading", "head"]),
      (
        .text,
        [
          "text", "body", "articlebody", "content", "bodytext", "fulltext", "maintext", "plaintext", "articletext",
          "story",
          "description", "summary",
        ]
      ),
      (
        .source,
        ["source", "outlet", "publisher", "sourcename", "sitename", "newspaper", "domain", "sourcedomain", "provider"]
      ),
      (.url, ["url", "link", "href", "sourceurl", "canonicalurl", "weburl"]),
      (.list, ["articles", "items", "results", "data", "docs", "documents", "entries"]),
    ]
    var names: [String: (field: Field, rank: Int)] = [:]
    for (field, list) in lists { for (rank, name) in list.enumerated() { names[name] = (field, rank) } }
    return names
  }()

  /// Reads one object that stands at the scanner's position.
  static func read(_ scanner: inout JSONScanner) throws(JSONScanner.Malformed) -> Content {
    var values: [(value: String, rank: Int)?] = Array(repeating: nil, count: 6)
    var list: Range<Int>?
    var first = true
    try scanner.beginObject()
    while let key = try scanner.nextKey(first: &first) {
      let known = names[key] ?? names[String(key.lowercased().filter { $0 != "_" && $0 != "-" && $0 != ":" })]
      guard let known else {
        try scanner.skip()
        continue
      }
      if known.field == .list {
        let isArray = try scanner.peek() == .array
        let begin = scanner.position
        try scanner.skip()
        if isArray, list == nil { list = begin..<scanner.position }
        continue
      }
      guard let value = try value(&scanner), !value.isEmpty else { continue }
      if let old = values[known.field.rawValue], old.rank <= known.rank { continue }
      values[known.field.rawValue] = (value, known.rank)
    }
    func text(_ field: Field) -> String? { values[field.rawValue]?.value }
    let title = text(.title).map { $0.split { $0.isWhitespace }.joined(separator: " ") } ?? ""
    let body = text(.text) ?? ""
    if title.isEmpty, body.utf8.allSatisfy({ $0 <= 32 }) { return list.map { .list($0) } ?? .nothing }
    let day = text(.published).flatMap { PublicationDay.read($0) }
    let problem: String? =
      if day != nil { nil } else if let given = text(.published) {
        "the day of publication '\(given.prefix(40))' is not understood: write it as 2025-10-09"
      } else { "no day of publication: days such as 'Thursday' can't be resolved" }
    return .article(
      Article(
        id: text(.id) ?? "", published: day, source: text(.source), title: title, text: PlainText.normalised(body),
        url: text(.url)), dayProblem: problem)
  }

  /// A string, the text of a number, the paragraphs of a list, or the name in an object.
  private static func value(_ scanner: inout JSONScanner) throws(JSONScanner.Malformed) -> String? {
    switch try scanner.peek() {
    case .string: return try scanner.string()
    case .number: return try scanner.number()
    case .literal:
      try scanner.literal()
      return nil
    case .array:
      var parts: [String] = []
      var first = true
      try scanner.beginArray()
      while try scanner.nextElement(first: &first) {
        if try scanner.peek() == .string { parts.append(try scanner.string()) } else { try scanner.skip() }
      }
      return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    case .object:
      var name: String?
      var first = true
      try scanner.beginObject()
      while let key = try scanner.nextKey(first: &first) {
        if ["name", "title", "id"].contains(key.lowercased()), name == nil, try scanner.peek() == .string {
          name = try scanner.string()
        } else {
          try scanner.skip()
        }
      }
      return name
    }
  }
}
