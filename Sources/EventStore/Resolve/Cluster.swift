/// Claims of one event, as indices into the claims that were clustered.
struct Cluster: Sendable {
  /// The centre first, the others in canonical order; those of days given up last.
  var members: [Int]
  /// Members that speak of a day that the occasion was put off from.
  var givenUp: Set<Int> = []
}
