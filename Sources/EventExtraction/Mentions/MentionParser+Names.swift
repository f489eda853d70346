/// Names of people after titles, alone, and what follows them.
extension MentionParser {
  struct ReadName {
    var begin: Int
    var end: Int
    var node: NameTrie.Node
  }

  /// The extent of a capitalised name at a token: given names, initials, particles, family names.
  ///
  /// - Parameter afterTitle: a title stands before it, so that ordinary words may be names.
  func name(at start: Int, afterTitle: Bool) -> ReadName? {
    guard start < limit, !blocked[start] else { return nil }
    var j = start
    // `Mr.`, `Dr.`, `H.E.`, `Sheikh`.
    while j < limit, classes[j].contains(.honorific), isCapital(j), j + 1 < limit,
      isCapital(j + 1) || word(j + 1) == marks.dot
    {
      if hits.longest(j, NameTrie.Kind.person.bit).map({ Int($0.end) > j + 1 }) ?? false { break }
      j += 1
      if word(j) == marks.dot { j += 1 }
    }
    let begin = j
    guard isName(j, first: true, afterTitle: afterTitle) else { return nil }
    // A full name of the authority decides.
    var node: NameTrie.Node = 0
    var known = -1
    if let hit = hits.longest(j, NameTrie.Kind.person.bit | NameTrie.Kind.family.bit) {
      node = hit.node
      known = Int(hit.end)
    }
    var end = j
    var words = 0
    while j < limit, words < 7 {
      if j < known {
        j = known
        end = known
        words += 1
        continue
      }
      if words > 0, known == j, isTitleCase || zone == .headline, j > begin + 1 { break }
      if isName(j, first: words == 0, afterTitle: afterTitle) {
        j += 1
        words += 1
        end = j
        // `Geun-hye`, `Al-Sisi`, `Abdel-Fattah`.
        while j + 1 < limit, tokens[j].flags.contains(.hyphen), tokens[j].flags.contains(.glued),
          tokens[j + 1].flags.contains(.glued), tokens[j + 1].flags.contains(.word), !classes[j + 1].contains(.elect)
        {
          j += 2
          end = j
        }
        continue
      }
      // Particles and a family name behind them.
      if words > 0 || afterTitle, classes[j].contains(.particle), !tokens[j].flags.contains(.capital) || words > 0 {
        var k = j
        while k < limit, classes[k].contains(.particle) || tokens[k].flags.contains(.hyphen) { k += 1 }
        if k < limit, k - j <= 4, isName(k, first: false, afterTitle: true) {
          // A word that is no capital yet a particle of Arabic names binds only what is glued or stands alone.
          j = k
          continue
        }
      }
      // A nickname in quotation marks.
      if words > 0, tokens[j].flags.contains(.openQuote), j + 2 < limit, isCapital(j + 1),
        tokens[j + 2].flags.contains(.closeQuote),
        isCapital(j + 3)
      {
        j += 3
        continue
      }
      if words > 0, classes[j].contains(.nameSuffix), isCapital(j) || tokens[j].flags.contains(.abbreviation) {
        j += 1
        end = j
        continue
      }
      break
    }
    guard end > begin else { return nil }
    if known > 0, known != end {
      node = hits.longest(begin, NameTrie.Kind.person.bit).flatMap { Int($0.end) == end ? $0.node : nil } ?? 0
    }
    return ReadName(begin: begin, end: end, node: node)
  }

  /// Whether a token can be a word of a name.
  private func isName(_ i: Int, first: Bool, afterTitle: Bool) -> Bool {
    guard i < limit, !blocked[i] else { return false }
    let f = tokens[i].flags
    guard f.contains(.word), f.contains(.capital) else { return false }
    let c = classes[i]
    if c.has(any: .breaker), !(c.contains(.ambiguous) && first && afterTitle) { return false }
    if isTitleCase, c.contains(.common), !(first && afterTitle) { return false }
    if !first, !c.has(any: [.givenMale, .givenFemale]) {
      if hits.first[i] >= 0 {
        // Another phrase begins: `President Macron French officials`.
        if let h = hits.longest(i, NameTrie.Kind.adjective.bit | NameTrie.Kind.country.bit | NameTrie.Kind.title.bit),
          h.kinds & (NameTrie.Kind.family.bit | NameTrie.Kind.person.bit) == 0
        {
          return false
        }
      }
    }
    // `Sheikh Hasina`: a full name may begin with a title.
    if first, let known = hits.longest(i, NameTrie.Kind.person.bit), Int(known.end) > i + 1 { return true }
    // `the group's chair Brunei`: a country is nobody.
    if first, afterTitle, let h = hits.longest(i, NameTrie.Kind.country.bit), !c.has(any: [.givenMale, .givenFemale]),
      h.kinds & (NameTrie.Kind.family.bit | NameTrie.Kind.person.bit) == 0
    {
      return false
    }
    if first, hits.first[i] >= 0,
      !afterTitle || title(at: i) != nil || hits.longest(i, NameTrie.Kind.adjective.bit) != nil
    {
      if let h = hits.longest(i, NameTrie.Kind.adjective.bit | NameTrie.Kind.title.bit), Int(h.end) > i,
        h.kinds & (NameTrie.Kind.family.bit | NameTrie.Kind.person.bit) == 0
      {
        return false
      }
    }
    return true
  }

