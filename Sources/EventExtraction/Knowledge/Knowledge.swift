import CSeeds

/// Everything that the seed tables know, compiled once for extraction. Immutable and shared between threads.
public final class Knowledge: Sendable {
  public let lexicon: Lexicon
  public let documentRules: DocumentRules
  public let timeRules: TimeRules
  let grammar: Grammar
  let frames: FrameTable
  let summitEditions: SummitEditions

  /// The bytes of all tables, one after the other: what every `TextRef` points into.
  let arena: [UInt8]
  let trie: NameTrie
  /// By word id.
  let classes: [WordClass]
  let offices: [Office]
  let titles: [Title]
  let countries: [CountryRecord]
  let places: [PlaceRecord]
  let venues: [VenueRecord]
  let organisations: [OrganisationRecord]
  let summits: [SummitRecord]
  let people: [PersonRecord]
  /// Grouped by person.
  let terms: [TermRecord]
  /// Indices into `terms`, ordered by party, office and start.
  let termsByOffice: [Int32]
  let termsByOfficeStart: [UInt32: Range<Int32>]
  /// Codes of the parties that offices are held of: countries (as in `countries`), then organisations.
  let parties: [String]
  let marks: Marks
  let officeKeys: OfficeKeys
  /// By country: the office of `the X leader`.
  let leaderOffice: [UInt8]
  /// Words that tell a minister's field: `foreign`, `defence`, `oil`.
  let portfolioOffice: [WordID: UInt8]
  /// What `the Central Asian nation` can mean.
  let regions: [(modifiers: [WordID], countries: [UInt16])]
  private let sideNouns: [WordID]
  private let compass: [WordID]
  private let diplomats: [WordID]
  private let tops: [WordID]
  private let coupleNouns: [WordID]
  private let pluralAuxiliaries: [WordID]
  private let countryNouns: [WordID]
  private let twoWords: [WordID]
  private let verbalWords: [WordID]
  private let monthCues: [WordID]
  private let directions: [WordID]
  private let deputies: [WordID]
  private let countryIndex: [String: Int]
  private let organisationIndex: [String: Int]
  private let personIndex: [String: Int]

  static let noCountry: UInt16 = .max
  static let noParty: UInt16 = .max

  /// A person of the authority: a position in the table of people, valid for this knowledge only.
  public struct PersonIndex: Sendable, Hashable {
    public var value: Int
  }

  /// Compiles the tables that are embedded in the binary.
  /// - Throws: `SeedTable.Malformed` with file, line and remedy.
  public convenience init() throws(SeedTable.Malformed) {
    try self.init(overlays: [:])
  }

