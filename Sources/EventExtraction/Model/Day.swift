/// A day of the proleptic Gregorian calendar, as the number of days since 1970-01-01.
///
/// Arithmetic follows H. Hinnant's `days_from_civil` and `civil_from_days`
/// (https://howardhinnant.github.io/date_algorithms.html): exact, no tables, no locale.
public struct Day: Sendable, Hashable, Comparable {
  public var number: Int32

  public init(number: Int32) { self.number = number }

  /// The day of a civil date; fields outside their range carry over (day 0 is the last of the month before).
  public init(year: Int, month: Int, day: Int) {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yoe = y - era * 400
    let mp = (month + 9) % 12
    let doy = (153 * mp + 2) / 5 + day - 1
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy
    number = Int32(era * 146097 + doe - 719468)
  }

  public var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719468
    let era = (z >= 0 ? z : z - 146096) / 146097
    let doe = z - era * 146097
    let yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1)
  }

  public var year: Int { civil.year }
  public var month: Int { civil.month }
  public var dayOfMonth: Int { civil.day }

  /// 1 is Monday, 7 is Sunday (ISO 8601).
  public var weekday: Int { Int(((number % 7) + 7 + 3) % 7) + 1 }

  /// The Monday of this day's ISO week.
  public var monday: Day { self - (weekday - 1) }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  public static func + (a: Day, days: Int) -> Day { Day(number: a.number + Int32(days)) }
  public static func - (a: Day, days: Int) -> Day { Day(number: a.number - Int32(days)) }
  public static func - (a: Day, b: Day) -> Int { Int(a.number) - Int(b.number) }

  /// The number of days of a month, leap years included.
  public static func count(year: Int, month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601, `2025-10-09`.
  public var description: String { PartialDate(self).description }

  /// Reads exactly `YYYY-MM-DD`; nil for anything else or a day that does not exist.
  public init?(_ iso: some StringProtocol) {
    guard let date = PartialDate(iso), let day = date.exactDay else { return nil }
    self = day
  }
}
