import EventExtraction

/// An event with everything that is stored of it: a function of its claims.
struct ResolvedEvent: Sendable, Hashable {
  var id: String
  var kind: EventKind
  var level: VisitLevel?
  var status: EventStatus
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
  /// Row of `claims`.
  var claim: Int64
  var reason: String
}
