import CSeeds

/// Reads the seed tables into the compact structures of `Knowledge`.
struct KnowledgeBuilder {
  var lexicon = Lexicon(capacity: 1 << 17)
  var arena: [UInt8] = []
  var trie = NameTrie()
  var classes: [WordClass] = []
  var offices: [Office] = []
  var titles: [Title] = []
  var countries: [CountryRecord] = []
  var places: [PlaceRecord] = []
  var venues: [VenueRecord] = []
  var organisations: [OrganisationRecord] = []
  var summits: [SummitRecord] = []
  var people: [PersonRecord] = []
  var terms: [TermRecord] = []
  var termsByOffice: [Int32] = []
  var termsByOfficeStart: [UInt32: Range<Int32>] = [:]
  var parties: [String] = []
  var marks: Knowledge.Marks
  var officeKeys = Knowledge.OfficeKeys([])
  var leaderOffice: [UInt8] = []
  var regions: [(modifiers: [WordID], countries: [UInt16])] = []
  var countryIndex: [String: Int] = [:]
  var organisationIndex: [String: Int] = [:]
  var personIndex: [String: Int] = [:]

  var tokeniser = NameTokeniser()
  var genders: [(word: WordID, isFemale: Bool)] = []
  var usualParties: [(title: Int, code: String)] = []
  var openEnds: [(term: Int, asOf: Int32)] = []
  let overlays: [String: [UInt8]]

  init(overlays: [String: [UInt8]]) {
    self.overlays = overlays
    marks = Knowledge.Marks(&lexicon)
  }

  mutating func build() throws(SeedTable.Malformed) {
    arena.reserveCapacity(5 << 20)
    try table("seeds/offices.tsv", ["office", "class", "rank", "titles"]) { b, row, base in b.readOffice(row, base) }
    officeKeys = Knowledge.OfficeKeys(offices)
    try table("seeds/countries.tsv", ["code", "name"]) { b, row, base in b.readCountry(row, base) }
    try table("seeds/organisations.tsv", ["code", "name", "names"]) { b, row, base in b.readOrganisation(row, base) }
    for (title, code) in usualParties {
      if let c = countryIndex[code] {
        titles[title].usualParty = UInt16(c)
      } else if let o = organisationIndex[code] {
        titles[title].usualParty = UInt16(countries.count + o)
      }
    }
    parties = countries.map(\.code) + organisations.map(\.code)
    try table("seeds/summits.tsv", ["id", "name", "names"]) { b, row, base in b.readSummit(row, base) }
    try table("seeds/cities.tsv", ["name", "country", "population"]) { b, row, base in b.readCity(row, base) }
    try table("seeds/places.tsv", ["name", "country"]) { b, row, base in b.readRegion(row, base) }
    try table("seeds/venues.tsv", ["name", "city", "country"]) { b, row, base in b.readVenue(row, base) }
    try table("seeds/people.tsv", ["id", "name", "family"]) { b, row, base in b.readPerson(row, base) }
    try table("seeds/terms.tsv", ["person", "country", "office", "start", "end"]) { b, row, base in
      b.readTerm(row, base)
    }
    finishTerms()
    leaderOffice = Array(repeating: officeKeys.president, count: countries.count)
    try table("seeds/names_common.tsv", ["class", "words"]) { b, row, base in b.readClass(row, base) }
    givenNames()
    capitals()
    trie.seal(words: lexicon.count)
    classes += Array(repeating: [], count: max(0, lexicon.count + 1 - classes.count))
  }

  /// Feeds the rows of an embedded table, then those laid over it. An empty table has no rows.
  private mutating func table(
    _ name: String, _ required: [String], _ read: (inout KnowledgeBuilder, SeedRows, Int) -> Void
  ) throws(SeedTable.Malformed) {
    let seed = eventdb_seed_named(name)
    guard let bytes = seed.bytes else {
      throw SeedTable.Malformed(
        table: name, line: 0, problem: "no such table in the binary; rebuild with it listed in CSeeds")
    }
    try rows(name, UnsafeBufferPointer(start: bytes, count: seed.count), required, read)
    if let overlay = overlays[name] {
      var failure: SeedTable.Malformed?
      overlay.withUnsafeBufferPointer { buffer in
        do throws(SeedTable.Malformed) { try rows(name, buffer, required, read) } catch { failure = error }
      }
      if let failure { throw failure }
    }
  }

