extension TimeReader {
  /// What a matched pattern means here, or nil where a guard refuses it.
  func resolve(_ c: Candidate, _ rule: TimeRules.Rule) -> TimeMention? {
    let m = Match(c)
    switch rule.action {
    case .date: return date(m)
    case .weekOf:
      guard let day = date(m)?.start?.exactDay else { return nil }
      return stretch(
        m, PartialDate(day.monday), PartialDate(day.monday + 6), day.isoWeek, .explicit, kind: .stretch)
    case .dateLast:
      guard let month = m.first(.month), let day = m.first(.day), let reference = document.reference else { return nil }
      let year =
        valid(reference.year, month, day).flatMap(\.exactDay).map { $0 < reference } == true
        ? reference.year : reference.year - 1
      return valid(year, month, day).map { exact(m, $0, .explicit) }
    case .numeric:
      guard let packed = m.first(.numeric) else { return nil }
      return exact(m, PartialDate(year: packed / 10000, month: packed / 100 % 100, day: packed % 100), .explicit)
    case .monthDay: return dayOfMonth(m)
    case .range: return range(m)
    case .weekday, .weekdayLast, .weekdayNext, .weekdayThis, .weekdayWeek, .weekdayBefore, .weekdayAfter:
      return weekday(m, rule)
    case .weekdayRange: return weekdayRange(m)
    case .month, .monthYear, .monthLast, .monthNext, .monthThis: return month(m, rule)
    case .monthRange: return monthRange(m)
    case .year: return year(m)
    case .yearRange: return yearRange(m)
    case .decade:
      guard let d = m.first(.decade) else { return nil }
      return stretch(m, PartialDate(year: d * 10), PartialDate(year: d * 10 + 9), "\(d)", .explicit)
    case .deictic:
      guard let day = document.reference else { return nil }
      return exact(m, PartialDate(day + rule.argument), .relative)
    case .unit: return unit(m, rule.argument)
    case .weekend: return weekend(m, direction(m.tokens) == .future ? 1 : -1, isBare: true)
    case .yearEnd: return yearEnd(m)
    case .same, .anaphor, .shift: return anaphoric(m, rule)
    case .ago: return shifted(m, by: -1, from: document.reference)
    case .fromNow: return shifted(m, by: 1, from: document.reference)
    case .inUnits:
      guard direction(m.tokens) == .future else { return nil }
      return shifted(m, by: 1, from: document.reference)
    case .quarter, .quarterYear: return quarter(m, rule)
    case .half: return half(m)
    case .season: return season(m, rule)
    case .holiday, .holidayLast: return holiday(m, rule)
    case .duration: return duration(m)
    case .set: return set(m)
    case .clock: return clock(m)
    case .vague: return mention(m, .vague, .relative)
    case .none: return nil
    }
  }

  /// The steps of a candidate, by class.
  struct Match {
    let tokens: Range<Int>
    let steps: [Step]

    init(_ c: Candidate) {
      steps = c.steps
      tokens = c.steps[0].token..<c.end
    }

    func first(_ c: TimeClass) -> Int? { steps.first { $0.element == .of(c) }?.value }
    func step(_ c: TimeClass, _ n: Int) -> Step? {
      var left = n
      for s in steps where s.element == .of(c) {
        if left == 0 { return s }
        left -= 1
      }
      return nil
    }
    func has(_ w: WordID) -> Bool { steps.contains { $0.element == .word(w) } }
    func has(_ c: TimeClass) -> Bool { steps.contains { $0.element == .of(c) } }
    /// A number in words or digits; 1 for `a`.
    var count: Int? { first(.number) ?? first(.digits) }
  }

  // MARK: Mentions

  func mention(_ m: Match, _ kind: TimeMention.Kind, _ basis: TimeBasis) -> TimeMention {
    TimeMention(tokens: m.tokens, kind: kind, start: nil, end: nil, days: 0, basis: basis, value: "")
  }

  func exact(_ m: Match, _ date: PartialDate, _ basis: TimeBasis) -> TimeMention {
    var t = mention(m, .date, basis)
    t.start = date
    t.value = date.description
    return t
  }

  func stretch(
    _ m: Match, _ start: PartialDate, _ end: PartialDate, _ value: String, _ basis: TimeBasis,
    kind: TimeMention.Kind = .date
  ) -> TimeMention {
    var t = mention(m, kind, basis)
    t.start = start
    t.end = end
    t.value = value
    return t
  }

