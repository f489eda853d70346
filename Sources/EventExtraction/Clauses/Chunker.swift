/// Turns a sentence's tokens, mentions and times into items.
///
/// One pass from left to right; O(tokens). The caller keeps `mentionCursor` and `timeCursor` between sentences.
struct Chunker {
  let analysis: Analysis
  let grammar: Grammar

  /// - Parameters:
  ///   - mention: index of the first mention at or after the sentence; advanced past it.
  ///   - time: likewise of the times.
  func read(sentence index: Int, mention: inout Int, time: inout Int, into out: inout ClauseSequence) {
    out.clear()
    out.sentence = index
    let sentence = analysis.document.sentences[index]
    let tokens = analysis.document.tokens
    let end = sentence.tokens.upperBound
    var t = sentence.tokens.lowerBound
    while mention < analysis.mentions.count, analysis.mentions[mention].tokens.lowerBound < t { mention += 1 }
    while time < analysis.times.count, analysis.times[time].tokens.lowerBound < t { time += 1 }
    while t < end {
      if mention < analysis.mentions.count, analysis.mentions[mention].tokens.lowerBound == t {
        let m = analysis.mentions[mention]
        out.items.append(
          Item(kind: .mention, begin: Int32(t), end: Int32(m.tokens.upperBound), ref: Int32(mention), word: 0))
        t = max(t + 1, m.tokens.upperBound)
        mention += 1
        while mention < analysis.mentions.count, analysis.mentions[mention].tokens.lowerBound < t { mention += 1 }
        while time < analysis.times.count, analysis.times[time].tokens.lowerBound < t { time += 1 }
        continue
      }
      if mention < analysis.mentions.count, analysis.mentions[mention].tokens.lowerBound < t { mention += 1; continue }
      if time < analysis.times.count, analysis.times[time].tokens.lowerBound == t {
        let m = analysis.times[time]
        out.items.append(Item(kind: .time, begin: Int32(t), end: Int32(m.tokens.upperBound), ref: Int32(time), word: 0))
        t = max(t + 1, m.tokens.upperBound)
        time += 1
        while mention < analysis.mentions.count, analysis.mentions[mention].tokens.lowerBound < t { mention += 1 }
        continue
      }
      if time < analysis.times.count, analysis.times[time].tokens.lowerBound < t { time += 1; continue }
      t = readWord(
        at: t, end: end, tokens: tokens, headline: sentence.zone == .headline, nextMention: mention, nextTime: time,
        into: &out)
    }
    readEventNouns(&out)
  }

  func append(
    _ kind: Item.Kind, _ t: Int, _ end: Int, _ word: WordID, ref: Int = -1, into out: inout ClauseSequence
  ) {
    out.items.append(Item(kind: kind, begin: Int32(t), end: Int32(end), ref: Int32(ref), word: word))
  }

