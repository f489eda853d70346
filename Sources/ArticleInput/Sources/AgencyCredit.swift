import EventExtraction

/// Which news agency's text an article is, as it says itself: in the dateline, the byline, or a credit at the end.
enum AgencyCredit {
  /// - Parameters:
  ///   - given: what the input names as agency.
  ///   - author: what the input names as author.
  /// - Returns: the agency's name as `seeds/outlets.tsv` has it; nil where none is credited.
  static func find(in article: Article, given: String?, author: String?, outlets: Outlets) -> String? {
    for name in [given, author] { if let name, let found = agency(byline: name, outlets) { return found } }
    let first = lines(article.text, atEnd: false), last = lines(article.text, atEnd: true)
    for line in first {
      if let credit = Dateline(line)?.credit, let found = agency(credit, outlets) { return found }
    }
    for line in first where line.utf8.count <= 70 { if let found = agency(byline: line, outlets) { return found } }
    for line in last.reversed() { if let found = agency(closing: line, outlets) { return found } }
    return article.source.flatMap { agency($0, outlets) }
  }

  /// The first or last lines that are not empty, in order, their beginnings or ends.
  private static func lines(_ text: String, atEnd: Bool) -> [String] {
    let utf8 = text.utf8
    let part = atEnd ? utf8.suffix(600) : utf8.prefix(1500)
    let found = part.split(whereSeparator: { $0 == 10 }).filter { $0.contains { $0 > 32 } }
    return (atEnd ? found.suffix(3) : found.prefix(4)).map { String(decoding: $0, as: UTF8.self).trimmed }
  }

  /// `Reuters`, `By Reuters`, `Reuters Staff`, `By Jane Doe, Associated Press`, `Jane Doe | AFP`.
  private static func agency(byline: String, _ outlets: Outlets) -> String? {
    var text = Substring(byline.trimmed)
    guard text.utf8.count <= 120 else { return nil }
    for prefix in ["By ", "by ", "BY ", "From ", "Credit: ", "Source: ", "Agency: "] where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
    }
    for suffix in [" Staff", " staff", " News Agency", " Staff Writer", " correspondent"] where text.hasSuffix(suffix) {
      if let found = agency(String(text.dropLast(suffix.count)), outlets) { return found }
    }
    if let found = agency(String(text), outlets) { return found }
    // A name before it.
    guard let last = text.split(whereSeparator: { $0 == "," || $0 == "|" || $0 == "·" || $0 == "•" }).last else {
      return nil
    }
    return last.endIndex == text.endIndex && last.startIndex != text.startIndex ? agency(String(last), outlets) : nil
  }

  /// `Source: AFP`, `(Reuters)`, `— AFP`, `© 2025 AFP`, `Reuters`; also behind the last sentence.
  private static func agency(closing line: String, _ outlets: Outlets) -> String? {
    var text = Substring(line)
    let lower = line.asciiLowercased
    for prefix in ["source:", "sources:", "credit:", "agency:", "copyright", "(c)", "©"] where lower.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
      while let first = text.first, first == " " || first == "©" || first.isNumber || first == ":" {
        text.removeFirst()
      }
      return agency(String(text), outlets)
    }
    if text.utf8.count <= 40, let found = agency(String(text), outlets) { return found }
    if text.hasSuffix(")") || text.hasSuffix("]") {
      guard let open = text.lastIndex(where: { $0 == "(" || $0 == "[" }) else { return nil }
      // A picture's credit is not the text's: `(AP Photo)`, `(Photo: Reuters)`.
      return agency(String(text[text.index(after: open)...].dropLast()), outlets)
    }
    for dash in ["—", "–", " -", "--"] {
      guard let at = text.utf8.count > 60 ? text.suffix(60).range(of: dash) : text.range(of: dash) else { continue }
      let rest = String(text[at.upperBound...]).trimmed
      if !rest.isEmpty, rest.utf8.count <= 40, let found = agency(rest, outlets) { return found }
    }
    return nil
  }

  /// One name, or the first known of several: `Reuters/AFP`, `AP and dpa`.
  private static func agency(_ name: String, _ outlets: Outlets) -> String? {
    var name = Substring(name.trimmed)
    while let last = name.last, last == "." || last == ";" || last == "/" { name.removeLast() }
    while let first = name.first, first == "/" { name.removeFirst() }
    // Short names are in capitals: an app is no Associated Press of Pakistan.
    func known(_ name: Substring) -> String? {
      let text = name.trimmed
      guard !text.isEmpty, let outlet = outlets.outlet(credit: text), outlet.kind == .agency else { return nil }
      if text.utf8.count <= 4, text != outlet.name,
        text.asciiLowercased == text || !text.utf8.contains(where: { $0 >= 65 && $0 <= 90 })
      {
        return nil
      }
      if text.utf8.count <= 3, text.utf8.contains(where: { $0 >= 97 && $0 <= 122 }), text != outlet.name { return nil }
      return outlet.name
    }
    if let found = known(name) { return found }
    for part in name.split(whereSeparator: { $0 == "/" || $0 == "," || $0 == "&" || $0 == "+" }) {
      if let found = known(part) { return found }
    }
    return nil
  }
}

extension StringProtocol {
  /// The first place of `needle`, by bytes.
  fileprivate func range(of needle: String) -> Range<Index>? {
    let wanted = Array(needle.utf8)
    var i = utf8.startIndex
    while i != utf8.endIndex {
      var a = i, k = 0
      while k < wanted.count, a != utf8.endIndex, utf8[a] == wanted[k] {
        a = utf8.index(after: a)
        k += 1
      }
      if k == wanted.count { return i..<a }
      i = utf8.index(after: i)
    }
    return nil
  }
}
