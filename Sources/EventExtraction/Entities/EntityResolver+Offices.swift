/// Offices without a name, couples and pronouns: by what was last spoken of, then by the authority.
extension EntityResolver {
  /// The entities of an office-holder or of several: `the Russian leader`, `the two presidents`, `his Tajik counterpart`.
  mutating func office(_ raw: RawMention) -> [Int] {
    let list = raw.parties.map { parties[Int($0)] }
    let officeClass = raw.office == 255 ? nil : knowledge.offices[Int(raw.office)].officeClass
    if list.isEmpty, !raw.flags.contains(.plural), let k = lastTitled(raw) { return [k] }
    if officeClass == .spokesperson || officeClass == .private || raw.flags.contains(.personal) { return [] }
    if raw.flags.contains(.plural) {
      if list.isEmpty { return isAnaphoric(raw) ? couple(raw) : [] }
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
    if let p = list.first { return [holder(raw, of: p, allowInference: true) ?? party(p)] }
    if let k = lastHolder(of: raw.office, raw) { return [k] }
    if raw.usualParty != Knowledge.noParty {
      return [holder(raw, of: raw.usualParty, allowInference: true) ?? party(raw.usualParty)]
    }
    return []
  }

  /// `the two leaders`, `both ministers`, `the presidents`; not `leaders`, `business leaders`.
  private func isAnaphoric(_ raw: RawMention) -> Bool {
    guard raw.flags.contains(.definite) || raw.flags.contains(.two) else { return false }
    return (Int(raw.begin)..<Int(raw.headBegin)).allSatisfy {
      knowledge.classes(document.tokens[$0].word).has(any: [.determiner, .pluralNumber, .premodifier, .visiting])
    }
  }

  /// Whether an entity of the text can be meant by an office.
  private func fits(_ r: Record, office: UInt8) -> Bool {
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
      knowledge.offices[Int(asked)].rank <= 4
    else { return nil }
    let found = knowledge.holders(office: asked, party: p, on: day)
    guard let person = found.first, found.count <= 2 else { return nil }
    if knowledge.isOrganisation(p), found.count > 1 { return nil }
    let known = personEntities[person] != nil
    let k = known_(person, p, asked)
    if !known { entities[k].entity.isInferred = true }
    return k
  }

  private mutating func known_(_ person: Int32, _ p: UInt16, _ office: UInt8) -> Int {
    var raw = RawMention(kind: .office, begin: 0, end: 0, headBegin: 0, headEnd: 0, sentence: 0)
    raw.office = office
    return known(person, raw, [p], [])
  }

  /// The one last spoken of who holds an office (`the prime minister`).
  private func lastHolder(of office: UInt8, _ raw: RawMention) -> Int? {
    guard office != 255 else { return nil }
    for s in salience.reversed() {
      for k in s.entities where fits(entities[k], office: office) {
        if entities[k].entity.isFormer, !raw.flags.contains(.former), entities[k].office != office { continue }
        if raw.flags.contains(.male), entities[k].entity.gender == .female { continue }
        return k
      }
    }
    return nil
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

  // MARK: Couples

  /// `the two leaders`, `both sides`: the two parties last spoken of.
  mutating func couple(_ raw: RawMention) -> [Int] {
    let wantsCountries = raw.office == 255 && document.tokens[Int(raw.headBegin)].word != 0 && isCountryNoun(raw)
    let asked = raw.office
    let isBroad = asked == 255 || knowledge.offices[Int(asked)].officeClass == .leader
    // A plural just spoken of.
    if !wantsCountries, let last = salience.last(where: { $0.isPlural }), raw.sentence - last.sentence <= 2,
      last.entities.count <= 3, isBroad || last.entities.allSatisfy({ fits(entities[$0], office: asked) })
    {
      if asked == 255 || last.entities.allSatisfy({ entities[$0].entity.kind == .person }) { return last.entities }
    }
    var found: [Int] = []
    var seen: [UInt16] = []
    // Leaders are heads of state or government, if there are two.
    let isLeaders = isBroad && asked != 255
    for pass in isLeaders ? 0..<2 : 1..<2 {
      found = []
      seen = []
      for s in salience.reversed() where raw.sentence - s.sentence <= 8 {
        for k in s.entities.reversed() {
          let r = entities[k]
          guard r.party != Knowledge.noParty, !seen.contains(r.party), !r.entity.isSpokesperson, !r.entity.isPrivate
          else { continue }
          if wantsCountries {
            guard r.entity.kind != .place else { continue }
          } else {
            guard r.entity.kind == .person else { continue }
            if !isBroad, !fits(r, office: asked) { continue }
            if isLeaders, r.office == 255 || knowledge.offices[Int(r.office)].rank > (pass == 0 ? 2 : 3) { continue }
          }
          seen.append(r.party)
          found.append(wantsCountries ? party(r.party) : k)
          if found.count == 2 { return found.reversed() }
        }
      }
    }
    // Persons and countries mixed: a person stands for one side only.
    guard asked == 255 else { return found.count == 2 ? found.reversed() : [] }
    for s in salience.reversed() where raw.sentence - s.sentence <= 4 {
      for k in s.entities.reversed() {
        let r = entities[k]
        guard r.party != Knowledge.noParty, !seen.contains(r.party), r.entity.kind != .place, !r.entity.isPrivate else {
          continue
        }
        seen.append(r.party)
        found.append(k)
        if found.count == 2 { return found.reversed() }
      }
    }
    return []
  }

  private func isCountryNoun(_ raw: RawMention) -> Bool {
    let word = document.tokens[Int(raw.headBegin)].word
    return knowledge.isCountryNoun(word)
  }

  // MARK: Pronouns

  /// Whom a pronoun means: the most salient person of its gender, or the last couple.
  mutating func pronoun(_ raw: RawMention, _ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> [Int] {
    if raw.flags.contains(.neuter) {
      for s in salience.reversed() where raw.sentence - s.sentence <= 1 {
        for k in s.entities where entities[k].entity.kind == .country || entities[k].entity.kind == .organisation {
          return [k]
        }
      }
      return []
    }
    if raw.flags.contains(.plural) {
      var couple = RawMention(
        kind: .office, begin: Int(raw.begin), end: Int(raw.end), headBegin: Int(raw.headBegin),
        headEnd: Int(raw.headEnd),
        sentence: Int(raw.sentence))
      couple.flags = [.plural]
      if let last = salience.last(where: { $0.isPlural }), raw.sentence - last.sentence <= 2 { return last.entities }
      // Two persons of two parties in this sentence or the one before.
      let nearby = salience.filter { raw.sentence - $0.sentence <= 1 }
      guard nearby.flatMap({ $0.entities }).filter({ entities[$0].entity.kind == .person }).count >= 2 else {
        return []
      }
      return self.couple(couple)
    }
    let isMale = raw.flags.contains(.male)
    if let ahead = subjectAhead(raw, index, tokens) { return [ahead] }
    let isObject =
      !raw.flags.contains(.possessive) && raw.end - raw.begin == 1
      && tokens[Int(raw.begin)].end - tokens[Int(raw.begin)].begin == 3
      && isMale
    var best: Int?, bestScore = Int.min
    var order = 0
    for s in salience.reversed() {
      let distance = Int(raw.sentence - s.sentence)
      if distance > 4 { break }
      order += 1
      for k in s.entities where s.entities.count == 1 && entities[k].entity.kind == .person {
        let e = entities[k].entity
        if e.gender == (isMale ? .female : .male) { continue }
        var score = -8 * distance - order
        if s.isSubject { score += distance == 0 && isObject ? -4 : 6 }
        if e.gender == .unknown { score -= 3 }
        if score > bestScore {
          best = k
          bestScore = score
        }
      }
    }
    return best.map { [$0] } ?? []
  }

  /// `During his visit, Abe wants to …`: the subject that a pronoun in an opening phrase runs ahead of.
  private func subjectAhead(_ raw: RawMention, _ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> Int? {
    let sentence = document.sentences[Int(raw.sentence)].tokens
    guard raw.flags.contains(.possessive), Int(raw.begin) - sentence.lowerBound <= 8,
      !(salience.last.map { $0.sentence == raw.sentence } ?? false)
    else { return nil }
    for i in raws.indices[(index + 1)...] {
      let next = raws[i]
      if next.sentence != raw.sentence { return nil }
      guard next.kind == .person, resolved[i] >= 0, next.begin > 0,
        tokens[Int(next.begin) - 1].word == knowledge.marks.comma, !next.flags.contains(.possessive)
      else { continue }
      let gender = entities[Int(resolved[i])].entity.gender
      return gender == (raw.flags.contains(.male) ? .female : .male) ? nil : Int(resolved[i])
    }
    return nil
  }
}
