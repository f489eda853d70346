/// What one article says of one occasion. Every field carries its evidence.
public struct Claim: Sendable, Hashable {
  public var kind: EventKind
  /// Of visits only.
  public var level: VisitLevel?
  public var status: EventStatus
  public var start: PartialDate?
  public var end: PartialDate?
  public var timeBasis: TimeBasis?
  public var place: ClaimPlace
  public var participants: [Participant]
  /// The name of a summit, as the article says it or as the series is called.
  public var name: String?
  /// `id` in `seeds/summits.tsv`, where the name is one of a known series.
  public var series: String?
  /// Told as context, with a time of its own, not as the article's news.
  public var background: Bool
  public var evidence: [Evidence]
  /// 0...1; the product of what `reasons` name.
  public var confidence: Double
  public var reasons: [ConfidenceReason]

  public init(kind: EventKind, status: EventStatus) {
    self.kind = kind
    self.status = status
    place = ClaimPlace()
    participants = []
    background = false
    evidence = []
    confidence = 1
    reasons = []
  }
}

public enum EventKind: String, Sendable, Hashable, CaseIterable { case visit, meeting, summit, call }

public enum VisitLevel: String, Sendable, Hashable, CaseIterable { case state, official, working, `private`, transit }

public enum EventStatus: String, Sendable, Hashable, CaseIterable {
  case planned, occurred, cancelled, postponed, proposed, denied
}

/// How a day was read: see `seeds/` for the expressions.
public enum TimeBasis: String, Sendable, Hashable, CaseIterable {
  case explicit, weekday, relative, duration, publication
}

public struct ClaimPlace: Sendable, Hashable {
  /// ISO 3166 alpha-2.
  public var country: String?
  public var city: String?
  public var venue: String?
  public init(country: String? = nil, city: String? = nil, venue: String? = nil) {
    self.country = country
    self.city = city
    self.venue = venue
  }
}

public struct Participant: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable { case person, country, organisation }
  public enum Role: String, Sendable, Hashable, CaseIterable { case visitor, host, participant, mediator }
  /// The fullest name of the text, or of the authority table where the person is known.
  public var name: String
  public var kind: Kind
  public var role: Role
  /// The state (ISO alpha-2) or organisation (`EU`, `UN`) acted for.
  public var country: String?
  /// Office as said or as known on the day: `Foreign Minister`.
  public var office: String?
  /// `id` in `seeds/people.tsv`, where the authority knows the person.
  public var person: String?
  public init(
    name: String, kind: Kind, role: Role, country: String? = nil, office: String? = nil, person: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.role = role
    self.country = country
    self.office = office
    self.person = person
  }
}

/// The words that a field was read from.
public struct Evidence: Sendable, Hashable {
  /// `kind`, `status`, `level`, `start`, `end`, `place`, `name`, or `participant:<index>`.
  public var field: String
  /// Whether the span lies in the title rather than in the text.
  public var inTitle: Bool
  /// Byte offsets into the article's title or text.
  public var span: TextSpan
  /// The sentence that the span stands in, same buffer.
  public var sentence: TextSpan
  /// The rule (a row of `seeds/`) or stage that read it.
  public var rule: String
  public init(field: String, inTitle: Bool, span: TextSpan, sentence: TextSpan, rule: String) {
    self.field = field
    self.inTitle = inTitle
    self.span = span
    self.sentence = sentence
    self.rule = rule
  }
}

/// A named factor of a claim's confidence.
public struct ConfidenceReason: Sendable, Hashable {
  public var name: String
  public var factor: Double
  public init(name: String, factor: Double) {
    self.name = name
    self.factor = factor
  }
}
