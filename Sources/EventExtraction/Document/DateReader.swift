/// Reads the plain dates of datelines and date lines; running text is for the time grammar.
struct DateReader {
  let tokens: [Token]
  let bytes: [UInt8]
  let rules: DocumentRules

  struct Date {
    var year: Int?
    var month: Int
    var day: Int
    /// The token after it.
    var next: Int

    /// The day; without a year the one that lies nearest to `published`.
    func day(near published: Day?) -> Day? {
      if let year { return valid(year) }
      guard let published else { return nil }
      let candidates = (-1...1).compactMap { valid(published.year + $0) }
      return candidates.min { abs($0 - published) < abs($1 - published) }
    }

    private func valid(_ year: Int) -> Day? {
      day <= Day.count(year: year, month: month) ? Day(year: year, month: month, day: day) : nil
    }
  }

  func date(at i: Int, limit: Int) -> Date? {
    guard i < limit else { return nil }
    let month = rules.month(tokens[i].word)
    if month > 0, i + 1 < limit, let day = number(tokens[i + 1]), (1...31).contains(day) {
      return withYear(month, day, i + 2, limit)
    }
    guard let first = number(tokens[i]) else { return nil }
    if (1...31).contains(first), i + 1 < limit {
      let month = rules.month(tokens[i + 1].word)
      if month > 0 { return withYear(month, first, i + 2, limit) }
    }
    // 2025-10-09, 2025/10/09
    if (1900...2100).contains(first), i + 4 < limit, tokens[i + 1].word == tokens[i + 3].word,
      tokens[i + 1].flags.contains(.hyphen) || tokens[i + 1].word == rules.marks.slash,
      let month = number(tokens[i + 2]), (1...12).contains(month),
      let day = number(tokens[i + 4]), (1...31).contains(day)
    {
      return Date(year: first, month: month, day: day, next: i + 5)
    }
    return nil
  }

  private func withYear(_ month: Int, _ day: Int, _ next: Int, _ limit: Int) -> Date {
    var i = next
    if i < limit, tokens[i].word == rules.marks.comma { i += 1 }
    if i < limit, let year = number(tokens[i]), (1900...2100).contains(year), tokens[i].end - tokens[i].begin == 4 {
      return Date(year: year, month: month, day: day, next: i + 1)
    }
    return Date(year: nil, month: month, day: day, next: next)
  }

  /// `9`, `09`, `9th`, `2025`; nil for anything else.
  func number(_ t: Token) -> Int? { DateReader.number(t, bytes) }

  static func number(_ t: Token, _ bytes: [UInt8]) -> Int? {
    guard t.flags.contains(.number), t.end - t.begin <= 6 else { return nil }
    var value = 0
    var i = Int(t.begin)
    let end = Int(t.end)
    while i < end, bytes[i] &- 48 < 10 {
      value = value * 10 + Int(bytes[i] - 48)
      i += 1
    }
    if i == end { return value }
    guard end - i == 2 else { return nil }
    switch (bytes[i] | 0x20, bytes[i + 1] | 0x20) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68): return value  // st, nd, rd, th
    default: return nil
    }
  }
}
