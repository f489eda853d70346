/// One document's walk along its tokens: patterns are matched here, and resolved in `TimeReader+Resolving.swift`.
struct TimeReader {
  let rules: TimeRules
  let document: Document
  let tokens: [Token]
  private(set) var mentions: [TimeMention] = []
  /// The sentence that is being read.
  private(set) var sentence = 0..<0
  private(set) var zone = Zone.body
  /// The last date before the current token.
  private(set) var anchor: TimeMention?
  /// The last single day before the current token that is not ahead of the day of publication.
  private(set) var dayAnchor: TimeMention?
  private var path: [Step] = []
  private var candidates: [Candidate] = []

  /// An element of a pattern, and what it matched.
  struct Step {
    var element: TimeTrie.Element
    var token: Int
    var length: Int
    var value: Int
  }

  struct Candidate {
    var rule: Int
    var end: Int
    var steps: [Step]
  }

  init(rules: TimeRules, document: Document) {
    self.rules = rules
    self.document = document
    tokens = document.tokens
  }

  mutating func read() {
    for s in document.sentences {
      sentence = s.tokens
      zone = s.zone
      var i = s.tokens.lowerBound
      while i < s.tokens.upperBound {
        let t = tokens[i]
        let root = rules.root(t.word)
        if root > 0 {
          i = match(at: i, rules.roots[root]) ?? i + 1
        } else if t.flags.contains(.number) {
          i = match(at: i, rules.numberRoot) ?? i + 1
        } else {
          i += 1
        }
      }
    }
  }

  /// Appends the mention that begins here, if any, and returns the token after it.
  private mutating func match(at i: Int, _ root: [TimeTrie.Edge]) -> Int? {
    candidates.removeAll(keepingCapacity: true)
    follow(root, at: i)
    if candidates.isEmpty { return nil }
    return choose()
  }

  /// The longest candidate that resolves becomes a mention.
  private mutating func choose() -> Int? {
    candidates.sort { ($0.end, -$0.rule) > ($1.end, -$1.rule) }
    for c in candidates {
      let rule = rules.rules[c.rule]
      if rule.action == .none { return c.end }
      guard var mention = resolve(c, rule) else { continue }
      var begin = mention.tokens.lowerBound
      while begin < mention.tokens.upperBound - 1, isPreposition(tokens[begin].word) { begin += 1 }
      mention.tokens = begin..<mention.tokens.upperBound
      mentions.append(mention)
      if mention.kind == .date || mention.kind == .stretch, mention.start != nil, zone != .footer {
        anchor = mention
        if let day = mention.start?.exactDay, mention.kind == .date, document.reference.map({ day <= $0 }) ?? true {
          dayAnchor = mention
        }
      }
      return mention.tokens.upperBound
    }
    return nil
  }

  private func isPreposition(_ w: WordID) -> Bool {
    let x = rules.words
    return w == x.from || w == x.between || w == x.in || w == x.on || w == x.over || w == x.at || w == x.during
      || w == x.by
      || w == x.around
  }

  private mutating func walk(node: Int, at i: Int) {
    let rule = rules.trie.nodes[node].rule
    if rule >= 0 { candidates.append(Candidate(rule: Int(rule), end: i, steps: path)) }
    guard i < sentence.upperBound else { return }
    follow(rules.trie.nodes[node].edges, at: i)
  }

  private mutating func follow(_ edges: [TimeTrie.Edge], at i: Int) {
    let t = tokens[i]
    let classes = rules.classes(t.word)
    guard classes != 0 || t.flags.contains(.number) else { return }
    for edge in edges {
      guard let (value, length) = matches(edge.element, at: i, classes) else { continue }
      path.append(Step(element: edge.element, token: i, length: length, value: value))
      walk(node: Int(edge.target), at: i + length)
      path.removeLast()
    }
  }

  // MARK: Elements

  /// Value and length of an element at a token, or nil.
  private func matches(_ element: TimeTrie.Element, at i: Int, _ classes: UInt64) -> (Int, Int)? {
    let t = tokens[i]
    switch element {
    case .word(let id): return t.word == id ? (0, 1) : nil
    case .of(let c):
      switch c {
      case .day:
        guard let n = DateReader.number(t, document.bytes), (1...31).contains(n) else {
          return nil
        }
        return (n, 1)
      case .ordinalNumber:
        guard let n = DateReader.number(t, document.bytes), (1...31).contains(n), !isPlain(t) else { return nil }
        return (n, 1)
      case .digits:
        guard let n = DateReader.number(t, document.bytes), isPlain(t), n < 1000 else { return nil }
        return (n, 1)
      case .year: return year(at: i)
      case .number: return number(at: i, classes)
      case .ordinal:
        if t.flags.contains(.number), let n = DateReader.number(t, document.bytes), !isPlain(t), n < 5 { return (n, 1) }
        return classes & c.bit != 0 ? (rules.value(t.word, .ordinal), 1) : nil
      case .ordinalDay: return ordinalDay(at: i, classes)
      case .numeric: return numeric(at: i)
      case .clock: return clock(t)
      case .decade: return decade(at: i, classes)
      case .holiday: return holiday(at: i, classes)
      case .month, .weekday, .weekdayShort, .weekdays:
        guard classes & c.bit != 0, t.flags.contains(.capital) else { return nil }
        return (rules.value(t.word, c), 1)
      case .season, .part: return classes & c.bit != 0 ? (Int(t.word), 1) : nil
      default: return classes & c.bit != 0 ? (rules.value(t.word, c), 1) : nil
      }
    }
  }

