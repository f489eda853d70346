import EventExtraction

/// An event with everything that speaks for it.
public struct EventDetail: Sendable, Hashable {
  public var event: EventRow
  /// The id that was asked for, where the event has another one now.
  public var formerID: String?
  /// The best first.
  public var claims: [ClaimDetail]
  /// Each field that somebody says something of: the value chosen, why, and the others.
  public var fields: [FieldChoice]
  /// What reviewers decided of it, in order.
  public var decisions: [DecisionRow]
  /// Announced, postponed, under way…: in order of publication.
  public var history: [LifeChange]
  /// The visit or summit that it is part of.
  public var parent: EventRow?
  /// The meetings that are part of it, in order of time.
  public var children: [EventRow] = []
}

/// What one article says of an event.
public struct ClaimDetail: Sendable, Hashable {
  public var key: String
  public var article: ArticleRow
  /// The claim as it was read.
  public var claim: Claim
  public var evidence: [EvidenceText]
}

/// The words behind a field.
public struct EvidenceText: Sendable, Hashable {
  public var field: String
  public var text: String
  public var sentence: String
  public var inTitle: Bool
  /// Byte offsets into title or text.
  public var span: TextSpan
  public var rule: String
  /// `body`, `caption` or `headline`.
  public var zone: String
}

/// An article as a list shows it.
public struct ArticleRow: Sendable, Hashable {
  /// Its name in every database.
  public var key: String
  /// The publisher's own name for it.
  public var id: String?
  public var published: Day?
  public var source: String?
  public var title: String
  public var url: String?
  /// Number of its claims.
  public var claims: Int
  /// The news agency whose text it is, where it credits one.
  public var agency: String?
}
