/// A stretch of `Knowledge`'s byte arena: a name without a `String`.
struct TextRef: Sendable {
  var offset: UInt32
  var count: UInt32
  static let empty = TextRef(offset: 0, count: 0)
  init(offset: UInt32, count: UInt32) {
    self.offset = offset
    self.count = count
  }
  init(_ range: Range<Int>, base: Int) {
    offset = UInt32(base + range.lowerBound)
    count = UInt32(range.count)
  }
}