  func readWord(
    at t: Int, end: Int, tokens: [Token], headline: Bool, nextMention: Int, nextTime: Int,
    into out: inout ClauseSequence
  ) -> Int {
    let token = tokens[t]
    let flags = token.flags
    if flags.contains(.possessive) {
      append(.possessive, t, t + 1, token.word, into: &out)
      return t + 1
    }
    if flags.contains(.punctuation) {
      let byte = analysis.document.bytes[Int(token.begin)]
      let kind: Item.Kind
      if flags.contains(.hyphen), flags.contains(.glued), isClosed(t - 1) || isClosed(t + 1) {
        // A hyphen where a space was meant (`talks with-Prime Minister`), as scraped pages have.
        return t + 1
      }
      if flags.contains(.openQuote) {
        kind = .open
      } else if flags.contains(.closeQuote) {
        kind = .close
      } else if flags.contains(.hyphen), flags.contains(.glued) {
        kind = .other
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
        kind = .comma
      } else if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") {
        kind = .stop
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "&") {
        kind = .conjunction
      } else if flags.contains(.hyphen) || byte >= 0x80 || byte == UInt8(ascii: "-") {
        kind = .comma
      } else {
        kind = .other
      }
      append(kind, t, t + 1, token.word, into: &out)
      return t + 1
    }
    let classes = grammar.classes(token.word)
    if token.word == grammar.words.one, t + 4 < end, isOneOnOne(t, tokens) {
      append(.eventNoun, t, t + 5, token.word, ref: out.nouns.count, into: &out)
      out.nouns.append(EventNoun(item: out.items.count - 1, first: out.items.count - 1, classes: .meetingNoun))
      return t + 5
    }
    if let next = verbGroup(
      at: t, end: end, tokens: tokens, headline: headline, nextMention: nextMention, nextTime: nextTime, into: &out)
    {
      return next
    }
    let kind: Item.Kind
    if !classes.isDisjoint(with: .eventNoun) {
      append(.eventNoun, t, t + 1, token.word, ref: out.nouns.count, into: &out)
      out.nouns.append(EventNoun(item: out.items.count - 1, first: out.items.count - 1, classes: classes))
      return t + 1
    }
    if classes.contains(.relative), !classes.contains(.determiner) || isRelative(t, tokens, out) {
      kind = .relative
    } else if classes.contains(.conjunction) || classes.contains(.contrast) {
      kind = .conjunction
    } else if classes.contains(.preposition) || classes.contains(.to) {
      kind = .preposition
    } else if classes.contains(.subordinator) || token.word == grammar.words.that && isComplementiser(t, tokens) {
      kind = .subordinator
    } else if classes.contains(.determiner) {
      kind = .determiner
    } else if classes.contains(.adverb) || classes.contains(.not) || classes.contains(.habitual) {
      kind = .adverb
    } else if endsWithLy(token) {
      kind = .adverb
    } else {
      kind = classes.contains(.partyNoun) ? .noun : .other
    }
    append(kind, t, t + 1, token.word, into: &out)
    return t + 1
  }

  /// Prepositions, articles and auxiliaries are never parts of a compound.
  func isClosed(_ t: Int) -> Bool {
    guard t >= 0, t < analysis.document.tokens.count else { return false }
    let token = analysis.document.tokens[t]
    guard !token.flags.contains(.capital) else { return false }
    let c = grammar.classes(token.word)
    return token.word == grammar.words.with || token.word == grammar.words.the || token.word == grammar.words.in
      || token.word == grammar.words.for || !c.isDisjoint(with: [.be, .have])
  }

  /// `that` after a noun or comma, before a verb.
  func isRelative(_ t: Int, _ tokens: [Token], _ out: ClauseSequence) -> Bool {
    guard t + 1 < tokens.count else { return false }
    let next = grammar.classes(tokens[t + 1].word)
    return !next.isDisjoint(with: .auxiliary) || next.contains(.verb) && !next.contains(.determiner)
      || next.isEmpty && endsWith(tokens[t + 1], "ed")
  }

  /// `a one-on-one with King Salman`; not `a one-on-one meeting`.
  func isOneOnOne(_ t: Int, _ tokens: [Token]) -> Bool {
    guard tokens[t + 1].flags.contains(.hyphen), tokens[t + 2].word == grammar.words.on,
      tokens[t + 3].flags.contains(.hyphen),
      tokens[t + 4].word == grammar.words.one
    else { return false }
    return t + 5 < tokens.count
      && (grammar.classes(tokens[t + 5].word).contains(.preposition) || tokens[t + 5].flags.contains(.punctuation))
  }

  /// `said that in March ...`, `that the two`: not `that meeting`.
  func isComplementiser(_ t: Int, _ tokens: [Token]) -> Bool {
    guard t + 1 < tokens.count else { return false }
    let next = tokens[t + 1]
    let c = grammar.classes(next.word)
    return next.flags.contains(.capital) || c.contains(.preposition) || c.contains(.determiner) || c.contains(.pronoun)
  }

  func endsWithLy(_ token: Token) -> Bool {
    let bytes = analysis.document.bytes
    let end = Int(token.end)
    return token.end - token.begin > 4 && bytes[end - 1] == UInt8(ascii: "y") && bytes[end - 2] == UInt8(ascii: "l")
      && !token.flags.contains(.capital)
  }
}
