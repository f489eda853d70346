#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Text of bytes, with the encoding that it turned out to be in.
struct DecodedText {
  /// UTF-8, with `\n` between lines; see `TextNormaliser`.
  var bytes: [UInt8]
  var encoding: String
  var warnings: [String] = []
}

/// Bytes → UTF-8, by byte order mark, by declaration, else by looking.
enum TextDecoder {
  /// - Parameters:
  ///   - declared: what the format says (HTTP header, `<meta>`, XML declaration); not believed against the bytes.
  ///   - fallback: what the user says of text without a declaration.
  static func decode(_ bytes: [UInt8], declared: String? = nil, fallback: String? = nil) -> DecodedText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return convert(Array(bytes.dropFirst(4)), "UTF-32LE") }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), littleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), littleEndian: false) }
    if let order = looksUTF16(bytes) { return utf16(bytes[...], littleEndian: order) }
    let (isASCII, bad) = scan(bytes)
    if isASCII { return DecodedText(bytes: TextNormaliser.normalise(bytes), encoding: "US-ASCII") }
    let name = (declared ?? fallback).map(canonical)
    let isUTF8 = bad.first == nil
    if isUTF8, name == nil || name == "UTF-8" || isSingleByte(name!) { return utf8(bytes) }
    if let name, name != "UTF-8" {
      var result = convert(bytes, name)
      if isUTF8 { result.warnings.append("declared as \(name), which the bytes may not be") }
      return result
    }
    // A few bad bytes among many good sequences: UTF-8 with damage. Otherwise it is something else.
    if bad.count * 8 <= bad.good {
      var result = utf8(bytes)
      result.warnings.append("\(bad.count) damaged places in the UTF-8 text: they are U+FFFD now")
      return result
    }
    var result = convert(bytes, guess(bytes))
    if name == nil {
      result.warnings.append("not UTF-8: read as \(result.encoding); name the encoding if that is wrong")
    }
    if name == "UTF-8" { result.warnings.append("declared as UTF-8, but the bytes are \(result.encoding)") }
    return result
  }

  private static func utf8(_ bytes: [UInt8]) -> DecodedText {
    DecodedText(bytes: TextNormaliser.normalise(bytes), encoding: "UTF-8")
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> DecodedText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var i = bytes.startIndex
    while i + 1 < bytes.endIndex {
      let a = UInt16(bytes[i]), b = UInt16(bytes[i + 1])
      units.append(littleEndian ? b << 8 | a : a << 8 | b)
      i += 2
    }
    return DecodedText(
      bytes: TextNormaliser.normalise(Array(String(decoding: units, as: UTF16.self).utf8)),
      encoding: littleEndian ? "UTF-16LE" : "UTF-16BE")
  }

  /// English in UTF-16 without a mark has a zero in every other byte. True for little-endian.
  static func looksUTF16(_ bytes: [UInt8]) -> Bool? {
    let n = min(bytes.count, 1024) & ~1
    guard n >= 16 else { return nil }
    var even = 0, odd = 0
    for i in stride(from: 0, to: n, by: 2) {
      if bytes[i] == 0 { even += 1 }
      if bytes[i + 1] == 0 { odd += 1 }
    }
    if odd * 10 > n / 2 * 7, even * 20 < n { return true }
    if even * 10 > n / 2 * 7, odd * 20 < n { return false }
    return nil
  }

  struct BadUTF8 {
    var first: Int?
    var count = 0
    /// Well-formed sequences of several bytes.
    var good = 0
  }

  /// Whether all is ASCII, and where it is no UTF-8.
  static func scan(_ b: [UInt8]) -> (isASCII: Bool, bad: BadUTF8) {
    var bad = BadUTF8(), isASCII = true
    b.withUnsafeBufferPointer { b in
      var i = 0
      let n = b.count
      while i < n {
        let c = b[i]
        if c < 0x80 {
          i += 1
          continue
        }
        isASCII = false
        let length = c >= 0xF0 && c <= 0xF4 ? 4 : c >= 0xE0 ? 3 : c >= 0xC2 && c < 0xE0 ? 2 : 0
        var isGood = length > 0 && c <= 0xF4 && i + length <= n
        if isGood {
          for k in 1..<length where b[i + k] & 0xC0 != 0x80 { isGood = false }
          if isGood {
            let d = b[i + 1]
            if c == 0xE0 && d < 0xA0 || c == 0xED && d > 0x9F || c == 0xF0 && d < 0x90 || c == 0xF4 && d > 0x8F {
              isGood = false
            }
          }
        }
        if isGood {
          bad.good += 1
          i += length
        } else {
          bad.first = bad.first ?? i
          bad.count += 1
          i += 1
        }
      }
    }
    return (isASCII, bad)
  }

  /// The name as iconv knows it; what browsers call ISO-8859-1 is Windows-1252 (WHATWG).
  static func canonical(_ name: String) -> String {
    let n = name.trimmed.asciiLowercased.filter { $0 != "\"" && $0 != "'" && $0 != ";" }
    switch n {
    case "utf8", "utf-8", "utf_8", "unicode-1-1-utf-8": return "UTF-8"
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252", "windows-1252",
      "iso-8859-15", "win-1252":
      return "WINDOWS-1252"
    case "iso-8859-9", "latin5", "windows-1254": return "WINDOWS-1254"
    case "shift_jis", "x-sjis", "sjis", "shift-jis": return "CP932"
    case "gb2312", "gbk", "x-gbk": return "GB18030"
    case "ks_c_5601-1987", "euc-kr": return "CP949"
    case "x-mac-roman", "macintosh", "mac": return "MACINTOSH"
    case "koi8-r", "koi8": return "KOI8-R"
    default:
      var upper = String(decoding: n.utf8.map { $0 >= 97 && $0 <= 122 ? $0 & ~32 : $0 }, as: UTF8.self)
      if upper.hasPrefix("WINDOWS"), !upper.contains("-") { upper = "WINDOWS-" + upper.dropFirst(7) }
      return upper
    }
  }

  private static func isSingleByte(_ name: String) -> Bool {
    name.hasPrefix("WINDOWS") || name.hasPrefix("ISO-8859") || name.hasPrefix("CP12") || name.hasPrefix("KOI8")
      || name == "MACINTOSH"
  }

  private static func convert(_ bytes: [UInt8], _ name: String) -> DecodedText {
    if name != "WINDOWS-1252", let (converted, lost) = iconvUTF8(bytes, name) {
      var result = DecodedText(bytes: TextNormaliser.normalise(converted), encoding: name)
      if lost > 0 { result.warnings.append("\(lost) bytes are no \(name): they are U+FFFD now") }
      return result
    }
    var result = DecodedText(bytes: TextNormaliser.normalise(windows1252(bytes)), encoding: "WINDOWS-1252")
    if name != "WINDOWS-1252" {
      result.warnings.append("the encoding \(name) is not known here: read as Windows-1252; convert the file to UTF-8")
    }
    return result
  }

  /// Windows-1252's letters and signs of 0x80...0x9F.
  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 16)
    for b in bytes {
      if b < 0x80 {
        out.append(b)
        continue
      }
      let code = b < 0xA0 ? upper[Int(b) - 0x80] : UInt16(b)
      if code < 0x800 {
        out.append(UInt8(0xC0 | code >> 6))
      } else {
        out.append(UInt8(0xE0 | code >> 12))
        out.append(UInt8(0x80 | code >> 6 & 0x3F))
      }
      out.append(UInt8(0x80 | code & 0x3F))
    }
    return out
  }

  /// By the C library, nil where it does not know the encoding.
  private static func iconvUTF8(_ bytes: [UInt8], _ name: String) -> ([UInt8], lost: Int)? {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var out: [UInt8] = []
    var chunk = [CChar](repeating: 0, count: 1 << 16)
    var lost = 0
    input.withUnsafeMutableBufferPointer { buffer in
      var from = buffer.baseAddress
      var left = buffer.count
      while left > 0 {
        var produced = 0
        var code: Int32 = 0
        chunk.withUnsafeMutableBufferPointer { c in
          var to = c.baseAddress
          var room = c.count
          if iconv(converter, &from, &left, &to, &room) == Int.max || errno != 0 { code = errno }
          produced = c.count - room
        }
        out.append(contentsOf: chunk[..<produced].map { UInt8(bitPattern: $0) })
        if left == 0 { break }
        if code == E2BIG, produced > 0 { continue }
        // Not a character of this encoding.
        out.append(contentsOf: [0xEF, 0xBF, 0xBD])
        lost += 1
        from = from.map { $0 + 1 }
        left -= 1
      }
    }
    return (out, lost)
  }

  /// Which of the common single-byte encodings undeclared text is in. Cyrillic where most letters are high bytes.
  static func guess(_ bytes: [UInt8]) -> String {
    var high = 0, ascii = 0, upperHalf = 0, c1 = 0, koiLower = 0, winLower = 0, central = 0, western = 0
    for b in bytes.prefix(1 << 16) {
      switch b {
      case 0x41...0x5A, 0x61...0x7A: ascii += 1
      case 0x80...0x9F:
        c1 += 1
        if b == 0x9C || b == 0x9F || b == 0x9E || b == 0x9A { central += 1 }
      case 0xA0...0xBF:
        if b == 0xB9 || b == 0xB3 || b == 0xBF { central += 1 }
      case 0xC0...0xDF:
        high += 1
        koiLower += 1
      case 0xE0...0xFF:
        high += 1
        winLower += 1
        if b == 0xEA || b == 0xE6 || b == 0xF3 { central += 1 }
        if b == 0xE9 || b == 0xE8 || b == 0xE4 || b == 0xFC || b == 0xF6 { western += 1 }
        upperHalf += 1
      default: break
      }
    }
    if high > ascii / 2, high > 20 { return koiLower > winLower ? "KOI8-R" : "WINDOWS-1251" }
    if central > 8, central > western * 3 { return "WINDOWS-1250" }
    return "WINDOWS-1252"
  }
}
