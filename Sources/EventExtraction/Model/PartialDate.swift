/// A calendar date as precise as it was said: a day, a month or a year.
public struct PartialDate: Sendable, Hashable {
  public var year: Int16
  /// 1...12, or 0 where only the year is known.
  public var month: UInt8
  /// 1...31, or 0 where only the month or year is known.
  public var day: UInt8

  public init(year: Int, month: Int = 0, day: Int = 0) {
    self.year = Int16(clamping: year)
    self.month = UInt8(clamping: month)
    self.day = UInt8(clamping: day)
  }

  public init(_ day: Day) {
    let c = day.civil
    self.init(year: c.year, month: c.month, day: c.day)
  }

  public enum Precision: String, Sendable { case day, month, year }

  public var precision: Precision { month == 0 ? .year : day == 0 ? .month : .day }

  /// The day, where it is known exactly.
  public var exactDay: Day? {
    precision == .day ? Day(year: Int(year), month: Int(month), day: Int(day)) : nil
  }

  public var firstDay: Day { Day(year: Int(year), month: max(1, Int(month)), day: max(1, Int(day))) }

  public var lastDay: Day {
    switch precision {
    case .day: firstDay
    case .month: Day(year: Int(year), month: Int(month), day: Day.count(year: Int(year), month: Int(month)))
    case .year: Day(year: Int(year), month: 12, day: 31)
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601: `2025-10-09`, `2025-10` or `2025`.
  public var description: String {
    func pad(_ n: some BinaryInteger, _ width: Int) -> String {
      let s = String(n)
      return String(repeating: "0", count: max(0, width - s.count)) + s
    }
    var s = pad(year, 4)
    if month > 0 { s += "-" + pad(month, 2) }
    if day > 0 { s += "-" + pad(day, 2) }
    return s
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else or a date that does not exist.
  public init?(_ iso: some StringProtocol) {
    let parts = iso.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers = [0, 0, 0]
    for (i, part) in parts.enumerated() {
      guard part.count == widths[i], part.allSatisfy({ (48...57).contains($0) }) else { return nil }
      numbers[i] = part.reduce(0) { $0 * 10 + Int($1) - 48 }
    }
    if parts.count > 1 { guard (1...12).contains(numbers[1]) else { return nil } }
    if parts.count > 2 {
      guard (1...Day.count(year: numbers[0], month: numbers[1])).contains(numbers[2]) else { return nil }
    }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
