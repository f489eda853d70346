/// A party or place that an article speaks of: all its mentions have one entity.
public struct Entity: Sendable {
  public enum Kind: UInt8, Sendable {
    case person, country, organisation
    /// A city, region or venue, not a party.
    case place
    /// A summit series or a named gathering.
    case summit
  }
  public var kind: Kind
  /// The fullest name: of the authority where known, else of the text. Of a country or organisation its name.
  public var name: String
  /// Country (alpha-2) or organisation code acted for; of a place where it lies; of a summit nil or the organisation.
  public var country: String?
  /// Key of `seeds/offices.tsv`: `foreign-minister`; nil where unknown.
  public var office: String?
  /// The title as said: `Deputy Prime Minister`.
  public var title: String?
  /// `former` and `late` holders, spokespeople, journalists are never participants unless the clause insists.
  public var isFormer = false
  /// `president-elect`: holds the office soon.
  public var isElect = false
  public var isSpokesperson = false
  /// Journalists, analysts, business people, athletes: never a party.
  public var isPrivate = false
  /// Not named in the text: known by the authority from country, office and date.
  public var isInferred = false
  /// Rows of the authority, where known.
  public var personID: String?
  public var gender: Gender = .unknown
  /// Of places: the city or region as the text calls it (`name` is the tables' spelling), and the venue if it is one.
  /// Of summits that always meet in one place: that city.
  public var city: String?
  public var venue: String?
  /// A place that is its country's capital and may stand for the government.
  public var isCapital = false
  /// Of summits that always meet in one place: its country.
  public var placeCountry: String?
  /// Of summits: `seeds/summits.tsv` id.
  public var series: String?

  public enum Gender: UInt8, Sendable { case unknown, male, female }

  public init(kind: Kind, name: String, country: String? = nil) {
    self.kind = kind
    self.name = name
    self.country = country
  }
}
