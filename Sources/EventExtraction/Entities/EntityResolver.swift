/// Decides whom and what the phrases of a document mean, and which of them mean the same.
///
/// First the people with full names, then those with a family name and a title, then what stands alone; then, in the order of
/// the text, offices, pronouns and couples by what was last spoken of.
struct EntityResolver {
  /// An entity with what only the resolver needs of it.
  struct Record {
    var entity: Entity
    /// Country or organisation acted for.
    var party: UInt16 = Knowledge.noParty
    /// Index into `Knowledge.people`, -1 where unknown.
    var person: Int32 = -1
    var office: UInt8 = 255
    /// The words of the fullest name, without hyphens and initials.
    var words: [WordID] = []
    /// What the press calls a person on second mention.
    var family: [WordID] = []
    var isFull = false
    /// Words of the titles that the text gave: `Secretary`, `Deputy`.
    var titleWords: [WordID] = []
  }

  let document: Document
  let knowledge: Knowledge
  var entities: [Record] = []
  var mentions: [Mention] = []
  var reader: Lexicon.Reader
  /// The day by which offices are looked up, nil where the document has none.
  let day: Int32?
  var raws: [RawMention] = []
  var parties: [UInt16] = []
  /// By raw mention: the entity of a person, -1 where not decided.
  var resolved: [Int32] = []
  var partyEntities: [UInt16: Int] = [:]
  var placeEntities: [UInt64: Int] = [:]
  var personEntities: [Int32: Int] = [:]
  /// How often a country is spoken of.
  var partyCounts: [UInt16: Int] = [:]
  var salience: [Salient] = []
  /// The two people last named in one breath, wherever in their sentence, for `both`.
  var lastPair: (people: [Int], sentence: Int32)?
  /// Cities that some mention shows to be places.
  var placedRecords: Set<Int32> = []

  /// A mention of a party, for pronouns and offices later on.
  struct Salient {
    var entities: [Int]
    var sentence: Int32
    var isSubject: Bool
    var isPlural: Bool
    var kind: Mention.Kind
  }

  init(document: Document, knowledge: Knowledge) {
    self.document = document
    self.knowledge = knowledge
    reader = Lexicon.Reader(knowledge.lexicon)
    day = document.reference?.number
  }

  mutating func run(
    _ found: [RawMention], parties: [UInt16], tokens: UnsafeBufferPointer<Token>,
    classes: UnsafeBufferPointer<WordClass>
  ) {
    raws = found
    self.parties = parties
    resolved = Array(repeating: -1, count: raws.count)
    mentions.reserveCapacity(raws.count)
    for raw in raws {
      if raw.kind == .place, raw.recordKind == .city, raw.flags.contains(.placed) { placedRecords.insert(raw.record) }
      for p in raw.parties { partyCounts[parties[Int(p)], default: 0] += 1 }
    }
    // Full names, the titled ones first: a title tells more of whom it is.
    for pass in 0..<2 {
      for i in raws.indices where raws[i].kind == .person && resolved[i] < 0 {
        let words = nameWords(raws[i], tokens)
        let isTitled = raws[i].office != 255 || !raws[i].parties.isEmpty
        guard words.count > 1 || isAlias(raws[i]), isTitled == (pass == 0), !isFamily(raws[i]) else { continue }
        resolved[i] = Int32(fullName(raws[i], words, tokens, classes))
      }
    }
    for i in raws.indices where raws[i].kind == .person && resolved[i] < 0 && !raws[i].flags.contains(.bare) {
      resolved[i] = Int32(familyName(raws[i], nameWords(raws[i], tokens), tokens))
    }
    for i in raws.indices where resolved[i] < 0 {
      if raws[i].kind == .person {
        resolved[i] = Int32(bareName(raws[i], nameWords(raws[i], tokens), tokens, classes))
      } else if raws[i].kind == .place, raws[i].headEnd - raws[i].headBegin == 1, !raws[i].flags.contains(.placed) {
        // A city that bears the family name of somebody in the text.
        let word = tokens[Int(raws[i].headBegin)].word
        if let k = entities.firstIndex(where: { $0.family == [word] }) {
          resolved[i] = Int32(k)
          raws[i].kind = .person
        }
      }
    }
    for i in raws.indices { resolve(i, tokens, classes) }
  }

