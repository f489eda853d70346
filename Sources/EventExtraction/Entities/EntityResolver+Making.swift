/// Makes entities of people, and adds to them what their mentions say.
extension EntityResolver {
  /// The entity of a person of the authority, with the office held on the day.
  mutating func known(_ person: Int32, _ raw: RawMention?, _ list: [UInt16], _ words: [WordID]) -> Int {
    if let k = personEntities[person] {
      if words.count > entities[k].words.count, !entities[k].isFull { entities[k].words = words }
      return k
    }
    let p = knowledge.people[Int(person)]
    var e = Entity(kind: .person, name: knowledge.string(p.name))
    e.personID = knowledge.string(p.id)
    e.gender = p.gender == .unknown ? genderOfGivenName(personWords(person).first) : p.gender
    var record = Record(entity: e, person: person)
    record.words = personWords(person)
    record.family = familyWords(person)
    record.isFull = true
    var best = -1, bestScore = Int.min
    for i in p.terms {
      let t = knowledge.terms[Int(i)]
      var s = -knowledge.offices[Int(t.office)].rank
      if let raw, raw.office == t.office { s += 6 }
      if list.contains(t.party) { s += 20 }
      if let day { s += t.holds(day) ? 30 : -Int(t.distance(day) / 365) } else { s += t.isCurrent ? 30 : 0 }
      if s > bestScore {
        best = Int(i)
        bestScore = s
      }
    }
    if best >= 0 {
      let t = knowledge.terms[best]
      record.party = t.party
      record.office = t.office
      record.entity.title = knowledge.string(t.title)
      if let day, t.hasEnd, t.end < day - 20, raw?.office == 255 || raw == nil { record.entity.isFormer = true }
    }
    entities.append(record)
    personEntities[person] = entities.count - 1
    finish(entities.count - 1)
    return entities.count - 1
  }

  /// An entity for somebody whom the authority does not know.
  mutating func stranger(_ raw: RawMention, _ words: [WordID], _ list: [UInt16]) -> Int {
    var e = Entity(kind: .person, name: name(Int(raw.headBegin)..<Int(raw.headEnd)))
    if raw.flags.contains(.male) { e.gender = .male }
    if raw.flags.contains(.female) { e.gender = .female }
    if e.gender == .unknown, words.count > 1 { e.gender = genderOfGivenName(words.first) }
    var record = Record(entity: e)
    record.words = words
    record.family = words.last.map { [$0] } ?? []
    if words.count > 1, isFamilyFirst(words) { record.family = [words[0]] }
    record.office = raw.office
    entities.append(record)
    return entities.count - 1
  }

  /// `Kim Il-chol`, `Nguyen Van Nen`: the family name leads, as it does with those of that name whom the authority knows.
  private mutating func isFamilyFirst(_ words: [WordID]) -> Bool {
    let node = knowledge.trie.node([words[0]])
    guard node != 0, !knowledge.classes(words[0]).has(any: [.givenMale, .givenFemale]) else { return false }
    let bearers = knowledge.trie.payloads(node, .family).prefix(8)
    return bearers.contains { personWords(Int32($0)).first == words[0] }
  }

  private func genderOfGivenName(_ word: WordID?) -> Entity.Gender {
    guard let word else { return .unknown }
    let c = knowledge.classes(word)
    if c.contains(.givenMale) { return c.contains(.givenFemale) ? .unknown : .male }
    return c.contains(.givenFemale) ? .female : .unknown
  }

  /// A name as written; a line of capitals is set as names are.
  private func name(_ range: Range<Int>) -> String {
    let allCaps = range.allSatisfy {
      let f = document.tokens[$0].flags
      return !f.contains(.word) || f.contains(.allCaps) || f.contains(.abbreviation)
        || document.tokens[$0].end - document.tokens[$0].begin == 1
    }
    let text = document.string(range)
    guard allCaps, range.count > 1 else { return text }
    return text.split(separator: " ").map { word in
      word.count > 2 ? word.prefix(1) + word.dropFirst().lowercased() : String(word)
    }.joined(separator: " ")
  }

