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

  /// A criterion: its name, and the smaller the better.
  typealias Criterion = (reason: String, rank: (ResolvableClaim) -> Double)

  /// The claim that wins by the criteria in their order; then the value that more sources share, the surer claim, and
  /// `ResolvableClaim.precedes` decide.
  func winner(_ criteria: [Criterion]) -> (claim: ResolvableClaim, reason: String)? {
    guard !entries.isEmpty else { return nil }
    if entries.count == 1 { return (entries[0].claim, "only") }
    if Set(entries.map(\.value)).count == 1 {
      return (entries.map(\.claim).min(by: ResolvableClaim.precedes)!, "agreed")
    }
    var left = entries
    for criterion in criteria + [support, ("confidence", { -($0.confidence * 20).rounded() })] {
      let ranks = left.map { criterion.rank($0.claim) }
      let best = ranks.min()!
      let kept = zip(left, ranks).filter { $0.1 == best }.map(\.0)
      if kept.count < left.count, Set(kept.map(\.value)).count == 1 {
        return (kept.map(\.claim).min(by: ResolvableClaim.precedes)!, criterion.reason)
      }
      left = kept
    }
    return (left.map(\.claim).min(by: ResolvableClaim.precedes)!, "best")
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
