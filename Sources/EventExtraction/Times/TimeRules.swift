/// What is known of time expressions: `seeds/times.tsv`, compiled.
public struct TimeRules: Sendable {
  struct Rule: Sendable {
    var action: TimeAction
    /// The number behind the colon, else 0.
    var argument: Int
    /// The table's line, for messages and evidence.
    var line: Int
  }

  /// A row's examples and counterexamples.
  public struct Example: Sendable {
    public var line: Int
    public var text: String
    /// The value that some mention must have, or nil where none may be resolved.
    public var value: String?
  }

  struct Holiday: Sendable {
    var words: [WordID]
    var month: Int
    /// Day of the month, or 0 for a weekday's.
    var day: Int
    var weekday: Int
    /// Which one of the month; -1 is the last.
    var nth: Int
  }

  let trie: TimeTrie
  /// The root's edges that a number may take.
  let numberRoot: [TimeTrie.Edge]
  /// The root's edges by the first word, as `rootIndex` tells.
  let roots: [[TimeTrie.Edge]]
  let rules: [Rule]
  let holidays: [WordID: [Holiday]]
  public let examples: [Example]
  let words: TimeWords
  /// Classes by word id.
  private let bits: [UInt64]
  /// By word id: which of `roots`, 0 where no pattern begins with the word.
  private let rootIndex: [UInt16]
  private let values: [TimeClass: [WordID: Int]]
  /// Two letters each: `SU`, `TMO`.
  let codes: [WordID: String]

  /// Compiles the embedded `seeds/times.tsv`.
  /// - Throws: `SeedTable.Malformed` where a kind, a value or a pattern can't be read.
  public init(lexicon: inout Lexicon) throws(SeedTable.Malformed) {
    try self.init(table: .embedded("seeds/times.tsv"), lexicon: &lexicon)
  }

  /// Compiles a table of the same columns.
  /// - Throws: `SeedTable.Malformed`, likewise.
  public init(table: SeedTable, lexicon: inout Lexicon) throws(SeedTable.Malformed) {
    let kind = try table.column("kind"), form = try table.column("form"), value = try table.column("value")
    let example = try table.column("example"), counter = try table.column("counterexample")
    var trie = TimeTrie()
    var rules: [Rule] = []
    var holidays: [WordID: [Holiday]] = [:]
    var examples: [Example] = []
    var classes: [WordID: UInt64] = [:]
    var values: [TimeClass: [WordID: Int]] = [:]
    var codes: [WordID: String] = [:]
    for row in table.rows {
      func malformed(_ problem: String) -> SeedTable.Malformed {
        .init(table: table.name, line: row.line, problem: problem)
      }
      if row[kind] == "rule" {
        let parts = row[value].split(separator: ":", maxSplits: 1)
        guard let name = parts.first, let action = TimeAction(rawValue: String(name)) else {
          throw malformed("unknown action '\(row[value])'")
        }
        var argument = 0
        if parts.count > 1 {
          guard let n = Int(parts[1]) else { throw malformed("'\(parts[1])' is no number") }
          argument = n
        }
        do {
          for sequence in try TimePatternParser.sequences(of: row[form], lexicon: &lexicon) {
            trie.insert(sequence, rule: rules.count)
          }
        } catch {
          throw malformed(error.problem)
        }
        rules.append(Rule(action: action, argument: argument, line: row.line))
        for text in row.list(example) {
          guard let arrow = text.firstRange(of: " => ") else {
            throw malformed("the example '\(text)' lacks ' => value'")
          }
          examples.append(
            Example(
              line: row.line, text: String(text[..<arrow.lowerBound]), value: String(text[arrow.upperBound...])))
        }
        for text in row.list(counter) { examples.append(Example(line: row.line, text: String(text), value: nil)) }
        continue
      }
      guard let c = TimeClass(row[kind]) else {
        throw malformed("unknown kind '\(row[kind])'; the table's head lists them")
      }
      if c == .holiday {
        let ids = row[form].split(separator: " ").map { lexicon.intern($0) }
        let numbers = row[value].split(whereSeparator: { $0 == "/" || $0 == "-" }).compactMap { Int($0) }
        let isLast = row[value].hasSuffix("-1")
        guard let first = ids.first, numbers.count == (row[value].contains("/") ? 3 : 2) else {
          throw malformed("a holiday's value is 12-25 or, for the 4th Thursday of November, 11/4/4")
        }
        let isFixed = numbers.count == 2
        holidays[first, default: []].append(
          Holiday(
            words: ids, month: numbers[0], day: isFixed ? numbers[1] : 0, weekday: isFixed ? 0 : numbers[1],
            nth: isFixed ? 0 : isLast ? -1 : numbers[2]))
        classes[first, default: 0] |= c.bit
        continue
      }
      let id = lexicon.intern(row[form])
      classes[id, default: 0] |= c.bit
      switch c {
      case .season, .part: codes[id] = String(row[value])
      default:
        guard let n = c.value(row[value]) else { throw malformed("'\(row[value])' is no value of a \(row[kind])") }
        values[c, default: [:]][id] = n
      }
    }
    for key in holidays.keys { holidays[key]?.sort { $0.words.count > $1.words.count } }
    words = TimeWords(&lexicon)
    var bits = [UInt64](repeating: 0, count: lexicon.count + 1)
    for (id, set) in classes { bits[Int(id)] = set }
    for id in trie.literals { bits[Int(id)] |= TimeRules.literalBit }
    (numberRoot, roots, rootIndex) = TimeRules.roots(
      of: trie, classes: classes, apostrophe: words.apostrophe, count: lexicon.count)
    self.trie = trie
    self.rules = rules
    self.holidays = holidays
    self.examples = examples
    self.bits = bits
    self.values = values
    self.codes = codes
  }

