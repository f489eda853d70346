/// Cuts the names of the seed tables into words as the document's tokeniser cuts text: hyphens and the possessive
/// apart, abbreviations with their dots.
struct NameTokeniser {
  var words: [WordID] = []
  /// Bit k: the word k begins with a capital.
  var capitals: UInt8 = 0
  /// One word of two or more capitals and no small letter.
  var allCaps = false
  /// One word with capitals beyond the first letter, and small ones.
  var isMixed = false
  private var scratch: [UInt8] = []

  /// Reads a name, interning its words. Results stand in the properties until the next call.
  mutating func read(_ name: UnsafeBufferPointer<UInt8>, into lexicon: inout Lexicon) {
    words.removeAll(keepingCapacity: true)
    capitals = 0
    allCaps = false
    var i = 0
    var upper = 0, lower = 0
    while i < name.count {
      let b = name[i]
      if b == 32 || b == 0xC2 && i + 1 < name.count && name[i + 1] == 0xA0 {
        i += b == 32 ? 1 : 2
        continue
      }
      let begin = i
      if isDash(name, i) > 0 {
        i += isDash(name, i)
        words.append(lexicon.intern(folded: [UInt8(ascii: "-")]))
        continue
      }
      while i < name.count, isWord(name, i) {
        if isApostrophe(name, i) > 0 {
          // The possessive is a token of its own, an apostrophe before a letter is not.
          let length = isApostrophe(name, i)
          let next = i + length
          if i == begin || next >= name.count || !isWord(name, next) { break }
          if name[next] | 0x20 == UInt8(ascii: "s"), next + 1 >= name.count || !isWord(name, next + 1) { break }
          i = next
          continue
        }
        let c = name[i]
        if c &- 65 < 26 || c == 0xC3 && i + 1 < name.count && name[i + 1] < 0x9F {
          upper += 1
        } else if c &- 97 < 26 {
          lower += 1
        }
        i += 1
      }
      if i < name.count, name[i] == UInt8(ascii: "."), i > begin { i += 1 }
      if i == begin {
        let a = isApostrophe(name, i)
        if a > 0 {
          i += a
          if i < name.count, name[i] | 0x20 == UInt8(ascii: "s"), i + 1 >= name.count || !isWord(name, i + 1) { i += 1 }
        } else {
          i += b < 0x80 ? 1 : b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2
        }
      }
      if b &- 65 < 26 || b >= 0xC3 && b < 0xD0 && isCapital(name, begin) {
        capitals |= 1 << UInt8(min(words.count, 7))
      }
      scratch.removeAll(keepingCapacity: true)
      Lexicon.fold(UnsafeBufferPointer(rebasing: name[begin..<min(i, name.count)]), into: &scratch)
      words.append(scratch.withUnsafeBufferPointer { lexicon.intern(folded: $0) })
    }
    allCaps = words.count == 1 && upper >= 2 && lower == 0
    isMixed = words.count == 1 && upper >= 2 && lower > 0
  }

  private func isCapital(_ name: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    guard i + 1 < name.count else { return false }
    let s = UInt32(name[i] & 0x1F) << 6 | UInt32(name[i + 1] & 0x3F)
    return Unicode.Scalar(s)?.properties.isUppercase ?? false
  }

  private func isWord(_ name: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    let b = name[i]
    if b &- 97 < 26 || b &- 65 < 26 || b &- 48 < 10 { return true }
    if b == UInt8(ascii: "'") { return true }
    if b == UInt8(ascii: ".") {
      // Inside `U.S.`, not at the end (the caller adds that).
      return i > 0 && i + 1 < name.count && isLetter(name[i + 1]) && isLetter(name[i - 1])
    }
    guard b >= 0x80 else { return false }
    if b == 0xC2 { return false }
    if b == 0xE2 { return isApostrophe(name, i) > 0 }
    return true
  }

  private func isLetter(_ b: UInt8) -> Bool { (b | 0x20) &- 97 < 26 }

  private func isApostrophe(_ name: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    if name[i] == UInt8(ascii: "'") { return 1 }
    if name[i] == 0xE2, i + 2 < name.count, name[i + 1] == 0x80, name[i + 2] == 0x98 || name[i + 2] == 0x99 { return 3 }
    return 0
  }

  private func isDash(_ name: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    if name[i] == UInt8(ascii: "-") { return 1 }
    if name[i] == 0xE2, i + 2 < name.count, name[i + 1] == 0x80, name[i + 2] >= 0x90, name[i + 2] <= 0x95 { return 3 }
    return 0
  }
}