  /// The name after a title: right behind it, or between commas.
  func nameAfter(title end: Int, raw: RawMention, plural: Bool, byComma: Bool = true) -> ReadName? {
    if end < limit, !tokens[end].flags.contains(.punctuation) {
      // After an `of` phrase a place name is no person: `president of France Macron` is.
      guard let n = name(at: end, afterTitle: true) else { return nil }
      // `Georgian, Armenian Presidents Meet In Armenia`
      if plural, n.node == 0, !knowledge.grammar.forms(word(n.begin)).isEmpty,
        !classes[n.begin].has(any: [.givenMale, .givenFemale])
      {
        return nil
      }
      // `Chief Diversity Officer`, `Foreign Ministers of the Global Coalition`.
      if n.node == 0, classes[n.begin].has(any: [.common, .body, .portfolio, .group]) {
        switch knowledge.offices[Int(raw.office)].officeClass {
        case .official, .organisation, .leader, .private, .party, .military, .parliament: return nil
        default: if plural || n.end - n.begin == 1, classes[n.begin].contains(.body) { return nil }
        }
      }
      return n
    }
    if word(end) == marks.comma, !plural, byComma {
      guard let n = name(at: end + 1, afterTitle: false), n.end < limit || n.end == limit else { return nil }
      let closes = n.end >= limit || tokens[n.end].flags.contains(.punctuation)
      guard closes else { return nil }
      let isKnown = n.node != 0 && (n.end - n.begin > 1)
      if isKnown { return n }
      let words = (n.begin..<n.end).filter { tokens[$0].flags.contains(.capital) }.count
      if words >= 2,
        classes[n.begin].has(any: [.givenMale, .givenFemale])
          || hits.longest(n.begin, NameTrie.Kind.placeBits | NameTrie.Kind.country.bit | NameTrie.Kind.organisation.bit)
            == nil
      {
        return n
      }
    }
    return nil
  }

  /// Completes a mention of a named person: party after the name, apposition, possessive.
  mutating func finish(
    _ start: RawMention, modifiers m: Modifiers, nameBegin: Int, nameEnd: Int, node: NameTrie.Node
  ) -> Int {
    var raw = start
    raw.kind = .person
    raw.headBegin = Int32(nameBegin)
    raw.headEnd = Int32(nameEnd)
    raw.node = node
    var list = m.parties
    if raw.flags.contains(.plural) { raw.flags.remove(.plural) }
    let end = tail(of: &raw, from: nameEnd, parties: &list)
    raw.end = Int32(end)
    raw.parties = store(list)
    widen(&raw)
    return emit(raw)
  }

  /// `of France`, `, Kazakhstan's foreign minister,` after a name; returns where the mention ends.
  mutating func tail(of raw: inout RawMention, from nameEnd: Int, parties list: inout [UInt16]) -> Int {
    var end = nameEnd
    if word(end) == marks.of {
      let k = word(end + 1) == marks.the ? end + 2 : end + 1
      if k < limit, let found = party(at: k), found.isNamed,
        !(found.end < limit && tokens[found.end].flags.contains(.possessive))
      {
        if list.isEmpty { list = [found.party] }
        end = found.end
      }
    }
    guard word(end) == marks.comma, end + 2 < limit else { return end }
    var k = end + 1
    // An age: `, 67,`.
    if tokens[k].flags.contains(.number), word(k + 1) == marks.comma { k += 2 }
    let determiner = k < limit && classes[k].contains(.determiner)
    if determiner { k += 1 }
    while k < limit, determiner, classes[k].contains(.premodifier), title(at: k) == nil { k += 1 }
    var m = modifiers(at: k)
    guard let t = title(at: m.end), !t.isPlural else { return end }
    if possessive(after: t.end) { return end }
    var after = complements(from: t.end, &m, office: t.office)
    var best = t.office
    // `, deputy prime minister and foreign minister of X,`
    if word(after) == marks.and, case let inner = modifiers(at: after + 1), let second = title(at: inner.end),
      !second.isPlural
    {
      var m2 = m
      let a2 = complements(from: second.end, &m2, office: second.office)
      if a2 >= limit || tokens[a2].flags.contains(.punctuation) {
        after = a2
        m = m2
        if knowledge.offices[Int(second.office)].rank < knowledge.offices[Int(best)].rank { best = second.office }
      }
    }
    // A name behind it is another person; `and` or a bare title in a list is one, too.
    if after < limit, name(at: after, afterTitle: true) != nil { return end }
    let isPersonal = t.flags.contains(.personal) || t.flags.contains(.spokesperson)
    var close = after
    if isPersonal || !m.parties.isEmpty {
      // The rest of the apposition up to its comma.
      var steps = 0
      while close < limit, !tokens[close].flags.contains(.punctuation), steps < 10,
        !classes[close].contains(.subjectVerb)
      {
        close += 1
        steps += 1
      }
    }
    let closed = close >= limit || tokens[close].flags.contains(.punctuation) && word(close) != marks.open
    guard closed || isPersonal else { return end }
    if word(after) == marks.and || !determiner && m.parties.isEmpty && !isPersonal && raw.office != 255 { return end }
    if !closed { close = after }
    raw.flags.formUnion(t.flags)
    raw.flags.formUnion(m.flags)
    if m.isInstitution {
      best = knowledge.institutionOffice(best)
      if m.parties.isEmpty, list.isEmpty, best == knowledge.officeKeys.other { raw.flags.insert(.personal) }
    }
    if raw.office == 255 || isPersonal {
      raw.office = best
      raw.titleBegin = Int32(m.end)
      raw.titleEnd = Int32(t.end)
    }
    if list.isEmpty { list = m.parties }
    return close
  }