  // MARK: In the order of the text

  private mutating func resolve(
    _ i: Int, _ tokens: UnsafeBufferPointer<Token>, _ classes: UnsafeBufferPointer<WordClass>
  ) {
    let raw = raws[i]
    var m = Mention(
      kind: raw.kind, tokens: Int(raw.begin)..<Int(raw.end), head: Int(raw.headBegin)..<Int(raw.headEnd))
    m.isPlural = raw.flags.contains(.plural)
    m.isPossessive = raw.flags.contains(.possessive)
    switch raw.kind {
    case .person:
      if resolved[i] >= 0 {
        m.entities = [Int(resolved[i])]
        // `Belarus's Alyaksandr Lukashenka` is one phrase.
        if raw.flags.contains(.ownedByCountry), let last = mentions.last, last.tokens.upperBound + 1 == Int(raw.begin) {
          mentions.removeLast()
          m.tokens = last.tokens.lowerBound..<m.tokens.upperBound
        }
        update(Int(resolved[i]), raw)
      } else if let half = half(raw, tokens) {
        m.kind = .country
        m.tokens = Int(raw.begin) - 1..<Int(raw.end)
        m.entities = [half]
      } else {
        m.kind = .unknown
      }
    case .country:
      if raw.record >= 0 {
        m.entities = [party(UInt16(raw.record))]
      } else if let country = countryBefore(raw) {
        m.entities = [country]
      } else {
        return
      }
    case .adjective, .group:
      m.entities = raw.parties.map { party(parties[Int($0)]) }
    case .organisation:
      guard raw.record >= 0 else { return }
      m.entities = [party(UInt16(knowledge.countries.count + Int(raw.record)))]
    case .place:
      guard raw.record >= 0 else { return }
      if isDoubtful(raw) {
        m.kind = .unknown
        mentions.append(m)
        return
      }
      m.entities = [place(raw)]
    case .summit:
      guard raw.record >= 0 else { return }
      m.entities = [summit(raw)]
    case .office:
      m.entities = office(raw)
      if m.isPlural == false, m.entities.count > 1 { m.isPlural = true }
    case .pronoun:
      m.entities = pronoun(raw, i, tokens)
    case .unknown: break
    }
    mentions.append(m)
    guard !m.entities.isEmpty, raw.kind != .adjective, raw.kind != .place, raw.kind != .summit else { return }
    let before = Int(raw.begin) - 1
    let isObject =
      before >= 0 && classes[before].has(any: [.placePreposition, .objectPreposition]) && raw.kind != .pronoun
    var isFirst = true
    for s in salience.reversed() {
      if s.sentence != raw.sentence { break }
      if s.isSubject { isFirst = false }
    }
    let isParty = raw.kind == .person || raw.kind == .office || raw.kind == .pronoun
    salience.append(
      Salient(
        entities: m.entities, sentence: raw.sentence, isSubject: isParty && isFirst && !isObject && !m.isPossessive,
        isPlural: m.entities.count > 1, kind: raw.kind))
    if raw.kind == .person { join(m, sentence: raw.sentence) }
  }

  /// `Kelly and Tillerson were in Mexico`: several people who are one subject are meant by `they`.
  private mutating func join(_ m: Mention, sentence: Int32) {
    guard m.entities.count == 1, salience.count > 1, mentions.count > 1 else { return }
    let before = salience[salience.count - 2]
    noteLastPair(m, sentence: sentence)
    guard before.sentence == sentence, before.isSubject, before.kind == .person || before.isPlural,
      !before.entities.contains(m.entities[0])
    else { return }
    let last = mentions[mentions.count - 2]
    guard isJoined(last, m), before.entities.contains(last.entities.first ?? -1) else { return }
    salience.append(
      Salient(
        entities: before.entities + m.entities, sentence: sentence, isSubject: true, isPlural: true, kind: .person))
  }

