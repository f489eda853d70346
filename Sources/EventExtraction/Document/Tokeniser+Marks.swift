extension Tokeniser {
  mutating func mark(
    _ begin: Int, _ length: Int, _ glued: Bool, _ table: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var flags: Token.Flags = .punctuation
    if glued { flags.insert(.glued) }
    let b = p[begin]
    var end = begin + length
    func emit(_ word: WordID) {
      tokens.append(Token(begin: UInt32(begin), end: UInt32(end), word: word, flags: flags))
    }
    let nextIsSpace: Bool = {
      let c = classAt(end, table).0
      return c == ByteClass.space || c == ByteClass.newline || c == ByteClass.other
    }()
    if length == 1 {
      switch b {
      case UInt8(ascii: "'"): return single(begin, 1, glued, table)
      case UInt8(ascii: "\""):
        let opens = !glued || tokens.last.map { opener($0) } ?? true
        flags.insert(opens && !nextIsSpace ? .openQuote : .closeQuote)
        emit(marks.quote)
        return end
      case UInt8(ascii: "`"):
        if byte(end) == b { end += 1 }
        flags.insert(.openQuote)
        emit(marks.quote)
        return end
      case UInt8(ascii: "-"):
        while end < n, p[end] == b { end += 1 }
        if end - begin > 1 {
          emit(marks.emDash)
        } else {
          flags.insert(.hyphen)
          emit(marks.hyphen)
        }
        return end
      case UInt8(ascii: "_"):
        while end < n, p[end] == b { end += 1 }
        emit(marks.emDash)
        return end
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","),
        UInt8(ascii: "/"):
        emit(id(begin, end, isASCII: true))
        return end
      default:
        // A run of one mark is one token: `...`, `***`, `!!`.
        while end < n, p[end] == b { end += 1 }
        if b == UInt8(ascii: "."), end - begin > 1 {
          emit(marks.ellipsis)
        } else {
          emit(id(begin, begin + 1, isASCII: true))
        }
        return end
      }
    }
    let (scalar, _) = decode(begin)
    switch scalar {
    case 0x2018, 0x201A, 0x201B, 0x2039:
      flags.formUnion([.openQuote, .single])
      openSingle = tokens.count
      emit(marks.apostrophe)
    case 0x2019, 0x203A: return single(begin, length, glued, table)
    case 0x201C, 0x201E, 0x201F, 0xAB:
      flags.insert(.openQuote)
      emit(marks.quote)
    case 0x201D, 0xBB:
      flags.insert(.closeQuote)
      emit(marks.quote)
    case 0x2010, 0x2011:
      flags.insert(.hyphen)
      emit(marks.hyphen)
    case 0x2012, 0x2013, 0x2212:
      flags.insert(.hyphen)
      emit(marks.enDash)
    case 0x2014, 0x2015: emit(marks.emDash)
    case 0x2026: emit(marks.ellipsis)
    case 0x2022, 0x25CF, 0x25AA, 0xB7, 0x2023, 0x25E6, 0x25A0: emit(marks.bullet)
    default: emit(id(begin, end, isASCII: false))
    }
    return end
  }

  /// `'` or `’` outside a word: possessive, opening or closing quotation mark, elision.
  mutating func single(
    _ begin: Int, _ length: Int, _ glued: Bool, _ table: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var end = begin + length
    var flags: Token.Flags = .punctuation
    if glued { flags.insert(.glued) }
    var word = marks.apostrophe
    let next = classAt(end, table).0
    if length == 1, byte(end) == 0x27 {
      // '' is a closing double quotation mark, or an opening one where white space stands before it.
      end += 1
      flags.insert(glued && !(tokens.last.map { opener($0) } ?? true) ? .closeQuote : .openQuote)
      word = marks.quote
    } else if glued, let last = tokens.last, !opener(last) {
      let afterWord = !last.flags.isDisjoint(with: [.word, .number, .closeQuote])
      if afterWord, byte(end) | 0x20 == UInt8(ascii: "s"), !isWordy(classAt(end + 1, table).0) {
        end += 1
        flags = [.possessive, .glued]
        word = marks.possessive
      } else if openSingle < 0, last.flags.contains(.word), p[begin - 1] | 0x20 == UInt8(ascii: "s"), !isWordy(next) {
        flags = [.possessive, .glued]
        word = marks.possessive
      } else {
        flags.formUnion([.closeQuote, .single])
        openSingle = -1
      }
    } else if next == ByteClass.digit || next == ByteClass.space || next == ByteClass.newline {
      // '90s, a lone mark.
    } else {
      flags.formUnion([.openQuote, .single])
      openSingle = tokens.count
    }
    tokens.append(Token(begin: UInt32(begin), end: UInt32(end), word: word, flags: flags))
    return end
  }

  /// Whether a quotation mark glued to this token opens.
  func opener(_ t: Token) -> Bool {
    t.flags.contains(.openQuote) || t.word == marks.open || t.word == marks.openSquare || t.word == marks.emDash
      || t.word == marks.slash
      || t.flags.contains(.hyphen)
  }
}
