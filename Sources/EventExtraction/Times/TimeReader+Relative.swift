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
}
