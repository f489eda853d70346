/// What the tokeniser, the sentence splitter and the zone reader know: `seeds/abbreviations.tsv`, compiled.
public struct DocumentRules: Sendable {
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16
    static let title = Kinds(rawValue: 1 << 0)
    static let general = Kinds(rawValue: 1 << 1)
    static let proper = Kinds(rawValue: 1 << 2)
    static let unit = Kinds(rawValue: 1 << 3)
    static let numbered = Kinds(rawValue: 1 << 4)
    static let month = Kinds(rawValue: 1 << 5)
    static let weekday = Kinds(rawValue: 1 << 6)
    static let starter = Kinds(rawValue: 1 << 7)
    static let agency = Kinds(rawValue: 1 << 8)
    static let label = Kinds(rawValue: 1 << 9)
    static let notPlace = Kinds(rawValue: 1 << 10)
    /// First word of a byline, caption or footer phrase.
    static let phrase = Kinds(rawValue: 1 << 11)
    static let abbreviations: Kinds = [.title, .general, .proper, .unit, .numbered, .month, .weekday]
  }

  /// A phrase of several words, matched on folded words.
  struct Phrase: Sendable { var words: [WordID] }

  /// By word id, for ids below `kinds.count`.
  private var kinds: [Kinds] = []
  private var values: [UInt8] = []
  private(set) var bylines: [WordID: [Phrase]] = [:]
  private(set) var captions: [WordID: [Phrase]] = [:]
  private(set) var footers: [WordID: [Phrase]] = [:]
  private(set) var footerSentences: [WordID: [Phrase]] = [:]
  private(set) var footerTails: [WordID: [Phrase]] = [:]
  let marks: Marks

  /// Ids of the punctuation and the few words that layout depends on.
  struct Marks: Sendable {
    let hyphen, enDash, emDash, possessive, apostrophe, quote, dot, comma, colon, slash, underscore, question,
      exclamation, ellipsis, open, close, openSquare, closeSquare, bullet, star: WordID
    init(_ l: inout Lexicon) {
      hyphen = l.intern("-")
      enDash = l.intern("–")
      emDash = l.intern("—")
      possessive = l.intern("'s")
      apostrophe = l.intern("'")
      quote = l.intern("\"")
      dot = l.intern(".")
      comma = l.intern(",")
      colon = l.intern(":")
      slash = l.intern("/")
      underscore = l.intern("_")
      question = l.intern("?")
      exclamation = l.intern("!")
      ellipsis = l.intern("...")
      open = l.intern("(")
      close = l.intern(")")
      openSquare = l.intern("[")
      closeSquare = l.intern("]")
      bullet = l.intern("•")
      star = l.intern("*")
    }
  }

  /// Compiles the embedded `seeds/abbreviations.tsv`.
  /// - Throws: `SeedTable.Malformed` where a row's kind or value is none that the table's head describes.
  public init(lexicon: inout Lexicon) throws(SeedTable.Malformed) {
    try self.init(table: .embedded("seeds/abbreviations.tsv"), lexicon: &lexicon)
  }

  /// Compiles a table of the same columns.
  /// - Throws: `SeedTable.Malformed`, likewise.
  public init(table: SeedTable, lexicon: inout Lexicon) throws(SeedTable.Malformed) {
    marks = Marks(&lexicon)
    let form = try table.column("form"), kind = try table.column("kind"), value = try table.column("value")
    var phrases: [(kind: Substring, text: Substring)] = []
    for row in table.rows {
      var set: Kinds = []
      switch row[kind] {
      case "title": set = .title
      case "general": set = .general
      case "proper": set = .proper
      case "unit": set = .unit
      case "numbered": set = .numbered
      case "month": set = .month
      case "weekday": set = .weekday
      case "starter": set = .starter
      case "agency": set = .agency
      case "label": set = .label
      case "not-place": set = .notPlace
      case "byline", "caption", "footer", "footer-sentence", "footer-tail":
        phrases.append((row[kind], row[form]))
        continue
      default:
        throw .init(
          table: table.name, line: row.line, problem: "unknown kind '\(row[kind])'; the table's head lists them")
      }
      let id = lexicon.intern(row[form])
      while kinds.count <= Int(id) {
        kinds.append([])
        values.append(0)
      }
      kinds[Int(id)].insert(set)
      if set == .month || set == .weekday {
        guard let n = UInt8(row[value]), (1...(set == .month ? 12 : 7)).contains(n) else {
          throw .init(
            table: table.name, line: row.line,
            problem: "value '\(row[value])' is no number of a \(row[kind]): give 1 to \(set == .month ? 12 : 7)")
        }
        values[Int(id)] = n
      }
    }
    for (kind, text) in phrases {
      var scratch = Array(text.utf8)
      let tokens = Tokeniser.tokens(of: &scratch, rules: self, lexicon: lexicon)
      let words = tokens.map { t in lexicon.intern(folded: t.spelling) }
      guard let first = words.first else { continue }
      let phrase = Phrase(words: words)
      while kinds.count <= Int(first) {
        kinds.append([])
        values.append(0)
      }
      kinds[Int(first)].insert(.phrase)
      switch kind {
      case "byline": bylines[first, default: []].append(phrase)
      case "caption": captions[first, default: []].append(phrase)
      case "footer-sentence": footerSentences[first, default: []].append(phrase)
      case "footer": footers[first, default: []].append(phrase)
      default: footerTails[first, default: []].append(phrase)
      }
    }
  }

  @inline(__always)
  func kinds(_ word: WordID) -> Kinds { Int(word) < kinds.count ? kinds[Int(word)] : [] }

  /// 1...12, or 0 where the word is no month.
  func month(_ word: WordID) -> Int { kinds(word).contains(.month) ? Int(values[Int(word)]) : 0 }
}