  static let literalBit: UInt64 = 1 << 63

  @inline(__always)
  func classes(_ word: WordID) -> UInt64 { Int(word) < bits.count ? bits[Int(word)] : 0 }

  /// Index into `roots` of the word's edges, or 0.
  @inline(__always)
  func root(_ word: WordID) -> Int { Int(word) < rootIndex.count ? Int(rootIndex[Int(word)]) : 0 }

  /// The root's edges sorted by what may take them, so that a word meets only its own.
  private static func roots(
    of trie: TimeTrie, classes: [WordID: UInt64], apostrophe: WordID, count: Int
  ) -> (number: [TimeTrie.Edge], roots: [[TimeTrie.Edge]], index: [UInt16]) {
    let numeric: Set<TimeClass> = [.day, .year, .digits, .ordinal, .ordinalNumber, .numeric, .clock, .decade]
    var number: [TimeTrie.Edge] = []
    var byWord: [WordID: [TimeTrie.Edge]] = [:]
    for edge in trie.nodes[0].edges {
      switch edge.element {
      case .word(let id): byWord[id, default: []].append(edge)
      case .of(let c):
        if numeric.contains(c) { number.append(edge) }
        var mask = c.bit
        if c == .year || c == .ordinalDay { mask |= TimeClass.number.bit }
        for (id, set) in classes where set & mask != 0 { byWord[id, default: []].append(edge) }
        if c == .year || c == .decade { byWord[apostrophe, default: []].append(edge) }
      }
    }
    var roots: [[TimeTrie.Edge]] = [[]]
    var index = [UInt16](repeating: 0, count: count + 1)
    for id in byWord.keys.sorted() {
      index[Int(id)] = UInt16(roots.count)
      roots.append(byWord[id]!)
    }
    return (number, roots, index)
  }

  @inline(__always)
  func isA(_ word: WordID, _ c: TimeClass) -> Bool { classes(word) & c.bit != 0 }

  func value(_ word: WordID, _ c: TimeClass) -> Int { values[c]?[word] ?? 0 }

  /// The time expressions of a document: in order, not overlapping. Linear in its tokens.
  public func mentions(in document: Document) -> [TimeMention] {
    var reader = TimeReader(rules: self, document: document)
    reader.read()
    return reader.mentions
  }

  /// The expressions with a value as TIMEX3 has them: a range of two dates is two.
  public func timex(in document: Document) -> [(span: TextSpan, value: String)] {
    var result: [(span: TextSpan, value: String)] = []
    for m in mentions(in: document) where !m.value.isEmpty {
      if let second = m.second, let end = m.end {
        result.append((document.span(m.tokens.lowerBound..<max(m.tokens.lowerBound + 1, m.firstEnd)), m.value))
        result.append((document.span(second), end.description))
      } else {
        result.append((document.span(m.tokens), m.value))
      }
    }
    return result
  }
}
