/// Writes JSON (RFC 8259) into a string: keys in the order given, no white space.
struct JSONWriter {
  private(set) var text = ""
  private var needsComma = false

  mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }
  mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

  private mutating func nest(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    comma()
    text += open
    needsComma = false
    body(&self)
    text += close
    needsComma = true
  }

  /// A list of strings as JSON.
  static func list(_ strings: [String]) -> String {
    var json = JSONWriter()
    json.array { list in for string in strings { list.value(string) } }
    return json.text
  }

  mutating func key(_ key: String) {
    comma()
    quote(key)
    text += ":"
    needsComma = false
  }

  mutating func value(_ value: String?) {
    comma()
    if let value { quote(value) } else { text += "null" }
    needsComma = true
  }

  mutating func value(_ value: Int) {
    comma()
    text += String(value)
    needsComma = true
  }

  mutating func value(_ value: Bool) {
    comma()
    text += value ? "true" : "false"
    needsComma = true
  }

  /// Shortest digits that read back the same; what JSON has no digits for is null.
  mutating func value(_ value: Double) {
    comma()
    text += value.isFinite ? "\(value)" : "null"
    needsComma = true
  }

  mutating func field(_ name: String, _ value: String?) {
    key(name)
    self.value(value)
  }
  mutating func field(_ name: String, _ value: Int) {
    key(name)
    self.value(value)
  }
  mutating func field(_ name: String, _ value: Double) {
    key(name)
    self.value(value)
  }

  private mutating func comma() {
    if needsComma { text += "," }
    needsComma = false
  }

  /// A string alone, in quotes.
  static func quoted(_ string: String) -> String {
    var json = JSONWriter()
    json.quote(string)
    return json.text
  }

  private mutating func quote(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
