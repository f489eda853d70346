/// What stands before a title: countries, organisations, adjectives, bodies.
extension MentionParser {
  /// Countries, organisations and adjectives before a head noun.
  func modifiers(at start: Int) -> Modifiers {
    var m = Modifiers(end: start)
    var j = start
    while j < limit, j - start < 14, !blocked[j] {
      let c = classes[j]
      if title(at: j) != nil { break }
      if let (party, end, isNamed) = party(at: j) {
        let afterPossessive = end < limit && tokens[end].flags.contains(.possessive)
        if !afterPossessive, end + 1 < limit, tokens[end].flags.contains(.hyphen), tokens[end].flags.contains(.glued) {
          // `Tajik-Russian` are two parties, `Russian-backed` is none.
          if self.party(at: end + 1) != nil {
            m.parties.append(party)
            j = end + 1
          } else {
            j = end + 2
          }
          m.end = j
          continue
        }
        m.parties.append(party)
        m.lastPartyBegin = j
        j = afterPossessive ? end + 1 : end
        m.end = j
        if afterPossessive { continue }
        // `Russian, Turkish and Iranian foreign ministers`.
        var k = j
        if word(k) == marks.comma { k += 1 }
        if k < limit, word(k) == marks.and || word(k) == marks.ampersand { k += 1 }
        if k > j, let next = self.party(at: k), !isNamed || isShort(j - 1), !next.isNamed || isShort(k) {
          j = k
        }
        continue
      }
      if c.has(any: [.former, .late, .acting, .visiting, .premodifier, .elect]) {
        if c.contains(.former) { m.flags.insert(.former) }
        if c.contains(.late) { m.flags.insert(.late) }
        if c.contains(.acting) { m.flags.insert(.acting) }
        if c.contains(.visiting) { m.flags.insert(.visiting) }
        if c.contains(.pluralNumber) { m.flags.insert(.two) }
        j += 1
        if j + 1 < limit, tokens[j].flags.contains(.hyphen), tokens[j].flags.contains(.glued) { j += 1 }
        continue
      }
      if c.contains(.pluralNumber), !m.parties.isEmpty {
        m.flags.insert(.two)
        j += 1
        continue
      }
      if !m.parties.isEmpty || m.hasBody, c.contains(.body) || c.contains(.portfolio) {
        m.hasBody = true
        j += 1
        m.end = j
        if j < limit, tokens[j].flags.contains(.possessive) { j += 1 }
        continue
      }
      // `Tajik State Committee chairman`: an institution between the country and the title.
      if m.parties.count == 1, let end = institutionEnd(j) {
        m.hasBody = true
        j = end
        continue
      }
      if c.contains(.portfolio) || c.contains(.body), j + 1 < limit,
        classes[j + 1].has(any: [.body, .portfolio]) || title(at: j + 1) != nil && c.contains(.body)
      {
        m.hasBody = true
        j += 1
        continue
      }
      break
    }
    m.end = j
    return m
  }

  /// The end of up to four capitals of ordinary words that close with a body before a title.
  private func institutionEnd(_ start: Int) -> Int? {
    var j = start
    while j < limit, j - start < 4, isCapital(j), !blocked[j], !isTitleCase,
      classes[j].has(any: MentionParser.institutionWords), !classes[j].has(any: [.breaker, .givenMale, .givenFemale])
    {
      if classes[j].contains(.body), j > start, title(at: j + 1) != nil { return j + 1 }
      j += 1
    }
    return nil
  }

  /// `US`, `U.K.`: names that serve as adjectives.
  private func isShort(_ i: Int) -> Bool {
    tokens[i].flags.contains(.allCaps) || tokens[i].flags.contains(.abbreviation)
  }

  /// A country, its adjective or metonym, or an organisation at a token.
  func party(at i: Int) -> (party: UInt16, end: Int, isNamed: Bool)? {
    guard i < limit, hits.first[i] >= 0, !blocked[i] else { return nil }
    guard let hit = hits.longest(i, NameTrie.Kind.partyBits | NameTrie.Kind.venue.bit) else { return nil }
    // `Latin American`, `North American` are of no one country.
    if i > 0, tokens[i - 1].flags.contains(.capital), !tokens[i].flags.contains(.first),
      knowledge.isCompass(tokens[i - 1].word)
    {
      return nil
    }
    var e = knowledge.trie.firstEntry[Int(hit.node)]
    var best: (party: UInt16, end: Int, isNamed: Bool)?
    var rank = 9
    while e != 0 {
      let entry = knowledge.trie.entries[Int(e)]
      e = entry.next
      guard hit.kinds & entry.kind.bit != 0 else { continue }
      let end = Int(hit.end)
      switch entry.kind {
      case .adjective where rank > 0 || knowledge.countries[Int(entry.payload)].isSovereign:
        best = (UInt16(entry.payload), end, false)
        rank = knowledge.countries[Int(entry.payload)].isSovereign ? 0 : 1
      case .demonym where rank > 2:
        best = (UInt16(entry.payload), end, false)
        rank = 2
      case .country where rank > 1 || rank == 1 && knowledge.countries[Int(entry.payload)].isSovereign:
        best = (UInt16(entry.payload), end, true)
        rank = 1
      case .metonym where rank > 3:
        best = (UInt16(entry.payload), end, true)
        rank = 3
      case .venue where rank > 3 && knowledge.venues[Int(entry.payload)].metonym != Knowledge.noCountry:
        best = (knowledge.venues[Int(entry.payload)].metonym, end, true)
        rank = 3
      case .organisation where rank > 4:
        best = (UInt16(knowledge.countries.count + Int(entry.payload)), end, true)
        rank = 4
      default: break
      }
    }
    return best
  }
}
