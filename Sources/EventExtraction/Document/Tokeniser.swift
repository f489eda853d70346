/// UTF-8 bytes → tokens and line breaks, in one pass. O(bytes); allocates for the results only.
struct Tokeniser {
  /// Where a line begins.
  struct Break {
    /// Index of the line's first token.
    var token: Int
    /// After an empty line or with an indent: surely a new paragraph.
    var isBlank: Bool
  }

  var tokens: [Token] = []
  private(set) var breaks: [Break] = []

  let p: UnsafeBufferPointer<UInt8>
  let n: Int
  let rules: DocumentRules
  let lexicon: Lexicon
  let marks: DocumentRules.Marks
  var folded: [UInt8] = []
  var ascii: UnsafeMutableBufferPointer<UInt8>
  /// A single quotation mark is open since this token, or -1.
  var openSingle = -1

  /// A longer run is no word of any language.
  static let longestWord = 200

  static func run(
    _ bytes: UnsafeBufferPointer<UInt8>, rules: DocumentRules, lexicon: Lexicon
  ) -> (tokens: [Token], breaks: [Break]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestWord + 8) { buffer in
      var t = Tokeniser(bytes, rules: rules, lexicon: lexicon, buffer: buffer)
      t.scan()
      return (t.tokens, t.breaks)
    }
  }

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, rules: DocumentRules, lexicon: Lexicon,
    buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    p = bytes
    n = bytes.count
    self.rules = rules
    self.lexicon = lexicon
    marks = rules.marks
    ascii = buffer
    tokens.reserveCapacity(n / 5 + 16)
  }

  // MARK: Scanning

  mutating func scan() {
    var i = 0
    var glued = false
    var newlines = 0
    var lineStart = 0
    ByteClass.table.withUnsafeBufferPointer { table in
      while i < n {
        let b = p[i]
        var c = table[Int(b)]
        var length = 1
        if c == ByteClass.multi {
          let (scalar, l) = decode(i)
          length = l
          c = scalar == 0x2019 || scalar == 0x2018 ? ByteClass.mark : ByteClass.classify(scalar)
        }
        if c == ByteClass.space {
          i += length
          glued = false
          continue
        }
        if c == ByteClass.newline {
          if b != 13 { newlines += 1 }
          i += length
          lineStart = i
          glued = false
          continue
        }
        if newlines > 0 {
          if !tokens.isEmpty { breaks.append(Break(token: tokens.count, isBlank: newlines > 1 || i - lineStart > 1)) }
          newlines = 0
        }
        let begin = i
        switch c {
        case ByteClass.lower, ByteClass.upper: i = word(begin, glued, table)
        case ByteClass.digit: i = number(begin, glued, table)
        default: i = mark(begin, length, glued, table)
        }
        glued = true
      }
    }
  }

  /// The scalar at a lead byte ≥ 0x80, and its length.
  @inline(__always)
  func decode(_ i: Int) -> (UInt32, Int) {
    let b = UInt32(p[i])
    if b < 0xE0 {
      guard i + 1 < n else { return (0xFFFD, 1) }
      return ((b & 0x1F) << 6 | UInt32(p[i + 1] & 0x3F), 2)
    }
    if b < 0xF0 {
      guard i + 2 < n else { return (0xFFFD, n - i) }
      return ((b & 0x0F) << 12 | UInt32(p[i + 1] & 0x3F) << 6 | UInt32(p[i + 2] & 0x3F), 3)
    }
    guard i + 3 < n else { return (0xFFFD, n - i) }
    return (
      (b & 0x07) << 18 | UInt32(p[i + 1] & 0x3F) << 12 | UInt32(p[i + 2] & 0x3F) << 6 | UInt32(p[i + 3] & 0x3F), 4
    )
  }

  /// Class of the character at `i`, and its length; `other` at the end.
  @inline(__always)
  func classAt(_ i: Int, _ table: UnsafeBufferPointer<UInt8>) -> (UInt8, Int) {
    guard i < n else { return (ByteClass.other, 0) }
    let c = table[Int(p[i])]
    if c != ByteClass.multi { return (c, 1) }
    let (scalar, l) = decode(i)
    return (ByteClass.classify(scalar), l)
  }

  @inline(__always)
  func isLetter(_ c: UInt8) -> Bool { c == ByteClass.lower || c == ByteClass.upper }

  @inline(__always)
  func isWordy(_ c: UInt8) -> Bool { c == ByteClass.lower || c == ByteClass.upper || c == ByteClass.digit }

  /// Length of an apostrophe at `i` (`'` or `’`), or 0.
  @inline(__always)
  func apostrophe(_ i: Int) -> Int {
    guard i < n else { return 0 }
    if p[i] == 0x27 { return 1 }
    return p[i] == 0xE2 && i + 2 < n && p[i + 1] == 0x80 && p[i + 2] == 0x99 ? 3 : 0
  }

  func byte(_ i: Int) -> UInt8 { i < n ? p[i] : 0 }

  // MARK: Words

  mutating func word(_ begin: Int, _ glued: Bool, _ table: UnsafeBufferPointer<UInt8>) -> Int {
    var i = begin
    var letters = 0, lowers = 0
    var isASCII = true
    var segment = begin  // after the last dot
    var dots = 0, longSegments = 0
    var flags: Token.Flags = .word
    scanning: while i < n {
      let b = p[i]
      var c = table[Int(b)]
      var length = 1
      if c == ByteClass.multi {
        if b == 0xE2, apostrophe(i) == 3 {
          c = ByteClass.mark
        } else {
          let (scalar, l) = decode(i)
          length = l
          c = ByteClass.classify(scalar)
          if isLetter(c) { isASCII = false }
        }
      }
      switch c {
      case ByteClass.lower:
        letters += 1
        lowers += 1
        i += length
      case ByteClass.upper:
        if letters == 0 { flags.insert(.capital) }
        letters += 1
        i += length
      case ByteClass.digit: i += length
      default:
        if b == UInt8(ascii: ".") {
          let (next, _) = classAt(i + 1, table)
          let short = i - segment <= 2
          if !short { longSegments += 1 }
          if next == ByteClass.lower {
            // A domain, p.m.
            i += 1
            segment = i
            dots += 1
            continue
          }
          let listed = !(dots > 0 && longSegments > 0) ? abbreviation(begin, i, isASCII) : []
          if next == ByteClass.upper, short, listed.isEmpty,
            letters <= 1 || dots > 0 || i - segment == 1 || byte(i + 2) == UInt8(ascii: ".")
          {
            let after = classAt(i + 2, table).0
            if after != ByteClass.lower || dots > 0 && i - segment == 1 && byte(i + 3) == UInt8(ascii: ".") {
              i += 1
              segment = i
              dots += 1
              continue
            }
          }
          if keepsDot(listed, begin, i, letters: letters, lowers: lowers, dots: dots, long: longSegments, table) {
            i += 1
            flags.insert(.abbreviation)
          }
          break scanning
        }
        let quote = apostrophe(i)
        if quote > 0 {
          let (next, nextLength) = classAt(i + quote, table)
          guard isLetter(next) else { break scanning }
          if byte(i + quote) | 0x20 == UInt8(ascii: "s"), !isWordy(classAt(i + quote + nextLength, table).0) {
            break scanning
          }
          if openSingle >= 0, next == ByteClass.upper, lowers > 2 { break scanning }
          if quote == 3 { isASCII = false }
          i += quote
          continue
        }
        if b == UInt8(ascii: "&"), lowers == 0, classAt(i + 1, table).0 == ByteClass.upper {
          i += 1
          continue
        }
        if b == UInt8(ascii: ":"), byte(i + 1) == UInt8(ascii: "/"), byte(i + 2) == UInt8(ascii: "/") {
          return url(begin, i, glued, table)
        }
        break scanning
      }
    }
    if letters > 1, lowers == 0 { flags.insert(.allCaps) }
    if glued { flags.insert(.glued) }
    add(begin, i, flags, isASCII: isASCII)
    return i
  }

  func abbreviation(_ begin: Int, _ dot: Int, _ isASCII: Bool) -> DocumentRules.Kinds {
    guard isASCII, dot - begin < 8 else { return [] }
    for k in begin..<dot { ascii[k - begin] = p[k] &- 65 < 26 ? p[k] | 0x20 : p[k] }
    ascii[dot - begin] = UInt8(ascii: ".")
    let id = lexicon.id(folded: UnsafeBufferPointer(rebasing: ascii[0...dot - begin]))
    return rules.kinds(id).intersection(.abbreviations)
  }

  func keepsDot(
    _ listed: DocumentRules.Kinds, _ begin: Int, _ dot: Int, letters: Int, lowers: Int, dots: Int, long: Int,
    _ table: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if byte(dot + 1) == UInt8(ascii: ".") { return false }
    if dots > 0 { return long == 0 }
    if letters == 1, classAt(begin, table).0 == ByteClass.upper { return true }
    if listed.isEmpty { return false }
    let beforeNumber = isBeforeNumber(dot + 1)
    if listed.contains(.month) {
      // Mar., Sep., Jan. are names and words too: a number follows, or something that can't begin a sentence.
      return lowers < letters && (beforeNumber || letters >= 3 && !endsLine(dot + 1))
    }
    if listed.contains(.weekday) { return lowers < letters && (beforeNumber || byte(dot + 1) == UInt8(ascii: ",")) }
    if listed.contains(.numbered) { return beforeNumber }
    if listed.contains(.unit) { return tokens.last?.flags.contains(.number) ?? false }
    if !listed.isDisjoint(with: [.title, .proper]) {
      if listed.contains(.title), letters == 1 { return true }
      return lowers < letters || listed.contains(.title) && !endsLine(dot + 1)
    }
    return true
  }

  func isBeforeNumber(_ i: Int) -> Bool {
    var i = i
    while i < n, p[i] == 0x20 || p[i] == 0xC2 && byte(i + 1) == 0xA0 { i += p[i] == 0x20 ? 1 : 2 }
    return i < n && p[i] &- 48 < 10
  }

  func endsLine(_ i: Int) -> Bool {
    var i = i
    while i < n, p[i] == 0x20 { i += 1 }
    return i >= n || p[i] == 10 || p[i] == 13
  }

  /// From `scheme:` to the next white space.
  mutating func url(_ begin: Int, _ colon: Int, _ glued: Bool, _ table: UnsafeBufferPointer<UInt8>) -> Int {
    var i = colon
    while i < n, table[Int(p[i])] != ByteClass.space, table[Int(p[i])] != ByteClass.newline, p[i] != UInt8(ascii: ")"),
      p[i] != UInt8(ascii: "\"")
    {
      i += 1
    }
    while i > colon, p[i - 1] == UInt8(ascii: ".") || p[i - 1] == UInt8(ascii: ",") { i -= 1 }
    add(begin, i, glued ? [.glued] : [], isASCII: false)
    return i
  }

  // MARK: Numbers

  mutating func number(_ begin: Int, _ glued: Bool, _ table: UnsafeBufferPointer<UInt8>) -> Int {
    var i = begin
    var isASCII = true
    while i < n {
      let (c, length) = classAt(i, table)
      if c == ByteClass.digit {
        if length > 1 { isASCII = false }
        i += length
        continue
      }
      let b = p[i]
      if b == UInt8(ascii: ",") {
        // A thousands separator stands before exactly three digits.
        guard byte(i + 1) &- 48 < 10, byte(i + 2) &- 48 < 10, byte(i + 3) &- 48 < 10, byte(i + 4) &- 48 >= 10 else {
          break
        }
        i += 1
        continue
      }
      if b == UInt8(ascii: ".") || b == UInt8(ascii: ":"), byte(i + 1) &- 48 < 10 {
        i += 1
        continue
      }
      guard isLetter(c) else { break }
      // `10a.m.` is a number and an abbreviation.
      if b | 0x20 == UInt8(ascii: "a") || b | 0x20 == UInt8(ascii: "p"), byte(i + 1) == UInt8(ascii: ".") { break }
      while i < n {
        let (c, length) = classAt(i, table)
        guard isWordy(c) else { break }
        if length > 1 { isASCII = false }
        i += length
      }
      break
    }
    var flags: Token.Flags = .number
    if glued { flags.insert(.glued) }
    add(begin, i, flags, isASCII: isASCII)
    return i
  }

  // MARK: Ids

  mutating func add(_ begin: Int, _ end: Int, _ flags: Token.Flags, isASCII: Bool) {
    if end - begin > Tokeniser.longestWord {
      tokens.append(
        Token(
          begin: UInt32(begin), end: UInt32(end), word: Lexicon.unknownBit,
          flags: flags.subtracting([.word, .number, .capital, .allCaps])))
      return
    }
    tokens.append(
      Token(begin: UInt32(begin), end: UInt32(end), word: id(begin, end, isASCII: isASCII), flags: flags))
  }

  mutating func id(_ begin: Int, _ end: Int, isASCII: Bool) -> WordID {
    let count = end - begin
    if isASCII {
      for k in 0..<count {
        let b = p[begin + k]
        ascii[k] = b &- 65 < 26 ? b | 0x20 : b
      }
      return lexicon.id(folded: UnsafeBufferPointer(rebasing: ascii[0..<count]))
    }
    folded.removeAll(keepingCapacity: true)
    Lexicon.fold(UnsafeBufferPointer(rebasing: p[begin..<end]), into: &folded)
    return lexicon.id(folded: folded)
  }
}
