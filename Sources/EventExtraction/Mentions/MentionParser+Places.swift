/// Countries, cities, regions, venues, organisations and summits by the longest name of the tables.
extension MentionParser {
  /// A summit series, with ordinal and year before it.
  mutating func summit(at i: Int) -> Int? {
    guard let hit = hits.longest(i, NameTrie.Kind.summit.bit) else { return nil }
    // A longer name of another kind has it (`Munich Security Conference chairman` does not).
    if let other = hits.longest(i, NameTrie.Kind.organisation.bit), other.end > hit.end { return nil }
    let t = title(at: Int(hit.end))
    if t != nil, !(hit.end < limit && tokens[Int(hit.end)].flags.contains(.punctuation)) { return nil }
    var raw = RawMention(
      kind: .summit, begin: i, end: Int(hit.end), headBegin: i, headEnd: Int(hit.end), sentence: sentence)
    raw.node = hit.node
    raw.recordKind = .summit
    raw.record = Int32(knowledge.trie.payloads(hit.node, .summit).first ?? -1)
    var k = i
    while k > floor, !blocked[k - 1], !tokens[k - 1].flags.contains(.punctuation),
      tokens[k - 1].flags.contains(.number) || classes[k - 1].contains(.determiner)
        || classes[k - 1].has(any: [.premodifier, .nameSuffix]) && !classes[k - 1].contains(.particle)
    {
      k -= 1
    }
    raw.begin = Int32(k)
    if k > floor, let last = mentions.last, last.kind == .pronoun, Int(last.end) > k { raw.begin = Int32(last.end) }
    return emit(raw)
  }

  /// Country, organisation or place.
  mutating func geography(at i: Int) -> Int? {
    guard hits.first[i] >= 0 else { return nil }
    let bits = NameTrie.Kind.partyBits | NameTrie.Kind.demonymPlural.bit | NameTrie.Kind.placeBits
    guard let hit = hits.longest(i, bits) else { return nil }
    // A longer name of a person, or a given name before a family name.
    if let person = hits.longest(i, NameTrie.Kind.person.bit), person.end > hit.end { return nil }
    let end = Int(hit.end)
    let kinds = hit.kinds & bits
    if kinds & NameTrie.Kind.placeBits == kinds { return place(at: i, hit) }
    if kinds & NameTrie.Kind.organisation.bit != 0,
      kinds & (NameTrie.Kind.country.bit | NameTrie.Kind.adjective.bit) == 0
    {
      if let venue = venueOrMetonym(at: i, hit) { return venue }
      var raw = RawMention(kind: .organisation, begin: i, end: end, headBegin: i, headEnd: end, sentence: sentence)
      raw.node = hit.node
      raw.recordKind = .organisation
      raw.record = Int32(knowledge.trie.payloads(hit.node, .organisation).last ?? -1)
      widen(&raw)
      return emit(raw)
    }
    // `Jordan Smith`, `Chad Brown`: a given name before an unknown capital.
    if end - i == 1, classes[i].has(any: [.givenMale, .givenFemale]), end < limit, isCapital(end), !isTitleCase,
      hits.longest(end, bits | NameTrie.Kind.title.bit) == nil, !classes[end].has(any: [.breaker, .body, .group]),
      !classes[end].contains(.common)
    {
      return nil
    }
    guard let found = party(at: i) else {
      guard kinds & NameTrie.Kind.demonymPlural.bit != 0 else { return nil }
      var raw = RawMention(kind: .group, begin: i, end: end, headBegin: i, headEnd: end, sentence: sentence)
      raw.parties = store([UInt16(knowledge.trie.payloads(hit.node, .demonymPlural).last ?? 0)])
      widen(&raw)
      return emit(raw)
    }
    if kinds & NameTrie.Kind.country.bit == 0, kinds & NameTrie.Kind.metonym.bit != 0 {
      if let venue = venueOrMetonym(at: i, hit) { return venue }
    }
    // A city that is named as its country (`Singapore`, `Djibouti`, `Luxembourg`) is the country here.
    if !found.isNamed, kinds & NameTrie.Kind.country.bit == 0 {
      if kinds & NameTrie.Kind.demonymPlural.bit != 0, kinds & NameTrie.Kind.adjective.bit == 0 {
        var raw = RawMention(kind: .group, begin: i, end: end, headBegin: i, headEnd: end, sentence: sentence)
        raw.parties = store([found.party])
        widen(&raw)
        return emit(raw)
      }
      var raw = RawMention(kind: .adjective, begin: i, end: end, headBegin: i, headEnd: end, sentence: sentence)
      raw.parties = store([found.party])
      return emit(raw)
    }
    if Int(found.party) >= knowledge.countries.count { return nil }
    // `South China Sea`, `China Daily`, `Sea of Japan`: part of another name.
    if isCapital(end), classes[end].contains(.notCountry), !isTitleCase {
      var begin = i
      if let last = mentions.last, last.kind == .unknown || last.flags.contains(.bare), Int(last.end) == i,
        last.sentence == sentence
      {
        begin = Int(last.begin)
        mentions.removeLast()
      }
      return emit(
        RawMention(kind: .unknown, begin: begin, end: end + 1, headBegin: begin, headEnd: end + 1, sentence: sentence))
    }
    if i - 2 >= floor - 1, i > 1, word(i - 1) == marks.of, let last = mentions.last, Int(last.end) == i - 1,
      last.sentence == sentence,
      last.node == 0, classes[Int(last.begin)].contains(.notCountry), last.end - last.begin == 1
    {
      mentions.removeLast()
      return emit(
        RawMention(
          kind: .unknown, begin: Int(last.begin), end: end, headBegin: Int(last.begin), headEnd: end, sentence: sentence
        ))
    }
    // `in Singapore`: the city of that name.
    if hit.kinds & NameTrie.Kind.city.bit != 0, i > floor, word(i - 1) == marks.in_ || word(i - 1) == marks.at,
      let city = city(hit.node, in: found.party),
      knowledge.string(knowledge.places[city].name) == knowledge.countries[Int(found.party)].name
    {
      var raw = RawMention(kind: .place, begin: i, end: end, headBegin: i, headEnd: end, sentence: sentence)
      raw.record = Int32(city)
      raw.recordKind = .city
      raw.node = hit.node
      raw.flags.insert(.placed)
      raw.parties = store([found.party])
      return emit(raw)
    }
    var raw = RawMention(kind: .country, begin: i, end: end, headBegin: i, headEnd: end, sentence: sentence)
    raw.record = Int32(found.party)
    raw.recordKind = .country
    raw.node = hit.node
    raw.parties = store([found.party])
    var begin = i
    // `the Kingdom of Italy`, `the Republic of Bulgaria`.
    if begin - 2 >= floor, word(begin - 1) == marks.of, classes[begin - 2].contains(.nation), isCapital(begin - 2) {
      begin -= 2
    }
    if begin > floor, word(begin - 1) == marks.the { begin -= 1 }
    raw.begin = Int32(begin)
    return emit(raw)
  }

