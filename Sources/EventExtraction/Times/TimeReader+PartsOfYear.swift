/// Quarters, halves, seasons and holidays.
extension TimeReader {
  func quarter(_ m: Match, year: Int, quarter: Int, _ basis: TimeBasis) -> TimeMention? {
    guard (1...4).contains(quarter) else { return nil }
    return stretch(
      m, PartialDate(year: year, month: quarter * 3 - 2), PartialDate(year: year, month: quarter * 3),
      "\(year)-Q\(quarter)", basis)
  }

  func quarter(_ m: Match, _ rule: TimeRules.Rule) -> TimeMention? {
    guard let q = m.first(.ordinal) ?? m.first(.q) else { return nil }
    if let year = m.first(.year) { return quarter(m, year: year, quarter: q, .explicit) }
    guard let reference = document.reference else { return nil }
    if rule.action == .quarterYear { return quarter(m, year: reference.year + rule.argument, quarter: q, .relative) }
    let current = (reference.month - 1) / 3 + 1
    switch direction(m.tokens) {
    case .future: return quarter(m, year: q < current ? reference.year + 1 : reference.year, quarter: q, .relative)
    default: return quarter(m, year: q > current ? reference.year - 1 : reference.year, quarter: q, .relative)
    }
  }

  func half(_ m: Match) -> TimeMention? {
    let h = m.first(.ordinal) ?? 2
    guard h == 1 || h == 2, let year = m.first(.year) ?? document.reference?.year else { return nil }
    return stretch(
      m, PartialDate(year: year, month: h * 6 - 5), PartialDate(year: year, month: h * 6), "\(year)-H\(h)", .explicit)
  }

  func season(_ m: Match, _ rule: TimeRules.Rule) -> TimeMention? {
    guard let step = m.step(.season, 0), let code = rules.codes[WordID(step.value)] else { return nil }
    func result(_ year: Int, _ basis: TimeBasis) -> TimeMention {
      let s = SeasonOfYear(code: code, year: year)
      return stretch(m, s.months.0, s.months.1, "\(year)-\(code)", basis)
    }
    if let year = m.first(.year) { return result(year, .explicit) }
    guard let reference = document.reference else { return nil }
    // `the fall of Kabul`, `the Winter Olympics`
    if let next = token(m.tokens.upperBound) {
      if next.word == rules.words.of { return nil }
      if next.flags.contains([.word, .capital]), tokens[step.token].flags.contains(.capital) { return nil }
    }
    let y = reference.year
    let isRelative = m.has(rules.words.last) || m.has(rules.words.this) || rule.argument != 0
    if !isRelative, direction(m.tokens) == .future || rule.argument > 0 {
      return result(SeasonOfYear(code: code, year: y).months.1.lastDay < reference ? y + 1 : y, .relative)
    }
    if rule.argument > 0 {
      return result(SeasonOfYear(code: code, year: y).months.0.firstDay > reference ? y : y + 1, .relative)
    }
    if rule.argument < 0 || !isRelative {
      for year in [y, y - 1, y - 2] {
        let s = SeasonOfYear(code: code, year: year).months
        if rule.argument < 0 ? s.1.lastDay < reference : s.0.firstDay <= reference { return result(year, .relative) }
      }
    }
    return result(y, .relative)
  }

  func holiday(_ m: Match, _ rule: TimeRules.Rule) -> TimeMention? {
    guard let step = m.step(.holiday, 0), let h = rules.holidays[tokens[step.token].word]?[step.value] else {
      return nil
    }
    // Christmas shopping, the Thanksgiving holiday: a noun's attribute.
    if rule.action == .holiday, let next = token(m.tokens.upperBound), next.flags.contains(.word),
      !next.flags.contains(.capital), h.words.count == 1
    {
      let w = rules.words
      guard [w.in, w.on, w.at, w.and, w.by, w.to, w.from, w.said, w.of].contains(next.word) else { return nil }
    }
    func day(_ year: Int) -> Day {
      if h.day > 0 { return Day(year: year, month: h.month, day: h.day) }
      if h.nth < 0 {
        let last = Day(year: year, month: h.month, day: Day.count(year: year, month: h.month))
        return last - (last.weekday - h.weekday + 7) % 7
      }
      let first = Day(year: year, month: h.month, day: 1)
      return first + ((h.weekday - first.weekday + 7) % 7 + 7 * (h.nth - 1))
    }
    if let year = m.first(.year) { return exact(m, PartialDate(day(year)), .explicit) }
    guard let reference = document.reference else { return nil }
    if rule.action == .holidayLast {
      let this = day(reference.year)
      return exact(m, PartialDate(this < reference ? this : day(reference.year - 1)), .relative)
    }
    guard let year = nearestYear(month: h.month, day: day(reference.year).dayOfMonth, m.tokens) else { return nil }
    return exact(m, PartialDate(day(year)), .explicit)
  }

  // MARK: Lengths and clocks
}
