/// The fields of a matched event that are right.
public struct FieldChecks: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let kind = FieldChecks(rawValue: 1)
  public static let status = FieldChecks(rawValue: 2)
  public static let start = FieldChecks(rawValue: 4)
  public static let end = FieldChecks(rawValue: 8)
  public static let country = FieldChecks(rawValue: 16)
  public static let city = FieldChecks(rawValue: 32)
  public static let who = FieldChecks(rawValue: 64)
  public static let level = FieldChecks(rawValue: 128)

  /// What must be right for a strict match.
  public static let strict: FieldChecks = [.kind, .status, .start, .country, .who]

  /// Every field with its name, in the order of reports.
  public static let named: [(name: String, field: FieldChecks)] = [
    ("type", .kind), ("status", .status), ("start", .start), ("end", .end), ("country", .country), ("city", .city),
    ("who", .who), ("level", .level),
  ]
}
