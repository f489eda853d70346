/// A column of an answer that is not a list of events: people, places, figures.
public struct RecordColumn: Sendable, Hashable {
  /// As a header of CSV and a key of JSON: `first_day`.
  public var name: String
  /// On a terminal, long cells go on in the next line.
  public var isLong: Bool

  public init(_ name: String, isLong: Bool = false) {
    self.name = name
    self.isLong = isLong
  }
}

/// A cell of such an answer.
public enum RecordCell: Sendable, Hashable, ExpressibleByStringLiteral {
  case empty
  case text(String)
  case integer(Int)
  case real(Double)

  public init(stringLiteral value: String) { self = value.isEmpty ? .empty : .text(value) }
  /// Empty for nil and for nothing.
  public init(_ text: String?) { self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .empty }
  public init(_ number: Int?) { self = number.map { .integer($0) } ?? .empty }

  /// As CSV has it; real numbers with the shortest digits that read back the same.
  public var description: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): "\(number)"
    }
  }
}
