import EventExtraction

/// `PARIS, March 12, 2025 (Courier) -`, `MOSCOW, October 9. /TASS/.`, `(AP) —`: what a story's first paragraph opens with.
struct Dateline {
  /// Where the dateline has a year.
  var day: Day?
  /// What stands in the brackets or between the slashes.
  var credit: String?

  private static let longest = 140

  /// - Parameter line: a paragraph, or the beginning of one.
  /// - Returns: nil where the paragraph opens otherwise.
  init?(_ line: some StringProtocol) {
    let b = Array(line.utf8.prefix(Dateline.longest + 8))
    guard let first = b.first, first >= 65 && first <= 90 || first == 40 || first == 47 || first >= 0xC3 else {
      return nil
    }
    guard let (end, opening) = Dateline.credit(in: b) else {
      guard let dash = Dateline.dash(in: b), Dateline.beginsWithPlace(b[..<dash]),
        let day = Dateline.day(in: b[..<dash])
      else { return nil }
      self.day = day
      return
    }
    guard Dateline.isPlaceAndDate(b[..<opening]) else { return nil }
    credit = String(decoding: b[(opening + 1)..<end], as: UTF8.self).trimmed
    day = Dateline.day(in: b[..<opening])
  }

  /// The first brackets or slashes that a dash, a colon or (behind slashes) a full stop follows.
  private static func credit(in b: [UInt8]) -> (end: Int, opening: Int)? {
    for (open, close) in [(UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "/"), UInt8(ascii: "/"))] {
      guard let opening = b.firstIndex(where: { $0 == open }),
        opening == 0 || b[opening - 1] == 32,
        let end = b[(opening + 1)...].prefix(48).firstIndex(where: { $0 == close }), end > opening + 1
      else { continue }
      var i = end + 1
      if i < b.count, open == UInt8(ascii: "/"), b[i] == UInt8(ascii: ".") { return (end, opening) }
      while i < b.count, b[i] == 32 || b[i] == UInt8(ascii: ".") { i += 1 }
      if isDash(b, i) || i < b.count && b[i] == UInt8(ascii: ":") { return (end, opening) }
    }
    return nil
  }

  private static func isDash(_ b: [UInt8], _ i: Int) -> Bool {
    if i < b.count, b[i] == UInt8(ascii: "-") { return true }
    return i + 2 < b.count && b[i] == 0xE2 && b[i + 1] == 0x80 && (0x90...0x95).contains(b[i + 2])
  }

  /// The first dash between spaces.
  private static func dash(in b: [UInt8]) -> Int? {
    b.indices.first { $0 > 0 && $0 < longest && b[$0 - 1] == 32 && isDash(b, $0) }
  }

  /// Names and a date, no sentence: words in small letters are the few that stand within names of places.
  private static func isPlaceAndDate(_ b: ArraySlice<UInt8>) -> Bool {
    for word in b.split(whereSeparator: { $0 == 32 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }) {
      guard let first = word.first else { continue }
      if first >= 97 && first <= 122,
        !["de", "of", "the", "la", "el", "al", "du", "am", "in", "near", "and", "sur"]
          .contains(String(decoding: word, as: UTF8.self))
      {
        return false
      }
    }
    return true
  }

  /// A sentence that begins with its day (`On March 12, 2025 — …`) is no dateline.
  private static func beginsWithPlace(_ b: ArraySlice<UInt8>) -> Bool {
    let word = String(decoding: b.prefix { $0 != 32 && $0 != UInt8(ascii: ",") }, as: UTF8.self)
    let openings = [
      "On", "In", "By", "Since", "Until", "From", "At", "After", "Before", "As", "It", "The", "This", "That",
    ]
    return word.utf8.count > 2 && !openings.contains(word) && DateText.day("1 \(word) 2000") == nil
      && !["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].contains { word.hasPrefix($0) && word.hasSuffix("day") }
  }

  private static func day(in b: ArraySlice<UInt8>) -> Day? {
    guard isPlaceAndDate(b), b.count(where: { $0 &- 48 < 10 }) >= 5 else { return nil }
    return DateText.day(String(decoding: b, as: UTF8.self))
  }
}
