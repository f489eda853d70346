import EventExtraction

/// An event as an answer shows it.
public struct EventRow: Sendable, Hashable {
  public var id: String
  public var kind: EventKind
  public var level: VisitLevel?
  public var status: LifeStatus
  public var start: PartialDate?
  /// Nil where nobody says.
  public var end: PartialDate?
  /// ISO 3166 alpha-2.
  public var country: String?
  public var countryName: String?
  public var city: String?
  public var venue: String?
  /// Of summits.
  public var name: String?
  public var series: String?
  /// 0...1, of its surest claim.
  public var confidence: Double
  public var claims: Int
  public var articles: Int
  /// Articles that are not copies of each other.
  public var sources: Int
  public var review: ReviewState
  /// Visitors first, then hosts, then others.
  public var participants: [EventParticipant]
  /// Where it takes place; filled where `EventDetails.coordinate` is wanted.
  public var coordinate: EventCoordinate?
  /// The articles that report it, the first day first; filled where `EventDetails.reports` is wanted.
  public var reports: [EventReport] = []

  /// The visit or summit that it is part of; filled where `EventDetails.parent` is wanted.
  public var parent: String?

  /// Why it needs a person; filled where the question is which events do.
  public var reasons: [ReviewReason] = []

  public var visitors: [EventParticipant] { participants.filter { $0.role == .visitor } }
  public var hosts: [EventParticipant] { participants.filter { $0.role == .host } }
}

public struct EventParticipant: Sendable, Hashable {
  public var name: String
  public var kind: Participant.Kind
  public var role: Participant.Role
  /// Code of the state or organisation acted for.
  public var country: String?
  public var office: String?
  /// `people.id`
  public var person: String?
}