  /// Two people with nothing but commas and `and` between them.
  private func isJoined(_ a: Mention, _ b: Mention) -> Bool {
    guard a.kind == .person, !a.isPossessive, a.tokens.upperBound < b.tokens.lowerBound,
      b.tokens.lowerBound - a.tokens.upperBound <= 3
    else { return false }
    let marks = knowledge.marks
    return (a.tokens.upperBound..<b.tokens.lowerBound).allSatisfy {
      let w = document.tokens[$0].word
      return w == marks.and || w == marks.comma || w == marks.ampersand
    }
  }

  private mutating func noteLastPair(_ m: Mention, sentence: Int32) {
    let last = mentions[mentions.count - 2]
    guard isJoined(last, m), last.entities.count == 1, last.entities != m.entities else { return }
    lastPair = (last.entities + m.entities, sentence)
  }

  /// `the North`, `the South`: one of the two Koreas, where the text speaks of them.
  private mutating func half(_ raw: RawMention, _ tokens: UnsafeBufferPointer<Token>) -> Int? {
    guard raw.headEnd - raw.headBegin == 1, raw.begin > 0, tokens[Int(raw.begin) - 1].word == knowledge.marks.the,
      mentions.last.map({ $0.tokens.upperBound < Int(raw.begin) }) ?? true
    else { return nil }
    let word = tokens[Int(raw.headBegin)].word
    guard word == knowledge.marks.north || word == knowledge.marks.south,
      let kp = knowledge.countryIndex("KP"), let kr = knowledge.countryIndex("KR"),
      partyCounts[UInt16(kp), default: 0] > 0, partyCounts[UInt16(kr), default: 0] > 0 || word == knowledge.marks.north
    else { return nil }
    return party(UInt16(word == knowledge.marks.north ? kp : kr))
  }

  // MARK: Parties and places

  /// The entity of a country or organisation.
  mutating func party(_ index: UInt16) -> Int {
    if let found = partyEntities[index] { return found }
    var e: Entity
    if knowledge.isOrganisation(index) {
      let o = knowledge.organisations[Int(index) - knowledge.countries.count]
      e = Entity(kind: .organisation, name: knowledge.string(o.name), country: o.code)
      if o.isGroup, o.seatCountry != Knowledge.noCountry { e.country = knowledge.countries[Int(o.seatCountry)].code }
    } else {
      let c = knowledge.countries[Int(index)]
      e = Entity(kind: .country, name: c.name, country: c.code)
    }
    entities.append(Record(entity: e, party: index))
    partyEntities[index] = entities.count - 1
    return entities.count - 1
  }

  private mutating func place(_ raw: RawMention) -> Int {
    var record = raw.record
    if raw.recordKind == .city, !raw.flags.contains(.placed) || raw.end == raw.headEnd { record = homonym(record, raw) }
    let key = UInt64(raw.recordKind.rawValue) << 32 | UInt64(record)
    if let found = placeEntities[key] { return found }
    var e: Entity
    var index = Knowledge.noCountry
    if raw.recordKind == .venue {
      let v = knowledge.venues[Int(record)]
      e = Entity(kind: .place, name: knowledge.string(v.name))
      e.venue = e.name
      let city = knowledge.string(v.city)
      e.city = city.isEmpty ? nil : city
      index = v.country
    } else {
      let p = knowledge.places[Int(record)]
      e = Entity(kind: .place, name: knowledge.string(p.name))
      e.city = raw.node == 0 ? e.name : surface(raw, p) ?? e.name
      index = p.country
    }
    if index != Knowledge.noCountry { e.country = knowledge.countries[Int(index)].code }
    entities.append(Record(entity: e, party: index == Knowledge.noCountry ? Knowledge.noParty : index))
    placeEntities[key] = entities.count - 1
    return entities.count - 1
  }

  /// A middling city that nothing in the text shows to be a place: `Toyota promised an investment`.
  private func isDoubtful(_ raw: RawMention) -> Bool {
    guard raw.recordKind == .city, !raw.flags.contains(.placed), raw.headEnd - raw.headBegin == 1 else { return false }
    let p = knowledge.places[Int(raw.record)]
    if p.isCapital || p.isSeat || placedRecords.contains(raw.record) { return false }
    let c = knowledge.classes(document.tokens[Int(raw.headBegin)].word)
    return p.population < (c.has(any: [.ambiguous, .common, .givenMale, .givenFemale]) ? 1_000_000 : 250_000)
  }

