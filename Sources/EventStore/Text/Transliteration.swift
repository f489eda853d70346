/// Names as they sound: the same for spellings of one name by different ways of writing it in Latin letters.
enum Transliteration {
  /// `zelenskyy`, `zelenski`, `zelensky` → `zelenski`; `rakhmonov`, `rahmonov` → `rahmonov`; `khrushchev`, `chruschtschow`
  /// stay apart.
  /// - Parameter folded: a folded name (`FoldedName.fold`).
  static func key(_ folded: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    let text = Array(folded.utf8)
    var i = 0
    while i < text.count {
      let rest = text[i...]
      if let (from, to) = groups.first(where: { rest.starts(with: $0.0) }) {
        bytes += to
        i += from.count
      } else {
        bytes.append(text[i])
        i += 1
      }
    }
    // Double letters sound like one.
    var out: [UInt8] = []
    for byte in bytes where byte != out.last { out.append(byte) }
    return String(decoding: out, as: UTF8.self)
  }

  /// Longer groups first.
  private static let groups: [([UInt8], [UInt8])] = [
    ("shch", "sc"), ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("dzh", "j"), ("kh", "h"), ("zh", "j"), ("gh", "g"),
    ("dh", "d"), ("sh", "s"), ("ch", "c"), ("ts", "c"), ("tz", "c"), ("ph", "f"), ("ou", "u"), ("oo", "u"),
    ("ee", "i"), ("iy", "i"), ("yy", "i"), ("ij", "i"), ("yi", "i"), ("ey", "ei"), ("yo", "io"), ("jo", "io"),
    ("ya", "ia"), ("ja", "ia"), ("yu", "iu"), ("ju", "iu"), ("ye", "e"), ("ck", "k"), ("w", "v"), ("y", "i"),
    ("q", "k"), ("x", "ks"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