  private func between(
    _ m: Match, _ start: PartialDate, _ end: PartialDate, _ basis: TimeBasis, _ from: Int, _ split: Int
  )
    -> TimeMention
  {
    var t = stretch(m, start, end, start.description, basis)
    t.firstEnd = from
    t.second = split..<m.tokens.upperBound
    return t
  }

  // MARK: Days

  /// The year of a day without one: the nearest, unless the tense speaks clearly against it.
  func nearestYear(month: Int, day: Int, _ range: Range<Int>) -> Int? {
    guard let reference = document.reference else { return nil }
    let y = reference.year
    let candidates = (y - 1...y + 1).filter { day <= Day.count(year: $0, month: month) }
    func distance(_ year: Int) -> Int { Day(year: year, month: month, day: day) - reference }
    guard let nearest = candidates.min(by: { abs(distance($0)) < abs(distance($1)) }) else { return nil }
    let d = distance(nearest)
    let (way, far) = cue(range)
    // `the year ended Jan. 31`
    if way == .past, far <= 2, d > 45, candidates.contains(nearest - 1) { return nearest - 1 }
    if previous(range.lowerBound)?.word == rules.words.since, d > 0 { return nearest - 1 }
    if d > 100, way != .future, candidates.contains(nearest - 1) { return nearest - 1 }
    if d < -120, way == .future, far < 10, candidates.contains(nearest + 1) { return nearest + 1 }
    return nearest
  }

  private func valid(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
    day >= 1 && day <= Day.count(year: year, month: month) ? PartialDate(year: year, month: month, day: day) : nil
  }

  private func date(_ m: Match) -> TimeMention? {
    let w = rules.words
    guard let day = m.first(.day) ?? m.first(.ordinalDay) ?? m.first(.ordinalNumber) else { return nil }
    guard let month = m.first(.month) else {
      // Wednesday the 8th: the nearest day of both names.
      guard let weekday = m.first(.weekday) ?? m.first(.weekdayShort), let reference = document.reference else {
        return nil
      }
      for n in 0..<200 {
        for d in [reference - n, reference + n] where d.dayOfMonth == day && d.weekday == weekday {
          return exact(m, PartialDate(d), .explicit)
        }
      }
      return nil
    }
    // `In August 12 people died`, `May 5 per cent`.
    if let next = word(m.tokens.upperBound), next == w.percent || rules.isA(next, .count),
      m.steps.last?.element == .of(.day)
    {
      return nil
    }
    // `Oct. 2025` is a month: a day of two digits is no year's beginning, but `June 8.5` is no day either.
    if let year = m.first(.year) {
      guard year >= 1000, let date = valid(year, month, day) else { return nil }
      return exact(m, date, .explicit)
    }
    guard let year = nearestYear(month: month, day: day, m.tokens), let date = valid(year, month, day) else {
      return document.reference == nil ? mention(m, .date, .explicit) : nil
    }
    return exact(m, date, .explicit)
  }

  private func dayOfMonth(_ m: Match) -> TimeMention? {
    guard let day = m.first(.ordinalNumber), let reference = document.reference else { return nil }
    // `on the 9th floor` goes on with its noun.
    if let next = token(m.tokens.upperBound), next.flags.contains(.word), !next.flags.contains(.capital) {
      let w = rules.words
      guard [w.of, w.and, w.in, w.at, w.for, w.by, w.to, w.from, w.after, w.before].contains(next.word) else {
        return nil
      }
    } else if let next = token(m.tokens.upperBound), next.flags.contains(.capital) || next.flags.contains(.hyphen) {
      return nil
    }
    let way = direction(m.tokens)
    var best: Day?
    for shift in [-1, 0, 1] {
      let month = PartialDate(year: reference.year, month: reference.month).addingMonths(shift)
      guard let date = valid(Int(month.year), Int(month.month), day), let d = date.exactDay else { continue }
      if way == .past, d > reference { continue }
      if way == .future, d < reference { continue }
      if best == nil || abs(d - reference) < abs(best! - reference) { best = d }
    }
    return best.map { exact(m, PartialDate($0), .explicit) }
  }