  /// `the White House`: the place after `in`, `at`, `to`, else the government.
  private mutating func venueOrMetonym(at i: Int, _ hit: NameHits.Hit) -> Int? {
    var before = i - 1
    if before >= floor, word(before) == marks.the { before -= 1 }
    let isPlaced = before >= 0 && before >= floor && classes[before].contains(.placePreposition)
    let venue = knowledge.trie.payloads(hit.node, .venue).last
    let metonym = knowledge.trie.payloads(hit.node, .metonym).last
    if let venue, hit.kinds & NameTrie.Kind.venue.bit != 0,
      isPlaced || metonym == nil && knowledge.venues[venue].metonym == Knowledge.noCountry
    {
      return emitVenue(i, hit, venue)
    }
    var country = metonym
    if country == nil, let venue, knowledge.venues[venue].metonym != Knowledge.noCountry {
      country = Int(knowledge.venues[venue].metonym)
    }
    guard let country else { return nil }
    if isPlaced, venue == nil, let capital = Optional(knowledge.countries[country].capital), capital >= 0 {
      var raw = RawMention(
        kind: .place, begin: i, end: Int(hit.end), headBegin: i, headEnd: Int(hit.end), sentence: sentence)
      raw.record = capital
      raw.recordKind = .city
      raw.flags.insert(.placed)
      raw.parties = store([UInt16(country)])
      if i > floor, word(i - 1) == marks.the { raw.begin = Int32(i - 1) }
      return emit(raw)
    }
    var raw = RawMention(
      kind: .country, begin: i, end: Int(hit.end), headBegin: i, headEnd: Int(hit.end), sentence: sentence)
    raw.record = Int32(country)
    raw.recordKind = .country
    raw.parties = store([UInt16(country)])
    if i > floor, word(i - 1) == marks.the { raw.begin = Int32(i - 1) }
    return emit(raw)
  }

  private mutating func emitVenue(_ i: Int, _ hit: NameHits.Hit, _ venue: Int) -> Int {
    var raw = RawMention(
      kind: .place, begin: i, end: Int(hit.end), headBegin: i, headEnd: Int(hit.end), sentence: sentence)
    raw.record = Int32(venue)
    raw.recordKind = .venue
    raw.flags.insert(.placed)
    if i > floor, word(i - 1) == marks.the { raw.begin = Int32(i - 1) }
    return emit(raw)
  }

  // MARK: Cities and regions

  /// The city of that name in a country, the largest; nil where there is none.
  func city(_ node: NameTrie.Node, in country: UInt16) -> Int? {
    var best: Int?
    for p in knowledge.trie.payloads(node, .city) where knowledge.places[p].country == country {
      if best == nil || knowledge.places[p].population > knowledge.places[best!].population { best = p }
    }
    return best
  }

  func largestCity(_ node: NameTrie.Node) -> Int? {
    var best: Int?
    for p in knowledge.trie.payloads(node, .city) {
      guard let b = best else {
        best = p
        continue
      }
      let x = knowledge.places[p], y = knowledge.places[b]
      if (x.isCapital ? 1 : 0, x.population) > (y.isCapital ? 1 : 0, y.population) { best = p }
    }
    return best
  }

