import EventExtraction

extension EvidenceZone {
  /// The part of the page that evidence stands in, told from the article alone.
  ///
  /// A caption is a line before the story that ends with a picture credit (`/ Reuters`, `(AP Photo)`, `[Getty]`) or
  /// begins like one (`FILE PHOTO:`).
  static func of(_ evidence: Evidence, in article: Article) -> EvidenceZone {
    if evidence.inTitle { return .headline }
    var text = article.text
    return text.withUTF8 { bytes in
      let at = min(Int(evidence.span.begin), max(0, bytes.count - 1))
      guard at < bytes.count else { return .body }
      var begin = at, end = at
      while begin > 0, bytes[begin - 1] != 10 { begin -= 1 }
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      return isCaption(bytes[begin..<end]) ? .caption : .body
    }
  }

  private static func isCaption(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard line.count < 600 else { return false }
    let text = String(decoding: line, as: UTF8.self).lowercased()
    let words = text.split(separator: " ")
    for start in ["file photo", "photo:", "caption:", "pictured:", "picture:"] where text.hasPrefix(start) {
      return true
    }
    for mark in ["/reuters", "(ap photo", "afp photo", "via getty images", "/getty images", "via reuters", "handout"]
    where text.hasSuffix(mark) || text.contains(mark + ")") || text.contains(mark + "/") || text.contains(mark + "]") {
      return true
    }
    // `October 8, 2025. / Reuters`
    if let slash = words.lastIndex(of: "/"), words.count - slash <= 4, slash > 3 { return true }
    if let last = text.lastIndex(of: "["), text.hasSuffix("]"), text.distance(from: last, to: text.endIndex) < 60 {
      return ["photo", "reuters", "afp", "ap", "getty", "epa", "anadolu", "file"].contains {
        text[last...].contains($0)
      }
    }
    return false
  }
}