  /// Compiles the embedded tables with further rows laid over them.
  /// - Parameter overlays: bytes of tables of the same columns by name (`seeds/people.tsv`), header line included.
  /// - Throws: `SeedTable.Malformed` with file, line and remedy.
  public init(overlays: [String: [UInt8]]) throws(SeedTable.Malformed) {
    var builder = KnowledgeBuilder(overlays: overlays)
    documentRules = try DocumentRules(lexicon: &builder.lexicon)
    timeRules = try TimeRules(lexicon: &builder.lexicon)
    grammar = try Grammar(lexicon: &builder.lexicon)
    frames = try FrameTable(grammar: grammar, lexicon: &builder.lexicon)
    summitEditions = try SummitEditions(table: SeedTable.embedded("seeds/summit_editions.tsv"))
    try builder.build()
    lexicon = builder.lexicon
    arena = builder.arena
    trie = builder.trie
    classes = builder.classes
    offices = builder.offices
    titles = builder.titles
    countries = builder.countries
    places = builder.places
    venues = builder.venues
    organisations = builder.organisations
    summits = builder.summits
    people = builder.people
    terms = builder.terms
    termsByOffice = builder.termsByOffice
    termsByOfficeStart = builder.termsByOfficeStart
    parties = builder.parties
    marks = builder.marks
    officeKeys = builder.officeKeys
    leaderOffice = builder.leaderOffice
    regions = builder.regions
    portfolioOffice = builder.portfolios()
    sideNouns = [
      "sides", "countries", "nations", "pair", "duo", "neighbours", "neighbors", "states", "parties", "governments",
      "capitals",
    ]
    .map { builder.lexicon.id($0) }
    diplomats = ["diplomat", "diplomats"].map { builder.lexicon.id($0) }
    tops = ["top", "chief"].map { builder.lexicon.id($0) }
    compass = ["latin", "north", "south", "central", "native", "african", "asian"].map { builder.lexicon.id($0) }
    pluralAuxiliaries = ["are", "were", "have"].map { builder.lexicon.id($0) }
    coupleNouns = ["couple"].map { builder.lexicon.id($0) }
    countryNouns = ["countries", "nations", "neighbours", "neighbors", "states", "governments", "capitals"]
      .map { builder.lexicon.id($0) }
    verbalWords = [
      "am", "is", "are", "was", "were", "be", "been", "being", "not", "also", "currently", "after", "before", "while",
      "when",
    ].map { builder.lexicon.id($0) }
    monthCues = [
      "in", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "of", "on", "through", "-",
      "from", "before", "after", "during",
    ].map { builder.lexicon.id($0) }
    deputies = ["deputy", "vice"].map { builder.lexicon.id($0) }
    directions = ["from", "to", "for", "in", "left", "leave", "leaves", "leaving", "into"].map {
      builder.lexicon.id($0)
    }
    twoWords = ["two", "both", "three"].map { builder.lexicon.id($0) }
    countryIndex = builder.countryIndex
    organisationIndex = builder.organisationIndex
    personIndex = builder.personIndex
  }

  func string(_ ref: TextRef) -> String {
    String(decoding: arena[Int(ref.offset)..<Int(ref.offset + ref.count)], as: UTF8.self)
  }

  @inline(__always)
  func classes(_ word: WordID) -> WordClass { word < UInt32(classes.count) ? classes[Int(word)] : [] }
}

// MARK: Countries and cities

extension Knowledge {
  /// The code of a country by any of its names (`Kyrgyzstan`, `UK`, `the Kremlin`, `Tajik`), or nil.
  public func country(named name: String) -> String? {
    let node = node(name)
    for kind in [NameTrie.Kind.country, .metonym, .adjective, .demonym, .demonymPlural] {
      if let index = trie.payloads(node, kind).last { return countries[index].code }
    }
    return nil
  }

  /// The English name of a country or organisation by its code.
  public func countryName(_ code: String) -> String? {
    if let i = countryIndex[code] { return countries[i].name }
    return organisationIndex[code].map { string(organisations[$0].name) }
  }

  /// The English name of a country's capital.
  public func capital(of code: String) -> String? {
    countryIndex[code].flatMap { countries[$0].capitalName.isEmpty ? nil : countries[$0].capitalName }
  }

  /// The cities that bear a name, the largest first: name, country code and population.
  public func citiesNamed(_ name: String) -> [(name: String, country: String, population: Int)] {
    let node = node(name)
    return trie.payloads(node, .city).map { places[$0] }.sorted { $0.population > $1.population }.map {
      (string($0.name), $0.country == Knowledge.noCountry ? "" : countries[Int($0.country)].code, Int($0.population))
    }
  }

  /// Whether the code is a country's.
  public func isCountry(_ code: String) -> Bool { countryIndex[code] != nil }

  func countryIndex(_ code: String) -> Int? { countryIndex[code] }
  func organisationIndex(_ code: String) -> Int? { organisationIndex[code] }

  /// Whether a party is an organisation rather than a country.
  @inline(__always)
  func isOrganisation(_ party: UInt16) -> Bool { Int(party) >= countries.count && party != Knowledge.noParty }

