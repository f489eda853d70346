import EventExtraction

/// Exports of news databases in plain text: several articles in a file, parted by lines that say so (docs/formats.md).
struct ExportFormat: ArticleFormat {
  let name = "export"

  func recognises(_ head: InputHead) -> Bool {
    if head.lower.first == 60 || head.ends(".md") { return false }
    var separators = 0, labels = 0
    for line in head.bytes.split(separator: 10) {
      let text = String(decoding: line.prefix(120), as: UTF8.self).trimmed
      switch ExportFormat.mark(text) {
      case .separator, .ending: separators += 1
      case .counter: return true
      case nil: if PlainText.isLabel(text) { labels += 1 }
      }
    }
    // A single line of signs may be typography; with labels under it it is the convention.
    return separators >= 2 && labels >= 1 || separators == 1 && labels >= 3
  }

  enum Mark {
    /// A line of `=` or `_`: between articles.
    case separator
    /// `End of Document`, `Document XYZ00020251009ela9000b5`: after an article.
    case ending
    /// `Document 1 of 20`, `3 of 20 DOCUMENTS`: before an article.
    case counter
  }

  static func mark(_ line: String) -> Mark? {
    guard line.utf8.count >= 5, line.utf8.count <= 120 else { return nil }
    if line.utf8.count >= 10, line.utf8.allSatisfy({ $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "_") }) {
      return .separator
    }
    let lower = line.asciiLowercased
    if lower == "end of document" { return .ending }
    let words = lower.split(separator: " ")
    if words.count == 4, words[0] == "document", Int(words[1]) != nil, words[2] == "of", Int(words[3]) != nil {
      return .counter
    }
    if words.count == 4, Int(words[0]) != nil, words[1] == "of", Int(words[2]) != nil, words[3].hasPrefix("document") {
      return .counter
    }
    if words.count == 2, words[0] == "document", words[1].utf8.count >= 15,
      words[1].utf8.contains(where: { $0 >= 48 && $0 <= 57 }), words[1].utf8.contains(where: { $0 >= 97 })
    {
      return .ending
    }
    return nil
  }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    let limit = output.options.maximumArticle
    var lines: [UInt8] = []
    var number = 0
    func flush() {
      defer { lines.removeAll(keepingCapacity: true) }
      if lines.allSatisfy({ $0 <= 32 }) { return }
      let decoded = TextDecoder.decode(lines, fallback: output.options.encoding)
      let text = String(decoding: decoded.bytes, as: UTF8.self)
      // A list of contents, or what stands before the first article, has no story.
      guard text.split(separator: "\n").contains(where: { $0.utf8.count > 60 }) || PlainText.hasLabels(text) else {
        return
      }
      number += 1
      if lines.count > limit {
        output.refuse(
          line: number, .tooLong, "article \(number) is longer than \(limit >> 20) MB: is a separator missing?")
        return
      }
      let whole = TextInput.Whole(text: text, encoding: decoded.encoding, warnings: decoded.warnings)
      TextInput.add(text, whole, output, line: number)
    }
    while let line = try stream.line(limit: limit), !output.isStopped {
      guard case .line(let bytes) = line else {
        output.refuse(line: number + 1, .tooLong, "a line is longer than \(limit >> 20) MB: no article is")
        continue
      }
      if bytes.count <= 130, ExportFormat.mark(String(decoding: bytes, as: UTF8.self).trimmed) != nil {
        flush()
        continue
      }
      if lines.count <= limit {
        lines.append(contentsOf: bytes)
        lines.append(10)
      }
    }
    flush()
  }
}
