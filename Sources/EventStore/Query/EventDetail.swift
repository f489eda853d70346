import EventExtraction

/// An event with everything that speaks for it.
public struct EventDetail: Sendable, Hashable {
  public var event: EventRow
  /// The id that was asked for, where the event has another one now.
  public var formerID: String?
  /// The best first.
  public var claims: [ClaimDetail]
  /// Which claim won each field and by what criterion.
  public var fields: [FieldChoice]
  /// Announced, postponed, under way…: in order of publication.
  public var history: [LifeChange]
}

/// The claim that decided a field of an event.
public struct FieldChoice: Sendable, Hashable {
  /// level, status, start, end, place or name.
  public var field: String
  /// `ClaimDetail.key`
  public var claim: String
  /// `only`, `agreed`, `precision`, `news`, `status`, `later`, `zone`, `basis`, `support`, `confidence`, `best`,
  /// `series` or `with the start`.
  public var reason: String
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
