/// Finds the captions of pictures in the text of a page: lines that end with a picture credit (`/ Reuters`, `(AP Photo)`,
/// `[Getty]`) or begin like one (`FILE PHOTO:`).
enum Captions {
  /// The lines, without their ends, as ranges of bytes. O(length of the text).
  static func lines(of text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [Range<Int>] = []
      var folded: [UInt8] = []
      var begin = 0
      while begin < bytes.count {
        var end = begin
        while end < bytes.count, bytes[end] != 10 { end += 1 }
        // Longer ones are paragraphs.
        if end > begin, end - begin < 600 {
          folded.removeAll(keepingCapacity: true)
          for byte in bytes[begin..<end] { folded.append(byte &- 65 < 26 ? byte | 0x20 : byte) }
          if folded.withUnsafeBufferPointer({ isCaption($0) }) { found.append(begin..<end) }
        }
        begin = end + 1
      }
      return found
    }
  }

  private static let starts = ["file photo", "photo:", "caption:", "pictured:", "picture:"].map { Array($0.utf8) }
  private static let marks = [
    "/reuters", "(ap photo", "afp photo", "via getty images", "/getty images", "via reuters", "handout",
  ].map { Array($0.utf8) }
  private static let credits = ["photo", "reuters", "afp", "ap", "getty", "epa", "anadolu", "file"].map {
    Array($0.utf8)
  }

  /// - Parameter line: in lower case.
  private static func isCaption(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    for start in starts where line.starts(with: start) { return true }
    for mark in marks where hasCredit(mark, line) { return true }
    // `October 8, 2025. / Reuters`
    let words = line.split(separator: 32)
    if let slash = words.lastIndex(where: { $0.elementsEqual([47]) }), words.count - slash <= 4, slash > 3 {
      return true
    }
    if line.last == UInt8(ascii: "]"), let open = line.lastIndex(of: UInt8(ascii: "[")), line.count - open < 60 {
      let credit = UnsafeBufferPointer(rebasing: line[open...])
      return credits.contains { first($0, in: credit, from: 0) != nil }
    }
    return false
  }

  /// Whether a mark stands at the end of the line, or before a closing bracket or slash.
  private static func hasCredit(_ mark: [UInt8], _ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var from = 0
    while let at = first(mark, in: line, from: from) {
      let next = at + mark.count
      if next == line.count || line[next] == 41 || line[next] == 47 || line[next] == 93 { return true }
      from = at + 1
    }
    return false
  }

  private static func first(_ word: [UInt8], in line: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    let count = word.count
    if line.count - from < count { return nil }
    return word.withUnsafeBufferPointer { word in
      let head = word[0]
      for at in from...(line.count - count) where line[at] == head {
        var k = 1
        while k < count, line[at + k] == word[k] { k += 1 }
        if k == count { return at }
      }
      return nil
    }
  }
}
