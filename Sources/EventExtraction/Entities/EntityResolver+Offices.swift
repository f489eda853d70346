/// Offices without a name: by what was last spoken of, then by the authority.
extension EntityResolver {
  /// The entities of an office-holder or of several: `the Russian leader`, `the two presidents`, `his Tajik counterpart`.
  mutating func office(_ raw: RawMention) -> [Int] {
    let list = raw.parties.map { parties[Int($0)] }
    let officeClass = raw.office == 255 ? nil : knowledge.offices[Int(raw.office)].officeClass
    if list.isEmpty, !raw.flags.contains(.plural), officeClass != .head, let k = lastTitled(raw) { return [k] }
    if officeClass == .spokesperson || officeClass == .private || raw.flags.contains(.personal) { return [] }
    if raw.flags.contains(.plural) {
      if list.isEmpty {
        if let group = regional(raw) { return group }
        return isAnaphoric(raw) ? couple(raw) : []
      }
      if raw.office == knowledge.officeKeys.counterpart, list.count > 1 {
        return list.flatMap { counterpart(raw, [$0]) }
      }
      // `EU leaders`, `NATO foreign ministers` are the body; `Russian and Tajik presidents` are two.
      return list.map { p in
        knowledge.isOrganisation(p) || raw.office == 255 || list.count == 1
          ? party(p) : holder(raw, of: p, allowInference: true) ?? party(p)
      }
    }
    if raw.office == knowledge.officeKeys.counterpart { return counterpart(raw, list) }
    if raw.flags.contains(.neuter), list.isEmpty {
      // `its leader`: of the country or body last spoken of.
      for s in salience.reversed() where raw.sentence - s.sentence <= 1 {
        for k in s.entities where entities[k].entity.kind != .person {
          return holder(raw, of: entities[k].party, allowInference: false).map { [$0] } ?? []
        }
      }
      return []
    }
    if let p = list.first, raw.flags.contains(.indefinite), !raw.flags.contains(.visiting) {
      // `a top U.S. diplomat`, `the first trip by an Iranian head of state`: whoever that is.
      return [party(p)]
    }
    if let p = list.first {
      return [holder(raw, of: p, allowInference: true) ?? lastOfficial(raw, of: p) ?? party(p)]
    }
    // `the leader of the ruling party` is not the one last spoken of.
    if isOfSomethingElse(raw) { return [] }
    if let k = lastHolder(of: raw.office, raw) { return [k] }
    if raw.usualParty != Knowledge.noParty {
      return [holder(raw, of: raw.usualParty, allowInference: true) ?? party(raw.usualParty)]
    }
    return []
  }

  /// `all five Central Asian leaders`, `the Baltic presidents`: the countries of a small region.
  private mutating func regional(_ raw: RawMention) -> [Int]? {
    var begin = Int(raw.begin)
    let sentence = document.sentences[Int(raw.sentence)].tokens.lowerBound
    while begin > sentence, knowledge.classes(document.tokens[begin - 1].word).contains(.nationModifier) { begin -= 1 }
    let words = (begin..<Int(raw.headBegin)).map { document.tokens[$0].word }
    guard !words.isEmpty else { return nil }
    var best: [UInt16]?, length = 0
    for (modifiers, countries) in knowledge.regions
    where modifiers.count > length && modifiers.allSatisfy({ words.contains($0) }) {
      best = countries
      length = modifiers.count
    }
    guard let best, (2...6).contains(best.count) else { return nil }
    return best.map { party($0) }
  }

  /// `the U.S. diplomat`: the one last spoken of who acts for that party.
  private func lastOfficial(_ raw: RawMention, of p: UInt16) -> Int? {
    guard raw.flags.contains(.definite), !raw.flags.contains(.ownedByPronoun), raw.headEnd - raw.headBegin == 1,
      raw.office != 255, knowledge.offices[Int(raw.office)].officeClass == .official
    else { return nil }
    for s in salience.reversed() where raw.sentence - s.sentence <= 6 {
      for k in s.entities
      where entities[k].entity.kind == .person && entities[k].party == p && entities[k].office != 255 { return k }
    }
    return nil
  }

  /// Whether an `of` phrase that names no party follows: `the leader of the ruling party`.
  private func isOfSomethingElse(_ raw: RawMention) -> Bool {
    let end = Int(raw.end)
    guard end + 1 < document.tokens.count, document.tokens[end].word == knowledge.marks.of else { return false }
    let next = end + (document.tokens[end + 1].word == knowledge.marks.the ? 2 : 1)
    guard next < document.tokens.count else { return false }
    let c = knowledge.classes(document.tokens[next].word)
    return !c.has(any: [.nation, .nationModifier, .determiner, .possessivePronoun])
  }

