import EventExtraction

/// Claims into events: stars, not chains. Each event has a centre that every claim of it fits, so that two visits never
/// become one through reports in between. The outcome depends on the claims alone, not on their order.
enum Clustering {
  /// Partitions claims that are connected by links.
  /// - Returns: the clusters as indices into `claims`, the centre first, each cluster and the list in canonical order.
  static func clusters(_ claims: [ResolvableClaim]) -> [[Int]] {
    let order = claims.indices.sorted { ResolvableClaim.precedes(claims[$0], claims[$1]) }
    var clusters: [[Int]] = []
    for i in order {
      if let best = home(claims[i], clusters, claims) { clusters[best].append(i) } else { clusters.append([i]) }
    }
    return clusters
  }

  /// The cluster that a claim belongs to, among those that formed before it.
  private static func home(_ claim: ResolvableClaim, _ clusters: [[Int]], _ claims: [ResolvableClaim]) -> Int? {
    var fits: [(cluster: Int, score: Double)] = []
    for (k, members) in clusters.enumerated() {
      guard let score = ClaimLink.score(claim, claims[members[0]]) else { continue }
      if members.dropFirst().contains(where: { ClaimLink.conflict(claim, claims[$0]) }) { continue }
      fits.append((k, score))
    }
    if fits.isEmpty { return nil }
    func centre(_ fit: (cluster: Int, score: Double)) -> ResolvableClaim { claims[clusters[fit.cluster][0]] }
    // The first of the best: clusters are in canonical order.
    func best(_ fits: [(cluster: Int, score: Double)]) -> Int? {
      fits.max { $0.score != $1.score ? $0.score < $1.score : $0.cluster > $1.cluster }?.cluster
    }
    if claim.precision == .day { return best(fits) }
    let finer = fits.filter { centre($0).precision < claim.precision }
    if finer.count == 1 { return finer[0].cluster }
    // "In October", with two visits in October: the one that the article is about, if it was news then.
    if finer.count > 1, let published = claim.published, !claim.background || claim.precision == .none {
      let near = finer.map { fit -> (cluster: Int, distance: Int32) in
        guard let window = centre(fit).window else { return (fit.cluster, .max) }
        let day = published.number
        return (fit.cluster, max(0, window.lowerBound - day, day - window.upperBound))
      }
      let nearest = near.min { $0.distance != $1.distance ? $0.distance < $1.distance : $0.cluster < $1.cluster }!
      let limit: Int32 = claim.precision == .none ? 60 : 14
      if nearest.distance <= limit { return nearest.cluster }
    }
    return best(fits.filter { centre($0).precision == claim.precision })
  }
}
