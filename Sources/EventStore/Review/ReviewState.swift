/// What reviewers have said of an event.
public enum ReviewState: String, Sendable, Hashable, CaseIterable {
  /// Nothing, or notes and edits only.
  case open
  case accepted
  /// Accepted, and other since: reports came, or it was merged or split.
  case changed
  case rejected
}