  /// Of several cities of a name the one whose country the text speaks of.
  private func homonym(_ record: Int32, _ raw: RawMention) -> Int32 {
    let chosen = knowledge.places[Int(record)]
    if raw.node == 0 || chosen.isCapital || raw.end > raw.headEnd { return record }
    if partyCounts[chosen.country, default: 0] > 1 { return record }
    var best = record
    var count = 1
    for p in knowledge.trie.payloads(raw.node, .city) {
      let other = knowledge.places[p]
      let n = partyCounts[other.country, default: 0]
      if other.country != chosen.country, n > count, other.population > 50_000 || other.isCapital {
        best = Int32(p)
        count = n
      }
    }
    return best
  }

  private mutating func summit(_ raw: RawMention) -> Int {
    let key = UInt64(NameTrie.Kind.summit.rawValue) << 32 | UInt64(raw.record)
    if let found = placeEntities[key] { return found }
    let s = knowledge.summits[Int(raw.record)]
    var e = Entity(kind: .summit, name: knowledge.string(s.name))
    e.series = knowledge.string(s.id)
    let organisation = knowledge.string(s.organisation)
    e.country = organisation.isEmpty ? nil : organisation
    let city = knowledge.string(s.city)
    if !city.isEmpty { e.city = city }
    if s.country != Knowledge.noCountry { e.placeCountry = knowledge.countries[Int(s.country)].code }
    entities.append(Record(entity: e))
    placeEntities[key] = entities.count - 1
    return entities.count - 1
  }

  /// A place as the text spells it; nil where that is in capitals or the name of its country (`the Vatican`).
  private func surface(_ raw: RawMention, _ place: PlaceRecord) -> String? {
    let head = Int(raw.headBegin)..<Int(raw.headEnd)
    let isShouted = head.allSatisfy {
      document.tokens[$0].flags.contains(.allCaps) || !document.tokens[$0].flags.contains(.word)
    }
    if isShouted { return nil }
    let text = document.string(head).prefix { $0 != "," }
    if place.country != Knowledge.noCountry, knowledge.trie.payloads(raw.node, .country).contains(Int(place.country)) {
      return nil
    }
    return String(text)
  }

  /// `the country`, `the Central Asian nation`: the one last named, of that region, and rather not the one that acts.
  private mutating func countryBefore(_ raw: RawMention) -> Int? {
    var region: [UInt16]?
    let words = (Int(raw.begin)..<Int(raw.headEnd)).map { document.tokens[$0].word }
    for (modifiers, countries) in knowledge.regions where modifiers.allSatisfy({ words.contains($0) }) {
      if region == nil || countries.count < region!.count { region = countries }
    }
    var fallback: Int?
    var steps = 0
    for m in mentions.reversed()
    where m.kind == .country || m.kind == .place || m.kind == .adjective || m.kind == .group {
      guard let k = m.entities.first else { continue }
      steps += 1
      if steps > 12 { break }
      let p = entities[k].party
      guard p != Knowledge.noParty, !knowledge.isOrganisation(p), let country = partyEntities[p] else { continue }
      if let region {
        if region.contains(p) { return country }
        continue
      }
      if m.kind == .adjective || m.kind == .group {
        continue
      }
      // The subject of the same sentence speaks of another country.
      let sameSentence = document.sentences[Int(raw.sentence)].tokens.contains(m.tokens.lowerBound)
      let isSubject = m.kind == .country && !m.isPossessive && sameSentence && !isAfterPreposition(m.tokens.lowerBound)
      if isSubject {
        fallback = fallback ?? country
        continue
      }
      return country
    }
    if let region, fallback == nil {
      // `the kingdom` of a king who was named.
      for s in salience.reversed() {
        for k in s.entities where region.contains(entities[k].party) { return party(entities[k].party) }
      }
    }
    return fallback
  }

  private func isAfterPreposition(_ token: Int) -> Bool {
    token > 0 && knowledge.classes(document.tokens[token - 1].word).contains(.placePreposition)
  }
}
