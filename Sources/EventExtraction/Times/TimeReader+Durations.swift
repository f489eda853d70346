/// Durations, repetitions and times of day.
extension TimeReader {
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
