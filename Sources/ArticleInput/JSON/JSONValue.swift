/// A JSON text as a tree, for small records whose members come in any order.
package enum JSONValue {
  case null
  case bool(Bool)
  /// The digits as written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads one text, and nothing behind it.
  package static func read(_ bytes: [UInt8]) throws(JSONScanner.Malformed) -> JSONValue {
    var result = Result<JSONValue, JSONScanner.Malformed>.success(.null)
    bytes.withUnsafeBufferPointer { buffer in
      do throws(JSONScanner.Malformed) {
        var scanner = JSONScanner(buffer)
        let value = try read(&scanner, buffer, depth: 0)
        if !scanner.isAtEnd() {
          throw JSONScanner.Malformed(offset: scanner.position, problem: "more than one value in the line")
        }
        result = .success(value)
      } catch {
        result = .failure(error)
      }
    }
    return try result.get()
  }

  private static func read(
    _ scanner: inout JSONScanner, _ bytes: UnsafeBufferPointer<UInt8>, depth: Int
  ) throws(JSONScanner.Malformed) -> JSONValue {
    if depth > 64 { throw JSONScanner.Malformed(offset: scanner.position, problem: "nested too deeply") }
    switch try scanner.peek() {
    case .string: return .string(try scanner.string())
    case .number: return .number(try scanner.number())
    case .literal:
      let first = bytes[scanner.position]
      try scanner.literal()
      return first == UInt8(ascii: "n") ? .null : .bool(first == UInt8(ascii: "t"))
    case .array:
      var elements: [JSONValue] = []
      var isFirst = true
      try scanner.beginArray()
      while try scanner.nextElement(first: &isFirst) {
        elements.append(try read(&scanner, bytes, depth: depth + 1))
      }
      return .array(elements)
    case .object:
      var members: [String: JSONValue] = [:]
      var isFirst = true
      try scanner.beginObject()
      while let key = try scanner.nextKey(first: &isFirst) {
        members[key] = try read(&scanner, bytes, depth: depth + 1)
      }
      return .object(members)
    }
  }

  package subscript(key: String) -> JSONValue {
    if case .object(let members) = self { return members[key] ?? .null }
    return .null
  }

  /// A string, or the digits of a number.
  package var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  package var isTrue: Bool {
    if case .bool(true) = self { return true }
    return false
  }

  package var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return []
  }

  /// The strings of a list, or one string as a list of it; empty ones and null count as none.
  package var texts: [String] {
    switch self {
    case .array(let elements): elements.compactMap(\.text)
    case .string(let text): text.isEmpty ? [] : [text]
    default: []
    }
  }
}
