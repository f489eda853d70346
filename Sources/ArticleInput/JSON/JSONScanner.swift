/// Reads JSON (RFC 8259) from bytes without building a tree: what nobody asks for is checked and passed over.
package struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int

  package struct Malformed: Error, Hashable {
    /// Byte offset.
    package var offset: Int
    package var problem: String
    /// Whether the text ends too early: more bytes could make it well-formed.
    var isUnfinished = false
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  enum Kind { case object, array, string, number, literal }

  /// What comes next.
  mutating func peek() throws(Malformed) -> Kind {
    switch try nextByte() {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), 48...57: return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return .literal
    default: throw Malformed(offset: position, problem: "no JSON value")
    }
  }

  /// Whether only white space is left.
  mutating func isAtEnd() -> Bool {
    skipSpace()
    return position >= bytes.count
  }

  /// Reads `{`; then `nextKey` until it gives nil, reading or skipping a value after each.
  mutating func beginObject() throws(Malformed) { try expect(UInt8(ascii: "{"), "'{' expected") }

  mutating func nextKey(first: inout Bool) throws(Malformed) -> String? {
    if try nextByte() == UInt8(ascii: "}") {
      position += 1
      return nil
    }
    if !first { try expect(UInt8(ascii: ","), "',' or '}' expected") }
    first = false
    guard try nextByte() == UInt8(ascii: "\"") else {
      throw Malformed(offset: position, problem: "a key in quotes expected")
    }
    let key = try string()
    try expect(UInt8(ascii: ":"), "':' expected")
    return key
  }

  mutating func beginArray() throws(Malformed) { try expect(UInt8(ascii: "["), "'[' expected") }

  mutating func nextElement(first: inout Bool) throws(Malformed) -> Bool {
    if try nextByte() == UInt8(ascii: "]") {
      position += 1
      return false
    }
    if !first { try expect(UInt8(ascii: ","), "',' or ']' expected") }
    first = false
    return true
  }

  /// A string, its escapes resolved; half of a surrogate pair becomes U+FFFD.
  mutating func string() throws(Malformed) -> String {
    try expect(UInt8(ascii: "\""), "a string expected")
    let begin = position
    // Most strings have no escapes.
    var end = begin
    while end < bytes.count, bytes[end] != 34, bytes[end] != 92, bytes[end] >= 32 { end += 1 }
    if end < bytes.count, bytes[end] == 34 {
      position = end + 1
      return String(decoding: bytes[begin..<end], as: UTF8.self)
    }
    var out = Array(bytes[begin..<end])
    position = end
    while true {
      let run = position
      while position < bytes.count, bytes[position] != 34, bytes[position] != 92, bytes[position] >= 32 {
        position += 1
      }
      out.append(contentsOf: bytes[run..<position])
      guard position < bytes.count else { throw unfinished() }
      if bytes[position] == 34 {
        position += 1
        return String(decoding: out, as: UTF8.self)
      }
      if bytes[position] < 32 { throw Malformed(offset: position, problem: "a control character in a string") }
      try escape(into: &out)
    }
  }

  /// The text of a number.
  mutating func number() throws(Malformed) -> String {
    skipSpace()
    let begin = position
    func isNumeric(_ b: UInt8) -> Bool { b &- 48 < 10 || b == 43 || b == 45 || b == 46 || b | 32 == 101 }
    while position < bytes.count, isNumeric(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[begin..<position], as: UTF8.self)
    if Double(text) == nil { throw Malformed(offset: begin, problem: "'\(text)' is no number") }
    return text
  }

  /// Passes over a value.
  mutating func skip() throws(Malformed) {
    // Depth is counted, not recursed, so that no nesting can exhaust the stack.
    var closers: [UInt8] = []
    repeat {
      if let closer = closers.last {
        if try nextByte() == closer {
          position += 1
          closers.removeLast()
          try separator(closers)
          continue
        }
        if closer == UInt8(ascii: "}") {
          try skipString()
          try expect(UInt8(ascii: ":"), "':' expected")
        }
      }
      switch try peek() {
      case .object:
        position += 1
        closers.append(UInt8(ascii: "}"))
        continue
      case .array:
        position += 1
        closers.append(UInt8(ascii: "]"))
        continue
      case .string: try skipString()
      case .number: _ = try number()
      case .literal: try literal()
      }
      try separator(closers)
    } while !closers.isEmpty
  }

  /// Reads `true`, `false` or `null`.
  mutating func literal() throws(Malformed) {
    skipSpace()
    for word in ["true", "false", "null"] where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return
    }
    throw bytes.count - position < 5 ? unfinished() : Malformed(offset: position, problem: "no JSON value")
  }

  /// After a value inside something: a comma, or the end of it.
  private mutating func separator(_ closers: [UInt8]) throws(Malformed) {
    guard let closer = closers.last else { return }
    let byte = try nextByte()
    if byte == UInt8(ascii: ",") {
      position += 1
      if try nextByte() == closer { throw Malformed(offset: position, problem: "a value expected after ','") }
    } else if byte != closer {
      throw Malformed(offset: position, problem: "',' expected")
    }
  }

  private mutating func skipString() throws(Malformed) {
    try expect(UInt8(ascii: "\""), "a string expected")
    var ignored: [UInt8] = []
    while position < bytes.count {
      switch bytes[position] {
      case 34:
        position += 1
        return
      case 92: try escape(into: &ignored)
      case 0..<32: throw Malformed(offset: position, problem: "a control character in a string")
      default: position += 1
      }
    }
    throw unfinished()
  }

  private mutating func escape(into out: inout [UInt8]) throws(Malformed) {
    guard position + 1 < bytes.count else { throw unfinished() }
    let code = bytes[position + 1]
    position += 2
    switch code {
    case UInt8(ascii: "n"): out.append(10)
    case UInt8(ascii: "t"): out.append(9)
    case UInt8(ascii: "r"): out.append(13)
    case UInt8(ascii: "b"): out.append(8)
    case UInt8(ascii: "f"): out.append(12)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(code)
    case UInt8(ascii: "u"):
      var scalar = try hex()
      if scalar & 0xFC00 == 0xD800, position + 1 < bytes.count, bytes[position] == 92, bytes[position + 1] == 117 {
        let before = position
        position += 2
        let low = try hex()
        if low & 0xFC00 == 0xDC00 {
          scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
        } else {
          position = before
        }
      }
      out.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    default: throw Malformed(offset: position - 2, problem: "an escape that JSON does not have")
    }
  }

  private mutating func hex() throws(Malformed) -> UInt32 {
    guard position + 4 <= bytes.count else { throw unfinished() }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let b = bytes[position]
      let digit: UInt8
      switch b {
      case 48...57: digit = b - 48
      case 65...70: digit = b - 55
      case 97...102: digit = b - 87
      default: throw Malformed(offset: position, problem: "four hexadecimal digits expected after \\u")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] == 32 || bytes[position] &- 9 < 2 || bytes[position] == 13 {
      position += 1
    }
  }

  private mutating func nextByte() throws(Malformed) -> UInt8 {
    skipSpace()
    guard position < bytes.count else { throw unfinished() }
    return bytes[position]
  }

  private mutating func expect(_ byte: UInt8, _ problem: String) throws(Malformed) {
    guard try nextByte() == byte else { throw Malformed(offset: position, problem: problem) }
    position += 1
  }

  private func unfinished() -> Malformed {
    Malformed(offset: bytes.count, problem: "the text ends inside a value", isUnfinished: true)
  }
}
