/// Whether the clause around a time expression looks back or ahead.
enum TimeDirection: Sendable { case past, future, present, unknown }

extension TimeReader {
  /// Words looked at on either side.
  private static let reach = 45

  /// The direction of the verb nearest before the expression, else of the first one behind it.
  func direction(_ range: Range<Int>) -> TimeDirection { cue(range).direction }

  /// The direction, and how many tokens away the word stands that tells it.
  func cue(_ range: Range<Int>) -> (direction: TimeDirection, distance: Int) {
    let w = rules.words
    let isPossessive = range.upperBound < sentence.upperBound && tokens[range.upperBound].flags.contains(.possessive)
    if range.lowerBound > sentence.lowerBound + 1 {
      let before = tokens[range.lowerBound - 1].word
      if before == w.of, tokens[range.lowerBound - 2].word == w.ahead { return (.future, 1) }
      // `has been put off to October`
      if before == w.to, rules.isA(tokens[range.lowerBound - 2].word, .shift) { return (.future, 1) }
    }
    if isFronted(range) {
      let behind = rightward(range.upperBound)
      if behind != .unknown { return (behind, 3) }
    }
    var at = range.lowerBound
    let before = leftward(range.lowerBound, &at)
    if before != .unknown {
      let distance = range.lowerBound - at
      // `will attend Friday's talks` looks ahead; `would look for ways to get around Friday's ruling` doesn't.
      if isPossessive, before == .present || before == .future && distance > 5 { return (.past, distance) }
      return (before, distance)
    }
    // The subject's day is its verb's: `Friday's talks will focus on trade`.
    if isPossessive, range.lowerBound > sentence.lowerBound + 3 { return (.past, 99) }
    return (rightward(range.upperBound), 3)
  }

  /// Whether the expression opens its clause: `said that on Friday he will`, `and, in May, cancelled`.
  private func isFronted(_ range: Range<Int>) -> Bool {
    let w = rules.words
    var i = range.lowerBound - 1
    if i >= sentence.lowerBound, tokens[i].word == w.on || tokens[i].word == w.in || tokens[i].word == w.at { i -= 1 }
    let isApart = i >= sentence.lowerBound && tokens[i].word == w.comma
    if isApart { i -= 1 }
    guard i > sentence.lowerBound else { return false }
    let word = tokens[i].word
    if tokens[i].end - tokens[i].begin == 1, document.bytes[Int(tokens[i].begin)] == UInt8(ascii: ";") { return true }
    if word == w.that || word == w.who || word == w.which { return true }
    guard word == w.and || word == w.but, range.upperBound < sentence.upperBound else { return false }
    return tokens[range.upperBound].word == w.comma
  }

  private func leftward(_ start: Int, _ i: inout Int) -> TimeDirection {
    i = start - 1
    let low = max(sentence.lowerBound, start - TimeReader.reach)
    var sawGerund = false
    while i >= low {
      let t = tokens[i]
      guard t.flags.contains(.word) || t.flags.contains(.possessive) else {
        i -= 1
        continue
      }
      let c = rules.classes(t.word)
      let isName = t.flags.contains(.capital) && !t.flags.contains(.first) && zone != .headline
      if c & TimeClass.future.bit != 0 { return .future }
      if t.word == rules.words.set, i + 1 < tokens.count, tokens[i + 1].word != rules.words.for,
        tokens[i + 1].word != rules.words.to
      {
        return .past
      }
      if c & TimeClass.plan.bit != 0, !isName { return .future }
      if c & TimeClass.conditional.bit != 0, !isName { return .future }
      if c & TimeClass.present.bit != 0, !isName, isFinite(i, low) { return .future }
      if t.word == rules.words.to, let d = infinitive(i, start, low) { return d }
      if c & TimeClass.perfect.bit != 0, !isName {
        if i > low, rules.isA(tokens[i - 1].word, .future) { return .future }
        return .past
      }
      if c & TimeClass.copulaPast.bit != 0 {
        return i + 1 < start && tokens[i + 1].word == rules.words.to ? .future : .past
      }
      if c & TimeClass.copula.bit != 0, t.word != rules.words.be {
        if i + 1 < start, tokens[i + 1].word == rules.words.to { return .future }
        return sawGerund ? .future : .present
      }
      if isPast(i, c) {
        // A participle behind `be`: its auxiliary decides.
        if i > low,
          tokens[i - 1].word == rules.words.be
            || i > low + 1 && tokens[i - 2].word == rules.words.be && endsWithLy(i - 1)
        {
          i -= 1
          continue
        }
        // is held, are closed
        if i > low, rules.isA(tokens[i - 1].word, .copula) { return .present }
        return .past
      }
      if endsWithIng(i) { sawGerund = true }
      i -= 1
    }
    return .unknown
  }

