import EventExtraction

/// Numbers of the rows of `events`: first day, kind and the beginning of the id, most significant first. Every index ends
/// in the row's number, so that each gives its events in the order of answers: by first day (undated last), kind and id.
///
/// 20 bits of days since the year 0, 2 bits of kind, 31 bits of id: no more than 53, which every program reads exactly.
enum EventNumber {
  private static let dayShift: Int64 = 33
  private static let kindShift: Int64 = 31
  /// From one day to the next; the view `structure` knows it, too.
  static let day: Int64 = 1 << dayShift
  /// Days from the first of January of the year 0 to 1970-01-01.
  private static let epoch: Int64 = 719_528
  private static let undatedDay: Int64 = 1 << 20 - 1

  /// The first number of events that begin on a day.
  static func lowest(on day: Day) -> Int64 { min(max(0, Int64(day.number) + epoch), undatedDay - 1) << dayShift }

  /// The first number of events without a day.
  static let lowestUndated = undatedDay << dayShift
  /// Above every number.
  static let end: Int64 = 1 << 53

  /// The number that an event has, unless another one has taken it: then the next one.
  static func of(_ id: String, kind: EventKind, firstDay: Day?) -> Int64 {
    var hash: Int64 = 0
    for byte in id.utf8.dropFirst().prefix(7) {
      hash = hash << 5 | Int64(alphabet.firstIndex(of: byte) ?? 0)
    }
    let used = min(7, max(0, id.utf8.count - 1))
    hash <<= Int64(5 * (7 - used))
    let day = firstDay.map { lowest(on: $0) } ?? lowestUndated
    return day | Int64(code(kind)) << kindShift | hash >> 4
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Kinds in the order of their names.
  static func code(_ kind: EventKind) -> Int {
    switch kind {
    case .call: 0
    case .meeting: 1
    case .summit: 2
    case .visit: 3
    }
  }

  /// The kind's code of a number, in SQL.
  static func kindSQL(_ number: String) -> String { "(\(number) >> \(kindShift) & 3)" }
}
