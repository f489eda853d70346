import EventExtraction

/// A day as pages, feeds and tables write it.
enum DateText {
  /// - Parameter dayFirst: whether the text is of a country where the day stands before the month.
  /// - Returns: nil where no day is written, or where `03/04/2025` could be two days.
  static func day(_ text: some StringProtocol, dayFirst: Bool = false, languages: Languages = .shared) -> Day? {
    let t = Array(text.utf8.prefix(200))
    guard t.contains(where: { $0 >= 48 && $0 <= 57 }) else { return nil }
    let tokens = tokenise(t)
    // Whole numbers: 20251009, seconds or milliseconds since 1970.
    if tokens.count == 1, case .number(let n, let digits) = tokens[0] {
      switch digits {
      case 8, 12, 14:
        let scale = digits == 8 ? 1 : digits == 12 ? 10_000 : 1_000_000
        let d = n / scale
        return make(d / 10000, d / 100 % 100, d % 100)
      case 9, 10: return Day(number: Int32(n / 86400))
      case 13: return Day(number: Int32(n / 86_400_000))
      default: return nil
      }
    }
    for i in tokens.indices {
      if let day = numeric(tokens, i, dayFirst) { return day }
      if let day = named(tokens, i, languages) { return day }
    }
    return nil
  }

  enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(UInt8)
  }

  static func tokenise(_ t: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var i = 0
    while i < t.count {
      let c = t[i]
      if c >= 48, c <= 57 {
        var n = 0, digits = 0
        while i < t.count, t[i] >= 48, t[i] <= 57 {
          if digits < 18 { n = n * 10 + Int(t[i] - 48) }
          digits += 1
          i += 1
        }
        tokens.append(.number(n, digits: digits))
      } else if c | 32 >= 97 && c | 32 <= 122 || c >= 0x80 {
        let start = i
        while i < t.count, t[i] | 32 >= 97 && t[i] | 32 <= 122 || t[i] >= 0x80 { i += 1 }
        tokens.append(.word(String(decoding: t[start..<i], as: UTF8.self).lowercased()))
      } else {
        if c != 32, c != 9, c != 10 { tokens.append(.sign(c)) }
        i += 1
      }
    }
    return tokens
  }

  private static func make(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    guard (1900...2100).contains(year), (1...12).contains(month), day >= 1, day <= Day.count(year: year, month: month)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// 2025-10-09, 2025/10/09, 9.10.2025, 13/10/2025, 10/13/2025.
  private static func numeric(_ t: [Token], _ i: Int, _ dayFirst: Bool) -> Day? {
    guard i + 4 < t.count, case .number(let a, let aDigits) = t[i], case .sign(let s) = t[i + 1],
      case .number(let b, let bDigits) = t[i + 2], t[i + 3] == .sign(s), case .number(let c, let cDigits) = t[i + 4],
      s == 45 || s == 46 || s == 47, bDigits <= 2
    else { return nil }
    if aDigits == 4, cDigits <= 2 { return make(a, b, c) }
    if cDigits == 2, aDigits <= 2, s == 46 { return make(2000 + c, b, a) }
    guard cDigits == 4, aDigits <= 2 else { return nil }
    if s == 46 { return make(c, b, a) }
    if a > 12 { return make(c, b, a) }
    if b > 12 { return make(c, a, b) }
    return a == b || dayFirst ? make(c, b, a) : nil
  }

  /// October 9, 2025; 9 October 2025; Thu, 09 Oct 2025; 9. Oktober 2025; le 9 octobre 2025; 9 de octubre de 2025.
  private static func named(_ t: [Token], _ i: Int, _ languages: Languages) -> Day? {
    guard case .word(let word) = t[i], let month = languages.month(word) else { return nil }
    // Month day, year.
    var k = i + 1
    if k < t.count, t[k] == .sign(46) { k += 1 }
    if k < t.count, case .number(let day, let digits) = t[k], digits <= 2 {
      var y = k + 1
      while y < t.count, y <= k + 3 {
        if case .number = t[y] { break }
        y += 1
      }
      if y < t.count, case .number(let year, 4) = t[y], let result = make(year, month, day) { return result }
    }
    // Day month year; words such as "de" and "th" may stand between.
    var d = i - 1
    while d >= 0, d >= i - 3 {
      if case .number = t[d] { break }
      d -= 1
    }
    var y = i + 1
    while y < t.count, y <= i + 2 {
      if case .number = t[y] { break }
      y += 1
    }
    guard d >= 0, y < t.count, case .number(let day, let digits) = t[d], digits <= 2,
      case .number(let year, let n) = t[y]
    else { return nil }
    if n == 2 { return make(2000 + year, month, day) }
    return n == 4 ? make(year, month, day) : nil
  }
}
