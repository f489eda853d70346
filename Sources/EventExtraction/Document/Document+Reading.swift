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
