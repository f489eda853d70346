import EventExtraction

/// A question about events. Every condition that is given must hold; without any, all events answer.
///
/// ```swift
/// var query = EventQuery()
/// query.leader = "Macron"
/// query.kinds = [.visit]
/// query.during(DateSpan("2025-Q3")!)
/// try store.forEachEvent(query) { event in … }
/// ```
///
/// Names are forgiving: case, accents and hyphens don't matter, a family name will do where one person with events bears
/// it, and other spellings are known. A name that is nobody's, or several people's, is an error that lists candidates
/// (``StoreError/unknownName(_:)``, ``StoreError/ambiguousName(_:)``).
public struct EventQuery: Sendable, Hashable {
  /// Two sides of a relation, each a person, a country or an organisation.
  public struct Dyad: Sendable, Hashable {
    public var a: String
    public var b: String
    public init(_ a: String, _ b: String) {
      self.a = a
      self.b = b
    }
  }

  /// Somebody who takes part, of visits as a traveller unless ``role`` says otherwise: a name in any spelling, or an
  /// office of a state: `french president`.
  public var leader: String?
  /// The other side: another person, a country or an organisation that takes part (of visits: or the country visited).
  public var with: String?
  /// Two sides that both take part, whoever travels.
  public var between: Dyad?
  /// Where it takes place; of talks and calls also a state or organisation that takes part.
  public var country: String?
  /// A city or venue.
  public var place: String?
  /// An organisation that takes part, or whose summit it is.
  public var organisation: String?
  /// A series of summits: `G20`, `Russia-Central Asia summit`; or words of a summit's name.
  public var series: String?
  /// Empty for all.
  public var kinds: Set<EventKind> = []
  /// Empty for all.
  public var statuses: Set<LifeStatus> = []
  /// Levels of visits; empty for all.
  public var levels: Set<VisitLevel> = []
  /// The part that the leader plays; without a leader the country; without either, somebody.
  public var role: Participant.Role?
  /// An office that the leader, or without a leader somebody, held at that time: `foreign minister`.
  public var office: String?
  /// Events that last until that day or longer: `2025-10` is its first day.
  public var since: PartialDate?
  /// Events that have begun by that day: `2025-10` is its last day.
  public var until: PartialDate?
  /// Words, all of which are in the event's participants, place, name or sentences.
  public var text: String?
  /// At least this confidence, 0...1.
  public var minimumConfidence: Double?
  /// At least so many articles that are not copies of each other.
  public var minimumSources: Int?
  /// Events that one of these outlets reports; empty for all.
  public var outlets: [String] = []
  /// These events and no others, by their present ids; nil for all.
  public var ids: [String]?
  /// The last first.
  public var isNewestFirst = false
  /// What reviewers have said; empty for everything but what they rejected.
  public var reviews: Set<ReviewState> = []
  /// Only events that need a person: unconfirmed, unsure, contested, near to another, or changed since they were accepted.
  public var needsReview = false
  /// At most so many.
  public var limit: Int?

  public init() {}

  /// Asks for the events of a run of days, from its first to its last.
  public mutating func during(_ span: DateSpan) {
    since = PartialDate(span.first)
    until = PartialDate(span.last)
  }
}
