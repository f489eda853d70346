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
  /// `former`, `late`, `-elect` holders, spokespeople, journalists are never participants unless the clause insists.
  public var isFormer = false
  public var isSpokesperson = false
  /// Journalists, analysts, business people, athletes: never a party.
  public var isPrivate = false
  /// Rows of the authority, where known.
  public var personID: String?
  public var gender: Gender = .unknown
  /// Of places: the city or region name, and the venue if it is one.
  public var city: String?
  public var venue: String?
  /// A place that is its country's capital and may stand for the government.
  public var isCapital = false
  /// Of summits: `seeds/summits.tsv` id.
  public var series: String?

  public enum Gender: UInt8, Sendable { case unknown, male, female }

  public init(kind: Kind, name: String, country: String? = nil) {
    self.kind = kind
    self.name = name
    self.country = country
  }
}