  private mutating func place(at i: Int, _ hit: NameHits.Hit) -> Int? {
    let end = Int(hit.end)
    if hit.kinds & NameTrie.Kind.venue.bit != 0, let venue = venueOrMetonym(at: i, hit) { return venue }
    let c = classes[i]
    let isSingle = end - i == 1
    var before = i - 1
    if before >= floor, word(before) == marks.the { before -= 1 }
    let isPlaced =
      before >= 0 && before >= floor
      && (classes[before].contains(.placePreposition)
        || word(before) == marks.of && before > floor && classes[before - 1].contains(.placeNoun)
        || classes[before].contains(.placeNoun))
    let region = knowledge.trie.payloads(hit.node, .place).last
    var record = region ?? largestCity(hit.node) ?? -1
    guard record >= 0 else { return nil }
    // A country or a state behind a comma decides between homonyms.
    var country = Knowledge.noCountry
    var full = end
    if word(end) == marks.comma, end + 1 < limit, hits.first[end + 1] >= 0,
      let next = hits.longest(end + 1, NameTrie.Kind.country.bit | NameTrie.Kind.place.bit)
    {
      if let index = next.kinds & NameTrie.Kind.country.bit != 0 ? party(at: end + 1)?.party : nil,
        city(hit.node, in: index) != nil
      {
        country = index
        full = Int(next.end)
      } else if let state = knowledge.trie.payloads(next.node, .place).last, region == nil {
        let index = knowledge.places[state].country
        if index != Knowledge.noCountry, city(hit.node, in: index) != nil {
          country = index
          full = Int(next.end)
        }
      }
    }
    if country != Knowledge.noCountry, let found = city(hit.node, in: country) { record = found }
    let isConfirmed = full > end
    let place = knowledge.places[record]
    if !isConfirmed {
      // A name of a person or of an institution that begins with a place name.
      if isSingle, end < limit, isCapital(end), !blocked[end], !classes[end].has(any: .breaker), !isTitleCase,
        zone != .headline,
        hits.longest(
          end,
          NameTrie.Kind.title.bit | NameTrie.Kind.partyBits | NameTrie.Kind.summit.bit | NameTrie.Kind.placeBits
            | NameTrie.Kind.family.bit | NameTrie.Kind.person.bit)
          == nil
      {
        if c.has(any: [.givenMale, .givenFemale]) { return nil }
        return unknownName(at: i, from: end)
      }
      let isSmall = place.population < 100_000 && !place.isCapital && region == nil
      if isSmall, !isPlaced, !(word(end) == marks.comma && isCapital(end + 1)) { return nil }
      if isSingle, !isPlaced, !place.isCapital {
        if c.contains(.ambiguous) || c.contains(.common) && tokens[i].flags.contains(.first) { return nil }
        if c.contains(.common) { return nil }
        if c.has(any: [.givenMale, .givenFemale]), place.population < 1_000_000 { return nil }
        if tokens[i].flags.contains(.first), place.population < 100_000, region == nil { return nil }
      }
      if isSingle, isSmall, c.has(any: [.ambiguous, .common, .stop, .calendar]) { return nil }
      if isSingle, c.has(any: .breaker) { return nil }
      if isTitleCase, isSingle, c.contains(.common), !isPlaced { return nil }
    }
    var raw = RawMention(kind: .place, begin: i, end: full, headBegin: i, headEnd: end, sentence: sentence)
    raw.record = Int32(record)
    raw.recordKind = region != nil && country == Knowledge.noCountry ? .place : .city
    raw.node = hit.node
    // Of a list the first word's preposition speaks for all: `in Bonn, Munich and Berlin`.
    var isListed = false
    if let last = mentions.last, last.kind == .place || last.kind == .country, last.sentence == sentence,
      last.flags.contains(.placed) || last.kind == .country,
      i - Int(last.end) <= 2, i - Int(last.end) >= 1,
      word(Int(last.end)) == marks.comma || word(Int(last.end)) == marks.and
    {
      isListed = true
    }
    if isPlaced || isConfirmed || isListed { raw.flags.insert(.placed) }
    if place.country != Knowledge.noCountry { raw.parties = store([place.country]) }
    if i > floor, word(i - 1) == marks.the { raw.begin = Int32(i - 1) }
    return emit(raw)
  }

  /// `Moscow State University`, `Geneva Conventions`: a name of something that is no place.
  private mutating func unknownName(at i: Int, from end: Int) -> Int {
    var k = end
    while k < limit, !blocked[k] {
      if isCapital(k), tokens[k].flags.contains(.word), !classes[k].has(any: .breaker) {
        k += 1
      } else if word(k) == marks.of, isCapital(k + 1) {
        k += 2
      } else {
        break
      }
    }
    return emit(RawMention(kind: .unknown, begin: i, end: k, headBegin: i, headEnd: k, sentence: sentence))
  }
}