  private func range(_ m: Match) -> TimeMention? {
    guard let d1 = m.step(.day, 0), let d2 = m.step(.day, 2) ?? m.step(.day, 1), let m1 = m.first(.month) else {
      return nil
    }
    let m2 = m.step(.month, 1)?.value ?? m1
    let y2 = m.step(.year, 1)?.value
    let y1 = m.first(.year)
    if m2 == m1, y2 == nil, d2.value <= d1.value { return nil }
    guard var last = y2 ?? y1 ?? nearestYear(month: m2, day: d2.value, m.tokens) else { return nil }
    var first = y2 == nil ? last : (y1 ?? last)
    if y2 == nil, m2 < m1 {
      // Over the new year.
      if y1 == nil, nearestYear(month: m1, day: d1.value, m.tokens) == last { last += 1 } else { first = last - 1 }
    }
    guard let start = valid(first, m1, d1.value), let end = valid(last, m2, d2.value) else { return nil }
    // Where the first date ends: before the dash or the `and`.
    let second = m.steps.last { $0.token < d2.token && isJoint($0) }?.token ?? d2.token - 1
    return between(m, start, end, .explicit, second, second + 1)
  }

  private func isJoint(_ s: Step) -> Bool {
    s.element == .of(.dash) || s.element == .word(rules.words.and) || s.element == .word(rules.words.to)
      || s.element == .word(rules.words.until) || s.element == .word(rules.words.through)
      || s.element == .word(rules.words.hyphen)
      || rules.isA(tokens[s.token].word, .dash)
  }

  func token(_ i: Int) -> Token? { i < sentence.upperBound ? tokens[i] : nil }
  func word(_ i: Int) -> WordID? { token(i)?.word }
  func previous(_ i: Int) -> Token? { i > sentence.lowerBound ? tokens[i - 1] : nil }

  // MARK: Months and years

  /// Whether the word before shows that a month's name is no person's.
  private func isMonth(_ m: Match, _ token: Int) -> Bool {
    let t = tokens[token]
    let before = previous(token)
    if rules.isA(t.word, .monthName) {
      guard let before, !before.flags.contains(.capital) || before.flags.contains(.first) else { return false }
      if rules.isA(before.word, .cueStrong) { return true }
      // `the March accession`, `a June agreement`
      let w = rules.words
      guard let next = self.token(token + 1), next.flags.contains(.word), !next.flags.contains(.capital) else {
        return false
      }
      return [w.the, w.a, w.its, w.his, w.her, w.their, w.possessive].contains(before.word)
    }
    if let before, before.flags.contains(.capital), !before.flags.contains(.first), !rules.isA(before.word, .cue),
      before.flags.contains(.word), !rules.isA(before.word, .weekday), zone != .headline
    {
      return false
    }
    if let next = self.token(token + 1), next.flags.contains(.capital), !rules.isA(next.word, .weekday) {
      return before.map { rules.isA($0.word, .cue) || $0.word == rules.words.possessive } ?? false
    }
    return true
  }

  private func month(_ m: Match, _ rule: TimeRules.Rule) -> TimeMention? {
    guard let step = m.step(.month, 0) else { return nil }
    let month = step.value
    if rule.action == .month {
      if let year = m.first(.year) { return exact(m, PartialDate(year: year, month: month), .explicit) }
      // A number behind it is its day in some way that no pattern knows, or `May 3,000`.
      if let next = token(m.tokens.upperBound), next.flags.contains(.number), next.flags.isDisjoint(with: .glued),
        rules.isA(step.element == .of(.month) ? tokens[step.token].word : 0, .monthName)
      {
        return nil
      }
      guard
        m.steps.count > 1 && m.steps.last?.token == step.token && m.steps.first?.token != step.token
          || isMonth(m, step.token)
      else { return nil }
      guard let reference = document.reference else { return mention(m, .date, .explicit) }
      var year = reference.year
      if isAhead(month, reference, m.tokens) {
        if month < reference.month { year += 1 }
      } else if month > reference.month {
        year -= 1
      }
      return exact(m, PartialDate(year: year, month: month), .explicit)
    }
    guard let reference = document.reference else { return nil }
    var year = reference.year
    switch rule.action {
    case .monthYear: year += rule.argument
    case .monthLast: if month >= reference.month { year -= 1 }
    case .monthNext: if month <= reference.month { year += 1 }
    default: break
    }
    return exact(m, PartialDate(year: year, month: month), .relative)
  }

