/// Paragraphs → sentences, each with its zone. O(tokens).
struct SentenceSplitter {
  let rules: DocumentRules
  let bytes: [UInt8]

  /// Beyond this many tokens a sentence is cut: lists and tables without marks, or no text at all.
  static let longest = 400
  static let longestFooter = 80

  func sentences(_ tokens: inout [Token], paragraphs: [Range<Int>], zones: ZoneReader) -> [Sentence] {
    var result: [Sentence] = []
    result.reserveCapacity(tokens.count / 20 + paragraphs.count)
    for (index, paragraph) in paragraphs.enumerated() {
      let base = zones.zones[index]
      var isFooter = base == .footer
      var start = paragraph.lowerBound
      if index == zones.datelineParagraph, zones.datelineEnd > start {
        append(start..<zones.datelineEnd, index, .dateline, &tokens, &result)
        start = zones.datelineEnd
      }
      var i = start
      while i < paragraph.upperBound {
        guard let end = sentenceEnd(at: i, start: start, limit: paragraph.upperBound, tokens) else {
          i += 1
          continue
        }
        close(start..<end, index, base, left: paragraph.upperBound - start, &isFooter, &tokens, &result)
        start = end
        i = end
      }
      if start < paragraph.upperBound {
        close(
          start..<paragraph.upperBound, index, base, left: paragraph.upperBound - start, &isFooter, &tokens, &result)
      }
    }
    markTail(&result, tokens)
    return result
  }

  private func close(
    _ range: Range<Int>, _ paragraph: Int, _ base: Zone, left: Int, _ isFooter: inout Bool, _ tokens: inout [Token],
    _ result: inout [Sentence]
  ) {
    if base == .body, !isFooter {
      if rules.phrase(in: rules.footers, at: range.lowerBound, of: tokens) {
        // In the midst of a long paragraph it is a link or a box; at its end nothing of the report follows.
        if left <= SentenceSplitter.longestFooter { isFooter = true }
        append(range, paragraph, .footer, &tokens, &result)
        return
      }
      let isAside = rules.phrase(in: rules.footerSentences, at: range.lowerBound, of: tokens)
      if isAside || range.count < 60 && rules.hasPhrase(in: rules.footerTails, range, of: tokens, capital: false) {
        append(range, paragraph, .footer, &tokens, &result)
        return
      }
    }
    append(range, paragraph, isFooter ? .footer : base, &tokens, &result)
  }

  private func append(
    _ range: Range<Int>, _ paragraph: Int, _ zone: Zone, _ tokens: inout [Token], _ result: inout [Sentence]
  ) {
    var i = range.lowerBound
    while i < range.upperBound {
      if !tokens[i].flags.isDisjoint(with: [.word, .number]) {
        tokens[i].flags.insert(.first)
        break
      }
      i += 1
    }
    result.append(Sentence(tokens: range, paragraph: paragraph, zone: zone))
  }

  /// The page's last lines: `(AFP, AP, dpa)`, `(China Daily 12/09/2016 page15)`, `writer@example.com`.
  private func markTail(_ sentences: inout [Sentence], _ tokens: [Token]) {
    var k = sentences.count - 1
    while k > 0, k >= sentences.count - 3, sentences[k].zone == .body {
      let r = sentences[k].tokens
      guard r.count <= 14 else { return }
      let first = tokens[r.lowerBound].word, last = tokens[r.upperBound - 1].word
      let isBracket = first == rules.marks.open && last == rules.marks.close
      let hasAddress = r.contains {
        tokens[$0].end - tokens[$0].begin == 1 && bytes[Int(tokens[$0].begin)] == UInt8(ascii: "@")
      }
      guard isBracket || hasAddress else { return }
      sentences[k].zone = .footer
      k -= 1
    }
  }

