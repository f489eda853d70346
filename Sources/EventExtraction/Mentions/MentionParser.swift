/// Finds the noun phrases for people, offices, countries, organisations, places and summits, from left to right.
///
/// One pass; a phrase is read by the grammar of titles and names (`MentionParser+Offices`, `+Names`, `+Places`), else by
/// the longest name of the tables. What it stands for is decided later (`EntityResolver`).
struct MentionParser {
  let tokens: UnsafeBufferPointer<Token>
  let knowledge: Knowledge
  let hits: NameHits
  let classes: UnsafeBufferPointer<WordClass>
  let marks: Knowledge.Marks
  /// By token: inside a time expression or the dateline.
  let blocked: UnsafeBufferPointer<Bool>

  var mentions: [RawMention] = []
  var parties: [UInt16] = []
  /// The sentence being read.
  var sentence = 0
  var limit = 0
  var zone = Zone.body
  /// Capitals tell nothing: a headline in title case or a line of capitals.
  var isTitleCase = false
  /// Where the previous phrase ended.
  var floor = 0

  init(
    tokens: UnsafeBufferPointer<Token>, classes: UnsafeBufferPointer<WordClass>,
    blocked: UnsafeBufferPointer<Bool>, hits: NameHits, knowledge: Knowledge
  ) {
    self.tokens = tokens
    self.knowledge = knowledge
    self.hits = hits
    self.classes = classes
    self.blocked = blocked
    marks = knowledge.marks
    mentions.reserveCapacity(tokens.count / 5)
  }

  mutating func read(_ sentences: [Sentence]) {
    for (index, s) in sentences.enumerated() {
      sentence = index
      zone = s.zone
      limit = s.tokens.upperBound
      if zone == .dateline || zone == .footer {
        floor = limit
        continue
      }
      isTitleCase = MentionParser.isTitleCase(tokens, classes, s.tokens)
      var i = s.tokens.lowerBound
      floor = i
      while i < limit {
        let flags = tokens[i].flags
        if flags.contains(.punctuation) || blocked[i] {
          i += 1
          continue
        }
        let c = classes[i]
        if hits.first[i] < 0, !flags.contains(.capital), !c.has(any: MentionParser.starters) {
          i += 1
          continue
        }
        let next = phrase(at: i)
        if next > i {
          i = next
          floor = next
        } else {
          i += 1
        }
      }
    }
    adoptIntroduced(sentences)
  }

  static let starters: WordClass = [
    .malePronoun, .femalePronoun, .pluralPronoun, .neuterPronoun, .portfolio, .nation, .capital, .twoParty,
    .pluralNumber, .former, .late, .acting, .visiting, .premodifier,
  ]

  /// Most words of a line begin with capitals though some could stand in lower case.
  static func isTitleCase(
    _ tokens: UnsafeBufferPointer<Token>, _ classes: UnsafeBufferPointer<WordClass>, _ range: Range<Int>
  ) -> Bool {
    guard range.count < 60 else { return false }
    var capital = 0, lower = 0
    for i in range where tokens[i].flags.contains(.word) && classes[i].contains(.common) && !classes[i].contains(.stop)
    {
      if tokens[i].flags.contains(.capital) { capital += 1 } else { lower += 1 }
    }
    return capital > 1 && capital > 2 * lower
  }

  // MARK: Phrases

  /// Reads a phrase that begins at or stands right of `i`; returns its end, or `i` where there is none.
  mutating func phrase(at i: Int) -> Int {
    let c = classes[i]
    if c.has(any: .pronoun), !tokens[i].flags.contains(.allCaps) || tokens[i].word == marks.it { return pronoun(at: i) }
    // `was visiting President Trump` has a verb, `with visiting President Trump` has none.
    if c.contains(.visiting), i > 0, knowledge.isVerbalBefore(tokens[i - 1].word) { return i }
    if c.contains(.nationModifier), let end = modifiedNation(at: i) { return end }
    if let end = summit(at: i) { return end }
    if let end = office(at: i) { return end }
    if let end = twoParties(at: i) { return end }
    if c.contains(.nation), let end = nation(at: i) { return end }
    if let end = geography(at: i) { return end }
    if tokens[i].flags.contains(.capital), let end = bareName(at: i) { return end }
    return i
  }

