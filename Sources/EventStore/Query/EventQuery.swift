import EventExtraction

/// A question about events. Every condition that is given must hold; without any, all events answer.
public struct EventQuery: Sendable, Hashable {
  /// Somebody who takes part, for visits as the visitor: a name in any spelling.
  public var leader: String?
  /// The other side: another person, a country or an organisation that takes part (of visits: or the country visited).
  public var with: String?
  /// Where it takes place; of talks and calls also a state or organisation that takes part.
  public var country: String?
  /// A city or venue.
  public var place: String?
  /// Empty for all.
  public var kinds: Set<EventKind> = []
  public var statuses: Set<LifeStatus> = []
  public var levels: Set<VisitLevel> = []
  /// Events that last until that day or longer: `2025-10` is its first day.
  public var since: PartialDate?
  /// Events that have begun by that day: `2025-10` is its last day.
  public var until: PartialDate?
  /// Words, all of which are in the event's participants, place, name or sentences.
  public var text: String?
  public var limit: Int?

  public init() {}
}
