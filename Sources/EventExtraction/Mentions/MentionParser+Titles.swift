/// Titles of offices: those of the tables, and those made of a field of government.
extension MentionParser {
  /// The longest title at a token: of the tables, else made of a portfolio (`water resources minister`).
  func title(at i: Int) -> ReadTitle? {
    guard i < limit, !blocked[i] else { return nil }
    var best: ReadTitle?
    if let hit = hits.longest(i, NameTrie.Kind.title.bit) {
      best = listed(hit)
    }
    if classes[i].contains(.portfolio) {
      var j = i
      while j < limit, j - i < 6,
        classes[j].contains(.portfolio)
          || j > i && (word(j) == marks.and || word(j) == marks.ampersand || word(j) == marks.comma)
            && j + 1 < limit && classes[j + 1].contains(.portfolio) && isCapital(j + 1) == isCapital(j - 1)
      { j += 1 }
      if j < limit, classes[j].contains(.portfolioNoun), j + 1 - i > (best.map { $0.end - i } ?? 0) {
        best = ReadTitle(end: j + 1, office: portfolioOffice(i), isPlural: isPluralNoun(j))
      }
    }
    // `deputy interior minister`, `vice minister` of any field.
    if best.map({ $0.end == i + 1 }) ?? true, knowledge.isDeputyWord(tokens[i].word), i + 1 < limit,
      classes[i + 1].contains(.portfolio), let full = title(at: i + 1), !full.isPlural,
      knowledge.offices[Int(full.office)].officeClass == .minister
    {
      let keys = knowledge.officeKeys
      return ReadTitle(
        end: full.end, office: full.office == keys.foreignMinister ? keys.deputyForeignMinister : keys.other,
        isPlural: false, flags: full.flags)
    }
    guard var found = best else { return nil }
    // `minister of trade, industry and energy`, `minister for economic affairs`.
    if found.end < limit,
      classes[found.end - 1].contains(.portfolioNoun) || classes[found.end - 1].contains(.portfolio),
      knowledge.offices[Int(found.office)].officeClass == .minister
        || knowledge.offices[Int(found.office)].officeClass == .deputy
        || found.office == knowledge.officeKeys.other
    {
      var j = found.end
      let isExtension = word(j) == marks.of || word(j) == marks.for_
      if isExtension || classes[j - 1].contains(.portfolio) && j - 1 > i {
        j = portfolio(from: isExtension ? j + 1 : j, needsFirst: isExtension) ?? found.end
      }
      if isExtension, j > found.end + 1, found.office == knowledge.officeKeys.minister {
        var first = found.end + 1
        while first < j, !classes[first].contains(.portfolio) { first += 1 }
        if first < j { found.office = portfolioOffice(first) }
      }
      found.end = max(found.end, j)
    }
    let office = knowledge.offices[Int(found.office)].officeClass
    if office == .spokesperson { found.flags.insert(.spokesperson) }
    if office == .private { found.flags.insert(.personal) }
    for k in i..<found.end {
      if classes[k].contains(.male) { found.flags.insert(.male) }
      if classes[k].contains(.female) { found.flags.insert(.female) }
    }
    return found
  }

  private func listed(_ hit: NameHits.Hit) -> ReadTitle? {
    var e = knowledge.trie.firstEntry[Int(hit.node)]
    while e != 0 {
      let entry = knowledge.trie.entries[Int(e)]
      if entry.kind == .title {
        let t = knowledge.titles[Int(entry.payload)]
        return ReadTitle(end: Int(hit.end), office: t.office, isPlural: t.isPlural, usualParty: t.usualParty)
      }
      e = entry.next
    }
    return nil
  }

  func isPluralNoun(_ i: Int) -> Bool {
    guard i < limit else { return false }
    let t = tokens[i]
    return t.end - t.begin == 9  // `ministers`
  }

  /// Steps over `[the] trade, industry and energy`; nil where no portfolio follows.
  private func portfolio(from start: Int, needsFirst: Bool) -> Int? {
    var j = start
    if needsFirst, word(j) == marks.the { j += 1 }
    if needsFirst { guard j < limit, classes[j].contains(.portfolio) else { return nil } }
    while j < limit {
      if classes[j].contains(.portfolio) {
        j += 1
      } else if word(j) == marks.and || word(j) == marks.ampersand || word(j) == marks.comma || word(j) == marks.of,
        j + 1 < limit,
        classes[j + 1].contains(.portfolio)
          || word(j + 1) == marks.the && j + 2 < limit && classes[j + 2].contains(.portfolio),
        title(startsAt: j + 1) == false
      {
        j += word(j + 1) == marks.the ? 2 : 1
      } else if let next = portfolioEnd(at: j) {
        j = next
      } else {
        break
      }
    }
    return j
  }

  /// `International Organization Affairs`: capitals up to a closing field word.
  private func portfolioEnd(at i: Int) -> Int? {
    var j = i
    while j < limit, j - i < 3, isCapital(j), !classes[j].has(any: [.givenMale, .givenFemale, .breaker]) {
      if j + 1 < limit, classes[j + 1].contains(.portfolio), isCapital(j + 1) { return j + 2 }
      j += 1
    }
    return nil
  }

  /// Whether a new title begins at a portfolio word (`and foreign minister X`).
  private func title(startsAt i: Int) -> Bool {
    var j = i
    while j < limit, j - i < 4, classes[j].contains(.portfolio) { j += 1 }
    return j < limit && classes[j].contains(.portfolioNoun)
  }

  private func portfolioOffice(_ i: Int) -> UInt8 {
    let keys = knowledge.officeKeys
    var j = i
    while j < limit, classes[j].contains(.portfolio) || classes[j].contains(.premodifier) {
      switch knowledge.portfolioOffice[word(j)] {
      case let office?: return office
      case nil: j += 1
      }
    }
    return keys.minister
  }
}
