/// A time expression, resolved against the document's day.
public struct TimeMention: Sendable {
  /// Tokens of the expression, without preposition: `late Wednesday`, `Oct. 8-10`, `next week`.
  public var tokens: Range<Int>
  public var kind: Kind
  /// First day, month or year that it names; nil where it cannot be resolved.
  public var start: PartialDate?
  /// Last one, where it names a stretch (`Oct. 8-10`, `next week`); nil where start says it all.
  public var end: PartialDate?
  /// Of durations (`three-day`, `two weeks`): length in days.
  public var days: Int
  public var basis: TimeBasis
  /// ISO value as in TIMEX3 (`2025-10-09`, `2025-W41`, `2025-Q3`, `P3D`), empty where unresolved.
  public var value: String
  /// Of ranges (`March 3 to 5`): the tokens of the last date. `value` is the first one's, `end` the last one's.
  public var second: Range<Int>?
  /// Of ranges: where the tokens of the first date end.
  public var firstEnd = 0

  public enum Kind: UInt8, Sendable {
    /// A day, month, year or stretch of the calendar.
    case date
    /// A week or weekend: any day in it is meant (`next week`, `over the weekend`).
    case stretch
    /// A length of time: `three-day`, `two weeks`.
    case duration
    /// `daily`, `every Monday`.
    case set
    /// A clock time: `9:15 a.m.`
    case clock
    /// `now`, `recently`, `in the past`.
    case vague
  }
}
