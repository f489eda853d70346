import EventExtraction

/// What a page gives.
struct HTMLArticle {
  var title = ""
  var text = ""
  var parts: [TextPart] = []
  var published: Day?
  var dateEvidence: String?
  var site: String?
  var url: String?
  var language: String?
  var author: String?
  var encoding = "UTF-8"
  var warnings: [String] = []
  /// The page says of itself that it is a piece of news or an article.
  var isNews = false

  /// - Parameters:
  ///   - url: where the page was fetched from, if that is known.
  ///   - declared: the encoding that the HTTP header or a mail's part gave.
  ///   - latest: no day of publication lies after it.
  /// - Returns: nil where the page has no text.
  static func read(
    _ bytes: [UInt8], url: String?, declared: String?, latest: Day?, names: inout NodeNames
  ) -> HTMLArticle? {
    let decoded = TextDecoder.decode(bytes, declared: declared ?? HTMLCharset.declared(in: bytes))
    guard let page = Page(utf8: decoded.bytes) else { return nil }
    let marks = PageMarks(page: page, names: &names)
    let metadata = PageMetadata(page: page, url: url)
    var article = HTMLArticle()
    article.encoding = decoded.encoding
    article.warnings = decoded.warnings
    article.title = metadata.title
    article.site = metadata.site
    article.url = metadata.url
    article.language = metadata.language
    article.author = metadata.author
    article.isNews = metadata.isNews
    let main = MainText.find(page: page, marks: marks, title: metadata.title, description: metadata.description)
    if article.title.isEmpty { article.title = metadata.fallbackTitle }
    article.fill(main, metadata)
    if article.text.isEmpty { return nil }
    let found = PageDate.find(page: page, marks: marks, metadata: metadata, main: main, latest: latest)
    article.published = found.day
    article.dateEvidence = found.evidence
    if let warning = found.warning { article.warnings.append(warning) }
    return article
  }

  private mutating func fill(_ main: MainText, _ metadata: PageMetadata) {
    var out: [UInt8] = []
    func add(_ bytes: [UInt8], _ kind: TextPart.Kind) {
      if !out.isEmpty { out.append(contentsOf: [10, 10]) }
      let start = out.count
      out.append(contentsOf: bytes)
      parts.append(TextPart(kind: kind, range: start..<out.count))
    }
    // The publisher's own text, where the page shows less of it than it declares.
    if let body = metadata.articleBody, body.utf8.count > 300, main.length * 10 < body.utf8.count * 6 {
      for line in body.split(separator: "\n") where !line.trimmed.isEmpty { add(Array(line.trimmed.utf8), .paragraph) }
    } else {
      let firstProse = main.blocks.firstIndex { PageMarks.isProse($0) } ?? 0
      for (i, block) in main.blocks.enumerated() {
        let kind: TextPart.Kind =
          switch block.kind {
          case _ where block.isStandfirst: .standfirst
          case .heading: i < firstProse ? .standfirst : .heading
          case .caption: .caption
          default: .paragraph
          }
        add(block.text, kind)
      }
    }
    text = String(decoding: out, as: UTF8.self)
  }
}

/// The encoding that a page's `<meta>` declares, within its first 4 KB.
enum HTMLCharset {
  static func declared(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { $0 >= 65 && $0 <= 90 ? $0 | 32 : $0 }
    var from = 0
    while let found = Array(head).firstRange(of: Array("charset".utf8)[...], from: from) {
      var i = found.upperBound
      from = i
      while i < head.count, head[i] == 32 || head[i] == 9 { i += 1 }
      guard i < head.count, head[i] == UInt8(ascii: "=") else { continue }
      i += 1
      while i < head.count, head[i] == 32 || head[i] == 34 || head[i] == 39 { i += 1 }
      let start = i
      while i < head.count, head[i] > 32, !"\"'>;/".utf8.contains(head[i]) { i += 1 }
      if i > start { return String(decoding: head[start..<i], as: UTF8.self) }
    }
    if head.starts(with: Array("<?xml".utf8)), let found = Array(head).firstRange(of: Array("encoding=".utf8)[...]) {
      let rest = head[(found.upperBound + 1)...].prefix { $0 != 34 && $0 != 39 }
      return String(decoding: rest, as: UTF8.self)
    }
    return nil
  }
}
