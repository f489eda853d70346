import EventExtraction

/// Names as they are looked up: lower case, no accents, no dots and apostrophes, one space between words.
public enum FoldedName {
  /// `Jean-Noël Barrot` → `jean noel barrot`, `U.S.` → `us`, `Côte d'Ivoire` → `cote divoire`.
  public static func fold(_ name: some StringProtocol) -> String {
    var out: [UInt8] = []
    for byte in Lexicon.fold(Array(name.utf8)) {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"): continue
      case 0...32, UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "_"):
        if let last = out.last, last != 32 { out.append(32) }
      default: out.append(byte)
      }
    }
    if out.last == 32 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  static func words(_ folded: String) -> [Substring] { folded.split(separator: " ") }

  /// Letters, digits and hyphens of ASCII: `jan-novak`. Other letters stay as their numbers, so that names differ.
  static func slug(_ name: some StringProtocol) -> String {
    var out = ""
    for scalar in fold(name).unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": out.unicodeScalars.append(scalar)
      case " ": out += "-"
      default: if scalar.value >= 0x80 { out += "u" + String(scalar.value, radix: 16) }
      }
    }
    return out
  }
}
