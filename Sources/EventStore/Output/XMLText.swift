/// Text as XML.
enum XMLText {
  /// Escaped for elements and for attributes in double quotes; characters that XML forbids become U+FFFD.
  static func escape(_ text: some StringProtocol) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t", "\r": out += " "
      case _ where scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE: out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
