/// What extraction got wrong of one event.
public struct ScoringError: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case missed, spurious
    case wrongKind = "wrong type"
    case wrongDate = "wrong date"
    case wrongStatus = "wrong status"
    case plannedAsOccurred = "planned taken as happened"
    case wrongPlace = "wrong place"
    case missingParticipant = "missing participant"
    case wrongParticipant = "wrong participant"
    case rolesSwapped = "roles swapped"
    case backgroundAsCurrent = "background taken as current"

    /// Whether the event is no strict match because of it.
    public var isStrict: Bool { self != .backgroundAsCurrent }
  }

  public var article: String
  public var kinds: [Kind]
  /// nil where the event is spurious.
  public var gold: GoldEvent?
  /// nil where the event is missed.
  public var found: FoundEvent?

  /// The words that show it: the sentence that was read, or the words that prove the missed event.
  public var sentence: String? { found?.sentence ?? gold?.quote }
}