  /// Whether a bare month lies ahead: by tense, `by` and `until`, and where the tense is a far word's, by nearness.
  private func isAhead(_ month: Int, _ reference: Day, _ range: Range<Int>) -> Bool {
    let w = rules.words
    let ahead = (month - reference.month + 12) % 12
    let (way, far) = cue(range)
    let preposition = tokens[range.lowerBound].word == w.by ? w.by : previous(range.lowerBound)?.word
    if preposition == w.since { return false }
    // `the December election`: the nearest.
    if let before = previous(range.lowerBound), isDeterminer(before.word), let next = token(range.upperBound),
      next.flags.contains(.word)
    {
      return ahead < 6
    }
    if preposition == w.by || preposition == w.until || preposition == w.through { return ahead <= 6 || way == .future }
    switch way {
    // A far verb's tense gives way to a month just gone or soon to come.
    case .future: return ahead < 10 || far <= 4
    case .past: return ahead > 0 && ahead <= 3 && far > 6
    case .present: return ahead <= 6
    case .unknown: return ahead <= 2
    }
  }

  private func monthRange(_ m: Match) -> TimeMention? {
    guard let a = m.step(.month, 0), let b = m.step(.month, 1) else {
      return nil
    }
    guard let reference = document.reference ?? m.first(.year).map({ Day(year: $0, month: 12, day: 31) }) else {
      return nil
    }
    var last = m.first(.year) ?? reference.year
    if m.first(.year) == nil {
      let way = direction(m.tokens)
      if way != .future, b.value > reference.month { last -= 1 }
      if way == .future, b.value < reference.month { last += 1 }
    }
    let start = PartialDate(year: a.value > b.value ? last - 1 : last, month: a.value)
    return between(m, start, PartialDate(year: last, month: b.value), .explicit, b.token - 1, b.token)
  }

  private func year(_ m: Match) -> TimeMention? {
    guard let step = m.step(.year, 0) else { return nil }
    if !tokens[step.token].flags.contains(.number) { return exact(m, PartialDate(year: step.value), .explicit) }
    guard isYear(step.token, step.value) else { return nil }
    return exact(m, PartialDate(year: step.value), .explicit)
  }

  /// Whether four digits are a year rather than a number.
  private func isYear(_ i: Int, _ n: Int) -> Bool {
    let w = rules.words
    if let before = previous(i) {
      if before.flags.contains(.glued), before.word == w.slash, tokens[i].flags.contains(.glued) { return false }
      let b = before.word
      // $2015, No. 2015, Resolution 2015, 35-2015
      if [w.dollar, w.no, w.resolution, w.chapter, w.room, w.flight, w.channel, w.section, w.article, w.page, w.than]
        .contains(b)
      {
        return false
      }
      if tokens[i].flags.contains(.glued), before.flags.contains(.punctuation), b != w.open,
        !before.flags.contains(.openQuote),
        !before.flags.contains(.hyphen), b != w.dash, b != w.slash, b != w.comma
      {
        return false
      }
      if before.flags.contains(.number), !before.flags.contains(.hyphen), before.end - before.begin < 4 { return false }
    }
    if let next = token(i + 1) {
      if next.word == w.percent || rules.isA(next.word, .count) { return false }
      if next.flags.contains([.glued, .hyphen]), let after = token(i + 2), after.flags.contains(.glued) {
        // 2016-17 is a season; a 2000-seat hall, but the 1950-53 war and a 2011-era law.
        if after.flags.contains(.number), after.end - after.begin < 4 { return false }
        if after.flags.contains(.word), rules.isA(after.word, .unit) { return false }
      }
      if next.flags.contains(.glued), next.word == w.slash { return false }
    }
    if (1900...2060).contains(n) { return true }
    guard let before = previous(i) else { return false }
    return [w.in, w.since, w.by, w.until, w.from, w.of].contains(before.word) && (1500...2100).contains(n)
      && !(token(i + 1)?.flags.contains(.word) ?? false)
  }

  private func yearRange(_ m: Match) -> TimeMention? {
    guard let a = m.step(.year, 0), let b = m.step(.year, 1), a.value < b.value, isYear(a.token, a.value),
      isYear(b.token, b.value)
    else { return nil }
    return between(m, PartialDate(year: a.value), PartialDate(year: b.value), .explicit, b.token - 1, b.token)
  }

  private func yearEnd(_ m: Match) -> TimeMention? {
    guard let reference = document.reference else { return nil }
    let isPast = previous(m.tokens.lowerBound).map {
      [rules.words.since, rules.words.from, rules.words.than].contains($0.word)
    }
    if isPast == true, m.has(rules.words.hyphen) {
      return exact(m, PartialDate(year: reference.year - 1, month: 12, day: 31), .relative)
    }
    if m.has(rules.words.hyphen) { return exact(m, PartialDate(year: reference.year, month: 12, day: 31), .relative) }
    return exact(m, PartialDate(year: reference.year), .relative)
  }
}
