/// Elements of a JSON array, of bounded length: memory does not grow with the array.
struct ElementReader: ~Copyable {
  enum Element {
    /// The bytes of one element, and the line that it begins in.
    case bytes([UInt8], line: Int)
    case tooLong(line: Int)
    /// The source ends before the array does.
    case unfinished(line: Int)
    case end
  }
  private var source: ByteSource
  private var buffer: [UInt8]
  private var next = 0
  private var ended = false
  private var line = 1
  private let limit: Int
  var failure: ByteSource.Failure? { source.failure }

  /// - Parameter start: bytes that were read from the source already; the first that is no white space is `[`.
  init(_ source: consuming ByteSource, start: [UInt8], limit: Int) {
    self.source = source
    buffer = start
    self.limit = limit
    while next < buffer.count, buffer[next] != UInt8(ascii: "[") {
      if buffer[next] == 10 { line += 1 }
      next += 1
    }
    next += 1
  }

  mutating func element() -> Element {
    // To the first byte of the element.
    while true {
      if next >= buffer.count, !refill(keeping: next) { return .unfinished(line: line) }
      let byte = buffer[next]
      if byte == 10 { line += 1 }
      if byte == UInt8(ascii: "]") { return .end }
      if byte > 32, byte != UInt8(ascii: ",") { break }
      next += 1
    }
    let first = line
    var begin = next
    var depth = 0
    var isQuoted = false, isEscaped = false, isTooLong = false
    while true {
      if next >= buffer.count {
        if next - begin > limit {
          isTooLong = true
          begin = next
        }
        let length = next - begin
        if !refill(keeping: begin) { return .unfinished(line: first) }
        begin = 0
        next = length
      }
      let byte = buffer[next]
      if byte == 10 { line += 1 }
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if byte == 92 {
          isEscaped = true
        } else if byte == 34 {
          isQuoted = false
        }
      } else {
        switch byte {
        case 34: isQuoted = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ",") where depth == 0, UInt8(ascii: "]") where depth == 0:
          return isTooLong || next - begin > limit
            ? .tooLong(line: first) : .bytes(Array(buffer[begin..<next]), line: first)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
      }
      next += 1
    }
  }

  /// Reads more behind the bytes from `begin` on, which move to the front.
  private mutating func refill(keeping begin: Int) -> Bool {
    if ended { return false }
    buffer.removeFirst(min(begin, buffer.count))
    next = buffer.count
    ended = source.read(into: &buffer) == 0
    return !ended
  }
}
