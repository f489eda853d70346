/// Line breaks → paragraphs.
enum ParagraphReader {
  /// Ranges of tokens, in order, covering all; the title is one of its own if it has tokens.
  ///
  /// In text that is wrapped at a column (every fourth line or more goes on in lower case) only empty lines and indents
  /// part paragraphs; elsewhere every line does.
  static func paragraphs(tokens: [Token], breaks: [Tokeniser.Break], titleEnd: Int) -> [Range<Int>] {
    var singles = 0, continued = 0
    for b in breaks where !b.isBlank && b.token > titleEnd && b.token < tokens.count {
      singles += 1
      let flags = tokens[b.token].flags
      if flags.contains(.word), !flags.contains(.capital) { continued += 1 }
    }
    let isWrapped = continued >= 2 && continued * 4 >= singles
    var result: [Range<Int>] = []
    var start = 0
    for b in breaks where b.isBlank || b.token <= titleEnd || !isWrapped {
      if b.token > start, b.token <= tokens.count {
        result.append(start..<b.token)
        start = b.token
      }
    }
    if titleEnd > start, titleEnd < tokens.count, result.isEmpty {
      result.append(start..<titleEnd)
      start = titleEnd
    }
    if start < tokens.count { result.append(start..<tokens.count) }
    return result
  }
}
