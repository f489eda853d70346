/// What a byte or a scalar can begin or continue.
enum ByteClass {
  static let other: UInt8 = 0
  static let space: UInt8 = 1
  static let newline: UInt8 = 2
  static let lower: UInt8 = 3
  static let upper: UInt8 = 4
  static let digit: UInt8 = 5
  static let mark: UInt8 = 6
  static let multi: UInt8 = 7

  /// By byte: ASCII as it is, every byte from 0x80 `multi`.
  static let table: [UInt8] = (0..<256).map { b in
    switch b {
    case 10, 11, 12, 13: newline
    case 0...32, 127: space
    case 48...57: digit
    case 65...90: upper
    case 97...122: lower
    case 128...255: multi
    default: mark
    }
  }

  /// A scalar beyond ASCII.
  static func classify(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x85, 0x2028, 0x2029: return newline
    case 0x80..<0xA0, 0xA0, 0x1680, 0x2000...0x200F, 0x202A...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: return space
    case 0xAA, 0xAD, 0xB5, 0xBA: return lower
    case 0xA1..<0xC0, 0xD7, 0xF7, 0x2010..<0x2070, 0x20A0..<0x20D0, 0x2100..<0x2C00: return mark
    case 0xDF..<0x100: return lower
    case 0xC0..<0xDF: return upper
    case 0x3001..<0x3040, 0xE000..<0xF900, 0xFE10..<0xFE70, 0xFF00..<0xFF10, 0xFF1A..<0xFF21, 0xFFF0...0xFFFF:
      return mark
    case 0x3040..<0xE000, 0xF900..<0xFB00: return lower
    case 0x1F000..<0x20000: return mark
    default:
      guard let s = Unicode.Scalar(scalar) else { return mark }
      let p = s.properties
      if p.isUppercase { return upper }
      if p.isAlphabetic { return lower }
      switch p.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark, .otherLetter, .modifierLetter: return lower
      case .decimalNumber: return digit
      default: return mark
      }
    }
  }
}
