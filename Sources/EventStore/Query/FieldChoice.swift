/// The value of a field, why it was chosen, and what others say.
public struct FieldChoice: Sendable, Hashable {
  /// kind, level, status, start, end, country, city, venue, name, or `participant:0`.
  public var field: String
  /// As chosen; nil where a reviewer took the value away.
  public var value: String?
  /// `ClaimDetail.key` of the claim that decided; nil where a reviewer did, and for participants, whom all claims decide.
  public var claim: String?
  /// `DecisionRow.key`, where a reviewer decided.
  public var decision: String?
  /// `only`, `agreed`, `precision`, `news`, `said`, `status`, `later`, `zone`, `basis`, `support`, `confidence`, `best`,
  /// `series`, `with the start`, `fullest` (of participants) or `edited`.
  public var reason: String
  /// Number of other values that contradict it.
  public var conflicts: Int
  /// Keys of the claims that say the same.
  public var support: [String]
  /// What other claims say.
  public var others: [FieldValue]
}

/// A value that was not chosen, with the claims that give it.
public struct FieldValue: Sendable, Hashable {
  public var value: String
  /// `ClaimDetail.key`
  public var claims: [String]
}
