/// How a pattern is resolved: the `value` of its row, before and after the colon.
enum TimeAction: String, Sendable {
  case date, numeric, range, month, year, decade, none, deictic, unit, weekend, same, anaphor, shift, vague, ago,
    quarter,
    half, season, holiday, duration, clock, set, weekday
  case monthDay = "month-day"
  case weekOf = "week-of"
  case dateLast = "date-last"
  case weekdayBefore = "weekday-before"
  case weekdayAfter = "weekday-after"
  case weekdayLast = "weekday-last"
  case weekdayNext = "weekday-next"
  case weekdayThis = "weekday-this"
  case weekdayWeek = "weekday-week"
  case weekdayRange = "weekday-range"
  case monthYear = "month-year"
  case monthLast = "month-last"
  case monthNext = "month-next"
  case monthThis = "month-this"
  case monthRange = "month-range"
  case yearRange = "year-range"
  case yearEnd = "year-end"
  case fromNow = "from-now"
  case inUnits = "in-units"
  case quarterYear = "quarter-year"
  case holidayLast = "holiday-last"
}
