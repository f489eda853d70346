import EventExtraction

/// Claims that are connected, their clusters, and the decisions that speak of them: made into the events that reviewers
/// want. What comes out depends on the claims and decisions alone, not on the order in which either came.
struct Docket {
  private let claims: [ResolvableClaim]
  private var clusters: [Cluster]
  private let rulings: [Ruling]
  /// Index in `claims` by row.
  private let index: [Int64: Int]
  /// Ids that the clusters would have had but for a merge, by the claim that an id is made of.
  private var merged: [(key: String, id: String)] = []

  /// - Parameter rulings: in the order in which they were made.
  init(_ claims: [ResolvableClaim], _ clusters: [Cluster], _ rulings: [Ruling]) {
    self.claims = claims
    self.clusters = clusters
    self.rulings = rulings
    index = Dictionary(claims.enumerated().map { ($1.row, $0) }) { first, _ in first }
  }

  consuming func events() -> [ResolvedEvent] {
    for ruling in rulings {
      switch ruling.action {
      case .merge: merge(ruling)
      case .split: split(ruling)
      default: break
      }
    }
    var events = clusters.map { EventBuilder.event($0, claims) }
    for (key, id) in merged {
      guard let home = clusters.firstIndex(where: { $0.members.contains { claims[$0].key == key } }) else { continue }
      if events[home].id != id { events[home].formerIDs.insert(id) }
    }
    for ruling in rulings { apply(ruling, &events) }
    return events
  }

  /// The cluster that holds most of the claims; of equal ones, the one of the claim that comes first.
  private func home(_ rows: [Int64]) -> Int? {
    var counts: [Int: Int] = [:]
    var order: [Int] = []
    for row in rows {
      guard let i = index[row], let k = clusters.firstIndex(where: { $0.members.contains(i) }) else { continue }
      if counts[k] == nil { order.append(k) }
      counts[k, default: 0] += 1
    }
    guard let most = counts.values.max() else { return nil }
    return order.first { counts[$0] == most }
  }

  private mutating func merge(_ ruling: Ruling) {
    var own: [Int] = []
    for side in ruling.sides { if let k = home(side), !own.contains(k) { own.append(k) } }
    guard own.count > 1 else { return }
    for k in own {
      let event = EventBuilder.identity(clusters[k], claims)
      merged.append((event.claim, event.id))
    }
    var whole = Cluster(members: own.flatMap { clusters[$0].members })
    whole.givenUp = own.reduce(into: []) { $0.formUnion(clusters[$1].givenUp) }
    if whole.givenUp.count == whole.members.count { whole.givenUp = [] }
    let first = own.min()!
    clusters[first] = sorted(whole)
    for k in own.sorted().reversed() where k != first { clusters.remove(at: k) }
  }

  /// Keeps what was to go apart away from the rest. Reports that came later go with the part that they fit better.
  private mutating func split(_ ruling: Ruling) {
    guard ruling.sides.count == 2 else { return }
    let apart = Set(ruling.sides[0].compactMap { index[$0] }), rest = Set(ruling.sides[1].compactMap { index[$0] })
    for k in clusters.indices {
      let members = clusters[k].members
      let leaving = members.filter { apart.contains($0) }, staying = members.filter { rest.contains($0) }
      if leaving.isEmpty || staying.isEmpty { continue }
      var parts = (leaving: leaving, staying: staying)
      for member in members where !apart.contains(member) && !rest.contains(member) {
        let out = fit(member, leaving), stay = fit(member, staying)
        if out > stay { parts.leaving.append(member) } else { parts.staying.append(member) }
      }
      let givenUp = clusters[k].givenUp
      clusters[k] = part(parts.staying, givenUp)
      clusters.append(part(parts.leaving, givenUp))
    }
  }

  /// How well a claim fits the best of some others.
  private func fit(_ claim: Int, _ others: [Int]) -> Double {
    others.map { ClaimLink.score(claims[claim], claims[$0]) ?? -1 }.max() ?? -1
  }

  /// Some members of a cluster; if nobody is left who speaks of the day that holds, the others do.
  private func part(_ members: [Int], _ givenUp: Set<Int>) -> Cluster {
    let own = givenUp.intersection(members)
    return sorted(Cluster(members: members, givenUp: own.count == members.count ? [] : own))
  }

  private func sorted(_ cluster: Cluster) -> Cluster {
    var cluster = cluster
    let givenUp = cluster.givenUp
    cluster.members.sort { a, b in
      let x = givenUp.contains(a), y = givenUp.contains(b)
      return x != y ? y : ResolvableClaim.precedes(claims[a], claims[b])
    }
    return cluster
  }

  /// What a decision says of an event as a whole, and the note that it shapes it.
  private func apply(_ ruling: Ruling, _ events: inout [ResolvedEvent]) {
    switch ruling.action {
    case .split:
      guard ruling.sides.count == 2, !ruling.sides[0].isEmpty else { return }
      for (part, rows) in [("apart", ruling.sides[0]), ("rest", ruling.sides[1])] {
        let members = Set(rows.compactMap { index[$0] })
        for k in clusters.indices where clusters[k].members.contains(where: { members.contains($0) }) {
          if !events[k].decisions.contains(where: { $0.key == ruling.key }) {
            events[k].decisions.append(ResolvedDecision(key: ruling.key, part: part))
          }
        }
      }
    case .merge:
      // With only one of the events left there is nothing to merge.
      guard ruling.sides.count(where: { !$0.isEmpty }) > 1 else { return }
      for side in ruling.sides {
        guard let k = home(side), !events[k].decisions.contains(where: { $0.key == ruling.key }) else { continue }
        events[k].decisions.append(ResolvedDecision(key: ruling.key, part: "whole"))
      }
    case .accept, .reject, .edit, .note:
      guard let k = ruling.sides.first.flatMap({ home($0) }) else { return }
      events[k].decisions.append(ResolvedDecision(key: ruling.key, part: "whole"))
      switch ruling.action {
      case .accept: events[k].review = ruling.value.map { $0 == events[k].summary } ?? true ? .accepted : .changed
      case .reject: events[k].review = .rejected
      case .edit:
        guard let field = ruling.field, let edit = try? EventEdit(field, value: ruling.value) else { return }
        events[k].apply(edit, by: ruling.key)
      default: break
      }
    case .undo: break
    }
  }
}