  mutating func pronoun(at i: Int) -> Int {
    let c = classes[i]
    var m = RawMention(kind: .pronoun, begin: i, end: i + 1, headBegin: i, headEnd: i + 1, sentence: sentence)
    if c.contains(.malePronoun) { m.flags.insert(.male) }
    if c.contains(.femalePronoun) { m.flags.insert(.female) }
    if c.contains(.pluralPronoun) { m.flags.insert(.plural) }
    if c.contains(.neuterPronoun) { m.flags.insert(.neuter) }
    // `her` is both: a determiner where a noun follows.
    if c.contains(.possessivePronoun) {
      let next = i + 1
      if next < limit, tokens[next].flags.contains(.word), !classes[next].has(any: [.stop, .calendar, .determiner]) {
        m.flags.insert(.possessive)
      } else if !c.contains(.femalePronoun) {
        m.flags.insert(.possessive)
      }
    }
    mentions.append(m)
    return i + 1
  }

  // MARK: Emitting

  /// Widens a phrase to the left over its determiner and modifiers; returns its first token.
  mutating func widen(_ m: inout RawMention) {
    var k = Int(m.begin)
    var skipped = 0
    var hasDeterminer = false
    while k > floor {
      let p = k - 1
      let f = tokens[p].flags
      if blocked[p] { break }
      if f.contains(.punctuation) { break }
      let c = classes[p]
      if c.contains(.determiner), tokens[p].word != marks.that {
        if tokens[p].word == marks.the { m.flags.insert(.definite) }
        if tokens[p].word == marks.a { m.flags.insert(.indefinite) }
        if c.contains(.pluralNumber) { m.flags.insert(.two) }
        k = p
        skipped = 0
        hasDeterminer = true
        m.begin = Int32(k)
        continue
      }
      // `On the sidelines the crown prince`: what stands before a determiner is another phrase.
      if hasDeterminer, !classes[k].contains(.pluralNumber) { break }
      if c.has(any: [.premodifier, .former, .late, .acting, .visiting]),
        !f.contains(.capital) || !c.contains(.premodifier) || p == floor || isTitleCase
      {
        // `is visiting President Trump`.
        if c.contains(.visiting), p > 0, knowledge.isVerbalBefore(tokens[p - 1].word) {
          break
        }
        note(c, &m)
        k = p
        m.begin = Int32(k)
        continue
      }
      // `the embattled Syrian president`: one or two words between a determiner and the phrase.
      if skipped < 2, !hasDeterminer, f.contains(.word), !f.contains(.capital),
        !c.has(any: [.stop, .subjectVerb, .placePreposition]),
        p - 1 >= floor,
        isArticle(p - 1)
          || skipped == 0 && p - 2 >= floor && isArticle(p - 2)
            && !classes[p - 1].has(any: [.stop, .placePreposition]) && !tokens[p - 1].flags.contains(.punctuation),
        !classes[p].has(any: .group), hits.first[p] < 0
      {
        skipped += 1
        k = p
        continue
      }
      break
    }
    // A pronoun just read that owns the phrase is part of it.
    if Int(m.begin) == floor, let last = mentions.last, last.kind == .pronoun, Int(last.end) == floor,
      last.flags.contains(.possessive), last.sentence == m.sentence
    {
      m.flags.insert(.ownedByPronoun)
      m.flags.insert(.definite)
      m.begin = last.begin
      if last.flags.contains(.neuter) { m.flags.insert(.neuter) }
      mentions.removeLast()
    }
  }

  func note(_ c: WordClass, _ m: inout RawMention) {
    if c.contains(.former) { m.flags.insert(.former) }
    if c.contains(.late) { m.flags.insert(.late) }
    if c.contains(.acting) { m.flags.insert(.acting) }
    if c.contains(.visiting) { m.flags.insert(.visiting) }
    if c.contains(.elect) { m.flags.insert(.elect) }
  }

  /// Takes in a possessive after the phrase.
  func possessive(after end: Int) -> Bool {
    end < limit && tokens[end].flags.contains(.possessive)
  }

  mutating func emit(_ m: RawMention) -> Int {
    var m = m
    if possessive(after: Int(m.end)) { m.flags.insert(.possessive) }
    if zone == .headline { m.flags.insert(.headline) }
    mentions.append(m)
    return Int(m.end)
  }

  /// `the`, `a`, `his`, `Putin's`: what can open a phrase with adjectives that no table has.
  private func isArticle(_ i: Int) -> Bool {
    let w = tokens[i].word
    return w == marks.the || w == marks.a || w == marks.an || classes[i].contains(.possessivePronoun)
  }

  @inline(__always)
  func word(_ i: Int) -> WordID { i < limit ? tokens[i].word : 0 }

  @inline(__always)
  func isCapital(_ i: Int) -> Bool { i < limit && tokens[i].flags.contains(.capital) }
}
