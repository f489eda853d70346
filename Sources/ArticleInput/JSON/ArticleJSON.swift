import EventExtraction

/// An article from a JSON object with the key names that are common for it.
enum ArticleJSON {
  /// What an object holds.
  enum Content {
    case article(FoundArticle)
    /// Neither title nor text.
    case nothing
    /// A list of articles inside it: the bytes of the array.
    case list(Range<Int>)
  }

  enum Field: Int { case id, published, title, text, source, url, language, html, list, author, agency }

  /// Names without case, `_` and `-`; of several keys for one field the first of its list wins.
  static let names: [String: (field: Field, rank: Int)] = {
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
          "story", "contenttext",
          "description", "summary",
        ]
      ),
      (
        .source,
        ["source", "outlet", "publisher", "sourcename", "sitename", "newspaper", "domain", "sourcedomain", "provider"]
      ),
      (.url, ["url", "link", "href", "sourceurl", "canonicalurl", "weburl"]),
      (.language, ["language", "lang", "inlanguage"]),
      (.author, ["author", "byline", "creator", "authors", "by"]),
      (.agency, ["agency", "newsagency", "wire", "wireservice", "credit"]),
      (.html, ["contenthtml", "html", "bodyhtml", "texthtml", "htmlbody"]),
      (.list, ["articles", "items", "results", "data", "docs", "documents", "entries"]),
    ]
    var names: [String: (field: Field, rank: Int)] = [:]
    for (field, list) in lists { for (rank, name) in list.enumerated() { names[name] = (field, rank) } }
    return names
  }()

  /// The field that a key or a column is for; what the user says goes before the common names.
  static func field(_ key: String, _ map: [ArticleField: String]) -> (field: Field, rank: Int)? {
    for (field, name) in map where name == key { return (Field(field), -1) }
    if let known = names[key] { return known }
    return names[String(key.lowercased().filter { $0 != "_" && $0 != "-" && $0 != ":" && $0 != " " })]
  }

  private static let descriptionRank = names["description"]!.rank

  /// Reads one object that stands at the scanner's position.
  static func read(
    _ scanner: inout JSONScanner, map: [ArticleField: String] = [:]
  ) throws(JSONScanner.Malformed) -> Content {
    var values: [(value: String, rank: Int)?] = Array(repeating: nil, count: 11)
    var list: Range<Int>?
    var first = true
    try scanner.beginObject()
    while let key = try scanner.nextKey(first: &first) {
      guard let known = field(key, map) else {
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
    let found = article { text($0) }
    // A feed has a title and a description of its own; its articles are in the list.
    let isOwnText = values[Field.text.rawValue].map { $0.rank < descriptionRank } ?? false
    if let found, list == nil || isOwnText { return .article(found) }
    return list.map { .list($0) } ?? found.map { .article($0) } ?? .nothing
  }

  /// The article of a record's fields; nil where there is neither title nor text.
  static func article(_ value: (Field) -> String?) -> FoundArticle? {
    func line(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }
    var title = line(value(.title) ?? "")
    if title.utf8.contains(38) { title = line(HTMLText.plain(title)) }
    var body = value(.text) ?? ""
    if body.utf8.allSatisfy({ $0 <= 32 }), let html = value(.html) { body = HTMLText.plain(html) }
    if HTMLText.looksHTML(body) { body = HTMLText.plain(body) }
    if title.isEmpty, body.utf8.allSatisfy({ $0 <= 32 }) { return nil }
    let day = value(.published).flatMap { PublicationDay.read($0) }
    var found = FoundArticle(
      article: Article(
        id: value(.id) ?? "", published: day, source: value(.source), title: TextNormaliser.normalise(title),
        text: TextNormaliser.normalise(body), url: value(.url)))
    found.language = value(.language)
    found.author = value(.author)
    found.agency = value(.agency)
    if let given = value(.published) {
      found.dayWarning = "the day of publication '\(given.prefix(40))' is not understood: write it as 2025-10-09"
    } else {
      found.dayWarning = "no day of publication: days such as 'Thursday' can't be resolved"
    }
    return found
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

extension ArticleJSON.Field {
  init(_ field: ArticleField) {
    self =
      switch field {
      case .id: .id
      case .title: .title
      case .text: .text
      case .published: .published
      case .source: .source
      case .url: .url
      case .language: .language
      }
  }
}
