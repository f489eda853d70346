import EventExtraction

/// Whether two claims can be of one event, and how well they fit: named features with the weights of
/// `seeds/resolution.tsv`. Everything here is symmetric.
enum ClaimLink {
  private static var weights: LinkWeights { .standard }

  /// How well two claims fit, nil where they can't be of one event.
  static func score(_ a: ResolvableClaim, _ b: ResolvableClaim) -> Double? {
    var tally = LinkTally(keepsNames: false)
    return fits(a, b, &tally) ? tally.total : nil
  }

  /// The features of a pair, or why it is apart.
  static func verdict(_ a: ResolvableClaim, _ b: ResolvableClaim) -> (fits: Bool, tally: LinkTally) {
    var tally = LinkTally(keepsNames: true)
    let fits = fits(a, b, &tally)
    return (fits, tally)
  }

  private static func fits(_ a: ResolvableClaim, _ b: ResolvableClaim, _ tally: inout LinkTally) -> Bool {
    if a.kind != b.kind { return tally.refuse("a \(a.kind) is no \(b.kind)") }
    guard time(a, b, &tally), place(a, b, &tally), who(a, b, gap(a, b) ?? 0, &tally) else { return false }
    if a.article == b.article, !withinArticle(a, b, gap(a, b) ?? 0) {
      return tally.refuse("one article tells them as two occasions")
    }
    return true
  }

  /// Whether two claims can't be of one event even if a third one fits both.
  static func conflict(_ a: ResolvableClaim, _ b: ResolvableClaim) -> Bool {
    var tally = LinkTally(keepsNames: false)
    if !place(a, b, &tally) { return true }
    if a.article == b.article { return score(a, b) == nil }
    switch a.kind {
    case .meeting, .call:
      return !who(a, b, gap(a, b).map { $0 > weights.limitDays ? 2 : $0 } ?? 2, &tally)
    case .summit:
      if let x = a.series, let y = b.series { return x != y }
      return false
    case .visit:
      return false
    }
  }

  /// Whether one claim is of the day that an occasion was first planned for, and the other of the day that it was put off
  /// to: the same people and place, a later day told no earlier, and one of the two reports says so.
  static func isPostponement(_ a: ResolvableClaim, _ b: ResolvableClaim) -> Bool {
    guard a.kind == b.kind, a.kind != .call, let x = a.window, let y = b.window else { return false }
    let (old, new) = x.lowerBound <= y.lowerBound ? (a, b) : (b, a)
    guard old.status == .postponed || new.status == .postponed else { return false }
    guard old.precision == .day || old.precision == .month, new.precision == .day || new.precision == .month else {
      return false
    }
    guard old.window!.upperBound < new.window!.lowerBound,
      Int(new.window!.lowerBound - old.window!.upperBound) <= weights.limitPostponed
    else { return false }
    switch (old.status, new.status) {
    case (.postponed, .postponed), (.postponed, .planned), (.postponed, .occurred), (.planned, .postponed),
      (.proposed, .postponed):
      break
    default: return false
    }
    guard let before = old.published, let after = new.published, before <= after, !old.background, !new.background
    else { return false }
    // What was published after the old day has passed, of an occasion that took place then, is another one.
    var tally = LinkTally(keepsNames: false)
    return place(a, b, &tally) && who(a, b, 0, &tally)
  }

  /// The days between two claims.
  static func gap(_ a: ResolvableClaim, _ b: ResolvableClaim) -> Int? {
    guard let x = a.window, let y = b.window else { return nil }
    return Int(max(0, max(x.lowerBound, y.lowerBound) - min(x.upperBound, y.upperBound)))
  }

  private static func time(_ a: ResolvableClaim, _ b: ResolvableClaim, _ tally: inout LinkTally) -> Bool {
    guard let gap = gap(a, b) else { return tally.refuse("nothing says when") }
    switch max(a.precision, b.precision) {
    case .day:
      let isSeries = a.kind == .summit && a.series != nil && a.series == b.series
      if gap > (isSeries ? weights.limitDaysSeries : weights.limitDays) { return tally.refuse("\(gap) days apart") }
      if gap == 0 { tally.add("same-days", weights.sameDays) } else { tally.add("next-day", weights.nextDay) }
    case .month:
      if gap > 0 { return tally.refuse("another month") }
      tally.add("within-month", weights.withinMonth)
    case .year:
      if gap > 0 { return tally.refuse("another year") }
      tally.add("within-year", weights.withinYear)
    case .none:
      if gap > 0 { return tally.refuse("published \(gap) days too early or late") }
      if a.precision == .none, b.precision == .none, let p = a.published, let q = b.published,
        abs(p - q) > weights.limitUndated
      {
        return tally.refuse("published \(abs(p - q)) days apart, and neither says when")
      }
      tally.add("undated", weights.undated)
    }
    return true
  }

