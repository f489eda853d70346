import EventExtraction

/// Makes an event of a cluster's claims.
enum EventBuilder {
  /// - Parameter all: the claims that were clustered.
  static func event(_ cluster: Cluster, _ all: [ResolvableClaim]) -> ResolvedEvent {
    event(
      cluster.members.map { all[$0] }, current: cluster.members.filter { !cluster.givenUp.contains($0) }.map { all[$0] }
    )
  }

  /// The claim that names the event of a cluster, the first published one, and the event's id.
  static func identity(_ cluster: Cluster, _ all: [ResolvableClaim]) -> (claim: String, id: String) {
    let first = first(of: cluster.members.map { all[$0] })
    return (first.key, id(of: first))
  }

  private static func first(of claims: [ResolvableClaim]) -> ResolvableClaim {
    claims.min { a, b in
      let pa = a.published?.number ?? .max, pb = b.published?.number ?? .max
      return pa != pb ? pa < pb : (a.article, a.occasion, a.key) < (b.article, b.occasion, b.key)
    }!
  }

  private static func id(of first: ResolvableClaim) -> String {
    ContentKey.event(first.kind, article: first.article, occasion: first.occasion)
  }

  /// - Parameters:
  ///   - claims: in canonical order, at least one.
  ///   - current: those that speak of the day that holds, not of one that it was put off from.
  private static func event(_ claims: [ResolvableClaim], current: [ResolvableClaim]) -> ResolvedEvent {
    let first = first(of: claims)
    var fields: [ResolvedField] = []
    func note(_ field: String, _ winner: FieldContest.Winner?) -> ResolvableClaim? {
      guard let winner else { return nil }
      fields.append(
        ResolvedField(
          field: field, claim: winner.claim.row, reason: winner.reason, conflicts: winner.conflicts))
      return winner.claim
    }
    let status = note("status", statusWinner(claims))!.status
    let start = note("start", startWinner(current, status))
    let (end, endClaim) = end(current, status, start)
    if let endClaim { _ = note("end", endClaim) }
    let level = note(
      "level",
      FieldContest("level", claims) { $0.level?.rawValue }.winner([zone("level"), news]) { $0.level != $1.level })?
      .level
    let place = place(claims, note)
    let series = FieldContest("name", claims) { $0.series }.winner([news])?.claim.series
    let name = note(
      "name",
      FieldContest("name", claims) { $0.name }.winner([
        ("series", { $0.series == series ? 0 : 1 }), zone("name"), news,
      ]))?.name
    return ResolvedEvent(
      id: id(of: first), kind: first.kind, level: level, status: status,
      start: start?.start ?? start?.end, end: end, country: place.country, city: place.city, venue: place.venue,
      place: place.id, name: name, series: series, confidence: claims.map(\.confidence).max()!,
      articles: Set(claims.map(\.article)).count, sources: Set(claims.map(\.copies)).count,
      participants: PartyMerger.merge(claims), claims: claims.map(\.row), fields: fields.sorted { $0.field < $1.field })
  }

  private static var news: FieldContest.Criterion { ("news", { $0.background ? 1 : 0 }) }

  private static func zone(_ field: String) -> FieldContest.Criterion { ("zone", { Double($0.zone(field)) }) }

  /// The last article's word, except that what has been reported as having happened is not planned again.
  private static func statusWinner(_ claims: [ResolvableClaim]) -> FieldContest.Winner {
    if Set(claims.map(\.status)).count == 1 {
      return FieldContest.Winner(claim: claims[0], reason: claims.count == 1 ? "only" : "agreed")
    }
    func rank(_ status: EventStatus) -> Int {
      switch status {
      case .proposed: 0
      case .planned: 1
      case .denied: 2
      case .postponed: 3
      case .cancelled: 4
      case .occurred: 5
      }
    }
    let happened = claims.contains { $0.status == .occurred }
    let candidates = claims.filter { !happened || ($0.status != .planned && $0.status != .proposed) }
    let last = candidates.max { a, b in
      let pa = a.published?.number ?? .min, pb = b.published?.number ?? .min
      if pa != pb { return pa < pb }
      if rank(a.status) != rank(b.status) { return rank(a.status) < rank(b.status) }
      return ResolvableClaim.precedes(b, a)
    }!
    // What one report saw happen, and another says was called off or never was.
    let calledOff = Set(claims.map(\.status)).intersection([.cancelled, .denied])
    let conflicts = !happened ? 0 : last.status == .occurred ? calledOff.count : calledOff.isEmpty ? 0 : 1
    return FieldContest.Winner(claim: last, reason: "later", conflicts: conflicts)
  }