  /// What a mention adds to its entity: party, office, title, gender, flags.
  mutating func update(_ k: Int, _ raw: RawMention) {
    let list = partyList(raw)
    if let first = list.first, entities[k].person < 0 || entities[k].party == Knowledge.noParty {
      if entities[k].party == Knowledge.noParty || knowledge.isOrganisation(first) { entities[k].party = first }
    }
    if entities[k].party == Knowledge.noParty { entities[k].party = impliedParty(k, raw) }
    if raw.office != 255, raw.titleEnd > raw.titleBegin {
      let o = knowledge.offices[Int(raw.office)]
      if entities[k].titleWords.isEmpty || raw.headBegin > raw.titleEnd - 1 {
        let words = (Int(raw.titleBegin)..<Int(raw.titleEnd)).map { document.tokens[$0].word }
        if entities[k].titleWords.first != words.first { entities[k].titleWords = words }
      }
      if entities[k].office == 255 || entities[k].person < 0 && o.rank < knowledge.offices[Int(entities[k].office)].rank
      {
        entities[k].office = raw.office
      }
      if entities[k].entity.title == nil, o.officeClass != .counterpart, o.officeClass != .leader {
        entities[k].entity.title = document.string(Int(raw.titleBegin)..<Int(raw.titleEnd))
      }
    }
    if raw.flags.contains(.former) || raw.flags.contains(.late) { entities[k].entity.isFormer = true }
    if raw.flags.contains(.elect) { entities[k].entity.isElect = true }
    if raw.flags.contains(.spokesperson) { entities[k].entity.isSpokesperson = true }
    if raw.flags.contains(.personal), entities[k].person < 0 { entities[k].entity.isPrivate = true }
    if entities[k].entity.gender == .unknown {
      if raw.flags.contains(.male) { entities[k].entity.gender = .male }
      if raw.flags.contains(.female) { entities[k].entity.gender = .female }
    }
    finish(k)
  }

  /// The party of somebody whom the text introduces without one: that of the title, of the spouse, of those named in
  /// one breath; else the country that the text speaks of most.
  private func impliedParty(_ k: Int, _ raw: RawMention) -> UInt16 {
    guard raw.office != 255, !raw.flags.contains(.personal) else { return Knowledge.noParty }
    if raw.usualParty != Knowledge.noParty { return raw.usualParty }
    let office = knowledge.offices[Int(raw.office)]
    // `Foreign Minister X, Finance Minister Y and Energy Minister Z`; `President X and his wife Y`.
    if let last = mentions.last, last.kind == .person, let previous = last.entities.last, previous != k,
      Int(raw.begin) - last.tokens.upperBound <= 3, entities[previous].party != Knowledge.noParty
    {
      let between = (last.tokens.upperBound..<max(last.tokens.upperBound, Int(raw.begin))).map {
        document.tokens[$0].word
      }
      if between.allSatisfy({ $0 == knowledge.marks.comma || $0 == knowledge.marks.and || $0 == knowledge.marks.the }) {
        return entities[previous].party
      }
    }
    switch office.officeClass {
    case .head, .minister, .deputy, .parliament: break
    case .royal:
      for s in salience.reversed() {
        for e in s.entities where entities[e].entity.kind == .person && e != k { return entities[e].party }
      }
      return Knowledge.noParty
    default: return Knowledge.noParty
    }
    var best = Knowledge.noParty, count = 0, second = 0
    let destinations = destinations(in: Int(raw.sentence))
    for (party, n) in partyCounts where !knowledge.isOrganisation(party) && !destinations.contains(party) {
      if n > count || n == count && party < best {
        second = count
        best = party
        count = n
      } else {
        second = max(second, n)
      }
    }
    return count * 2 >= second * 3 ? best : Knowledge.noParty
  }

  /// Countries that somebody in a sentence goes to or comes from: `Finer traveled to Colombia` is not Colombian.
  private func destinations(in sentence: Int) -> [UInt16] {
    var out: [UInt16] = []
    for other in raws where Int(other.sentence) == sentence && (other.kind == .country || other.kind == .place) {
      guard other.begin > 0, let p = other.parties.first,
        knowledge.isDirection(document.tokens[Int(other.begin) - 1].word)
      else { continue }
      out.append(parties[Int(p)])
    }
    return out
  }

  /// Writes the codes that the indices stand for.
  func codes(_ party: UInt16) -> String? { party == Knowledge.noParty ? nil : knowledge.parties[Int(party)] }

  mutating func finish(_ k: Int) {
    entities[k].entity.country = codes(entities[k].party)
    let o = entities[k].office
    if o != 255 {
      let key = knowledge.offices[Int(o)].key
      entities[k].entity.office = key == "private" || key == "counterpart" || key == "leader" ? nil : key
    }
    if knowledge.isOrganisation(entities[k].party) {
      let organisation = knowledge.organisations[Int(entities[k].party) - knowledge.countries.count]
      if organisation.isNational, organisation.seatCountry != Knowledge.noCountry {
        entities[k].entity.country = knowledge.countries[Int(organisation.seatCountry)].code
      }
    }
  }
}
