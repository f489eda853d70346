/// Text as HTML.
enum HTMLText {
  /// Escaped for elements and for attributes in double quotes. Control characters that HTML forbids become U+FFFD.
  static func escape(_ text: some StringProtocol) -> String {
    var out = String()
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\n", "\t": out.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): out += "\u{FFFD}"
      case _ where scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value): out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Whether a link may stand on the page: only the web's own schemes.
  static func isWebAddress(_ address: String) -> Bool {
    let start = address.prefix(8).lowercased()
    return (start.hasPrefix("http://") || start.hasPrefix("https://")) && !address.utf8.contains { $0 <= 0x20 }
  }
}
