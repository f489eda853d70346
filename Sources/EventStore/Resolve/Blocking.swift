import EventExtraction

/// Which claims are compared at all: those that share a party (or a series, or a word of a name) and a month.
enum Blocking {
  /// Where a claim is looked for: under each key in each month, and then only if the days overlap.
  struct Blocks: Sendable {
    var keys: [String]
    var months: ClosedRange<Int32>
    var days: ClosedRange<Int32>
  }

  /// - Parameter further: days beyond those of the claims that can be of one event with it.
  /// - Returns: nil where nothing says when.
  static func blocks(_ claim: ResolvableClaim, further: Int = 0) -> Blocks? {
    guard let window = claim.window else { return nil }
    // Two claims whose days are up to three apart overlap in these.
    // What is put off reaches the day that it was or will be planned for.
    let reach = claim.status == .postponed && claim.kind != .call ? Int32(LinkWeights.standard.limitPostponed) : 3
    let days = (window.lowerBound - reach - Int32(further))...(window.upperBound + reach + Int32(further))
    return Blocks(keys: keys(claim), months: month(days.lowerBound)...month(days.upperBound), days: days)
  }

  /// Months since January of year 0.
  private static func month(_ day: Int32) -> Int32 {
    let c = Day(number: day).civil
    return Int32(c.year * 12 + c.month - 1)
  }

  private static func keys(_ claim: ResolvableClaim) -> [String] {
    let kind = claim.kind.rawValue
    var keys: Set<String> = []
    for party in claim.principals.prefix(12) {
      if party.kind == .person {
        if let word = party.family.last { keys.insert("\(kind):\(word)") }
        if let word = party.words.last { keys.insert("\(kind):\(word)") }
        if let word = party.words.first, party.words.count == 1 { keys.insert("\(kind):\(word)") }
      } else {
        keys.insert("\(kind)=\(party.code ?? party.words.joined(separator: " "))")
      }
    }
    switch claim.kind {
    case .visit:
      // A delegation in one report, a person in the other.
      if let country = claim.country {
        for code in Set(claim.principals.compactMap(\.code)) { keys.insert("visit~\(code)>\(country)") }
      }
    case .meeting, .call:
      let codes = Set(claim.parties.prefix(6).compactMap(\.code)).sorted()
      for (i, a) in codes.enumerated() { for b in codes[(i + 1)...] { keys.insert("\(kind)~\(a)|\(b)") } }
    case .summit:
      if let series = claim.series { keys.insert("summit#\(series)") }
      for word in claim.nameWords { keys.insert("summit'\(word)") }
    }
    return keys.sorted()
  }
}
