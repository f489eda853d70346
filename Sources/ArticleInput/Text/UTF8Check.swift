/// Well-formedness of UTF-8 (Unicode 15, table 3-7).
enum UTF8Check {
  /// The offset of the first byte that belongs to no character, nil if all is well. Runs of ASCII go eight bytes at a time.
  static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    let n = bytes.count
    var i = 0
    while i < n {
      if i + 8 <= n, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        i += 8
        continue
      }
      let b = bytes[i]
      if b < 0x80 {
        i += 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80, high: UInt8 = 0xBF
      switch b {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, low) = (3, 0xA0)
      case 0xED: (length, high) = (3, 0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, low) = (4, 0x90)
      case 0xF4: (length, high) = (4, 0x8F)
      case 0xF1...0xF3: length = 4
      default: return i
      }
      guard i + length <= n, bytes[i + 1] >= low, bytes[i + 1] <= high else { return i }
      for j in 2..<max(2, length) where bytes[i + j] & 0xC0 != 0x80 { return i }
      i += length
    }
    return nil
  }

  static func firstInvalid(_ bytes: [UInt8]) -> Int? { bytes.withUnsafeBufferPointer { firstInvalid($0) } }
}
