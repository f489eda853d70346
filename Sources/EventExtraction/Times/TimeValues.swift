extension Day {
  /// ISO 8601 week: `2025-W41`.
  var isoWeek: String {
    let thursday = monday + 3
    let year = thursday.year
    let week = (thursday - Day(year: year, month: 1, day: 1)) / 7 + 1
    return "\(year)-W\(week < 10 ? "0" : "")\(week)"
  }
}

extension PartialDate {
  /// As many months later, at the precision of a month.
  func addingMonths(_ n: Int) -> PartialDate {
    let index = Int(year) * 12 + Int(month) - 1 + n
    return PartialDate(year: index / 12, month: index % 12 + 1)
  }
}

/// Seasons of the northern year, as TIMEX3 names them.
struct SeasonOfYear {
  var code: String
  var year: Int

  /// First and last month; the winter's year is that of its December.
  var months: (PartialDate, PartialDate) {
    switch code {
    case "SP": (PartialDate(year: year, month: 3), PartialDate(year: year, month: 5))
    case "SU": (PartialDate(year: year, month: 6), PartialDate(year: year, month: 8))
    case "FA": (PartialDate(year: year, month: 9), PartialDate(year: year, month: 11))
    default: (PartialDate(year: year, month: 12), PartialDate(year: year + 1, month: 2))
    }
  }
}
