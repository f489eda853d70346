/// Groups and couples without names: delegations, governments, the two leaders, the country.
extension MentionParser {
  /// `a Chinese delegation`, `Turkish officials`, `US negotiators`, `the Syrian government`, `Russian and US leaders`.
  mutating func group(from i: Int, _ m: Modifiers) -> Int? {
    guard !m.parties.isEmpty else { return nil }
    var j = m.end
    var noun = -1
    var steps = 0
    // The noun itself, or one behind portfolios and bodies that the modifiers took in.
    if j < limit, classes[j].contains(.group) {
      noun = j
    } else if m.hasBody, j - 1 >= i, classes[j - 1].contains(.group) || classes[j - 1].contains(.body) {
      noun = j - 1
    } else {
      while j < limit, steps < 2, tokens[j].flags.contains(.word), !isCapital(j) || isTitleCase,
        classes[j].has(any: [.portfolio, .body, .premodifier]) || word(j) == marks.and && steps > 0
      {
        j += 1
        steps += 1
      }
      if j < limit, steps > 0, classes[j].contains(.group) { noun = j }
    }
    if noun < 0 {
      if j < limit, classes[j].contains(.capital), m.parties.count == 1 { return capital(at: j, from: i, m.parties[0]) }
      return nil
    }
    var end = noun + 1
    // `government officials`, `ministry delegation`.
    while end < limit, classes[end].contains(.group), tokens[end].flags.contains(.word), title(at: end) == nil {
      end += 1
    }
    if let t = title(at: end), t.flags.contains(.spokesperson) || t.flags.contains(.personal) {
      // `Syrian government spokesman X`: read again from there as a title.
      var raw = RawMention(kind: .office, begin: i, end: t.end, headBegin: end, headEnd: t.end, sentence: sentence)
      raw.office = t.office
      raw.titleBegin = Int32(end)
      raw.titleEnd = Int32(t.end)
      raw.flags = t.flags
      if let n = nameAfter(title: t.end, raw: raw, plural: false) {
        return finish(raw, modifiers: m, nameBegin: n.begin, nameEnd: n.end, node: n.node)
      }
      raw.parties = store(m.parties)
      widen(&raw)
      return emit(raw)
    }
    var raw = RawMention(kind: .group, begin: i, end: end, headBegin: end - 1, headEnd: end, sentence: sentence)
    raw.flags = m.flags
    raw.parties = store(m.parties)
    if m.parties.count > 1 { raw.flags.insert(.plural) }
    widen(&raw)
    return emit(raw)
  }

  /// `the Tajik capital`, `the Tajik capital Dushanbe`, `the Tajik capital of Dushanbe`.
  private mutating func capital(at j: Int, from i: Int, _ party: UInt16) -> Int? {
    guard Int(party) < knowledge.countries.count else { return nil }
    var raw = RawMention(kind: .place, begin: i, end: j + 1, headBegin: j, headEnd: j + 1, sentence: sentence)
    raw.flags.insert(.placed)
    var k = j + 1
    if word(k) == marks.of || word(k) == marks.comma { k += 1 }
    if k < limit, let hit = hits.longest(k, NameTrie.Kind.city.bit), let city = city(hit.node, in: party) {
      raw.end = hit.end
      raw.headBegin = Int32(k)
      raw.headEnd = hit.end
      raw.record = Int32(city)
      raw.node = hit.node
    } else {
      raw.record = knowledge.countries[Int(party)].capital
    }
    raw.recordKind = .city
    raw.parties = store([party])
    widen(&raw)
    return emit(raw)
  }

  /// `the two leaders`, `both sides`, `the sides`, `the pair`.
  mutating func twoParties(at i: Int) -> Int? {
    var j = i
    var two = false
    while j < limit, classes[j].contains(.pluralNumber), j - i < 2 {
      two = true
      j += 1
    }
    guard j < limit, classes[j].contains(.twoParty) else {
      guard two, i > floor && word(i - 1) == marks.the || isBothAlone(i, j),
        j >= limit || !tokens[j].flags.contains(.word) || classes[j].has(any: [.stop, .subjectVerb])
          || knowledge.grammar.forms(word(j)).contains(.past) && !tokens[j].flags.contains(.capital),
        knowledge.isTwo(word(i))
      else { return nil }
      // `the two met`, not `the two-state solution`.
      if j < limit, tokens[j].flags.contains(.hyphen) { return nil }
      var raw = RawMention(kind: .office, begin: i, end: j, headBegin: i, headEnd: j, sentence: sentence)
      raw.flags = [.plural, .two]
      widen(&raw)
      return emit(raw)
    }
    let before = i > floor ? word(i - 1) : 0
    // `the imperial couple`
    let isCouple =
      knowledge.isCoupleNoun(word(j)) && i > floor + 1 && classes[i - 1].contains(.premodifier)
      && word(i - 2) == marks.the
    guard two || before == marks.the || isCouple else { return nil }
    // Titles are read by `office`; what is left are sides, countries, pairs, and `leaders` behind a number.
    if !two, !knowledge.isSideNoun(word(j)), !knowledge.isCoupleNoun(word(j)) { return nil }
    var raw = RawMention(kind: .office, begin: i, end: j + 1, headBegin: j, headEnd: j + 1, sentence: sentence)
    raw.flags = [.plural]
    if two { raw.flags.insert(.two) }
    if let t = title(at: j) { raw.office = t.office }
    widen(&raw)
    return emit(raw)
  }

  /// `Both have arrived`, not `both Orban and Fico`, `both in Kyiv and in Moscow`.
  private func isBothAlone(_ i: Int, _ next: Int) -> Bool {
    next == i + 1 && next < limit && word(i) == knowledge.grammar.words.both
      && (classes[next].contains(.subjectVerb) || knowledge.isPluralAuxiliary(word(next))
        || knowledge.grammar.forms(word(next)).contains(.past))
  }

  /// `Central Asian` of `the Central Asian nation`.
  mutating func modifiedNation(at i: Int) -> Int? {
    guard i > floor, word(i - 1) == marks.the || word(i - 1) == marks.a else { return nil }
    var j = i
    while j < limit, j - i < 4, classes[j].contains(.nationModifier) || tokens[j].flags.contains(.hyphen) { j += 1 }
    guard j < limit, classes[j].contains(.nation) else { return nil }
    return nation(at: j)
  }

  /// `the country`, `the Central Asian nation`, `the island state`: a country named before.
  mutating func nation(at i: Int) -> Int? {
    // `the Republic of Bulgaria` has a name.
    if word(i + 1) == marks.of { return nil }
    var k = i
    while k > floor, classes[k - 1].contains(.nationModifier) || tokens[k - 1].flags.contains(.hyphen), !blocked[k - 1]
    { k -= 1 }
    if k < i, tokens[k].flags.contains(.hyphen) { return nil }
    guard k > floor, word(k - 1) == marks.the || k < i && classes[k - 1].contains(.determiner) else { return nil }
    // `the country's economy` is one; `the country music` is none.
    if i + 1 < limit, tokens[i + 1].flags.contains(.word), classes[i + 1].contains(.common),
      !classes[i + 1].has(any: [.stop, .placePreposition, .calendar, .subjectVerb]), k == i
    {
      return nil
    }
    var raw = RawMention(kind: .country, begin: k - 1, end: i + 1, headBegin: i, headEnd: i + 1, sentence: sentence)
    raw.flags.insert(.definite)
    return emit(raw)
  }
}
