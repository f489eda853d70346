import EventExtraction

/// A claim as a decision remembers it: by its key, and by what finds it again where another extractor has read the article.
public struct ClaimAnchor: Sendable, Hashable {
  /// Of merges: which event, from 0. Of splits: 0 for what goes apart, 1 for the rest. Otherwise 0.
  public var side: Int
  /// Key of the claim when the decision was made.
  public var claim: String
  /// Key of its article.
  public var article: String
  public var kind: EventKind
  /// ISO 3166 alpha-2.
  public var country: String?
  public var start: PartialDate?
  /// Whether the sentence stands in the title.
  public var inTitle: Bool
  /// The sentence that evoked the claim, in bytes of title or text.
  public var sentence: TextSpan
  /// Names of the participants.
  public var who: [String]

  public init(
    side: Int = 0, claim: String, article: String, kind: EventKind, country: String? = nil, start: PartialDate? = nil,
    inTitle: Bool = false, sentence: TextSpan, who: [String]
  ) {
    self.side = side
    self.claim = claim
    self.article = article
    self.kind = kind
    self.country = country
    self.start = start
    self.inTitle = inTitle
    self.sentence = sentence
    self.who = who
  }

  /// The claim among those of the article that is the same occasion: the one of that key, or else the only one that is
  /// clearly the most alike.
  /// - Returns: its place in the list; nil where there is none, or where it can't be told which.
  func match(in claims: [ClaimAnchor]) -> Int? {
    if let same = claims.firstIndex(where: { $0.claim == claim }) { return same }
    let scores = claims.map { likeness($0) }
    guard let best = scores.max(), best >= ClaimAnchor.enough, scores.count(where: { $0 == best }) == 1 else {
      return nil
    }
    return scores.firstIndex(of: best)
  }

  private static let enough = 4

  /// How much another claim of the same article is like this one. Two meetings with one person in one sentence, on days
  /// that differ, are not alike enough; nor are visits to two countries.
  private func likeness(_ other: ClaimAnchor) -> Int {
    if kind != other.kind || article != other.article { return 0 }
    if let x = country, let y = other.country, x != y { return 0 }
    let mine = Set(who.map { FoldedName.fold($0) }), theirs = Set(other.who.map { FoldedName.fold($0) })
    let shared = mine.intersection(theirs).count
    if shared == 0, !mine.isEmpty, !theirs.isEmpty { return 0 }
    var score = min(2, shared)
    if inTitle == other.inTitle, sentence.begin < other.sentence.end, other.sentence.begin < sentence.end { score += 3 }
    if country != nil, country == other.country { score += 1 }
    if let x = start, let y = other.start {
      let overlap = x.firstDay <= y.lastDay && y.firstDay <= x.lastDay
      score += overlap ? 2 : -3
    }
    return score
  }
}
