import EventExtraction

/// The contest of an event's claims for a field.
struct FieldContest {
  /// The claims that say something of the field, with their values.
  private var entries: [(claim: ResolvableClaim, value: String)]
  private let field: String

  init(_ field: String, _ claims: [ResolvableClaim], _ value: (ResolvableClaim) -> String?) {
    self.field = field
    entries = claims.compactMap { claim in value(claim).map { (claim, $0) } }
  }

  /// The claim that says a field best.
  struct Winner {
    var claim: ResolvableClaim
    /// The criterion that decided.
    var reason: String
    /// Number of other values that contradict its own.
    var conflicts = 0
  }

  /// A criterion: its name, and the smaller the better.
  typealias Criterion = (reason: String, rank: (ResolvableClaim) -> Double)

  /// The claim that wins by the criteria in their order; then the value that more sources share, the surer claim, and
  /// `ResolvableClaim.precedes` decide.
  /// - Parameter contradicts: whether another claim's value can't hold beside the winner's.
  func winner(
    _ criteria: [Criterion], contradicts: (ResolvableClaim, ResolvableClaim) -> Bool = { _, _ in false }
  ) -> Winner? {
    guard var winner = best(criteria) else { return nil }
    winner.conflicts = Set(entries.filter { contradicts(winner.claim, $0.claim) }.map(\.value)).count
    return winner
  }

  private func best(_ criteria: [Criterion]) -> Winner? {
    guard !entries.isEmpty else { return nil }
    if entries.count == 1 { return Winner(claim: entries[0].claim, reason: "only") }
    if Set(entries.map(\.value)).count == 1 {
      return Winner(claim: entries.map(\.claim).min(by: ResolvableClaim.precedes)!, reason: "agreed")
    }
    var left = entries
    for criterion in criteria + [support, ("confidence", { -($0.confidence * 20).rounded() })] {
      let ranks = left.map { criterion.rank($0.claim) }
      let best = ranks.min()!
      let kept = zip(left, ranks).filter { $0.1 == best }.map(\.0)
      if kept.count < left.count, Set(kept.map(\.value)).count == 1 {
        return Winner(claim: kept.map(\.claim).min(by: ResolvableClaim.precedes)!, reason: criterion.reason)
      }
      left = kept
    }
    return Winner(claim: left.map(\.claim).min(by: ResolvableClaim.precedes)!, reason: "best")
  }

  /// Sources that share a claim's value, copies counted once.
  private var support: Criterion {
    var sources: [String: Set<String>] = [:]
    var values: [String: String] = [:]
    for entry in entries {
      sources[entry.value, default: []].insert(entry.claim.copies)
      values[entry.claim.key] = entry.value
    }
    return ("support", { claim in -Double(sources[values[claim.key] ?? ""]?.count ?? 0) })
  }
}