  private mutating func rows(
    _ name: String, _ bytes: UnsafeBufferPointer<UInt8>, _ required: [String],
    _ read: (inout KnowledgeBuilder, SeedRows, Int) -> Void
  ) throws(SeedTable.Malformed) {
    guard !bytes.isEmpty else { return }
    let base = arena.count
    arena.append(contentsOf: bytes)
    var rows = try SeedRows(name: name, bytes: bytes, required: required)
    source = bytes
    while try rows.next() { read(&self, rows, base) }
  }

  /// The bytes of the table being read.
  private var source = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  /// Adds a name of the table being read to the trie.
  mutating func name(_ range: Range<Int>, _ kind: NameTrie.Kind, _ payload: Int, strippingThe: Bool = false) {
    guard !range.isEmpty else { return }
    var range = range
    if strippingThe, range.count > 4, source[range.lowerBound] | 0x20 == UInt8(ascii: "t"),
      source[range.lowerBound + 1] == UInt8(ascii: "h"), source[range.lowerBound + 2] == UInt8(ascii: "e"),
      source[range.lowerBound + 3] == 32
    {
      range = range.lowerBound + 4..<range.upperBound
    }
    tokeniser.read(UnsafeBufferPointer(rebasing: source[range]), into: &lexicon)
    // `LeT` is not the word `let`: a short name of mixed case can't be told from it.
    if tokeniser.words.count == 1, tokeniser.isMixed, range.count <= 4 { return }
    var capitals = tokeniser.capitals
    if kind == .city, tokeniser.words.first == marks.the { capitals &= ~1 }
    trie.insert(tokeniser.words, kind: kind, payload: payload, capitals: capitals, allCaps: tokeniser.allCaps)
    // `St. Kitts` and `St Kitts`.
    if kind != .person, kind != .family, source[range].contains(UInt8(ascii: ".")) {
      var bare: [UInt8] = []
      var previous: UInt8 = 32
      for (offset, b) in source[range].enumerated() {
        let next = range.lowerBound + offset + 1
        let isEnd = next >= range.upperBound || source[next] == 32
        if b == UInt8(ascii: "."), isEnd, previous | 0x20 &- 97 < 26 { continue }
        bare.append(b)
        previous = b
      }
      if bare.count < range.count, bare.count > 2 {
        bare.withUnsafeBufferPointer { tokeniser.read($0, into: &lexicon) }
        trie.insert(
          tokeniser.words, kind: kind, payload: payload, capitals: tokeniser.capitals, allCaps: tokeniser.allCaps)
      }
    }
  }

  mutating func addClass(_ word: WordID, _ c: WordClass) {
    while classes.count <= Int(word) { classes.append([]) }
    classes[Int(word)].insert(c)
  }

  /// Which office a field of government makes of a minister.
  func portfolios() -> [WordID: UInt8] {
    let k = officeKeys
    var out: [WordID: UInt8] = [:]
    for (words, office) in [
      ("foreign external", k.foreignMinister), ("defence defense", k.defenceMinister),
      ("interior home internal", k.interiorMinister), ("finance economy", k.financeMinister),
      ("trade commerce", k.tradeMinister), ("energy oil petroleum", k.energyMinister),
    ] {
      for word in words.split(separator: " ") { out[lexicon.id(word)] = office }
    }
    return out
  }

  // MARK: Offices and classes

