/// Hits against what was demanded and what was said.
public struct Score: Sendable, Hashable {
  public var hits = 0
  /// Gold events that are demanded.
  public var gold = 0
  /// Found events, but for those that answer an optional gold event.
  public var found = 0

  public init() {}

  /// The share of what was said that is right; 0 where nothing was said.
  public var precision: Double { found == 0 ? 0 : Double(hits) / Double(found) }
  /// The share of what was demanded that was found; 0 where nothing was demanded.
  public var recall: Double { gold == 0 ? 0 : Double(hits) / Double(gold) }
  /// The harmonic mean of precision and recall.
  public var f1: Double {
    let p = precision, r = recall
    return p + r == 0 ? 0 : 2 * p * r / (p + r)
  }
}
