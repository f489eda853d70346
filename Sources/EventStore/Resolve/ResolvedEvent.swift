import EventExtraction

/// An event with everything that is stored of it: a function of its claims and of decisions.
struct ResolvedEvent: Sendable, Hashable {
  var id: String
  var kind: EventKind
  var level: VisitLevel?
  var status: EventStatus
  var review = ReviewState.open
  var start: PartialDate?
  var end: PartialDate?
  var country: String?
  var city: String?
  var venue: String?
  var place: String?
  var name: String?
  var series: String?
  var confidence: Double
  var articles: Int
  var sources: Int
  var participants: [ResolvedParticipant]
  /// Rows of `claims`, in canonical order.
  var claims: [Int64]
  /// Who won each field.
  var fields: [ResolvedField]
  /// What reviewers decided of it, in order.
  var decisions: [ResolvedDecision] = []
  /// Ids that its claims would have but for a decision.
  var formerIDs: Set<String> = []

  /// The days that it can have begun and ended on.
  var bounds: (first: Day, last: Day)? {
    guard let date = start ?? end else { return nil }
    return (date.firstDay, max((end ?? date).lastDay, date.lastDay))
  }
}

struct ResolvedParticipant: Sendable, Hashable {
  var party: Party
  /// Number of claims that name it.
  var claims: Int
}

struct ResolvedField: Sendable, Hashable {
  var field: String
  /// Row of `claims`; nil where a reviewer decided.
  var claim: Int64?
  /// Key of the decision that set it.
  var decision: String?
  var reason: String
  /// Number of other values that contradict the one chosen.
  var conflicts = 0
}

struct ResolvedDecision: Sendable, Hashable {
  var key: String
  /// `whole`; of splits `apart` or `rest`.
  var part: String
}
