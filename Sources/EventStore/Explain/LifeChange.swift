import EventExtraction

/// A turn in the life of an event, dated by the article that brought it.
public struct LifeChange: Sendable, Hashable {
  public enum Phase: String, Sendable, Hashable, CaseIterable {
    case proposed, announced, underWay = "under way", occurred, postponed, cancelled, denied, unconfirmed
  }
  public var phase: Phase
  /// When it was published; of `unconfirmed`, the day of the latest article of the database.
  public var day: Day?
  /// The days that it is of.
  public var start: PartialDate?
  public var end: PartialDate?
  /// `ArticleRow.key`; nil for `unconfirmed`, which no article says.
  public var article: String?
}

enum EventLife {
  /// The turns of an event: by day of publication, each with the first article that brought it. A report that says again
  /// what is known is none, nor is a plan that is told after the event.
  static func history(_ claims: [(article: ArticleRow, claim: Claim)]) -> [LifeChange] {
    let dated = claims.filter { $0.article.published != nil && !$0.claim.background }
    let told = (dated.isEmpty ? claims : dated).sorted { a, b in
      let x = a.article.published?.number ?? .max, y = b.article.published?.number ?? .max
      if x != y { return x < y }
      let p = rank(phase(a.claim, a.article.published)), q = rank(phase(b.claim, b.article.published))
      return p != q ? p < q : a.article.key < b.article.key
    }
    var changes: [LifeChange] = []
    for (article, claim) in told {
      let change = LifeChange(
        phase: phase(claim, article.published), day: article.published, start: claim.start, end: claim.end,
        article: article.key)
      guard let last = changes.last else {
        changes.append(change)
        continue
      }
      let isOver = last.phase == .occurred || last.phase == .underWay
      if isOver, change.phase == .announced || change.phase == .proposed || change.phase == .underWay { continue }
      if last.phase == .announced, change.phase == .proposed { continue }
      if change.phase != last.phase || isOtherDay(change, changes) { changes.append(change) }
    }
    return changes
  }

  private static func phase(_ claim: Claim, _ published: Day?) -> LifeChange.Phase {
    switch claim.status {
    case .proposed: return .proposed
    case .planned: return .announced
    case .postponed: return .postponed
    case .cancelled: return .cancelled
    case .denied: return .denied
    case .occurred:
      guard let published, let end = claim.end?.exactDay, let start = claim.start?.exactDay, end > start,
        published < end
      else { return .occurred }
      return .underWay
    }
  }

  private static func rank(_ phase: LifeChange.Phase) -> Int { LifeChange.Phase.allCases.firstIndex(of: phase)! }

  /// Whether a plan is for another day than it was before. Days that differ by one are the same day told elsewhere.
  private static func isOtherDay(_ change: LifeChange, _ before: [LifeChange]) -> Bool {
    guard change.phase == .announced || change.phase == .postponed, let day = change.start?.exactDay,
      let last = before.last(where: { $0.start?.exactDay != nil })?.start?.exactDay
    else { return false }
    return abs(day - last) > 1
  }
}
