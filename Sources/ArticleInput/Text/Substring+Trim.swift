extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    var bytes = Substring(self).utf8[...]
    while let b = bytes.first, b <= 32 { bytes = bytes.dropFirst() }
    while let b = bytes.last, b <= 32 { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }

  /// ASCII lower case: fast, and without any locale.
  var asciiLowercased: String {
    String(decoding: utf8.map { $0 >= 65 && $0 <= 90 ? $0 | 32 : $0 }, as: UTF8.self)
  }

  /// Position of the first occurrence of ASCII or UTF-8 text.
  func containsBytes(_ needle: String) -> Bool {
    let n = Array(needle.utf8)
    return Array(utf8).firstRange(of: n[...]) != nil
  }
}

extension [UInt8] {
  /// The first range at or after `start` that equals `needle`.
  func firstRange(of needle: ArraySlice<UInt8>, from start: Int = 0) -> Range<Int>? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var i = start
    let last = count - needle.count
    while i <= last {
      if self[i] == first {
        var k = 1
        while k < needle.count, self[i + k] == needle[needle.startIndex + k] { k += 1 }
        if k == needle.count { return i..<i + k }
      }
      i += 1
    }
    return nil
  }
}
