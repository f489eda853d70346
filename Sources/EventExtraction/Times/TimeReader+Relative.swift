extension TimeReader {
  // MARK: Weekdays

  func weekday(_ m: Match, _ rule: TimeRules.Rule) -> TimeMention? {
    guard let step = m.step(.weekday, 0) else { return nil }
    let n = step.value
    let basis = TimeBasis.weekday
    guard let reference = document.reference else { return mention(m, .date, basis) }
    let back = reference - (reference.weekday - n + 7) % 7
    let ahead = reference + (n - reference.weekday + 7) % 7
    let day: Day
    switch rule.action {
    case .weekdayLast: day = back == reference ? reference - 7 : back
    case .weekdayNext: day = ahead == reference ? reference + 7 : ahead
    case .weekdayBefore:
      let base = anchor?.start?.exactDay ?? reference
      day = base - ((base.weekday - n + 6) % 7 + 1)
    case .weekdayAfter:
      let base = anchor?.start?.exactDay ?? reference
      day = base + ((n - base.weekday + 6) % 7 + 1)
    case .weekdayThis: day = reference.monday + (n - 1)
    case .weekdayWeek: day = reference.monday + (7 * rule.argument + n - 1)
    default:
      // Ruby Tuesday, Man Friday's: a name.
      if let before = previous(step.token), m.steps.count == 1 || m.steps.first?.token == step.token,
        before.flags.contains([.word, .capital]), !before.flags.contains(.first),
        before.flags.isDisjoint(with: .allCaps),
        zone != .headline, isNamePart(step.token)
      {
        return nil
      }
      switch direction(m.tokens) {
      case .future: day = ahead
      default: day = back
      }
    }
    return exact(m, PartialDate(day), basis)
  }

  /// `Ruby Tuesday` is a name where another capital or a possessive goes on; `told Fox News Friday` is a day.
  private func isNamePart(_ i: Int) -> Bool {
    guard let next = token(i + 1) else { return false }
    return next.flags.contains([.word, .capital])
  }

  func weekdayRange(_ m: Match) -> TimeMention? {
    guard let a = m.step(.weekday, 0), let b = m.step(.weekday, 1), let reference = document.reference else {
      return nil
    }
    let length = (b.value - a.value + 7) % 7
    guard length > 0 else { return nil }
    let start: Day
    if direction(m.tokens) == .future {
      start = reference + (a.value - reference.weekday + 7) % 7
    } else {
      let end = reference - (reference.weekday - b.value + 7) % 7
      start = end - length
    }
    var t = stretch(m, PartialDate(start), PartialDate(start + length), start.description, .weekday)
    t.firstEnd = b.token - 1
    t.second = b.token..<m.tokens.upperBound
    return t
  }

  // MARK: Units against the day of publication

  func unit(_ m: Match, _ n: Int) -> TimeMention? {
    guard let reference = document.reference else { return nil }
    let w = rules.words
    let unit = m.first(.unit) ?? Int(UInt8(ascii: "Y"))
    // `the next months` are a length; `the past week` reaches to the day of publication.
    if let step = m.step(.unit, 0) {
      if isPlural(step.token) { return nil }
      if m.has(w.past), m.has(w.the), UInt8(unit) != UInt8(ascii: "Y") { return nil }
    }
    // `the first seven months of the year`
    if m.steps.count == 3, m.steps[0].element == .word(w.of), m.first(.unit) == nil {
      guard let before = previous(m.tokens.lowerBound), rules.isA(before.word, .unit) else { return nil }
    }
    switch UInt8(unit) {
    case UInt8(ascii: "D"):
      // `earlier in the day`: the one that was last told, else the report's.
      guard n == 0, m.has(w.of) || m.has(w.in) else { return nil }
      let told = dayAnchor?.start?.exactDay.flatMap { m.has(w.in) && $0 >= reference - 6 ? $0 : nil }
      return exact(m, PartialDate(told ?? reference), .relative)
    case UInt8(ascii: "W"):
      let monday = reference.monday + 7 * n
      return stretch(m, PartialDate(monday), PartialDate(monday + 6), monday.isoWeek, .relative, kind: .stretch)
    case UInt8(ascii: "K"): return weekend(m, n, isBare: false)
    case UInt8(ascii: "M"):
      return exact(m, PartialDate(year: reference.year, month: reference.month).addingMonths(n), .relative)
    case UInt8(ascii: "Y"): return exact(m, PartialDate(year: reference.year + n), .relative)
    case UInt8(ascii: "Q"):
      let index = reference.year * 4 + (reference.month - 1) / 3 + n
      return quarter(m, year: index / 4, quarter: index % 4 + 1, .relative)
    case UInt8(ascii: "E"):
      let d = reference.year / 10 + n
      return stretch(m, PartialDate(year: d * 10), PartialDate(year: d * 10 + 9), "\(d)", .relative)
    default: return nil
    }
  }

  func isPlural(_ i: Int) -> Bool { document.bytes[Int(tokens[i].end) - 1] | 0x20 == UInt8(ascii: "s") }

  /// The weekend `n` before or after; a bare one is the nearest on that side, today's included.
  func weekend(_ m: Match, _ n: Int, isBare: Bool) -> TimeMention? {
    guard let reference = document.reference else { return nil }
    var saturday = reference.monday + 5
    let inside = reference.weekday >= 6
    switch n {
    case -1: if !(isBare && inside) { saturday = saturday - 7 }
    case 1: if inside, !isBare { saturday = saturday + 7 }
    default: break
    }
    return stretch(
      m, PartialDate(saturday), PartialDate(saturday + 1), saturday.isoWeek + "-WE", .relative, kind: .stretch)
  }

  /// `two weeks ago`, `in three days`: as precise as the unit.
  func shifted(_ m: Match, by sign: Int, from day: Day?) -> TimeMention? {
    guard let day, let step = m.step(.unit, 0) else { return nil }
    return shifted(m, (m.count ?? 1) * sign, UInt8(step.value), from: PartialDate(day), keep: false)
  }

  private func shifted(_ m: Match, _ n: Int, _ unit: UInt8, from date: PartialDate, keep: Bool) -> TimeMention? {
    switch unit {
    case UInt8(ascii: "D"), UInt8(ascii: "F"):
      guard let day = date.exactDay else { return nil }
      return exact(m, PartialDate(day + n * (unit == UInt8(ascii: "F") ? 14 : 1)), .relative)
    case UInt8(ascii: "W"):
      guard let day = date.exactDay else { return nil }
      let monday = (day + 7 * n).monday
      return stretch(m, PartialDate(monday), PartialDate(monday + 6), monday.isoWeek, .relative, kind: .stretch)
    case UInt8(ascii: "M"):
      guard date.month > 0 else { return nil }
      return exact(m, date.addingMonths(n), .relative)
    case UInt8(ascii: "Y"):
      let year = Int(date.year) + n
      guard year > 0 else { return nil }
      var result = PartialDate(year: year, month: keep ? Int(date.month) : 0, day: keep ? Int(date.day) : 0)
      if result.day > 0 { result.day = UInt8(min(Int(result.day), Day.count(year: year, month: Int(result.month)))) }
      return exact(m, result, .relative)
    case UInt8(ascii: "E"):
      let d = (Int(date.year) + 10 * n) / 10
      return stretch(m, PartialDate(year: d * 10), PartialDate(year: d * 10 + 9), "\(d)", .relative)
    default: return nil
    }
  }

  // MARK: Against a time of the text

  func anaphoric(_ m: Match, _ rule: TimeRules.Rule) -> TimeMention? {
    guard let reference = document.reference ?? anchor?.start?.firstDay else { return nil }
    let w = rules.words
    let part = m.step(.part, 0)
    // `[a] year-earlier` has no unit of its own in its pattern.
    let unit = m.step(.unit, 0).map { UInt8($0.value) } ?? UInt8(ascii: part == nil ? "Y" : "D")
    var n = rule.argument
    if rule.action == .shift { n *= m.count ?? 1 }
    if rule.action != .same, let next = token(m.tokens.upperBound), next.flags.contains(.word),
      m.has(w.before) || m.has(w.after)
    {
      // `the day before the talks began`: against an event.
      guard [w.in, w.on, w.at, w.and, w.by, w.to, w.from, w.said].contains(next.word),
        rule.argument < 0 || next.word != w.in
      else {
        return nil
      }
    }
    let inSentence = anchor.map { sentence.contains($0.tokens.lowerBound) } ?? false
    switch unit {
    case UInt8(ascii: "Y"):
      if rule.action == .same { return anchor?.start.map { exact(m, PartialDate(year: Int($0.year)), .relative) } }
      // A year earlier than the date of the same sentence, as precise as that; else than the day of publication.
      // `three years later` goes on from the last date, however far behind.
      if n > 0, !inSentence, rule.action == .shift || m.has(w.later) {
        return anchor?.start.flatMap { shifted(m, n, unit, from: PartialDate(year: Int($0.year)), keep: false) }
          ?? mention(m, .date, .relative)
      }
      let isNext =
        rule.action == .anaphor && m.steps[0].element == .word(w.the) && m.steps.count == 3 && !m.has(w.before)
      let base = inSentence || isNext && anchor != nil ? anchor!.start! : PartialDate(year: reference.year)
      return shifted(m, n, unit, from: base, keep: inSentence && rule.action != .shift && !isNext)
    case UInt8(ascii: "M"):
      guard let base = anchor?.start, base.month > 0 else { return nil }
      return exact(m, base.addingMonths(n), .relative)
    case UInt8(ascii: "D") where rule.action == .same && isAhead(anchor) && direction(m.tokens) != .future:
      return dayAnchor?.start.map { exact(m, $0, .relative) }
    case UInt8(ascii: "D"), UInt8(ascii: "W"), UInt8(ascii: "F"):
      guard let base = (n > 0 ? anchor?.end ?? anchor?.start : anchor?.start), base.exactDay != nil else {
        return rule.action == .same ? nil : mention(m, .date, .relative)
      }
      return shifted(m, n, unit, from: base, keep: true)
    default: return nil
    }
  }

  private func isAhead(_ mention: TimeMention?) -> Bool {
    guard let day = mention?.start?.firstDay, let reference = document.reference else { return false }
    return day > reference
  }

  // MARK: Quarters, halves, seasons

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

  func duration(_ m: Match) -> TimeMention? {
    guard let step = m.step(.unit, 0) else { return nil }
    let w = rules.words
    let unit = UInt8(step.value)
    // 20 dollars a day, a day later on
    if m.steps.first?.element == .word(w.a), let before = previous(m.tokens.lowerBound), before.flags.contains(.word),
      rules.isA(before.word, .count) || rules.isA(before.word, .unit) || before.flags.contains(.number)
    {
      return nil
    }
    let isVague = m.has(.some) || m.count == nil && !m.has(w.a) && !m.has(w.an) && !m.has(w.last) && m.steps.count < 3
    let n = m.count ?? 1
    var t = mention(m, .duration, .duration)
    let isBare = m.count == nil && !m.has(w.a) && !m.has(w.an) && isPlural(step.token)
    let number = isBare || isVague && m.has(.some) ? "X" : String(n)
    let factor: Int
    switch unit {
    case UInt8(ascii: "D"):
      factor = 1
      t.value = "P\(number)D"
    case UInt8(ascii: "W"):
      factor = 7
      t.value = "P\(number)W"
    case UInt8(ascii: "F"):
      factor = 14
      t.value = "P\(number == "X" ? "X" : String(2 * n))W"
    case UInt8(ascii: "M"):
      factor = 30
      t.value = "P\(number)M"
    case UInt8(ascii: "Q"):
      factor = 91
      t.value = "P\(number)Q"
    case UInt8(ascii: "Y"):
      factor = 365
      t.value = "P\(number)Y"
    case UInt8(ascii: "E"):
      factor = 3652
      t.value = "P\(number == "X" ? "X" : String(10 * n))Y"
    case UInt8(ascii: "C"):
      factor = 36525
      t.value = "P\(number == "X" ? "X" : String(100 * n))Y"
    case UInt8(ascii: "K"):
      factor = 2
      t.value = "P\(number)WE"
    case UInt8(ascii: "H"):
      factor = 0
      t.value = "PT\(number)H"
    case UInt8(ascii: "N"):
      factor = 0
      t.value = "PT\(number)M"
    default:
      factor = 0
      t.value = "PT\(number)S"
    }
    t.days = number == "X" ? 0 : min(n, 100_000) * factor
    return t
  }

  func set(_ m: Match) -> TimeMention? {
    // China Daily, the Evening Weekly
    if m.steps.count == 1, tokens[m.tokens.lowerBound].flags.contains(.capital),
      !tokens[m.tokens.lowerBound].flags.contains(.first), m.first(.weekdays) == nil
    {
      return nil
    }
    var t = mention(m, .set, .relative)
    if let n = m.first(.weekday) ?? m.first(.weekdays) {
      t.value = "XXXX-WXX-\(n)"
    } else if let n = m.first(.month) {
      t.value = "XXXX-\(n < 10 ? "0" : "")\(n)"
    } else if let step = m.step(.unit, 0) {
      t.value = "P\(m.count ?? 1)\(Character(UnicodeScalar(UInt8(step.value))))"
    } else if let step = m.step(.part, 0), let code = rules.codes[WordID(step.value)] {
      t.value = "XXXX-XX-XXT\(code)"
    } else if let step = m.step(.season, 0), let code = rules.codes[WordID(step.value)] {
      t.value = "XXXX-\(code)"
    } else {
      let spelled = document.string(m.tokens.lowerBound).lowercased()
      t.value =
        [
          "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
          "quarterly": "P3M", "annually": "P1Y", "yearly": "P1Y", "hourly": "PT1H",
        ][spelled] ?? ""
    }
    return t
  }

  func clock(_ m: Match) -> TimeMention? {
    let w = rules.words
    let isAfternoon = m.step(.half, 0).map { [w.pm, w.pmDots, w.pmShort].contains(tokens[$0.token].word) } ?? false
    var minutes: Int
    if let c = m.first(.clock) {
      // 10.30 is a clock's only with more to show for it; 3:2 and 1:1 never come here.
      guard c < 100_000 || m.has(.half) else { return nil }
      minutes = c % 100_000
    } else {
      guard let hour = m.first(.digits), hour <= 24 else { return nil }
      minutes = hour * 60
    }
    let hour = minutes / 60
    if m.has(.half) {
      guard (1...12).contains(hour) else { return nil }
      if isAfternoon, hour < 12 { minutes += 720 }
      if !isAfternoon, hour == 12 { minutes -= 720 }
    }
    var t = mention(m, .clock, .relative)
    let h = minutes / 60, n = minutes % 60
    t.value = "T\(h < 10 ? "0" : "")\(h):\(n < 10 ? "0" : "")\(n)"
    return t
  }
}