  /// Where the sentence ends, if token `i` is its last (before closing marks); exclusive.
  private func sentenceEnd(at i: Int, start: Int, limit: Int, _ tokens: [Token]) -> Int? {
    let t = tokens[i]
    let m = rules.marks
    if i - start >= SentenceSplitter.longest { return i + 1 }
    if t.flags.contains(.abbreviation) { return afterAbbreviation(i, limit, tokens) }
    guard t.flags.contains(.punctuation) else {
      // After an address.
      guard t.flags.isDisjoint(with: [.word, .number, .possessive]), i + 1 < limit else { return nil }
      return tokens[i + 1].flags.contains(.capital) ? i + 1 : nil
    }
    if t.word == m.bullet, i + 1 < limit, i > start { return i }
    let isDot = t.word == m.dot, isEllipsis = t.word == m.ellipsis
    guard isDot || isEllipsis || t.word == m.question || t.word == m.exclamation else { return nil }
    // `1.` opens a list line.
    if isDot, i == start + 1, tokens[start].flags.contains(.number) { return nil }
    var j = i + 1
    while j < limit, tokens[j].flags.contains(.glued),
      tokens[j].flags.contains(.closeQuote) || tokens[j].word == m.close || tokens[j].word == m.closeSquare
    {
      j += 1
    }
    // `."?The`, `.- The`: marks that lost their encoding.
    if j < limit, tokens[j].flags.contains(.glued),
      j > i + 1 && tokens[j].word == m.question || tokens[j].flags.contains(.hyphen)
    {
      if j + 1 < limit, tokens[j + 1].flags.contains(.capital) { return j + 1 }
    }
    guard j < limit else { return j }
    let next = tokens[j]
    if next.flags.contains(.glued) {
      // `Gabriel plays.The chairman`: the space was lost.
      guard isDot, i > start, tokens[i - 1].flags.contains(.word),
        next.flags.contains(.capital) || next.flags.contains(.openQuote)
      else { return nil }
      return j
    }
    if next.flags.contains(.word) {
      guard next.flags.contains(.capital) || startsCaseless(next) else { return nil }
      return j
    }
    if next.flags.contains(.number) { return isEllipsis ? nil : j }
    if next.flags.contains(.openQuote) || next.flags.contains(.closeQuote) { return j }
    if next.word == m.open || next.word == m.openSquare || next.word == m.bullet || next.word == m.emDash
      || next.word == m.star
    {
      return j
    }
    if next.flags.contains(.hyphen) { return j }
    return nil
  }

  /// A letter of a script without case.
  private func startsCaseless(_ t: Token) -> Bool { bytes[Int(t.begin)] >= 0xE0 }

  private func afterAbbreviation(_ i: Int, _ limit: Int, _ tokens: [Token]) -> Int? {
    let kinds = rules.kinds(tokens[i].word)
    if kinds.contains(.title) && !kinds.contains(.general) || kinds.contains(.numbered) { return nil }
    var j = i + 1
    while j < limit, tokens[j].flags.contains(.glued),
      tokens[j].flags.contains(.closeQuote) || tokens[j].word == rules.marks.close
    {
      j += 1
    }
    guard j < limit else { return j }
    if j > i + 1, tokens[j - 1].flags.contains(.closeQuote), tokens[j].flags.contains(.capital) { return j }
    var k = j
    if tokens[k].flags.contains(.openQuote), k + 1 < limit { k += 1 }
    guard tokens[k].flags.contains(.capital), !tokens[j].flags.contains(.glued),
      rules.kinds(tokens[k].word).contains(.starter)
    else { return nil }
    return j
  }
}

extension DocumentRules {
  /// Whether one of the phrases stands at token `i`; `capital`: a first word must begin with a capital.
  func phrase(in phrases: [WordID: [Phrase]], at i: Int, of tokens: [Token], capital: Bool = true) -> Bool {
    guard kinds(tokens[i].word).contains(.phrase), let candidates = phrases[tokens[i].word] else { return false }
    let flags = tokens[i].flags
    if capital, flags.contains(.word), !flags.contains(.capital) { return false }
    return candidates.contains { phrase in
      i + phrase.words.count <= tokens.count
        && phrase.words.indices.allSatisfy { tokens[i + $0].word == phrase.words[$0] }
    }
  }

  func hasPhrase(
    in phrases: [WordID: [Phrase]], _ range: Range<Int>, of tokens: [Token], capital: Bool = true
  ) -> Bool {
    range.contains { phrase(in: phrases, at: $0, of: tokens, capital: capital) }
  }
}