  /// A president of an institution is no head of state.
  func institutionOffice(_ office: UInt8) -> UInt8 {
    guard office != 255 else { return office }
    switch offices[Int(office)].officeClass {
    case .head, .leader, .deputy, .organisation: return officeKeys.other
    default: return office
    }
  }

  func isSideNoun(_ word: WordID) -> Bool { sideNouns.contains(word) }
  func isPluralAuxiliary(_ word: WordID) -> Bool { pluralAuxiliaries.contains(word) }
  /// `the royal couple`: two of one party.
  func isCoupleNoun(_ word: WordID) -> Bool { coupleNouns.contains(word) }
  func isCountryNoun(_ word: WordID) -> Bool { countryNouns.contains(word) }
  func isCompass(_ word: WordID) -> Bool { compass.contains(word) }
  func isDiplomat(_ word: WordID) -> Bool { diplomats.contains(word) }
  func isTop(_ word: WordID) -> Bool { tops.contains(word) }
  /// What makes a participle behind it a verb: `is visiting`, `after visiting`.
  func isVerbalBefore(_ word: WordID) -> Bool { verbalWords.contains(word) }
  func isMonthCue(_ word: WordID) -> Bool { monthCues.contains(word) }
  func isDirection(_ word: WordID) -> Bool { directions.contains(word) }
  func isDeputyWord(_ word: WordID) -> Bool { deputies.contains(word) }
  func isTwo(_ word: WordID) -> Bool { twoWords.contains(word) }

  func node(_ name: String) -> NameTrie.Node {
    var reader = Lexicon.Reader(lexicon)
    let words = reader.words(name)
    let node = trie.node(words)
    // `the Kremlin` stands in the trie without its article.
    return node == 0 && words.first == marks.the ? trie.node(words.dropFirst()) : node
  }
}

// MARK: People

extension Knowledge {
  /// Who held an office of a country or organisation on a day: those not acting first, then the latest to start.
  /// - Parameters:
  ///   - office: key of `seeds/offices.tsv`.
  ///   - country: alpha-2 or organisation code.
  public func person(holding office: String, of country: String, on day: Day) -> [PersonIndex] {
    guard let o = offices.firstIndex(where: { $0.key == office }) else { return [] }
    var out: [PersonIndex] = []
    for party in partyIndices(country, office: UInt8(o)) {
      out += holders(office: UInt8(o), party: party, on: day.number).map { PersonIndex(value: Int($0)) }
    }
    return out
  }

  func partyIndices(_ code: String, office: UInt8) -> [UInt16] {
    var out: [UInt16] = []
    if let i = countryIndex[code] { out.append(UInt16(i)) }
    if let i = organisationIndex[code] { out.append(UInt16(countries.count + i)) }
    return out
  }

  /// Indices into `people`.
  func holders(office: UInt8, party: UInt16, on day: Int32) -> [Int32] {
    guard let range = termsByOfficeStart[UInt32(party) << 8 | UInt32(office)] else { return [] }
    var found: [TermRecord] = []
    for i in range {
      let term = terms[Int(termsByOffice[Int(i)])]
      if term.holds(day) { found.append(term) }
    }
    found.sort { ($0.isActing ? 1 : 0, -$0.start) < ($1.isActing ? 1 : 0, -$1.start) }
    var out: [Int32] = []
    for term in found where !out.contains(term.person) { out.append(term.person) }
    return out
  }

  /// The people who bear a full name, alias or family name.
  public func people(named name: String) -> [PersonIndex] {
    let node = node(name)
    var out: [Int] = []
    for p in trie.payloads(node, .person) + trie.payloads(node, .family) where !out.contains(p) { out.append(p) }
    return out.map(PersonIndex.init)
  }

  /// What the authority says of a person.
  public func name(of person: PersonIndex) -> String { string(people[person.value].name) }
  public func id(of person: PersonIndex) -> String { string(people[person.value].id) }

  /// The person with an id of `seeds/people.tsv`.
  public func person(id: String) -> PersonIndex? { personIndex[id].map(PersonIndex.init) }
}