  /// Digits and nothing else.
  private func isPlain(_ t: Token) -> Bool { document.bytes[Int(t.end) - 1] &- 48 < 10 }

  private func year(at i: Int) -> (Int, Int)? {
    let t = tokens[i]
    if t.flags.contains(.number) {
      guard t.end - t.begin == 4, let n = DateReader.number(t, document.bytes), isPlain(t), (1000...2100).contains(n)
      else {
        return nil
      }
      return (n, 1)
    }
    let w = rules.words
    if t.word == w.apostrophe, i + 1 < sentence.upperBound, tokens[i + 1].flags.contains([.number, .glued]),
      let n = DateReader.number(tokens[i + 1], document.bytes), isPlain(tokens[i + 1]), n < 100,
      tokens[i + 1].end - tokens[i + 1].begin == 2
    {
      return (n < 40 ? 2000 + n : 1900 + n, 2)
    }
    // nineteen ninety-six, two thousand five
    if t.word == w.nineteen || t.word == w.eighteen || t.word == w.twenty, i + 1 < sentence.upperBound,
      let (n, length) = number(at: i + 1, rules.classes(tokens[i + 1].word)), (10...99).contains(n)
    {
      return ((t.word == w.nineteen ? 1900 : t.word == w.eighteen ? 1800 : 2000) + n, 1 + length)
    }
    if t.word == w.two, i + 1 < sentence.upperBound, tokens[i + 1].word == w.thousand {
      var j = i + 2
      if j < sentence.upperBound, tokens[j].word == w.and { j += 1 }
      if j < sentence.upperBound, let (n, length) = number(at: j, rules.classes(tokens[j].word)), n < 100 {
        return (2000 + n, j + length - i)
      }
      return (2000, 2)
    }
    return nil
  }

  /// `three`, `twenty`, `twenty-five`.
  private func number(at i: Int, _ classes: UInt64) -> (Int, Int)? {
    guard classes & TimeClass.number.bit != 0 else { return nil }
    let n = rules.value(tokens[i].word, .number)
    guard (20...90).contains(n), n % 10 == 0 else { return n == 1000 ? nil : (n, 1) }
    var j = i + 1
    if j < sentence.upperBound, tokens[j].word == rules.words.hyphen { j += 1 }
    if j < sentence.upperBound, rules.isA(tokens[j].word, .number) {
      let unit = rules.value(tokens[j].word, .number)
      if unit < 10 { return (n + unit, j + 1 - i) }
    }
    return (n, 1)
  }

  private func ordinalDay(at i: Int, _ classes: UInt64) -> (Int, Int)? {
    if classes & TimeClass.ordinal.bit != 0 {
      let n = rules.value(tokens[i].word, .ordinal)
      return n > 0 && n <= 31 ? (n, 1) : nil
    }
    guard classes & TimeClass.number.bit != 0 else { return nil }
    let tens = rules.value(tokens[i].word, .number)
    guard tens == 20 || tens == 30 else { return nil }
    var j = i + 1
    if j < sentence.upperBound, tokens[j].word == rules.words.hyphen { j += 1 }
    guard j < sentence.upperBound, rules.isA(tokens[j].word, .ordinal) else { return nil }
    let unit = rules.value(tokens[j].word, .ordinal)
    return unit < 10 && tens + unit <= 31 ? (tens + unit, j + 1 - i) : nil
  }