  private mutating func readOffice(_ row: SeedRows, _ base: Int) {
    let index = offices.count
    offices.append(
      Office(
        key: row.string(row.column("office")),
        officeClass: OfficeClass(rawValue: row.string(row.column("class"))) ?? .official,
        rank: Int(row.number(row.column("rank")))))
    var forms: [String] = []
    row.forEach(row.column("titles")) { forms.append(String(decoding: source[$0], as: UTF8.self)) }
    for form in forms {
      let parts = form.split(separator: "@").map(String.init)
      if parts.count > 1 { usualParties.append((titles.count, parts[1])) }
      title(parts[0], office: index, isPlural: false)
      title(KnowledgeBuilder.plural(of: parts[0]), office: index, isPlural: true)
    }
  }

  private mutating func title(_ form: String, office: Int, isPlural: Bool) {
    titles.append(Title(office: UInt8(office), isPlural: isPlural))
    var bytes = Array(form.utf8)
    bytes.withUnsafeMutableBufferPointer { tokeniser.read(UnsafeBufferPointer($0), into: &lexicon) }
    // An abbreviation (`FM`, `PM`) is only one in capitals.
    let short = form.utf8.count <= 3 && tokeniser.words.count == 1 && form != "mp"
    if !trie.payloads(trie.node(tokeniser.words), .title).isEmpty { return }
    trie.insert(
      tokeniser.words, kind: .title, payload: titles.count - 1, capitals: 0,
      allCaps: short && ["pm", "fm", "vp", "mp", "ceo", "cfo"].contains(form))
  }

  /// `foreign ministers`, `ministers of trade`, `secretaries of state`, `spokesmen`.
  static func plural(of title: String) -> String {
    var words = title.split(separator: " ").map(String.init)
    var head = words.count - 1
    for (i, word) in words.enumerated() where i > 0 && ["of", "for", "to", "in", "at", "on"].contains(word) {
      head = i - 1
      break
    }
    if let hyphen = words[head].firstIndex(of: "-"),
      words[head].hasSuffix("-general") || words[head].hasSuffix("-in-office")
    {
      words[head] = noun(String(words[head][..<hyphen])) + words[head][hyphen...]
    } else if head > 0, words[head] == "general", words[head - 1] != "major" {
      words[head - 1] = noun(words[head - 1])
    } else {
      words[head] = noun(words[head])
    }
    return words.joined(separator: " ")
  }

  private static func noun(_ word: String) -> String {
    if word.hasSuffix("man") { return String(word.dropLast(3)) + "men" }
    if word.hasSuffix("person") && word != "person" { return word + "s" }
    if word.hasSuffix("y"), !word.hasSuffix("ey") { return String(word.dropLast()) + "ies" }
    if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("ch")
      || word.hasSuffix("h") && word.hasSuffix("ish")
    {
      return word + "es"
    }
    return word + "s"
  }

  private mutating func readClass(_ row: SeedRows, _ base: Int) {
    let name = row.string(row.column("class"))
    if name.hasPrefix("leader-") {
      let office =
        name == "leader-prime-minister"
        ? officeKeys.primeMinister : name == "leader-monarch" ? officeKeys.monarch : officeKeys.supremeLeader
      var codes: [String] = []
      row.forEach(row.column("words")) { codes.append(String(decoding: source[$0], as: UTF8.self)) }
      for code in codes { if let c = countryIndex[code] { leaderOffice[c] = office } }
      return
    }
    if name.hasPrefix("region-") {
      var codes: [UInt16] = []
      row.forEach(row.column("words")) {
        if let c = countryIndex[String(decoding: source[$0], as: UTF8.self)] { codes.append(UInt16(c)) }
      }
      var modifiers: [WordID] = []
      for word in name.dropFirst(7).split(separator: "-") { modifiers.append(lexicon.intern(word)) }
      regions.append((modifiers, codes))
      return
    }
    guard let c = WordClass.byName[name] else { return }
    var words: [Range<Int>] = []
    row.forEach(row.column("words")) { words.append($0) }
    for word in words {
      tokeniser.read(UnsafeBufferPointer(rebasing: source[word]), into: &lexicon)
      if tokeniser.words.count == 1 { addClass(tokeniser.words[0], c) }
    }
  }
}
