import EventExtraction

/// Makes an event of a cluster's claims.
enum EventBuilder {
  /// - Parameter all: the claims that were clustered.
  static func event(_ cluster: Cluster, _ all: [ResolvableClaim]) -> ResolvedEvent {
    event(
      cluster.members.map { all[$0] }, current: cluster.members.filter { !cluster.givenUp.contains($0) }.map { all[$0] }
    )
  }

  /// - Parameters:
  ///   - claims: in canonical order, at least one.
  ///   - current: those that speak of the day that holds, not of one that it was put off from.
  private static func event(_ claims: [ResolvableClaim], current: [ResolvableClaim]) -> ResolvedEvent {
    let first = claims.min { a, b in
      let pa = a.published?.number ?? .max, pb = b.published?.number ?? .max
      return pa != pb ? pa < pb : a.key < b.key
    }!
    var fields: [ResolvedField] = []
    func note(_ field: String, _ winner: (claim: ResolvableClaim, reason: String)?) -> ResolvableClaim? {
      guard let winner else { return nil }
      fields.append(ResolvedField(field: field, claim: winner.claim.row, reason: winner.reason))
      return winner.claim
    }
    let status = note("status", statusWinner(claims))!.status
    let start = note("start", startWinner(current, status))
    let (end, endClaim) = end(current, status, start)
    if let endClaim { _ = note("end", endClaim) }
    let level = note(
      "level", FieldContest("level", claims) { $0.level?.rawValue }.winner([zone("level"), news]))?.level
    let place = place(claims, &fields)
    let series = FieldContest("name", claims) { $0.series }.winner([news])?.claim.series
    let name = note(
      "name",
      FieldContest("name", claims) { $0.name }.winner([
        ("series", { $0.series == series ? 0 : 1 }), zone("name"), news,
      ]))?.name
    return ResolvedEvent(
      id: ContentKey.event(first.kind, firstClaim: first.key), kind: first.kind, level: level, status: status,
      start: start?.start ?? start?.end, end: end, country: place.country, city: place.city, venue: place.venue,
      place: place.id, name: name, series: series, confidence: claims.map(\.confidence).max()!,
      articles: Set(claims.map(\.article)).count, sources: Set(claims.map(\.copies)).count,
      participants: PartyMerger.merge(claims), claims: claims.map(\.row), fields: fields.sorted { $0.field < $1.field })
  }

  private static var news: FieldContest.Criterion { ("news", { $0.background ? 1 : 0 }) }

  private static func zone(_ field: String) -> FieldContest.Criterion { ("zone", { Double($0.zone(field)) }) }

  /// The last article's word, except that what has been reported as having happened is not planned again.
  private static func statusWinner(_ claims: [ResolvableClaim]) -> (claim: ResolvableClaim, reason: String)? {
    if Set(claims.map(\.status)).count == 1 { return (claims[0], claims.count == 1 ? "only" : "agreed") }
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
    return (last, "later")
  }

  /// Criteria for days: precise; of the report that knows the outcome; from the body; explicit.
  private static func days(_ field: String, _ status: EventStatus) -> [FieldContest.Criterion] {
    var criteria: [FieldContest.Criterion] = [("precision", { Double($0.precision.rawValue) }), news]
    if status == .occurred {
      criteria.append(("status", { $0.status == .occurred ? 0 : 1 }))
    } else {
      criteria.append(("later", { -Double($0.published?.number ?? .min) }))
    }
    return criteria + [zone(field), ("basis", { Double($0.basisRank) })]
  }

  private static func startWinner(
    _ claims: [ResolvableClaim], _ status: EventStatus
  ) -> (claim: ResolvableClaim, reason: String)? {
    FieldContest("start", claims) { ($0.start ?? $0.end)?.description }.winner(days("start", status))
  }

  /// The end that goes with the start: that claim's own, or the best that does not contradict it.
  private static func end(
    _ claims: [ResolvableClaim], _ status: EventStatus, _ start: ResolvableClaim?
  ) -> (PartialDate?, (claim: ResolvableClaim, reason: String)?) {
    guard let start, let first = start.start else { return (start?.end, nil) }
    if let own = start.end, own.lastDay >= first.firstDay { return (own, (start, "with the start")) }
    guard first.precision == .day else { return (nil, nil) }
    let winner = FieldContest("end", claims) { claim in
      guard let end = claim.end, end.precision == .day, end.firstDay >= first.firstDay,
        end.firstDay - first.firstDay <= 14
      else { return nil }
      return end.description
    }.winner(days("end", status))
    return (winner?.claim.end, winner)
  }

  /// City and venue of the claim that says it best, and the country.
  private static func place(
    _ claims: [ResolvableClaim], _ fields: inout [ResolvedField]
  ) -> (country: String?, city: String?, venue: String?, id: String?) {
    let country = FieldContest("place", claims) { $0.country }.winner([zone("place"), news])
    let inside = claims.filter { $0.country == nil || $0.country == country?.claim.country }
    let city = FieldContest("place", inside) { $0.city.map { FoldedName.fold($0) } }.winner([zone("place"), news])
    let folded = city?.claim.foldedCity ?? ""
    let venue = FieldContest("place", inside.filter { $0.foldedCity == folded || $0.city == nil }) { $0.venue }
      .winner([zone("place"), news])
    if let winner = city ?? venue ?? country {
      fields.append(ResolvedField(field: "place", claim: winner.claim.row, reason: winner.reason))
    }
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
