/// A noun phrase as it stands, before it is known whom it means.
struct RawMention {
  struct Flags: OptionSet {
    let rawValue: UInt32
    static let plural = Flags(rawValue: 1 << 0)
    static let possessive = Flags(rawValue: 1 << 1)
    static let former = Flags(rawValue: 1 << 2)
    static let late = Flags(rawValue: 1 << 3)
    static let elect = Flags(rawValue: 1 << 4)
    static let acting = Flags(rawValue: 1 << 5)
    static let visiting = Flags(rawValue: 1 << 6)
    static let spokesperson = Flags(rawValue: 1 << 7)
    static let personal = Flags(rawValue: 1 << 8)
    /// Begins with `the` or a possessive.
    static let definite = Flags(rawValue: 1 << 9)
    static let indefinite = Flags(rawValue: 1 << 10)
    /// A pronoun determiner owns it: `his Tajik counterpart`.
    static let ownedByPronoun = Flags(rawValue: 1 << 11)
    static let male = Flags(rawValue: 1 << 12)
    static let female = Flags(rawValue: 1 << 13)
    /// The name stands alone, without a title.
    static let bare = Flags(rawValue: 1 << 14)
    /// `the two`, `both`.
    static let two = Flags(rawValue: 1 << 15)
    /// `its`, or owned by it: `its leader`.
    static let neuter = Flags(rawValue: 1 << 16)
    /// Evidence beside it that it is a place (`in X`, `X, Country`).
    static let placed = Flags(rawValue: 1 << 17)
    /// Stands in a headline or a line of capitals: capitals mean nothing.
    static let headline = Flags(rawValue: 1 << 18)
    static let honorific = Flags(rawValue: 1 << 19)
    /// `Belarus's Alyaksandr Lukashenka`: the country's mention stands before.
    static let ownedByCountry = Flags(rawValue: 1 << 20)
  }

  var kind: Mention.Kind
  var begin: Int32
  var end: Int32
  var headBegin: Int32
  var headEnd: Int32
  var sentence: Int32
  var flags: Flags = []
  /// 255 where none.
  var office: UInt8 = 255
  var titleBegin: Int32 = 0
  var titleEnd: Int32 = 0
  /// Parties (countries, then organisations) that it is said to act for: a range of `MentionParser.parties`.
  var parties: Range<Int32> = 0..<0
  /// The country that the title is of where the text names none.
  var usualParty = Knowledge.noParty
  /// The node of the trie that its name ends in, 0 where no table has it.
  var node: NameTrie.Node = 0
  /// Of countries, organisations, places, venues, summits: index into that table, -1 where none or several.
  var record: Int32 = -1
  /// A kind that `record` belongs to.
  var recordKind: NameTrie.Kind = .country

  init(kind: Mention.Kind, begin: Int, end: Int, headBegin: Int, headEnd: Int, sentence: Int) {
    self.kind = kind
    self.begin = Int32(begin)
    self.end = Int32(end)
    self.headBegin = Int32(headBegin)
    self.headEnd = Int32(headEnd)
    self.sentence = Int32(sentence)
  }
}