  /// `2021-06-25`, `05.02.2017`, `6/25/2021` as year * 10000 + month * 100 + day.
  private func numeric(at i: Int) -> (Int, Int)? {
    let t = tokens[i]
    guard t.flags.contains(.number) else { return nil }
    func pack(_ y: Int, _ m: Int, _ d: Int) -> Int? {
      guard (1900...2100).contains(y), (1...12).contains(m), d >= 1, d <= Day.count(year: y, month: m) else {
        return nil
      }
      return y * 10000 + m * 100 + d
    }
    if let parts = dotted(t) {
      guard let packed = pack(parts.2, parts.1, parts.0) ?? pack(parts.2, parts.0, parts.1) else { return nil }
      return (packed, 1)
    }
    guard i + 4 < sentence.upperBound, tokens[i + 1].word == tokens[i + 3].word,
      (i + 1...i + 4).allSatisfy({ tokens[$0].flags.contains(.glued) }),
      let a = DateReader.number(t, document.bytes), let b = DateReader.number(tokens[i + 2], document.bytes),
      let c = DateReader.number(tokens[i + 4], document.bytes)
    else { return nil }
    if i + 5 < sentence.upperBound, tokens[i + 5].flags.contains([.glued, .hyphen]) { return nil }
    let separator = tokens[i + 1].word
    if separator == rules.words.hyphen || separator == rules.words.slash, a > 1000, let packed = pack(a, b, c) {
      return (packed, 5)
    }
    // Month first, as in the United States, unless that can't be.
    guard separator == rules.words.slash || separator == rules.words.hyphen,
      let packed = pack(c, a, b) ?? pack(c, b, a)
    else { return nil }
    return (packed, 5)
  }

  /// `05.02.2017`
  private func dotted(_ t: Token) -> (Int, Int, Int)? {
    guard (8...10).contains(t.end - t.begin) else { return nil }
    var parts = [0]
    for k in Int(t.begin)..<Int(t.end) {
      let b = document.bytes[k]
      if b &- 48 < 10 {
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(b - 48)
      } else if b == 46 {
        parts.append(0)
      } else {
        return nil
      }
    }
    return parts.count == 3 ? (parts[0], parts[1], parts[2]) : nil
  }

  /// `10:30` as minutes.
  private func clock(_ t: Token) -> (Int, Int)? {
    guard t.flags.contains(.number), (4...5).contains(t.end - t.begin) else { return nil }
    let b = document.bytes
    let end = Int(t.end)
    guard b[end - 3] == 58 || b[end - 3] == 46, b[end - 1] &- 48 < 10, b[end - 2] &- 48 < 10 else { return nil }
    var hour = 0
    for k in Int(t.begin)..<end - 3 {
      guard b[k] &- 48 < 10 else { return nil }
      hour = hour * 10 + Int(b[k] - 48)
    }
    let minute = Int(b[end - 2] - 48) * 10 + Int(b[end - 1] - 48)
    guard hour < 25, minute < 60 else { return nil }
    return (hour * 60 + minute + (b[end - 3] == 46 ? 100_000 : 0), 1)
  }

  /// `1990s`, `'80s`, `nineties` as the year's first three digits.
  private func decade(at i: Int, _ classes: UInt64) -> (Int, Int)? {
    var j = i
    if tokens[i].word == rules.words.apostrophe, i + 1 < sentence.upperBound { j += 1 }
    let t = tokens[j]
    if t.flags.contains(.number) {
      let length = Int(t.end - t.begin)
      guard document.bytes[Int(t.end) - 1] == UInt8(ascii: "s"), length == 5 || length == 3 else { return nil }
      var n = 0
      for k in Int(t.begin)..<Int(t.end) - 1 {
        guard document.bytes[k] &- 48 < 10 else { return nil }
        n = n * 10 + Int(document.bytes[k] - 48)
      }
      guard n % 10 == 0 else { return nil }
      if length == 5 { return (1800...2090).contains(n) ? (n / 10, j + 1 - i) : nil }
      // `the 60s`, `'60s`; somebody in her 50s is none.
      guard j > i || i > sentence.lowerBound && isDecadeWord(i - 1) else { return nil }
      return n >= 20 ? (190 + n / 10, j + 1 - i) : nil
    }
    guard j == i, classes & TimeClass.decade.bit != 0 else { return nil }
    return (190 + rules.value(t.word, .decade) / 10, 1)
  }

  /// `the` before it, a modifier between them or not.
  private func isDecadeWord(_ i: Int) -> Bool {
    var k = i
    let low = max(sentence.lowerBound, i - 2)
    while k >= low {
      if tokens[k].word == rules.words.the { return true }
      let c = rules.classes(tokens[k].word)
      guard c & (TimeClass.early.bit | TimeClass.late.bit | TimeClass.mid.bit) != 0 || tokens[k].flags.contains(.hyphen)
      else { return false }
      k -= 1
    }
    return false
  }

  private func holiday(at i: Int, _ classes: UInt64) -> (Int, Int)? {
    guard classes & TimeClass.holiday.bit != 0, tokens[i].flags.contains(.capital),
      let list = rules.holidays[tokens[i].word]
    else { return nil }
    for (k, h) in list.enumerated() where i + h.words.count <= sentence.upperBound {
      if h.words.indices.allSatisfy({ tokens[i + $0].word == h.words[$0] }) { return (k, h.words.count) }
    }
    return nil
  }
}
