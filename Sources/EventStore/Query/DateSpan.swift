import EventExtraction

/// A run of days that somebody asks for: `2025`, `2025-Q3`, `2025-10`, `2025-10-09`, `2025-10..2026-02`, `today-30d`.
public struct DateSpan: Sendable, Hashable {
  public var first: Day
  public var last: Day

  public init(_ first: Day, _ last: Day) {
    self.first = first
    self.last = last
  }

  /// Reads a span.
  ///
  /// - `2025`, `2025-10`, `2025-10-09`: a year, a month, a day
  /// - `2025-Q3`: a quarter; `2025-H1`: half a year; `2025-W41`: a week of ISO 8601
  /// - `today`, `today-30d`, `today+2w`, `today-6m`, `today-1y`: a day counted from `today`
  /// - `A..B`: from the first day of A to the last day of B
  ///
  /// - Parameter today: the day that `today` means; without it, that word is not understood.
  /// - Returns: nil for anything else, and for spans that end before they begin.
  public init?(_ text: some StringProtocol, today: Day? = nil) {
    let text = text.lowercased()
    let parts = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let a = DateSpan.single(parts[0], today), let b = DateSpan.single(parts[1], today), a.first <= b.last else {
        return nil
      }
      self = DateSpan(a.first, b.last)
    } else {
      guard let span = DateSpan.single(Substring(text), today) else { return nil }
      self = span
    }
  }

  private static func single(_ text: Substring, _ today: Day?) -> DateSpan? {
    if let date = PartialDate(text) { return DateSpan(date.firstDay, date.lastDay) }
    if text.hasPrefix("today") { return today.flatMap { relative(text.dropFirst(5), $0) } }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = PartialDate(parts[0])?.year, let mark = parts[1].first,
      let n = number(parts[1].dropFirst())
    else { return nil }
    func months(_ first: Int, _ count: Int) -> DateSpan {
      let last = PartialDate(year: Int(year), month: first + count - 1)
      return DateSpan(PartialDate(year: Int(year), month: first).firstDay, last.lastDay)
    }
    switch mark {
    case "q" where (1...4).contains(n): return months(n * 3 - 2, 3)
    case "h" where (1...2).contains(n): return months(n * 6 - 5, 6)
    case "w" where (1...53).contains(n):
      // The week of the fourth of January is the first.
      let monday = Day(year: Int(year), month: 1, day: 4).monday + (n - 1) * 7
      return (monday + 3).year == Int(year) ? DateSpan(monday, monday + 6) : nil
    default: return nil
    }
  }

  private static func relative(_ text: Substring, _ today: Day) -> DateSpan? {
    if text.isEmpty { return DateSpan(today, today) }
    guard let sign = text.first, sign == "-" || sign == "+", let unit = text.last,
      let n = number(text.dropFirst().dropLast())
    else { return nil }
    let count = sign == "-" ? -n : n
    let day: Day
    switch unit {
    case "d": day = today + count
    case "w": day = today + count * 7
    case "m", "y":
      let (year, month, dayOfMonth) = today.civil
      let index = year * 12 + month - 1 + (unit == "m" ? count : count * 12)
      let y = index / 12, m = index % 12 + 1
      guard y > 0 else { return nil }
      day = Day(year: y, month: m, day: min(dayOfMonth, Day.count(year: y, month: m)))
    default: return nil
    }
    return DateSpan(day, day)
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 5 && !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