  /// Whether a base form stands as a plural's present: `the ministers meet Monday`.
  private func isFinite(_ i: Int, _ low: Int) -> Bool {
    var j = i - 1
    if j >= low, endsWithLy(j) { j -= 1 }
    guard j >= low, tokens[j].flags.contains(.word) else { return false }
    let w = rules.words
    let c = rules.classes(tokens[j].word)
    return tokens[j].word != w.to && tokens[j].word != w.did && tokens[j].word != w.the && tokens[j].word != w.a
      && c & (TimeClass.conditional.bit | TimeClass.future.bit | TimeClass.perfect.bit) == 0
  }

  /// What governs `to` with a base verb: nil where it is a preposition, or its governor says nothing.
  private func infinitive(_ i: Int, _ limit: Int, _ low: Int) -> TimeDirection? {
    guard i + 1 < limit else { return nil }
    let next = tokens[i + 1]
    let w = rules.words
    guard next.flags.contains(.word), !next.flags.contains(.capital) || zone == .headline,
      ![
        w.the, w.a, w.an, w.his, w.her, w.their, w.its, w.this, w.that, w.these, w.all, w.both, w.some, w.any, w.what,
        w.which, w.last,
      ].contains(next.word)
    else { return nil }
    if next.word == w.have { return .past }
    var j = i - 1
    while j >= low, j >= i - 5 {
      let t = tokens[j]
      let c = rules.classes(t.word)
      if c & (TimeClass.plan.bit | TimeClass.control.bit | TimeClass.future.bit | TimeClass.conditional.bit) != 0 {
        return .future
      }
      if c & (TimeClass.copula.bit | TimeClass.copulaPast.bit) != 0, j == i - 1 || t.word != rules.words.be {
        return .future
      }
      if isPast(j, c) { return nil }
      if t.flags.contains(.punctuation), t.word != rules.words.hyphen { break }
      j -= 1
    }
    return zone == .headline || zone == .standfirst || next.word == w.be ? .future : nil
  }

  private func rightward(_ start: Int) -> TimeDirection {
    var i = start
    let high = min(sentence.upperBound, start + TimeReader.reach)
    while i < high {
      let t = tokens[i]
      guard t.flags.contains(.word) || t.flags.contains(.possessive) else {
        i += 1
        continue
      }
      let c = rules.classes(t.word)
      let isName = t.flags.contains(.capital) && zone != .headline
      if c & TimeClass.future.bit != 0 { return .future }
      if c & TimeClass.conditional.bit != 0, !isName { return .future }
      if c & (TimeClass.perfect.bit | TimeClass.copulaPast.bit) != 0, !isName { return .past }
      if c & TimeClass.copula.bit != 0 {
        for k in i + 1..<max(i + 1, min(high, i + 4)) {
          let kc = rules.classes(tokens[k].word)
          if kc & TimeClass.plan.bit != 0 || tokens[k].word == rules.words.to || endsWithIng(k) { return .future }
        }
        return .present
      }
      if c & TimeClass.plan.bit != 0, !isName, document.bytes[Int(t.end) - 1] == UInt8(ascii: "s") { return .future }
      if c & TimeClass.control.bit != 0, !endsWithEd(i), i + 1 < high, tokens[i + 1].word == rules.words.to {
        return .future
      }
      if isPast(i, c) || c & TimeClass.plan.bit != 0 && endsWithEd(i) { return .past }
      i += 1
    }
    return .unknown
  }

  /// A finite past form, or what looks like one.
  private func isPast(_ i: Int, _ classes: UInt64) -> Bool {
    if classes & TimeClass.past.bit != 0 { return true }
    guard classes & TimeClass.notPast.bit == 0, !tokens[i].flags.contains(.capital), endsWithEd(i) else { return false }
    // `a still unspecified date`, `the newly elected president`: an adjective.
    var j = i - 1
    if j > sentence.lowerBound, endsWithLy(j) || tokens[j].word == rules.words.still { j -= 1 }
    return j < sentence.lowerBound || !isDeterminer(tokens[j].word)
  }

  func isDeterminer(_ word: WordID) -> Bool {
    let w = rules.words
    return word == w.the || word == w.a || word == w.an || word == w.its || word == w.his || word == w.her
      || word == w.their || word == w.possessive
  }

  private func endsWithEd(_ i: Int) -> Bool {
    let t = tokens[i]
    let end = Int(t.end)
    return t.end - t.begin > 4 && document.bytes[end - 1] == UInt8(ascii: "d")
      && document.bytes[end - 2] == UInt8(ascii: "e")
  }

  private func endsWithLy(_ i: Int) -> Bool {
    let t = tokens[i]
    let end = Int(t.end)
    return t.end - t.begin > 3 && document.bytes[end - 1] == UInt8(ascii: "y")
      && document.bytes[end - 2] == UInt8(ascii: "l")
  }

  private func endsWithIng(_ i: Int) -> Bool {
    let t = tokens[i]
    let end = Int(t.end)
    return t.end - t.begin > 5 && document.bytes[end - 1] == UInt8(ascii: "g")
      && document.bytes[end - 2] == UInt8(ascii: "n")
      && document.bytes[end - 3] == UInt8(ascii: "i")
  }
}
