/// A half-open range of UTF-8 byte offsets into a document's buffer.
public struct TextSpan: Sendable, Hashable, Comparable {
  public var begin: UInt32
  public var end: UInt32

  public init(begin: UInt32, end: UInt32) {
    self.begin = begin
    self.end = end
  }

  public init(_ begin: Int, _ end: Int) {
    self.begin = UInt32(begin)
    self.end = UInt32(end)
  }

  /// Length in bytes.
  public var count: Int { Int(end) - Int(begin) }

  /// Whether the two ranges share a byte.
  public func overlaps(_ other: TextSpan) -> Bool { begin < other.end && other.begin < end }

  public static func < (a: TextSpan, b: TextSpan) -> Bool { (a.begin, a.end) < (b.begin, b.end) }
}
