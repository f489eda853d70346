/// A claim under construction: one or several frame instances of one occasion.
struct Draft: Sendable {
  struct Party: Sendable {
    var entity: Int
    var role: FrameTable.Role
    var mention: Int
    /// Code acted for.
    var country: String?
    var isPerson: Bool
  }

  struct Stretch: Sendable {
    var start: PartialDate
    var end: PartialDate?
    var basis: TimeBasis
    /// Index of the time mention, -1 for the day of publication.
    var mention: Int
    /// Said with the event, not with its report.
    var isOwn: Bool
    /// Of a journey with several stops: no stop's own day.
    var isTour = false
  }

  var kind: EventKind
  var rule: String
  var sentence: Int
  var trigger: Range<Int>
  var status: EventStatus
  var statusTokens: Range<Int>
  var statusIsWeak: Bool
  var level: VisitLevel?
  var levelTokens: Range<Int>?
  var parties: [Party]
  var country: String?
  var city: String?
  var venue: String?
  var placeMention: Int?
  var isPlaceInferred = false
  var time: Stretch?
  /// Days of a `three-day visit`.
  var durationDays = 0
  var durationMention: Int?
  /// Entity of the gathering, and its name.
  var gathering: Int?
  var gatheringTokens: Range<Int>?
  /// By telephone or video: nowhere.
  var isRemote = false
  var isPrevious: Bool
  var isAnaphoric: Bool
  var isQuoted: Bool
  var zone: Zone
  var strength: Double
  /// Number of instances that said it.
  var support = 1
  /// Position among the drafts of the article.
  var order: Int

  /// Codes of the parties, each once.
  var countries: Set<String> {
    var set: Set<String> = []
    for p in parties { if let c = p.country { set.insert(c) } }
    return set
  }

  var visitors: [Party] { parties.filter { $0.role == .visitor } }

  /// Told with a time of its own that lies a week or more before the report: no news of the day.
  func isFar(from reference: Day?) -> Bool {
    guard let time, time.isOwn, let reference else { return false }
    return (time.end ?? time.start).lastDay < reference - 7
  }
}
