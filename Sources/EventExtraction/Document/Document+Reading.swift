extension Document {
  /// Reads an article: tokens, sentences and zones. Linear in the article's length.
  ///
  /// - Parameters:
  ///   - article: Title and text; anything goes, the empty article too. What lies beyond 4 GB is left out.
  ///   - rules: Abbreviations and page layout.
  ///   - lexicon: The vocabulary that word ids index.
  public init(article: Article, rules: DocumentRules, lexicon: Lexicon) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(article.title.utf8.count + article.text.utf8.count + 1)
    bytes.append(contentsOf: article.title.utf8)
    bytes.append(10)
    let textStart = bytes.count
    bytes.append(contentsOf: article.text.utf8)
    if bytes.count > Int(UInt32.max) - 1 { bytes.removeLast(bytes.count - Int(UInt32.max) + 1) }
    var (tokens, breaks) = bytes.withUnsafeBufferPointer { Tokeniser.run($0, rules: rules, lexicon: lexicon) }
    let titleEnd = Document.firstToken(of: tokens, from: textStart)
    let paragraphs = ParagraphReader.paragraphs(tokens: tokens, breaks: breaks, titleEnd: titleEnd)
    QuotationReader.mark(&tokens, paragraphs: paragraphs)
    var zones = ZoneReader(
      tokens: tokens, paragraphs: paragraphs, titleEnd: titleEnd, rules: rules, published: article.published)
    zones.read(bytes)
    let sentences = SentenceSplitter(rules: rules, bytes: bytes).sentences(
      &tokens, paragraphs: paragraphs, zones: zones)
    self.init(
      bytes: bytes, textStart: textStart, tokens: tokens, sentences: sentences, published: article.published,
      datelineDay: zones.datelineDay, datelinePlace: zones.datelinePlace)
  }

  /// Index of the first token at or after a byte.
  private static func firstToken(of tokens: [Token], from byte: Int) -> Int {
    var low = 0, high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].begin) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

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

/// Sets the `quoted` flag of the tokens between quotation marks.
enum QuotationReader {
  /// The longest stretch between single marks, in tokens; beyond it one of them was an apostrophe.
  private static let longestSingle = 80
  private static let longestDouble = 400
  /// An opening mark farther than this from the last one does not stand inside its quotation.
  private static let longestNesting = 40

  static func mark(_ tokens: inout [Token], paragraphs: [Range<Int>]) {
    for paragraph in paragraphs {
      var double = -1, single = -1, depth = 0
      var i = paragraph.lowerBound
      while i < paragraph.upperBound {
        let f = tokens[i].flags
        defer { i += 1 }
        if f.isDisjoint(with: [.openQuote, .closeQuote]) { continue }
        let isSingle = f.contains(.single)
        if f.contains(.openQuote) {
          if isSingle {
            single = i
          } else if double < 0 || i - double > longestNesting {
            double = i
            depth = 1
          } else {
            depth += 1
          }
        } else if isSingle {
          if single >= 0, i - single <= longestSingle { quote(&tokens, single, i) }
          single = -1
        } else {
          if double >= 0, i - double <= longestDouble { quote(&tokens, double, i) }
          depth -= 1
          if depth <= 0 { double = -1 }
        }
      }
      // A paragraph that opens with a mark and has no closing one goes on in the next.
      if double >= 0, double == paragraph.lowerBound || paragraph.upperBound - double < 60 {
        quote(&tokens, double, paragraph.upperBound)
      }
    }
  }

  private static func quote(_ tokens: inout [Token], _ from: Int, _ to: Int) {
    var i = from + 1
    while i < to {
      tokens[i].flags.insert(.quoted)
      i += 1
    }
  }
}