  /// `Presidents Putin and Xi`, `foreign ministers Lavrov, Wang and Jaishankar`: the names after the first.
  mutating func names(after start: Int, like first: RawMention, parties: [UInt16]) -> Int {
    var end = start
    var index = 1
    // The first takes the first of several parties.
    if parties.count > 1, !mentions.isEmpty { mentions[mentions.count - 1].parties = store([parties[0]]) }
    while end < limit {
      var k = end
      if word(k) == marks.comma { k += 1 }
      if word(k) == marks.and { k += 1 }
      guard k > end, let n = name(at: k, afterTitle: true), title(at: k) == nil, party(at: k) == nil || n.node != 0
      else { break }
      var raw = RawMention(
        kind: .person, begin: n.begin, end: n.end, headBegin: n.begin, headEnd: n.end, sentence: sentence)
      raw.office = first.office
      raw.titleBegin = first.titleBegin
      raw.titleEnd = first.titleEnd
      raw.node = n.node
      var list = parties.count > 1 ? (index < parties.count ? [parties[index]] : []) : parties
      if parties.count == 1, knowledge.isOrganisation(parties[0]) == false, first.office != 255 { list = [] }
      end = tail(of: &raw, from: n.end, parties: &list)
      raw.end = Int32(end)
      raw.parties = store(list)
      _ = emit(raw)
      floor = end
      index += 1
    }
    return end
  }

  /// A name without a title: of the authority, or a run of capitalised words that an entity of the text may explain.
  mutating func bareName(at i: Int) -> Int? {
    let c = classes[i]
    if c.has(any: .breaker), hits.longest(i, NameTrie.Kind.person.bit) == nil { return nil }
    let isFirst = tokens[i].flags.contains(.first)
    // `the Kingdom of Italy` is read at its country.
    if c.contains(.nation), word(i + 1) == marks.of { return nil }
    guard let n = name(at: i, afterTitle: false) else { return nil }
    let isFull = n.node != 0 && !knowledge.trie.payloads(n.node, .person).isEmpty
    if n.end - n.begin == 1, !isFull, n.begin == i {
      // Ordinary words at the head of a sentence or in a headline.
      if c.contains(.common), isFirst || isTitleCase { return nil }
    }
    if !isTitleCase, zone != .headline, let unknown = institution(i, n) { return emit(unknown) }
    var raw = RawMention(
      kind: .person, begin: i, end: n.end, headBegin: n.begin, headEnd: n.end, sentence: sentence)
    raw.node = n.node
    raw.flags.insert(.bare)
    if n.begin > i {
      raw.flags.insert(.honorific)
      for k in i..<n.begin {
        if classes[k].contains(.male) { raw.flags.insert(.male) }
        if classes[k].contains(.female) { raw.flags.insert(.female) }
      }
    }
    var list: [UInt16] = []
    // `Government of Rwanda`, `Gulf of Thailand`: only a known person is of a country.
    let end = word(n.end) == marks.of && !isFull ? n.end : tail(of: &raw, from: n.end, parties: &list)
    raw.end = Int32(end)
    if raw.office != 255 || !list.isEmpty { raw.flags.remove(.bare) }
    if list.isEmpty, let last = mentions.last, last.kind == .country, last.flags.contains(.possessive),
      Int(last.end) + 1 == i, last.record >= 0, !last.flags.contains(.definite)
    {
      list = [UInt16(last.record)]
      raw.flags.insert(.ownedByCountry)
    }
    raw.parties = store(list)
    return emit(raw)
  }

  /// `Hamid Karzai International Airport`, `Ben Franklin Room`: something that bears a name.
  private func institution(_ i: Int, _ n: ReadName) -> RawMention? {
    let words: WordClass = [.common, .body, .portfolio, .ambiguous]
    var end = n.end
    while isCapital(end), !blocked[end], classes[end].has(any: words), !classes[end].has(any: .breaker),
      title(at: end) == nil, party(at: end) == nil
    {
      end += 1
    }
    let isTail = n.node == 0 && n.end - n.begin > 2 && classes[n.end - 1].has(any: [.common, .body])
    guard end > n.end || isTail else { return nil }
    return RawMention(kind: .unknown, begin: i, end: end, headBegin: i, headEnd: end, sentence: sentence)
  }
}
