/// Who publishes: a newspaper, a broadcaster, a government's site, a news agency.
public struct Outlet: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case agency, newspaper, broadcaster, magazine, online, government, organisation
  }
  public var name: String
  public var kind: Kind
  /// ISO 3166 code, empty for outlets of an organisation of states.
  public var country: String
  public var domains: [String]
  /// Other spellings, as credit lines have them.
  public var names: [String]
}
