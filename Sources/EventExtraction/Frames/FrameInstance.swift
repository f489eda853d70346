/// One reading of a trigger: a claim before times, places and participants are settled.
struct FrameInstance: Sendable {
  var kind: EventKind
  var rule: String
  var sentence: Int
  /// Tokens of the trigger.
  var trigger: Range<Int>
  var status: EventStatus = .occurred
  var statusTokens: Range<Int>
  var level: VisitLevel?
  var levelTokens: Range<Int>?
  /// Mentions with their roles, in order of the text.
  var parties: [(mention: Int, role: FrameTable.Role)] = []
  /// Mentions of places: destinations of a visit (several countries make several visits), else where it is.
  var places: [Int] = []
  var times: [Int] = []
  /// A time that only the report has (`said on Monday after talks`).
  var reportTimes: [Int] = []
  /// Mention of the gathering.
  var gathering: Int?
  /// Name of an unlisted gathering, as tokens.
  var gatheringTokens: Range<Int>?
  /// `had met`, `previous visit`.
  var isPrevious = false
  /// `the visit`, `this meeting`: a noun without complements of its own that refers to an event told elsewhere.
  var isAnaphoric = false
  /// In a quotation, a question or under a report of somebody's opinion.
  var isQuoted = false
  var isHeadline = false
  /// `the forum`, `the summit`: named elsewhere.
  var isBareGathering = false
  /// `met here on Saturday`: in the dateline's city.
  var isHere = false
  /// Several meetings or calls of the first party, one with each of the others.
  var isSeparate = false
  var zone: Zone = .body
  /// 0...1, how far the syntax could be read.
  var strength = 1.0
}
