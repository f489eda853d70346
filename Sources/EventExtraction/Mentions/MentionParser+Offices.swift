/// The grammar of titles: states and bodies before and after them, coordinated titles, names, appositions.
extension MentionParser {
  struct Modifiers {
    var end: Int
    var parties: [UInt16] = []
    var flags: RawMention.Flags = []
    /// First token of the party that stands directly before the head, and whether `'s` follows it.
    var lastPartyBegin = -1
    /// A ministry or department stands between party and title.
    var hasBody = false
    /// The office is of an institution in a country, not of the country: `president of the Russian Football Union`.
    var isInstitution = false
  }

  struct ReadTitle {
    var end: Int
    var office: UInt8
    var isPlural: Bool
    var flags: RawMention.Flags = []
    /// The country that the title is of where the text names none (`the Pentagon chief`).
    var usualParty = Knowledge.noParty
  }

  // MARK: The phrase

  /// A phrase around an office or a group: `the Russian leader`, `French President Emmanuel Macron`, `Turkish officials`.
  mutating func office(at i: Int) -> Int? {
    let m = modifiers(at: i)
    guard m.end < limit else { return nil }
    guard let first = title(at: m.end) else { return group(from: i, m) }
    if m.end > i, m.parties.isEmpty, !m.hasBody, m.flags.isEmpty, !classes[i].contains(.premodifier) { return nil }
    var raw = RawMention(
      kind: .office, begin: i, end: first.end, headBegin: m.end, headEnd: first.end, sentence: sentence)
    raw.titleBegin = Int32(m.end)
    raw.titleEnd = Int32(first.end)
    raw.office = first.office
    raw.usualParty = first.usualParty
    raw.flags.formUnion(m.flags)
    raw.flags.formUnion(first.flags)
    var isPlural = first.isPlural
    // `the top U.S. diplomat`.
    if m.end > i, first.end - m.end == 1, knowledge.isDiplomat(word(m.end)),
      (i..<m.end).contains(where: { knowledge.isTop(word($0)) })
    {
      raw.office = knowledge.officeKeys.foreignMinister
    }

    // `-elect`, `-designate`.
    var end = first.end
    if end + 1 < limit, tokens[end].flags.contains(.hyphen), tokens[end].flags.contains(.glued) {
      if classes[end + 1].contains(.elect) {
        raw.flags.insert(.elect)
        end += 2
      } else {
        return nil
      }
    }
    // `Justice, Homeland Security and …` is no title with a name.
    let isOwned = i > floor && (classes[i - 1].contains(.determiner) || tokens[i - 1].flags.contains(.possessive))
    let byComma =
      isOwned || !m.parties.isEmpty
      || mentions.last.map { $0.flags.contains(.possessive) && Int($0.end) >= i - 1 } ?? false
    let single = (end: end, raw: raw)
    var complement = m
    // Further titles, accepted only where a name follows.
    var last = first
    var j = end
    var joined = false
    while j < limit,
      word(j) == marks.and || word(j) == marks.ampersand || word(j) == marks.slash
        || word(j) == marks.comma && joined == false && last.isPlural == false || word(j) == marks.of
        || word(j) == marks.for_
    {
      if word(j) == marks.of || word(j) == marks.for_ {
        let after = self.complement(at: j, &complement, office: last.office)
        if after == j { break }
        j = after
        continue
      }
      var k = j + 1
      if word(k) == marks.and { k += 1 }
      let inner = modifiers(at: k)
      guard inner.end - k < 4,
        inner.parties.isEmpty
          || inner.parties.allSatisfy({ complement.parties.contains($0) || complement.parties.isEmpty }),
        let next = title(at: inner.end), !next.isPlural, !last.isPlural
      else { break }
      if !inner.parties.isEmpty { complement.parties = inner.parties }
      last = next
      raw.flags.formUnion(next.flags)
      if knowledge.offices[Int(next.office)].rank < knowledge.offices[Int(raw.office)].rank { raw.office = next.office }
      j = next.end
      raw.titleEnd = Int32(j)
      joined = true
    }
    // `the Secretary and Foreign Minister Retno` are two.
    let isOpen = i > floor && word(i - 1) == marks.the && m.parties.isEmpty
    if joined, !isOpen || word(j) == marks.of || word(j) == marks.comma || !complement.parties.isEmpty {
      j = self.complements(from: j, &complement, office: last.office)
      if complement.isInstitution { raw.office = knowledge.institutionOffice(raw.office) }
      if let name = nameAfter(title: j, raw: raw, plural: false) {
        return finish(raw, modifiers: complement, nameBegin: name.begin, nameEnd: name.end, node: name.node)
      }
    }
    raw = single.raw
    complement = m
    j = complements(from: single.end, &complement, office: raw.office)
    raw.end = Int32(j)
    if complement.isInstitution { raw.office = knowledge.institutionOffice(raw.office) }
    if let name = nameAfter(
      title: j, raw: raw, plural: isPlural, byComma: byComma || !complement.parties.isEmpty || complement.isInstitution)
    {
      let next = finish(raw, modifiers: complement, nameBegin: name.begin, nameEnd: name.end, node: name.node)
      if isPlural { return names(after: next, like: raw, parties: complement.parties) }
      return next
    }
    // Without a name.
    if complement.parties.count > 1 { isPlural = true }
    if isPlural { raw.flags.insert(.plural) }
    raw.parties = store(complement.parties)
    let officeClass = knowledge.offices[Int(raw.office)].officeClass
    let hadModifiers = !complement.parties.isEmpty
    widen(&raw)
    let isDefinite = raw.flags.contains(.definite) || raw.flags.contains(.ownedByPronoun)
    if raw.office == knowledge.officeKeys.counterpart, !isDefinite, !hadModifiers, !isPlural { return nil }
    switch officeClass {
    case .official, .private, .military, .party, .royal:
      guard hadModifiers || isDefinite else { return nil }
      if officeClass != .private, !hadModifiers, officeClass != .royal { raw.flags.insert(.personal) }
    case .spokesperson: break
    default:
      // `Prime Minister recalled …`, as some press offices write.
      let isName = tokens[i].flags.contains(.capital) && isCapital(first.end - 1) && first.end > i
      guard hadModifiers || isDefinite || isPlural || isName else { return nil }
    }
    return emit(raw)
  }

