extension KnowledgeBuilder {
  mutating func readCountry(_ row: SeedRows, _ base: Int) {
    let index = countries.count
    let code = row.string(row.column("code"))
    let status = row.string(row.column("status"))
    countries.append(
      CountryRecord(
        code: code, name: row.string(row.column("name")), capitalName: row.string(row.column("capital")),
        isSovereign: status.isEmpty || status == "sovereign"))
    countryIndex[code] = index
    name(row[row.column("name")], .country, index, strippingThe: true)
    name(row[row.column("official")], .country, index, strippingThe: true)
    names(row, "names", .country, index)
    names(row, "adjectives", .adjective, index)
    names(row, "metonyms", .metonym, index)
    var demonyms: [Range<Int>] = []
    row.forEach(row.column("demonyms")) { demonyms.append($0) }
    for range in demonyms {
      let isPlural = row.byte(range.upperBound - 1) == UInt8(ascii: "s")
      name(range, isPlural ? .demonymPlural : .demonym, index)
    }
  }

  private mutating func names(_ row: SeedRows, _ column: String, _ kind: NameTrie.Kind, _ index: Int) {
    var ranges: [Range<Int>] = []
    row.forEach(row.column(column)) { ranges.append($0) }
    for range in ranges { name(range, kind, index, strippingThe: kind != .city && kind != .person) }
  }

  func country(_ row: SeedRows, _ column: Int) -> UInt16 {
    guard !row[column].isEmpty else { return Knowledge.noCountry }
    return countryIndex[row.string(column)].map { UInt16($0) } ?? Knowledge.noCountry
  }

  mutating func readCity(_ row: SeedRows, _ base: Int) {
    let index = places.count
    let nameCell = row[row.column("name")]
    places.append(
      PlaceRecord(
        name: TextRef(nameCell, base: base), country: country(row, row.column("country")),
        population: UInt32(row.number(row.column("population"))), isCapital: !row[row.column("capital")].isEmpty,
        isRegion: false))
    name(nameCell, .city, index)
    names(row, "names", .city, index)
  }

  mutating func readRegion(_ row: SeedRows, _ base: Int) {
    let index = places.count
    let nameCell = row[row.column("name")]
    places.append(
      PlaceRecord(
        name: TextRef(nameCell, base: base), country: country(row, row.column("country")), population: 0,
        isCapital: false, isRegion: true))
    name(nameCell, .place, index, strippingThe: true)
    names(row, "names", .place, index)
  }

  mutating func readVenue(_ row: SeedRows, _ base: Int) {
    let index = venues.count
    let nameCell = row[row.column("name")]
    venues.append(
      VenueRecord(
        name: TextRef(nameCell, base: base), city: TextRef(row[row.column("city")], base: base),
        country: country(row, row.column("country")), metonym: country(row, row.column("metonym_for"))))
    name(nameCell, .venue, index, strippingThe: true)
    names(row, "names", .venue, index)
  }

  mutating func readOrganisation(_ row: SeedRows, _ base: Int) {
    let index = organisations.count
    let code = row.string(row.column("code"))
    let kind = row.string(row.column("kind"))
    let nameCell = row[row.column("name")]
    organisations.append(
      OrganisationRecord(
        code: code, name: TextRef(nameCell, base: base), kind: TextRef(row[row.column("kind")], base: base),
        seatCity: TextRef(row[row.column("seat_city")], base: base),
        seatCountry: country(row, row.column("seat_country")), isGroup: kind == "party" || kind == "armed-group",
        isNational: kind == "party" || kind == "other"))
    if organisationIndex[code] == nil { organisationIndex[code] = index }
    name(nameCell, .organisation, index, strippingThe: true)
    names(row, "names", .organisation, index)
  }

  mutating func readSummit(_ row: SeedRows, _ base: Int) {
    let index = summits.count
    let nameCell = row[row.column("name")]
    summits.append(
      SummitRecord(
        id: TextRef(row[row.column("id")], base: base), name: TextRef(nameCell, base: base),
        organisation: TextRef(row[row.column("organisation")], base: base),
        city: TextRef(row[row.column("venue_city")], base: base), country: country(row, row.column("venue_country"))))
    name(nameCell, .summit, index, strippingThe: true)
    names(row, "names", .summit, index)
  }

  /// Joins each country with its capital among the cities.
  mutating func capitals() {
    for o in organisations where o.seatCity.count > 0 && !o.isGroup {
      let begin = Int(o.seatCity.offset)
      arena[begin..<begin + Int(o.seatCity.count)].withUnsafeBufferPointer { tokeniser.read($0, into: &lexicon) }
      for p in trie.payloads(trie.node(tokeniser.words), .city) where places[p].country == o.seatCountry {
        places[p].isSeat = true
      }
    }
    for c in countries.indices where !countries[c].capitalName.isEmpty {
      var bytes = Array(countries[c].capitalName.utf8)
      bytes.withUnsafeMutableBufferPointer { tokeniser.read(UnsafeBufferPointer($0), into: &lexicon) }
      var best = -1
      for p in trie.payloads(trie.node(tokeniser.words), .city) where places[p].country == UInt16(c) {
        if best < 0 || places[p].population > places[best].population { best = p }
      }
      countries[c].capital = Int32(best)
      if best >= 0 { places[best].isCapital = true }
    }
  }
}
