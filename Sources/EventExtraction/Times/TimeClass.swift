/// A class of words, or of things that the engine reads itself, that patterns name in `<>`.
enum TimeClass: UInt8, CaseIterable, Sendable {
  case month, weekday, weekdayShort, weekdays, unit, number, ordinal, some, part, season, early, late, mid, dash, half,
    zone,
    holiday, decade, q
  // Read by the engine.
  case day, year, digits, ordinalNumber, ordinalDay, numeric, clock
  // Never in patterns: what sentences are judged by.
  case monthName, future, conditional, plan, control, copula, copulaPast, perfect, past, notPast, boundary, count, cue,
    cueStrong, present, shift

  init?(_ name: Substring) {
    switch name {
    case "month": self = .month
    case "shift": self = .shift
    case "month-name": self = .monthName
    case "weekday": self = .weekday
    case "weekday-short": self = .weekdayShort
    case "weekdays": self = .weekdays
    case "unit": self = .unit
    case "number": self = .number
    case "ordinal": self = .ordinal
    case "some": self = .some
    case "part": self = .part
    case "season": self = .season
    case "early": self = .early
    case "late": self = .late
    case "mid": self = .mid
    case "dash": self = .dash
    case "half": self = .half
    case "zone": self = .zone
    case "holiday": self = .holiday
    case "decade": self = .decade
    case "q": self = .q
    case "day": self = .day
    case "year": self = .year
    case "digits": self = .digits
    case "ordinal-number": self = .ordinalNumber
    case "ordinal-day": self = .ordinalDay
    case "numeric": self = .numeric
    case "clock": self = .clock
    case "future": self = .future
    case "conditional": self = .conditional
    case "plan": self = .plan
    case "control": self = .control
    case "copula": self = .copula
    case "copula-past": self = .copulaPast
    case "perfect": self = .perfect
    case "past": self = .past
    case "not-past": self = .notPast
    case "boundary": self = .boundary
    case "count": self = .count
    case "cue": self = .cue
    case "cue-strong": self = .cueStrong
    case "present": self = .present
    default: return nil
    }
  }

  var bit: UInt64 { 1 << UInt64(rawValue) }

  /// What a row's value means as a number.
  func value(_ cell: Substring) -> Int? {
    switch self {
    case .month, .weekday, .weekdayShort, .weekdays, .number, .ordinal, .decade, .q: Int(cell)
    case .unit: cell.utf8.count == 1 ? Int(cell.utf8.first!) : nil
    case .season, .part, .holiday: nil
    default: cell.isEmpty || cell == "X" ? 0 : nil
    }
  }
}
