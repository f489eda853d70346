/// A row of `seeds/countries.tsv`.
struct CountryRecord: Sendable {
  var code: String
  var name: String
  /// Index into the cities, -1 where none is known by the capital's name.
  var capital: Int32 = -1
  var capitalName: String
  var isSovereign: Bool
}

/// A row of `seeds/cities.tsv` or `seeds/places.tsv`.
struct PlaceRecord: Sendable {
  var name: TextRef
  /// Index into the countries, `Knowledge.noCountry` where unknown.
  var country: UInt16
  var population: UInt32
  var isCapital: Bool
  /// A region, island or resort, not a city.
  var isRegion: Bool
  /// An organisation has its seat there.
  var isSeat = false
}

/// A row of `seeds/venues.tsv`.
struct VenueRecord: Sendable {
  var name: TextRef
  var city: TextRef
  var country: UInt16
  /// The country for whose government the name stands.
  var metonym: UInt16
}

/// A row of `seeds/organisations.tsv`.
struct OrganisationRecord: Sendable {
  var code: String
  var name: TextRef
  var kind: TextRef
  var seatCity: TextRef
  var seatCountry: UInt16
  /// A state's party or armed group rather than a body of states.
  var isGroup: Bool
  /// A party, court or council inside a state: who acts for it acts for its country.
  var isNational: Bool
}

/// A row of `seeds/summits.tsv`.
struct SummitRecord: Sendable {
  var id: TextRef
  var name: TextRef
  var organisation: TextRef
  var city: TextRef
  var country: UInt16
}

/// A row of `seeds/people.tsv`.
struct PersonRecord: Sendable {
  var id: TextRef
  var name: TextRef
  var family: TextRef
  var gender: Entity.Gender
  /// The terms that are theirs: `Knowledge.terms[terms]`.
  var terms: Range<Int32> = 0..<0
  /// Lowest rank of all their offices.
  var bestRank: UInt8 = 99
}

/// A row of `seeds/terms.tsv`.
struct TermRecord: Sendable {
  var person: Int32
  /// Index into `Knowledge.parties`.
  var party: UInt16
  var office: UInt8
  var isActing: Bool
  var isCurrent: Bool
  var hasEnd: Bool
  var start: Int32
  var end: Int32
  var title: TextRef

  func holds(_ day: Int32) -> Bool { start <= day && day <= end }
  /// Days between the term and a day outside it.
  func distance(_ day: Int32) -> Int32 { day < start ? start &- day : day > end ? day &- end : 0 }
}
