/// One form for all text, made once, before anything points into it.
enum TextNormaliser {
  /// `\n` ends lines; control and zero-width characters are gone, the many spaces are one, bad UTF-8 is U+FFFD.
  /// Nothing else changes; text that has nothing of the kind is returned as it is.
  static func normalise(_ bytes: [UInt8]) -> [UInt8] {
    let needs = bytes.withUnsafeBufferPointer { b in
      b.contains { $0 < 32 && $0 != 10 && $0 != 9 || $0 == 127 || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF || $0 >= 0xF5 }
    }
    let bad = TextDecoder.scan(bytes).bad
    if !needs, bad.first == nil { return bytes }
    let source = bad.first == nil ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    let n = source.count
    source.withUnsafeBufferPointer { b in
      var i = 0
      while i < n {
        let c = b[i]
        if c >= 32, c != 127, c != 0xC2, c != 0xE2, c != 0xEF {
          out.append(c)
          i += 1
          continue
        }
        switch c {
        case 10, 9: out.append(c)
        case 13: if i + 1 >= n || b[i + 1] != 10 { out.append(10) }
        case 12, 11: out.append(10)
        case 0xC2 where i + 1 < n:
          let d = b[i + 1]
          i += 1
          if d == 0xA0 {
            out.append(32)  // no-break space
          } else if d == 0x85 {
            out.append(10)  // next line
          } else if d != 0xAD, d >= 0xA0 {  // soft hyphen, C1 controls
            out.append(c)
            out.append(d)
          }
        case 0xE2 where i + 2 < n && b[i + 1] == 0x80:
          let d = b[i + 2]
          i += 2
          switch d {
          case 0x80...0x8A, 0xAF: out.append(32)
          case 0x8B...0x8F, 0xAA...0xAE: break
          case 0xA8, 0xA9: out.append(10)
          default: out.append(contentsOf: [0xE2, 0x80, d])
          }
        case 0xEF where i + 2 < n && b[i + 1] == 0xBB && b[i + 2] == 0xBF: i += 2
        case 0xC2, 0xE2, 0xEF: out.append(c)
        default: break
        }
        i += 1
      }
    }
    return out
  }

  static func normalise(_ text: String) -> String {
    String(decoding: normalise(Array(text.utf8)), as: UTF8.self)
  }

  /// Whether UTF-8 was once read as Windows-1252 (`â€™`, `Ã©`): text that cannot be told from meant letters is not.
  static func mojibake(in b: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var i = 0
    let n = b.count - 4
    while i < n {
      if b[i] == 0xC3 {
        // â€ ; Ã with a sign of Latin-1
        if b[i + 1] == 0xA2, b[i + 2] == 0xE2, b[i + 3] == 0x82, b[i + 4] == 0xAC { count += 1 }
        if b[i + 1] == 0x83, b[i + 2] == 0xC2 { count += 1 }
      }
      i += 1
    }
    return count
  }

  /// Whether bytes are no text at all: zeros (other than UTF-16's) or many control characters.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || TextDecoder.looksUTF16(bytes) != nil {
      return false
    }
    var controls = 0
    for b in head {
      if b == 0 { return true }
      if b < 32, b != 9, b != 10, b != 13, b != 12, b != 27 { controls += 1 }
    }
    return controls * 50 > head.count
  }
}
