import EventExtraction

/// Whether two claims can be of one event, and how well they fit.
enum ClaimLink {
  /// How well two claims fit, nil where they can't be of one event. Symmetric.
  static func score(_ a: ResolvableClaim, _ b: ResolvableClaim) -> Double? {
    guard a.kind == b.kind, let time = time(a, b), let place = place(a, b) else { return nil }
    guard let who = who(a, b, gap: time.gap) else { return nil }
    if a.article == b.article, !withinArticle(a, b, gap: time.gap) { return nil }
    return time.score + place + who
  }

  /// Whether two claims can't be of one event even if a third one fits both.
  static func conflict(_ a: ResolvableClaim, _ b: ResolvableClaim) -> Bool {
    if place(a, b) == nil { return true }
    if a.article == b.article { return score(a, b) == nil }
    switch a.kind {
    case .meeting, .call:
      return who(a, b, gap: time(a, b)?.gap ?? 2) == nil
    case .summit:
      if let x = a.series, let y = b.series { return x != y }
      return false
    case .visit:
      return false
    }
  }

  /// The days between two claims, and how well they fit.
  static func time(_ a: ResolvableClaim, _ b: ResolvableClaim) -> (score: Double, gap: Int)? {
    guard let x = a.window, let y = b.window else { return nil }
    let gap = Int(max(0, max(x.lowerBound, y.lowerBound) - min(x.upperBound, y.upperBound)))
    switch max(a.precision, b.precision) {
    case .day:
      if gap > (a.kind == .summit && a.series != nil && a.series == b.series ? 3 : 1) { return nil }
      return (gap == 0 ? 3 : 1.5, gap)
    case .month: return gap == 0 ? (1, 0) : nil
    case .year: return gap == 0 ? (0.3, 0) : nil
    case .none:
      guard gap == 0 else { return nil }
      if a.precision == .none, b.precision == .none, let p = a.published, let q = b.published, abs(p - q) > 7 {
        return nil
      }
      return (0.5, 0)
    }
  }

  private static func place(_ a: ResolvableClaim, _ b: ResolvableClaim) -> Double? {
    if a.kind == .call { return 0 }
    if let x = a.country, let y = b.country, x != y { return nil }
    let sameCity = a.isSameCity(b)
    if !sameCity, !a.foldedCity.isEmpty, !b.foldedCity.isEmpty {
      switch a.kind {
      case .meeting: return nil
      case .summit: if a.series == nil || a.series != b.series { return nil }
      case .visit, .call: break
      }
    }
    return (a.country != nil && a.country == b.country ? 0.5 : 0) + (sameCity ? 0.5 : 0)
  }

  private static func who(_ a: ResolvableClaim, _ b: ResolvableClaim, gap: Int) -> Double? {
    switch a.kind {
    case .visit: return travellers(a, b, gap)
    case .meeting, .call: return talks(a, b, gap)
    case .summit: return gathering(a, b)
    }
  }

  private static func travellers(_ a: ResolvableClaim, _ b: ResolvableClaim, _ gap: Int) -> Double? {
    let sameCity = a.isSameCity(b)
    let precise = a.precision == .day && b.precision == .day
    // Without the country on one side, the days must agree.
    if a.country == nil || b.country == nil { guard sameCity || (precise && gap == 0) else { return nil } }
    let shared = PartyMatch.count(a.principals, b.principals)
    if shared.strong > 0 { return Double(shared.strong) }
    return shared.weak > 0 && precise && gap == 0 && a.country != nil && a.country == b.country ? 0.4 : nil
  }

  private static func talks(_ a: ResolvableClaim, _ b: ResolvableClaim, _ gap: Int) -> Double? {
    let shared = PartyMatch.count(a.parties, b.parties)
    let matched = shared.strong + shared.weak
    let sameCity = a.isSameCity(b)
    let precise = a.precision == .day && b.precision == .day
    if matched < 2 || shared.sides < 2 {
      // One party named in one of the reports: the place and the day must say the rest.
      guard shared.strong == 1, min(a.parties.count, b.parties.count) == 1, sameCity, precise, gap == 0 else {
        return nil
      }
      return 0.3
    }
    if shared.strong == 0 { guard sameCity, precise, gap == 0 else { return nil } }
    let others = a.parties.count + b.parties.count - 2 * matched
    return Double(shared.strong) + 0.4 * Double(shared.weak) - 0.1 * Double(others)
  }

  private static func gathering(_ a: ResolvableClaim, _ b: ResolvableClaim) -> Double? {
    if let x = a.series, let y = b.series { return x == y ? 3 : nil }
    let shared = PartyMatch.count(a.parties, b.parties)
    if !a.nameWords.isEmpty, !b.nameWords.isEmpty {
      let common = a.nameWords.intersection(b.nameWords).count
      let similarity = Double(common) / Double(min(a.nameWords.count, b.nameWords.count))
      let placed = a.country != nil && a.country == b.country
      if similarity >= 0.6, placed || shared.strong > 0 || similarity == 1 { return 2 * similarity }
      return nil
    }
    // A gathering without a name: those who attend, and where.
    guard a.country != nil, a.country == b.country, shared.strong >= 2 else { return nil }
    return 0.5 * Double(shared.strong)
  }

  /// Two claims of one article are two occasions to its reader, unless they differ in nothing but a day.
  private static func withinArticle(_ a: ResolvableClaim, _ b: ResolvableClaim, gap: Int) -> Bool {
    if a.kind == .summit, a.series != nil, a.series == b.series, a.precision == b.precision { return true }
    guard a.precision == .day, b.precision == .day, gap <= 1, a.status == b.status else { return false }
    let x = a.principals, y = b.principals
    guard x.count == y.count else { return false }
    let shared = PartyMatch.count(x, y)
    return shared.strong == x.count
  }
}
