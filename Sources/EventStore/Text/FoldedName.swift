import EventExtraction

/// Names as they are looked up: lower case, no accents, no dots and apostrophes, one space between words.
public enum FoldedName {
  /// `Jean-Noël Barrot` → `jean noel barrot`, `U.S.` → `us`, `Côte d'Ivoire` → `cote divoire`.
  public static func fold(_ name: some StringProtocol) -> String {
    let bytes = Lexicon.fold(Array(name.utf8))
    var out: [UInt8] = []
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"): break
      case 0...32, UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "_"):
        if let last = out.last, last != 32 { out.append(32) }
      case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80 && (0x80...0x95).contains(bytes[i + 2]):
        // Dashes and wide spaces.
        if let last = out.last, last != 32 { out.append(32) }
        i += 2
      case 0xC2 where i + 1 < bytes.count && bytes[i + 1] == 0xA0:
        if let last = out.last, last != 32 { out.append(32) }
        i += 1
      default: out.append(byte)
      }
      i += 1
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
