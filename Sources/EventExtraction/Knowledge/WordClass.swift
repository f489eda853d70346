/// Classes of words that reading names depends on: `seeds/names_common.tsv`. A word may have several.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  static let determiner = WordClass(bit: 0)
  static let pluralNumber = WordClass(bit: 1)
  static let premodifier = WordClass(bit: 2)
  static let acting = WordClass(bit: 3)
  static let visiting = WordClass(bit: 4)
  static let former = WordClass(bit: 5)
  static let late = WordClass(bit: 6)
  static let elect = WordClass(bit: 7)
  static let honorific = WordClass(bit: 8)
  static let male = WordClass(bit: 9)
  static let female = WordClass(bit: 10)
  static let particle = WordClass(bit: 11)
  static let nameSuffix = WordClass(bit: 12)
  static let stop = WordClass(bit: 13)
  static let calendar = WordClass(bit: 14)
  static let malePronoun = WordClass(bit: 15)
  static let femalePronoun = WordClass(bit: 16)
  static let pluralPronoun = WordClass(bit: 17)
  static let possessivePronoun = WordClass(bit: 18)
  static let neuterPronoun = WordClass(bit: 19)
  static let group = WordClass(bit: 20)
  static let body = WordClass(bit: 21)
  static let twoParty = WordClass(bit: 22)
  static let nation = WordClass(bit: 23)
  static let nationModifier = WordClass(bit: 24)
  static let capital = WordClass(bit: 25)
  static let portfolio = WordClass(bit: 26)
  static let portfolioNoun = WordClass(bit: 27)
  static let spokes = WordClass(bit: 28)
  static let subjectVerb = WordClass(bit: 29)
  static let placePreposition = WordClass(bit: 30)
  static let givenMale = WordClass(bit: 31)
  static let givenFemale = WordClass(bit: 32)
  static let ambiguous = WordClass(bit: 33)
  static let common = WordClass(bit: 34)
  static let objectPreposition = WordClass(bit: 35)
  static let notCountry = WordClass(bit: 36)
  static let placeNoun = WordClass(bit: 37)

  static let pronoun: WordClass = [.malePronoun, .femalePronoun, .pluralPronoun, .neuterPronoun]
  /// Never inside a name.
  static let breaker: WordClass = [.stop, .calendar]

  static let byName: [String: WordClass] = [
    "determiner": .determiner, "plural-number": .pluralNumber, "premodifier": .premodifier, "acting": .acting,
    "visiting": .visiting, "former": .former, "late": .late, "elect": .elect, "honorific": .honorific,
    "male": .male, "female": .female, "particle": .particle, "name-suffix": .nameSuffix, "stop": .stop,
    "calendar": .calendar, "male-pronoun": .malePronoun, "female-pronoun": .femalePronoun,
    "plural-pronoun": .pluralPronoun, "possessive-pronoun": .possessivePronoun, "neuter-pronoun": .neuterPronoun,
    "group": .group, "body": .body, "two-party": .twoParty, "nation": .nation, "nation-modifier": .nationModifier,
    "capital": .capital, "portfolio": .portfolio, "portfolio-noun": .portfolioNoun, "spokes": .spokes,
    "subject-verb": .subjectVerb, "place-preposition": .placePreposition, "given-male": .givenMale,
    "given-female": .givenFemale, "ambiguous": .ambiguous, "common": .common, "object-preposition": .objectPreposition,
    "not-country": .notCountry, "place-noun": .placeNoun,
  ]

  @inline(__always)
  func has(any other: WordClass) -> Bool { rawValue & other.rawValue != 0 }
}