  /// Whether two reports give days that can't both be right. A plan is not contradicted by what came of it.
  private static func contradicts(
    _ day: @escaping (ResolvableClaim) -> PartialDate?
  ) -> (ResolvableClaim, ResolvableClaim) -> Bool {
    { a, b in
      guard (a.status == .occurred) == (b.status == .occurred), let x = day(a), let y = day(b) else { return false }
      return x.lastDay < y.firstDay || y.lastDay < x.firstDay
    }
  }

  /// Criteria for days: precise; said with the occasion; of the report that knows the outcome; from the body; explicit.
  private static func days(_ field: String, _ status: EventStatus) -> [FieldContest.Criterion] {
    var criteria: [FieldContest.Criterion] = [
      ("precision", { Double($0.precision.rawValue) }), news, ("said", { $0.saysItsDay ? 0 : 1 }),
    ]
    if status == .occurred {
      criteria.append(("status", { $0.status == .occurred ? 0 : 1 }))
    } else {
      criteria.append(("later", { -Double($0.published?.number ?? .min) }))
    }
    return criteria + [zone(field), ("basis", { Double($0.basisRank) })]
  }

  private static func startWinner(
    _ claims: [ResolvableClaim], _ status: EventStatus
  ) -> FieldContest.Winner? {
    FieldContest("start", claims) { ($0.start ?? $0.end)?.description }
      .winner(days("start", status), contradicts: contradicts { $0.start ?? $0.end })
  }

  /// The end that goes with the start: that claim's own, or the best that does not contradict it.
  private static func end(
    _ claims: [ResolvableClaim], _ status: EventStatus, _ start: ResolvableClaim?
  ) -> (PartialDate?, FieldContest.Winner?) {
    guard let start, let first = start.start else { return (start?.end, nil) }
    let contradicts = contradicts(\.end)
    if let own = start.end, own.lastDay >= first.firstDay {
      let others = Set(claims.filter { $0.end != nil && contradicts(start, $0) }.map { $0.end!.description })
      return (own, FieldContest.Winner(claim: start, reason: "with the start", conflicts: others.count))
    }
    guard first.precision == .day else { return (nil, nil) }
    let winner = FieldContest("end", claims) { claim in
      guard let end = claim.end, end.precision == .day, end.firstDay >= first.firstDay,
        end.firstDay - first.firstDay <= 14
      else { return nil }
      return end.description
    }.winner(days("end", status), contradicts: contradicts)
    return (winner?.claim.end, winner)
  }

  /// City and venue of the claim that says it best, and the country.
  private static func place(
    _ claims: [ResolvableClaim], _ note: (String, FieldContest.Winner?) -> ResolvableClaim?
  ) -> (country: String?, city: String?, venue: String?, id: String?) {
    let country = FieldContest("place", claims) { $0.country }
      .winner([zone("place"), news]) { $0.country != $1.country }
    let inside = claims.filter { $0.country == nil || $0.country == country?.claim.country }
    // On a visit one sees several cities.
    let city = FieldContest("place", inside) { $0.city.map { FoldedName.fold($0) } }
      .winner([zone("place"), news]) { $0.kind != .visit && !$0.isSameCity($1) }
    let folded = city?.claim.foldedCity ?? ""
    let venue = FieldContest("place", inside.filter { $0.foldedCity == folded || $0.city == nil }) { $0.venue }
      .winner([zone("place"), news])
    for (field, winner) in [("country", country), ("city", city), ("venue", venue)] { _ = note(field, winner) }
    return (
      country?.claim.country, city?.claim.city, venue?.claim.venue,
      // The venue's row only where it lies in the city that won.
      venue.map { $0.claim.foldedCity == folded ? $0.claim.place : nil } ?? city?.claim.cityPlace
    )
  }
}

extension ResolvableClaim {
  /// The id of the city, where the place is the city itself.
  var cityPlace: String? { PlaceID.make(country: country, city: city, venue: nil) }
}
