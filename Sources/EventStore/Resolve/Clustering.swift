import EventExtraction

/// Claims into events: stars, not chains. Each event has a centre that every claim of it fits, so that two visits never
/// become one through reports in between. The outcome depends on the claims alone, not on their order.
enum Clustering {
  /// Partitions claims that are connected by links.
  /// - Returns: the clusters as indices into `claims`, the centre first, each cluster and the list in canonical order.
  static func clusters(_ claims: [ResolvableClaim]) -> [Cluster] {
    joinPostponed(stars(claims), claims)
  }

  /// Puts the day that an occasion was put off from together with the day that it was put off to: the next one that fits.
  private static func joinPostponed(_ stars: [[Int]], _ claims: [ResolvableClaim]) -> [Cluster] {
    var clusters = stars.map { Cluster(members: $0) }
    guard claims.contains(where: { $0.status == .postponed }) else { return clusters }
    // The latest days first, so that what is put off twice arrives at the last day.
    func start(_ k: Int) -> Int32 { claims[stars[k][0]].window?.lowerBound ?? .max }
    let order = stars.indices.sorted { (start($0), $0) > (start($1), $1) }
    var isGone = [Bool](repeating: false, count: stars.count)
    for k in order {
      // What took place on a day was not put off from it.
      if stars[k].contains(where: { claims[$0].status == .occurred }) { continue }
      let heirs = stars.indices.filter { j in
        j != k && !isGone[j] && start(j) > start(k)
          && stars[k].contains { a in stars[j].contains { b in ClaimLink.isPostponement(claims[a], claims[b]) } }
      }
      guard let heir = heirs.min(by: { (start($0), $0) < (start($1), $1) }) else { continue }
      clusters[heir].members += clusters[k].members
      clusters[heir].givenUp.formUnion(clusters[k].members)
      isGone[k] = true
    }
    return clusters.indices.filter { !isGone[$0] }.map { clusters[$0] }
  }

  private static func stars(_ claims: [ResolvableClaim]) -> [[Int]] {
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
