extension Tokeniser {
  /// The tokens of a short text, with folded spelling: for tables.
  static func tokens(
    of text: inout [UInt8], rules: DocumentRules, lexicon: Lexicon
  ) -> [(token: Token, spelling: [UInt8])] {
    text.withUnsafeBufferPointer { bytes in
      run(bytes, rules: rules, lexicon: lexicon).tokens.map { t in
        (t, rules.spelling(of: t) ?? Lexicon.fold(bytes[Int(t.begin)..<Int(t.end)]))
      }
    }
  }
}

extension DocumentRules {
  /// The spelling that stands for all forms of a mark, or nil for words.
  func spelling(of token: Token) -> [UInt8]? {
    guard !token.flags.isDisjoint(with: [.punctuation, .possessive]) else { return nil }
    switch token.word {
    case marks.quote: return [0x22]
    case marks.apostrophe: return [0x27]
    case marks.possessive: return Array("'s".utf8)
    case marks.hyphen: return [0x2D]
    case marks.enDash: return Array("–".utf8)
    case marks.emDash: return Array("—".utf8)
    case marks.ellipsis: return Array("...".utf8)
    case marks.bullet: return Array("•".utf8)
    default: return nil
    }
  }
}