  /// `the two leaders`, `both ministers`, `the presidents`; not `leaders`, `business leaders`.
  private func isAnaphoric(_ raw: RawMention) -> Bool {
    guard raw.flags.contains(.definite) || raw.flags.contains(.two) else { return false }
    return (Int(raw.begin)..<Int(raw.headBegin)).allSatisfy {
      knowledge.classes(document.tokens[$0].word).has(any: [.determiner, .pluralNumber, .premodifier, .visiting])
    }
  }

  /// Whether an entity of the text can be meant by an office.
  func fits(_ r: Record, office: UInt8) -> Bool {
    guard r.entity.kind == .person, !r.entity.isPrivate, !r.entity.isSpokesperson, r.office != 255 else { return false }
    if r.office == office { return true }
    let asked = knowledge.offices[Int(office)], held = knowledge.offices[Int(r.office)]
    switch asked.officeClass {
    case .leader: return held.officeClass == .head || held.officeClass == .organisation || held.officeClass == .party
    case .head:
      // A monarch may be called head of state, a president head of the country.
      return office == knowledge.officeKeys.chiefOfState && held.officeClass == .head
    case .royal: return held.officeClass == .royal || r.office == knowledge.officeKeys.crownPrince
    case .deputy, .minister: return office == knowledge.officeKeys.minister && held.officeClass == .minister
    default:
      guard r.person >= 0 else { return false }
      return knowledge.people[Int(r.person)].terms.contains {
        let t = knowledge.terms[Int($0)]
        return t.office == office && (day.map { t.distance($0) < 400 } ?? true)
      }
    }
  }

  /// Who holds an office of a party: in the text, else in the authority on the day.
  private mutating func holder(_ raw: RawMention, of p: UInt16, allowInference: Bool) -> Int? {
    let office = raw.office
    var best: Int?, bestScore = Int.min
    for (k, r) in entities.enumerated() where r.party == p && fits(r, office: office) {
      var s = r.office == office ? 4 : 1
      if office == knowledge.officeKeys.leader {
        s =
          Int(p) < knowledge.leaderOffice.count && r.office == knowledge.leaderOffice[Int(p)]
          ? 5 : 4 - knowledge.offices[Int(r.office)].rank
      }
      if office == knowledge.officeKeys.organisationHead, let title = r.entity.title, raw.titleEnd > raw.titleBegin + 1
      {
        // `the president of the European Council` is not its foreign policy chief.
        s += hasWords(title, of: raw) ? 4 : -8
      }
      if r.entity.isFormer != raw.flags.contains(.former) { s -= 4 }
      if let last = salience.lastIndex(where: { $0.entities.contains(k) }) { s += salience.count - last < 12 ? 2 : 1 }
      if s > bestScore {
        best = k
        bestScore = s
      }
    }
    if let best, bestScore > -2 { return best }
    guard allowInference, let day, !raw.flags.contains(.former), !raw.flags.contains(.elect) else { return nil }
    var asked = office
    if office == knowledge.officeKeys.leader {
      asked =
        Int(p) < knowledge.leaderOffice.count ? knowledge.leaderOffice[Int(p)] : knowledge.officeKeys.organisationHead
    }
    guard asked != knowledge.officeKeys.minister, asked != knowledge.officeKeys.other,
      asked != knowledge.officeKeys.royal,
      knowledge.offices[Int(asked)].rank <= 4
    else { return nil }
    var found = knowledge.holders(office: asked, party: p, on: day)
    if asked == knowledge.officeKeys.organisationHead, found.count > 1, raw.titleEnd > raw.titleBegin + 1 {
      found = found.filter { person in
        knowledge.people[Int(person)].terms.contains {
          let t = knowledge.terms[Int($0)]
          return t.party == p && t.office == asked && t.holds(day) && hasWords(knowledge.string(t.title), of: raw)
        }
      }
    }
    guard let person = found.first, found.count <= 2 else { return nil }
    if knowledge.isOrganisation(p), found.count > 1 { return nil }
    let known = personEntities[person] != nil
    let k = known_(person, p, asked)
    if !known { entities[k].entity.isInferred = true }
    return k
  }

