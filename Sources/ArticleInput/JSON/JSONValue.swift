/// A JSON value (RFC 8259). Objects keep their order; numbers stay as they are written.
enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  struct Member: Sendable, Equatable {
    var key: String
    var value: JSONValue
  }

  /// The first member of that name.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var string: String? {
    switch self {
    case .string(let s): s
    case .number(let s): s
    default: nil
    }
  }

  var array: [JSONValue]? {
    if case .array(let a) = self { return a }
    return nil
  }

  var members: [Member]? {
    if case .object(let m) = self { return m }
    return nil
  }
}

/// What is wrong with JSON: where, and what was expected.
struct JSONFault: Error, Sendable {
  /// From 0.
  var byte: Int
  var problem: String
}

/// Bytes → value; strict but for a comma before a closing bracket when `lenient`, as pages write it.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var i = 0
  private let lenient: Bool
  private static let deepest = 200

  static func parse(_ bytes: [UInt8], lenient: Bool = false) throws(JSONFault) -> JSONValue {
    var result: Result<JSONValue, JSONFault> = .success(.null)
    bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(bytes: buffer, lenient: lenient)
      do throws(JSONFault) {
        let value = try parser.value(0)
        parser.space()
        if parser.i < buffer.count {
          throw JSONFault(byte: parser.i, problem: "more text after the end of the value")
        }
        result = .success(value)
      } catch { result = .failure(error) }
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, lenient: Bool) {
    self.bytes = bytes
    self.lenient = lenient
  }

  private mutating func space() {
    while i < bytes.count, bytes[i] == 32 || bytes[i] == 10 || bytes[i] == 9 || bytes[i] == 13 { i += 1 }
  }

  private func fault(_ problem: String) -> JSONFault { JSONFault(byte: i, problem: problem) }

  private mutating func value(_ depth: Int) throws(JSONFault) -> JSONValue {
    space()
    guard i < bytes.count else { throw fault("the text ends where a value should be") }
    guard depth < JSONParser.deepest else { throw fault("nested deeper than \(JSONParser.deepest) levels") }
    switch bytes[i] {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["):
      i += 1
      var items: [JSONValue] = []
      space()
      if i < bytes.count, bytes[i] == UInt8(ascii: "]") {
        i += 1
        return .array([])
      }
      while true {
        items.append(try value(depth + 1))
        if try next(UInt8(ascii: "]")) { return .array(items) }
      }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), 48...57:
      let start = i
      while i < bytes.count {
        switch bytes[i] {
        case 48...57, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
          i += 1
          continue
        default: break
        }
        break
      }
      return .number(String(decoding: bytes[start..<i], as: UTF8.self))
    default: throw fault("no value begins like this")
    }
  }

  /// After an item: true at the closing bracket, false after a comma.
  private mutating func next(_ close: UInt8) throws(JSONFault) -> Bool {
    space()
    guard i < bytes.count else { throw fault("the text ends inside a list or an object") }
    if bytes[i] == close {
      i += 1
      return true
    }
    guard bytes[i] == UInt8(ascii: ",") else { throw fault("a comma or a closing bracket is missing") }
    i += 1
    if lenient {
      space()
      if i < bytes.count, bytes[i] == close {
        i += 1
        return true
      }
    }
    return false
  }

  private mutating func object(_ depth: Int) throws(JSONFault) -> JSONValue {
    i += 1
    var members: [JSONValue.Member] = []
    space()
    if i < bytes.count, bytes[i] == UInt8(ascii: "}") {
      i += 1
      return .object([])
    }
    while true {
      space()
      guard i < bytes.count, bytes[i] == UInt8(ascii: "\"") else { throw fault("a key in quotes is missing") }
      let key = try string()
      space()
      guard i < bytes.count, bytes[i] == UInt8(ascii: ":") else { throw fault("a colon is missing after a key") }
      i += 1
      members.append(JSONValue.Member(key: key, value: try value(depth + 1)))
      if try next(UInt8(ascii: "}")) { return .object(members) }
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    let n = text.utf8CodeUnitCount
    guard i + n <= bytes.count, (0..<n).allSatisfy({ bytes[i + $0] == text.utf8Start[$0] }) else {
      throw fault("no value begins like this")
    }
    i += n
    return value
  }

  private mutating func string() throws(JSONFault) -> String {
    i += 1
    let start = i
    while i < bytes.count, bytes[i] != UInt8(ascii: "\""), bytes[i] != UInt8(ascii: "\\") { i += 1 }
    guard i < bytes.count else { throw fault("the text ends inside a string") }
    if bytes[i] == UInt8(ascii: "\"") {
      let result = String(decoding: bytes[start..<i], as: UTF8.self)
      i += 1
      return result
    }
    var out = Array(bytes[start..<i])
    while i < bytes.count {
      let c = bytes[i]
      if c == UInt8(ascii: "\"") {
        i += 1
        return String(decoding: out, as: UTF8.self)
      }
      if c != UInt8(ascii: "\\") {
        out.append(c)
        i += 1
        continue
      }
      i += 1
      guard i < bytes.count else { break }
      switch bytes[i] {
      case UInt8(ascii: "n"): out.append(10)
      case UInt8(ascii: "t"): out.append(9)
      case UInt8(ascii: "r"): out.append(13)
      case UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(32)
      case UInt8(ascii: "u"):
        var code = try hex(i + 1)
        i += 4
        if code >= 0xD800, code < 0xDC00, i + 2 < bytes.count, bytes[i + 1] == 0x5C, bytes[i + 2] == UInt8(ascii: "u") {
          let low = try hex(i + 3)
          if low >= 0xDC00, low < 0xE000 {
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            i += 6
          }
        }
        out.append(contentsOf: Array(String(UnicodeScalar(code) ?? "\u{FFFD}").utf8))
      case let c: out.append(c)
      }
      i += 1
    }
    throw fault("the text ends inside a string")
  }

  private func hex(_ start: Int) throws(JSONFault) -> UInt32 {
    guard start + 4 <= bytes.count, let n = UInt32(String(decoding: bytes[start..<start + 4], as: UTF8.self), radix: 16)
    else { throw JSONFault(byte: start, problem: "four hexadecimal digits should follow \\u") }
    return n
  }
}