  private static func place(_ a: ResolvableClaim, _ b: ResolvableClaim, _ tally: inout LinkTally) -> Bool {
    if a.kind == .call { return true }
    if let x = a.country, let y = b.country, x != y { return tally.refuse("\(x) is not \(y)") }
    let sameCity = a.isSameCity(b)
    if !sameCity, !a.foldedCity.isEmpty, !b.foldedCity.isEmpty {
      switch a.kind {
      case .meeting: return tally.refuse("another city")
      case .summit: if a.series == nil || a.series != b.series { return tally.refuse("another city") }
      case .visit, .call: break
      }
    }
    if a.country != nil, a.country == b.country { tally.add("country", weights.country) }
    if sameCity { tally.add("city", weights.city) }
    return true
  }

  private static func who(
    _ a: ResolvableClaim, _ b: ResolvableClaim, _ gap: Int, _ tally: inout LinkTally
  ) -> Bool {
    switch a.kind {
    case .visit: travellers(a, b, gap, &tally)
    case .meeting, .call: talks(a, b, gap, &tally)
    case .summit: gathering(a, b, &tally)
    }
  }

  private static func travellers(
    _ a: ResolvableClaim, _ b: ResolvableClaim, _ gap: Int, _ tally: inout LinkTally
  ) -> Bool {
    let sameCity = a.isSameCity(b)
    let precise = a.precision == .day && b.precision == .day
    // Without the country on one side, the days must agree.
    if a.country == nil || b.country == nil {
      guard sameCity || (precise && gap == 0) else { return tally.refuse("one does not say where") }
    }
    let shared = PartyMatch.count(a.principals, b.principals)
    if shared.strong > 0 {
      tally.add("traveller", weights.traveller * Double(shared.strong))
      return true
    }
    guard shared.weak > 0, precise, gap == 0, a.country != nil, a.country == b.country else {
      return tally.refuse("other travellers")
    }
    tally.add("delegation", weights.delegation)
    return true
  }

  private static func talks(
    _ a: ResolvableClaim, _ b: ResolvableClaim, _ gap: Int, _ tally: inout LinkTally
  ) -> Bool {
    let shared = PartyMatch.count(a.parties, b.parties)
    let matched = shared.strong + shared.weak
    let sameCity = a.isSameCity(b)
    let precise = a.precision == .day && b.precision == .day
    if matched < 2 || shared.sides < 2 {
      // One party named in one of the reports: the place and the day must say the rest.
      guard shared.strong == 1, min(a.parties.count, b.parties.count) == 1, sameCity, precise, gap == 0 else {
        return tally.refuse("other parties")
      }
      tally.add("one-party", weights.oneParty)
      return true
    }
    if shared.strong == 0 {
      guard sameCity, precise, gap == 0 else { return tally.refuse("the same states, but other people") }
    }
    tally.add("party", weights.party * Double(shared.strong))
    tally.add("party-for-state", weights.partyForState * Double(shared.weak))
    tally.add("other-party", weights.otherParty * Double(a.parties.count + b.parties.count - 2 * matched))
    return true
  }

  private static func gathering(_ a: ResolvableClaim, _ b: ResolvableClaim, _ tally: inout LinkTally) -> Bool {
    if let x = a.series, let y = b.series {
      if x != y { return tally.refuse("another series") }
      tally.add("series", weights.series)
      return true
    }
    let shared = PartyMatch.count(a.parties, b.parties)
    if !a.nameWords.isEmpty, !b.nameWords.isEmpty {
      let common = a.nameWords.intersection(b.nameWords).count
      let similarity = Double(common) / Double(min(a.nameWords.count, b.nameWords.count))
      let placed = a.country != nil && a.country == b.country
      guard similarity >= 0.6, placed || shared.strong > 0 || similarity == 1 else {
        return tally.refuse("another name")
      }
      tally.add("name", weights.name * similarity)
      return true
    }
    // A gathering without a name: those who attend, and where.
    guard a.country != nil, a.country == b.country, shared.strong >= 2 else {
      return tally.refuse("without a name, and others attend")
    }
    tally.add("attendance", weights.attendance * Double(shared.strong))
    return true
  }

  /// Two claims of one article are two occasions to its reader, unless they differ in nothing but a day.
  private static func withinArticle(_ a: ResolvableClaim, _ b: ResolvableClaim, _ gap: Int) -> Bool {
    if a.kind == .summit, a.series != nil, a.series == b.series, a.precision == b.precision { return true }
    guard a.precision == .day, b.precision == .day, gap <= 1, a.status == b.status else { return false }
    let x = a.principals, y = b.principals
    guard x.count == y.count else { return false }
    let shared = PartyMatch.count(x, y)
    return shared.strong == x.count
  }
}
