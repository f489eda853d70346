import EventExtraction

/// An article from plain text, in the form in which people paste them.
///
/// Either front matter (`Title:`, `Date:`, `Source:`, `URL:`, with or without `---` lines around it), a blank line and the text;
/// or an optional header line (` date 2025-10-09 SECTION`), the headline on a line of its own, and the text, which may hold a
/// line with nothing but the date near its start, and `SOURCE: Agency` at its end. The day of publication comes from these,
/// else from the file's name; never from the file's time stamps.
enum PlainText {
  /// - Parameter name: the file's name, empty for standard input.
  /// - Returns: the article, what said its day of publication, and its author; nil if there are no words.
  static func read(_ text: String, name: String) -> (article: Article, evidence: String?, author: String?)? {
    var lines = normalised(text).split(separator: "\n", omittingEmptySubsequences: false)[...]
    dropBlank(&lines)
    var article = Article(id: stem(name), published: nil, title: "", text: "")
    let matter = frontMatter(&lines)
    var evidence = "text:header"
    if let matter {
      article.title = matter["title"] ?? ""
      article.source = matter["source"]
      article.url = matter["url"]
      article.published = matter["date"].flatMap { PublicationDay.read($0) }
      if let id = matter["id"] { article.id = id }
      evidence = "text:Date"
    } else if let first = lines.first, let day = header(first) {
      article.published = day
      lines.removeFirst()
    }
    dropBlank(&lines)
    if article.title.isEmpty, let first = lines.first, isHeadline(first, followed: lines.dropFirst()) {
      article.title = trimmed(first)
      lines.removeFirst()
      dropBlank(&lines)
    }
    while let last = lines.last, trimmed(last).isEmpty { lines.removeLast() }
    if article.published == nil {
      evidence = "text:line"
      article.published = dateLine(lines)
    }
    if article.published == nil {
      evidence = "file-name"
      article.published = PublicationDay.inFileName(name)
    }
    if article.source == nil { article.source = sourceLine(lines) }
    article.text = lines.joined(separator: "\n")
    if article.title.isEmpty, article.text.utf8.allSatisfy({ $0 <= 32 }) { return nil }
    return (article, article.published == nil ? nil : evidence, matter?["author"])
  }

  /// Line feeds for all ends of lines, no byte order mark.
  static func normalised(_ text: String) -> String {
    if !text.utf8.contains(13), !text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 13 { bytes.append(10) } else if !(byte == 10 && previous == 13) { bytes.append(byte) }
      previous = byte
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func trimmed(_ line: Substring) -> String {
    var line = line
    while let first = line.first, first.isWhitespace { line.removeFirst() }
    while let last = line.last, last.isWhitespace { line.removeLast() }
    return String(line)
  }

  private static func dropBlank(_ lines: inout ArraySlice<Substring>) {
    while let first = lines.first, trimmed(first).isEmpty { lines.removeFirst() }
  }

  /// The name without folder and ending.
  private static func stem(_ name: String) -> String {
    let file = name.split(separator: "/").last ?? ""
    return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? String(file)
  }

  /// ` date 2025-10-09 MIDDLE EAST`, or a line with nothing but a day.
  private static func header(_ line: Substring) -> Day? {
    let words = line.split { $0.isWhitespace }
    if words.count >= 2, words[0].lowercased().hasPrefix("date"), let day = Day(words[1]) { return day }
    return PublicationDay.line(trimmed(line))
  }

  private static let keys: [String: String] = [
    "title": "title", "headline": "title", "date": "date", "published": "date", "publication date": "date",
    "datepublished": "date", "pubdate": "date", "source": "source", "publisher": "source", "outlet": "source",
    "url": "url", "link": "url", "id": "id", "author": "author", "by": "author", "section": "section",
    "language": "language", "tags": "tags", "byline": "author", "load-date": "load", "length": "length",
    "pages": "pages",
    "publication title": "source", "publication": "source", "newspaper": "source", "publication info": "info",
    "full text": "text", "body": "text", "text": "text", "document url": "url", "article title": "title",
    "dateline": "dateline",
    "copyright": "copyright", "subject": "subject", "word count": "length",
  ]

  /// Whether a line is `Title: …` or the like.
  static func isLabel(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    return keys[line[..<colon].lowercased()] != nil
  }

  static func hasLabels(_ text: String) -> Bool {
    text.split(separator: "\n").prefix(20).count { isLabel(trimmed($0)) } >= 2
  }

  /// Keys and values at the top, and takes them away; nil if the text begins otherwise.
  private static func frontMatter(_ lines: inout ArraySlice<Substring>) -> [String: String]? {
    var rest = lines
    let isFenced = rest.first.map { trimmed($0) == "---" } ?? false
    if isFenced { rest.removeFirst() }
    var matter: [String: String] = [:]
    while let line = rest.first {
      let text = trimmed(line)
      if isFenced, text == "---" {
        rest.removeFirst()
        break
      }
      if text.isEmpty {
        rest.removeFirst()
        if isFenced || matter.isEmpty { continue }
        break
      }
      guard let colon = text.firstIndex(of: ":"), let key = keys[text[..<colon].lowercased()] else {
        if isFenced {
          rest.removeFirst()
          continue
        }
        break
      }
      var value = trimmed(text[text.index(after: colon)...])
      if value.utf8.count > 1, value.first == "\"", value.last == "\"" { value = String(value.dropFirst().dropLast()) }
      rest.removeFirst()
      if key == "text" {
        // What stands on the label's line is the text's first.
        if !value.isEmpty { rest = ([Substring(value)] + rest)[...] }
        if !matter.isEmpty { break }
      } else if !value.isEmpty, matter[key] == nil {
        matter[key] = value
      }
    }
    guard matter["title"] != nil || matter["date"] != nil || matter["source"] != nil || matter["url"] != nil else {
      return nil
    }
    lines = rest
    return matter
  }

  /// Whether the first line is a headline: short, not the start of the story, and with a story behind it.
  private static func isHeadline(_ line: Substring, followed rest: ArraySlice<Substring>) -> Bool {
    let text = trimmed(line)
    if text.utf8.count > 250 || !rest.contains(where: { !trimmed($0).isEmpty }) { return false }
    // MOSCOW, Oct 9 (Agency) - ...
    for mark in [") - ", ") – ", ") — ", ") -- ", "/ -- ", "./ "] where text.contains(mark) { return false }
    let ends = text.last == "." || text.last == "”" || text.last == "\""
    return !(ends && text.utf8.count > 140)
  }

  /// A line with nothing but a day, among the first dozen.
  private static func dateLine(_ lines: ArraySlice<Substring>) -> Day? {
    for line in lines.prefix(12) { if let day = PublicationDay.line(trimmed(line)) { return day } }
    return nil
  }

  /// `SOURCE: Agency` among the last lines.
  private static func sourceLine(_ lines: ArraySlice<Substring>) -> String? {
    for line in lines.suffix(3).reversed() {
      let text = trimmed(line)
      if text.utf8.count < 80, text.lowercased().hasPrefix("source:") {
        let name = trimmed(text.dropFirst(7))
        if !name.isEmpty { return name }
      }
    }
    return nil
  }
}