  /// `of the United Nations`, `for Climate`, `to Russia`: what follows a title.
  mutating func complements(from start: Int, _ m: inout Modifiers, office: UInt8) -> Int {
    var j = start
    for _ in 0..<3 {
      let next = complement(at: j, &m, office: office)
      if next == j { break }
      j = next
    }
    return j
  }

  static let institutionWords: WordClass = [.common, .portfolio, .body, .group, .ambiguous, .notCountry]

  /// One prepositional phrase after a title; returns `j` where there is none that belongs to it.
  func complement(at j: Int, _ m: inout Modifiers, office: UInt8 = 255) -> Int {
    let preposition = word(j)
    guard
      preposition == marks.of || preposition == marks.for_ || preposition == marks.to || preposition == marks.at
        || preposition == marks.in_ || preposition == marks.from || preposition == marks.on
    else { return j }
    // `ambassador to Russia`, `envoy for Syria`; but a minister goes `to Russia`, leaders meet `in Malta`.
    if preposition != marks.of, preposition != marks.from, office != 255 {
      switch knowledge.offices[Int(office)].officeClass {
      case .envoy: break
      case .official, .private, .spokesperson, .organisation:
        if preposition == marks.to || preposition == marks.in_ { return j }
      case .minister, .deputy:
        if preposition != marks.for_ { return j }
      default: return j
      }
    }
    var k = j + 1
    if word(k) == marks.the { k += 1 }
    guard k < limit, !blocked[k] else { return j }
    if preposition == marks.of || preposition == marks.from && !m.parties.isEmpty == false {
      if let found = party(at: k), found.isNamed || tokens[k].flags.contains(.allCaps) {
        var list = [found.party]
        var end = found.end
        // `of Russia, Turkey and Iran`.
        while true {
          var next = end
          if word(next) == marks.comma { next += 1 }
          if word(next) == marks.and { next += 1 }
          if word(next) == marks.the { next += 1 }
          guard next > end, let more = party(at: next), more.isNamed, title(at: more.end) == nil,
            !(more.end < limit && tokens[more.end].flags.contains(.possessive))
          else { break }
          list.append(more.party)
          end = more.end
        }
        if end < limit, tokens[end].flags.contains(.possessive) {
          // `chief of Russia's General Staff`.
          var t = end + 1
          while t < limit, isCapital(t), !blocked[t], t - end < 6, hits.longest(t, NameTrie.Kind.person.bit) == nil {
            // The person's name begins.
            if t > end + 1, classes[t - 1].has(any: MentionParser.institutionWords), isCapital(t + 1),
              !classes[t].has(any: [.common, .portfolio, .body, .group, .notCountry])
                || t + 2 < limit && tokens[t + 2].flags.contains(.hyphen)
            {
              break
            }
            t += 1
          }
          end = t
        }
        m.parties = m.parties.isEmpty || list.count > 1 || knowledge.isOrganisation(list[0]) ? list : m.parties
        return end
      }
    }
    // `Crown Prince of Abu Dhabi`, `mayor of London`.
    if preposition == marks.of, let place = hits.longest(k, NameTrie.Kind.city.bit | NameTrie.Kind.place.bit) {
      let record = knowledge.trie.payloads(place.node, .place).last ?? largestCity(place.node) ?? -1
      if m.parties.isEmpty, record >= 0, knowledge.places[record].country != Knowledge.noCountry {
        m.parties = [knowledge.places[record].country]
      }
      return Int(place.end)
    }
    // Capitalised stretches: `of the High Council for National Reconciliation of the Islamic Republic of Afghanistan`.
    if preposition == marks.to || preposition == marks.in_ || preposition == marks.at || preposition == marks.on {
      if let found = party(at: k), found.isNamed { return found.end }
      if preposition == marks.to || preposition == marks.in_, let city = hits.longest(k, NameTrie.Kind.placeBits) {
        return Int(city.end)
      }
      if preposition != marks.on || !isCapital(k) { return j }
    }
    if preposition == marks.for_ || preposition == marks.from {
      if let found = party(at: k), found.isNamed {
        // `for Afghanistan Reconciliation`.
        var end = found.end
        while isCapital(end), !blocked[end], classes[end].has(any: [.common, .portfolio]),
          !classes[end].has(any: .breaker),
          isCapital(end + 1)
        { end += 1 }
        return end
      }
    }
    var end = j
    var t = k
    var first = true
    while t < limit, t - j < 16, !blocked[t] {
      if tokens[t].flags.contains(.punctuation) { break }
      if let found = party(at: t), found.isNamed || isCapital(t) {
        if m.parties.isEmpty || knowledge.isOrganisation(found.party) && found.isNamed { m.parties = [found.party] }
        t = found.end
        end = t
        if t < limit, tokens[t].flags.contains(.possessive) { t += 1; end = t }
        first = false
        if word(t) == marks.of || word(t) == marks.for_ || word(t) == marks.and { continue }
        if found.isNamed, isCapital(t), !classes[t].has(any: [.portfolio, .body, .common, .group, .ambiguous]) {
          break
        }
        continue
      }
      let c = classes[t]
      if isCapital(t) {
        if !first, !c.contains(.portfolio), c.has(any: [.givenMale, .givenFemale, .honorific]) { break }
        if c.has(any: .breaker), t > k { break }
        if hits.longest(t, NameTrie.Kind.person.bit).map({ Int($0.end) > t + 1 }) ?? false { break }
        if first, c.has(any: [.givenMale, .givenFemale]), !c.contains(.portfolio) { return j }
        // A word that is no ordinary one, behind some that are, begins the name.
        if !first, !c.has(any: MentionParser.institutionWords), classes[t - 1].has(any: MentionParser.institutionWords)
        {
          break
        }
        if preposition == marks.of, !c.contains(.portfolio) { m.isInstitution = true }
        t += 1
        end = t
        first = false
        continue
      }
      if c.contains(.portfolio), first || classes[t - 1].contains(.portfolio) || word(t - 1) == marks.and {
        // `leaders of political parties` lead no ministry.
        let next = t + 1
        if next < limit, tokens[next].flags.contains(.word), !isCapital(next), !classes[next].contains(.portfolio),
          word(next) != marks.and, !classes[next].has(any: [.stop, .calendar])
        {
          break
        }
        t += 1
        end = t
        first = false
        continue
      }
      // `head of the German government`, `leader of the Russian delegation`.
      if !first, end == t, c.has(any: [.body, .group]) {
        t += 1
        end = t
        continue
      }
      let w = word(t)
      if !first, w == marks.of || w == marks.for_ || w == marks.and || w == marks.the || w == marks.on,
        t + 1 < limit,
        isCapital(t + 1) || word(t + 1) == marks.the && isCapital(t + 2) || classes[t + 1].contains(.portfolio)
      {
        t += 1
        continue
      }
      break
    }
    return end
  }

  mutating func store(_ list: [UInt16]) -> Range<Int32> {
    guard !list.isEmpty else { return 0..<0 }
    let start = Int32(parties.count)
    parties.append(contentsOf: list)
    return start..<Int32(parties.count)
  }
}
