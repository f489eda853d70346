/// A decision with what has become of it.
public struct DecisionRow: Sendable, Hashable {
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It shapes events of this database; an undoing, takes something back.
    case holds
    /// A later one takes it back.
    case undone
    /// What it spoke of is not in the database, or no longer: no article of it, or no claim that is clearly the same.
    case lost
  }
  public var key: String
  public var decision: Decision
  public var state: State
  /// Ids of the events that it shapes now. Of splits, what went apart comes first.
  public var events: [String]
}
