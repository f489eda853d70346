extension Lexicon {
  /// Folds a word to its look-up form: lower case, no accents, straight apostrophes.
  public static func fold(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    Array(bytes).withUnsafeBufferPointer { fold($0, into: &out) }
    return out
  }

  /// Appends the folded form of UTF-8 `bytes` to `out`. O(n); allocates only when `out` must grow.
  public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    var i = 0
    let n = bytes.count
    while i < n {
      let b = bytes[i]
      if b < 0x80 {
        out.append(b &- 65 < 26 ? b | 0x20 : b)
        i += 1
        continue
      }
      let length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2
      guard i + length <= n else {
        out.append(b)
        i += 1
        continue
      }
      if length == 2 {
        let scalar = Int(b & 0x1F) << 6 | Int(bytes[i + 1] & 0x3F)
        if scalar >= 0x300, scalar < 0x370 {
          // Combining mark: dropped.
        } else if scalar >= 0xC0, scalar < 0x250, foldedLatin[scalar - 0xC0] != UInt8(ascii: ".") {
          out.append(foldedLatin[scalar - 0xC0])
          if isDigraph(scalar) { out.append(scalar == 0xDF ? UInt8(ascii: "s") : UInt8(ascii: "e")) }
        } else {
          out.append(b)
          out.append(bytes[i + 1])
        }
      } else if length == 3, b == 0xE2, bytes[i + 1] == 0x80, bytes[i + 2] == 0x98 || bytes[i + 2] == 0x99 {
        out.append(UInt8(ascii: "'"))
      } else if length == 3, b == 0xE1, bytes[i + 1] >= 0xB8, bytes[i + 1] <= 0xBB {
        // Latin Extended Additional (Vietnamese): the base letter.
        let scalar = Int(b & 0x0F) << 12 | Int(bytes[i + 1] & 0x3F) << 6 | Int(bytes[i + 2] & 0x3F)
        let plain = foldedLatinAdditional[scalar - 0x1E00]
        if plain != UInt8(ascii: ".") { out.append(plain) } else { out.append(contentsOf: bytes[i..<i + 3]) }
      } else {
        out.append(contentsOf: bytes[i..<i + length])
      }
      i += length
    }
  }

  /// ß, æ, œ: two letters.
  private static func isDigraph(_ scalar: Int) -> Bool {
    scalar == 0xDF || scalar == 0xC6 || scalar == 0xE6 || scalar == 0x152 || scalar == 0x153
  }

  /// U+00C0 ..< U+0250 → the letter without its mark, `.` where there is none: from the canonical decompositions.
  private static let foldedLatin: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
      + "gggghhhhiiiiiiiiii..jjkk.llllll..llnnnnnn.nnoooooooorrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz."
      + "...............a................oo.............uu............................aaiioouuuuuuuuuu.aa"
      + "aa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
      + "................").utf8)

  /// U+1E00 ..< U+1F00, likewise.
  private static let foldedLatinAdditional: [UInt8] = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
      + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)
}
