/// The events that a careful reader found in an article: what extraction is scored against.
///
/// Where a field is a list, each member is a right answer; `docs/evaluation.md` says how gold is written.
public struct GoldRecord: Sendable, Hashable {
  /// The article's id.
  public var id: String
  public var events: [GoldEvent]

  public init(id: String, events: [GoldEvent]) {
    self.id = id
    self.events = events
  }
}

/// One occasion as a careful reader codes it.
public struct GoldEvent: Sendable, Hashable {
  /// `visit`, `meeting`, `summit` or `call`; an unknown word matches nothing.
  public var kind: String
  public var level: String?
  public var statuses: [String]
  public var starts: [String]
  public var ends: [String]
  public var participants: [GoldParticipant]
  public var countries: [String]
  public var cities: [String]
  public var name: String?
  /// The words that prove the event.
  public var quote: String?
  /// Told as context, with a time of its own.
  public var isBackground: Bool
  /// Neither demanded nor punished.
  public var isOptional: Bool

  public init(kind: String, statuses: [String]) {
    self.kind = kind
    self.statuses = statuses
    starts = []
    ends = []
    participants = []
    countries = []
    cities = []
    isBackground = false
    isOptional = false
  }
}

/// A party of a gold event.
public struct GoldParticipant: Sendable, Hashable {
  public var name: String
  /// `person`, `country` or `organisation`.
  public var kind: String
  public var role: String
  public var country: String?
  public var isOptional: Bool

  public init(name: String, kind: String = "person", role: String, country: String? = nil, isOptional: Bool = false) {
    self.name = name
    self.kind = kind
    self.role = role
    self.country = country
    self.isOptional = isOptional
  }
}