  /// Whether a title has all the words by which a phrase calls its holder.
  private func hasWords(_ title: String, of raw: RawMention) -> Bool {
    let known = Set(title.split { $0 == " " || $0 == "-" }.map { Lexicon.fold(Array($0.utf8)) })
    return (Int(raw.titleBegin)..<Int(raw.titleEnd)).allSatisfy { i in
      let t = document.tokens[i]
      if !t.flags.contains(.word) || knowledge.classes(t.word).has(any: [.determiner, .stop]) { return true }
      return known.contains(Lexicon.fold(document.bytes[Int(t.begin)..<Int(t.end)]))
    }
  }

  private mutating func known_(_ person: Int32, _ p: UInt16, _ office: UInt8) -> Int {
    var raw = RawMention(kind: .office, begin: 0, end: 0, headBegin: 0, headEnd: 0, sentence: 0)
    raw.office = office
    return known(person, raw, [p], [])
  }

  /// The one last spoken of who holds an office (`the prime minister`).
  private func lastHolder(of office: UInt8, _ raw: RawMention) -> Int? {
    guard office != 255 else { return nil }
    var best: Int?, bestScore = Int.min
    var order = 0
    for s in salience.reversed() {
      let distance = Int(raw.sentence - s.sentence)
      if best != nil, distance > 4 { break }
      order += 1
      for k in s.entities where fits(entities[k], office: office) {
        if entities[k].entity.isFormer, !raw.flags.contains(.former), entities[k].office != office { continue }
        if raw.flags.contains(.male), entities[k].entity.gender == .female { continue }
        var score = -6 * distance - order
        if s.isSubject { score += 6 }
        if isAwayFrom(entities[k].party, raw) { score -= 20 }
        if score > bestScore {
          best = k
          bestScore = score
        }
      }
    }
    return best
  }

  /// `From Uzbekistan the president will go on`: somebody who goes to or leaves a country is not of it.
  private func isAwayFrom(_ party: UInt16, _ raw: RawMention) -> Bool {
    for m in mentions.reversed() {
      guard document.sentences[Int(raw.sentence)].tokens.contains(m.tokens.lowerBound) else { return false }
      guard m.kind == .country || m.kind == .place, let k = m.entities.first, entities[k].party == party else {
        continue
      }
      let before = m.tokens.lowerBound - 1
      if before >= 0, knowledge.isDirection(document.tokens[before].word) { return true }
    }
    return false
  }

  /// The one last spoken of whose titles have these words: `the Secretary`, `the Deputy Secretary`.
  private func lastTitled(_ raw: RawMention) -> Int? {
    let words = (Int(raw.titleBegin)..<Int(raw.titleEnd)).map { document.tokens[$0].word }
    guard !words.isEmpty else { return nil }
    for s in salience.reversed() {
      for k in s.entities where entities[k].entity.kind == .person && !entities[k].titleWords.isEmpty {
        guard entities[k].titleWords.first == words.first else { continue }
        if words.allSatisfy({ entities[k].titleWords.contains($0) }) { return k }
      }
    }
    return nil
  }

  /// `his Tajik counterpart`: the same office as the owner's, of another party.
  private mutating func counterpart(_ raw: RawMention, _ list: [UInt16]) -> [Int] {
    let owner = salience.reversed().lazy.flatMap { $0.entities }.first { k in
      entities[k].entity.kind == .person && (list.isEmpty || entities[k].party != list[0])
    }
    guard let p = list.first else {
      // `his counterpart`: the other one of the last two.
      guard let owner else { return [] }
      for s in salience.reversed() {
        for k in s.entities where entities[k].entity.kind == .person && entities[k].party != entities[owner].party {
          return [k]
        }
      }
      return []
    }
    var asked = raw
    asked.office = owner.map { entities[$0].office } ?? knowledge.officeKeys.leader
    if asked.office == 255 { return [party(p)] }
    if let k = holder(asked, of: p, allowInference: false) { return [k] }
    // A president's counterpart may be a prime minister, a monarch.
    if knowledge.offices[Int(asked.office)].officeClass == .head {
      var leader = raw
      leader.office = knowledge.officeKeys.leader
      if let k = holder(leader, of: p, allowInference: false) { return [k] }
      let same = holder(asked, of: p, allowInference: true)
      return [same ?? holder(leader, of: p, allowInference: true) ?? party(p)]
    }
    return [holder(asked, of: p, allowInference: true) ?? party(p)]
  }
}
