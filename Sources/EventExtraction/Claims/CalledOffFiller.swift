/// Takes what a called-off visit was to hold for called off: `has cancelled a trip to Italy ... He was to meet the pope`.
///
/// Only plans told in the past: `He will still meet the pope by video` stays a plan.
struct CalledOffFiller {
  let analysis: Analysis
  let grammar: Grammar

  func fill(_ drafts: inout [Draft]) {
    let visits = drafts.filter { $0.kind == .visit && $0.status == .cancelled && $0.country != nil }
    if visits.isEmpty { return }
    let plans = drafts.indices.filter {
      drafts[$0].kind == .meeting && drafts[$0].status == .planned && isPastPlan(drafts[$0])
    }
    let off = plans.filter { plan in
      visits.contains { visit in
        drafts[plan].country == visit.country
          && drafts[plan].parties.contains { party in
            visit.visitors.contains { $0.entity == party.entity || !$0.isPerson && $0.country == party.country }
          }
      }
    }
    // `was to meet the pope at the Vatican and the prime minister in Rome`: one plan.
    for plan in plans
    where off.contains(where: {
      drafts[$0].sentence == drafts[plan].sentence && drafts[$0].statusTokens == drafts[plan].statusTokens
    }) {
      drafts[plan].status = .cancelled
    }
  }

  /// `was to meet`, `had been due to meet`.
  private func isPastPlan(_ draft: Draft) -> Bool {
    let tokens = analysis.document.tokens
    return draft.statusTokens.contains {
      tokens.indices.contains($0) && grammar.classes(tokens[$0].word).contains(.pastPlan)
    }
  }
}
