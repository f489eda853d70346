/// A noun phrase of a document that stands for one or several entities.
public struct Mention: Sendable {
  public enum Kind: UInt8, Sendable {
    /// A named person, with titles, country and appositions: `Russian President Vladimir Putin`, `Putin`.
    case person
    /// An office-holder without a name: `the Russian leader`, `his Tajik counterpart`, `the prime minister`,
    /// `the two leaders`; `entities` holds whom it resolves to, or one entity of kind country for its state.
    case office
    /// `he`, `she`, `they`, `his`, `her`, `their`, `who` is not one.
    case pronoun
    /// A country's name or metonym as a noun: `Russia`, `the Kremlin`, `Beijing` is a `place`.
    case country
    /// `Russian`, `Tajik-Russian` where no noun phrase took it in; `entities` hold countries.
    case adjective
    /// `a Chinese delegation`, `Turkish officials`, `South Korean diplomats`: a country's people without names.
    case group
    case organisation
    /// City, region or venue: `Dushanbe`, `Camp David`, `the Tajik capital`.
    case place
    /// `the second Russia-Central Asia summit`: series or named gathering.
    case summit
    /// Not an entity but a capitalised name that the engine cannot place.
    case unknown
  }
  public var kind: Kind
  /// The whole phrase, determiner, titles and apposition glued before the name included.
  public var tokens: Range<Int>
  /// The name or head noun.
  public var head: Range<Int>
  /// Indices into `Analysis.entities`; several for plurals (`the two leaders`); empty where unresolved.
  public var entities: [Int]
  public var isPlural: Bool
  /// Followed by a possessive (`Putin's`) or itself one (`his`).
  public var isPossessive: Bool

  public init(kind: Kind, tokens: Range<Int>, head: Range<Int>, entities: [Int] = []) {
    self.kind = kind
    self.tokens = tokens
    self.head = head
    self.entities = entities
    isPlural = false
    isPossessive = false
  }
}
