/// A name as scoring compares it: its words without case, accents, punctuation and titles.
struct ComparedName: Sendable, Hashable {
  var words: [String]

  private static let titles: Set<String> = [
    "president", "vice", "deputy", "prime", "minister", "premier", "chancellor", "foreign", "secretary", "of", "state",
    "the", "mr", "mrs", "ms", "dr", "sir", "lord", "king", "queen", "prince", "princess", "crown", "pope", "sheikh",
    "emir", "sultan", "ambassador", "general", "senator", "envoy", "special",
  ]

  /// Letters that have no decomposition, or that are written with two letters.
  private static let plain: [Unicode.Scalar: String] = [
    "ł": "l", "ı": "i", "ø": "o", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "’": " ", "'": " ",
    "ß": "ss",
  ]

  init(_ name: String) {
    var letters = ""
    for scalar in name.unicodeScalars {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if let plain = Self.plain[lower] { letters += plain } else { letters.unicodeScalars.append(lower) }
      }
    }
    var folded = ""
    for scalar in String(decoding: Lexicon.fold(Array(letters.utf8)), as: UTF8.self).unicodeScalars
    where scalar.properties.canonicalCombiningClass == .notReordered {
      folded.unicodeScalars.append(Self.isWord(scalar) ? scalar : " ")
    }
    let all = folded.split(separator: " ").map(String.init)
    let kept = all.filter { !Self.titles.contains($0) }
    words = kept.isEmpty ? all : kept
  }

  /// Family name or full name: one's words all stand in the other, or the last words agree and no given name differs.
  func isSame(as other: ComparedName) -> Bool {
    guard let last = words.last, let otherLast = other.words.last else { return false }
    let mine = Set(words), theirs = Set(other.words)
    if mine.isSubset(of: theirs) || theirs.isSubset(of: mine) { return true }
    return last == otherLast
      && (words.count == 1 || other.words.count == 1
        || words[0].unicodeScalars.first == other.words[0].unicodeScalars.first)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
