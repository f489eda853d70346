/// The patterns of `seeds/times.tsv` as a trie over literal words and classes.
struct TimeTrie: Sendable {
  enum Element: Hashable, Sendable {
    case word(WordID)
    case of(TimeClass)
  }

  struct Edge: Sendable {
    var element: Element
    var target: Int32
  }

  struct Node: Sendable {
    var edges: [Edge] = []
    /// Index of the rule that ends here, or -1.
    var rule: Int32 = -1
  }

  private(set) var nodes = [Node()]
  /// Words that some pattern names.
  private(set) var literals: Set<WordID> = []

  mutating func insert(_ sequence: [Element], rule: Int) {
    var node = 0
    for element in sequence {
      if case .word(let id) = element { literals.insert(id) }
      if let edge = nodes[node].edges.first(where: { $0.element == element }) {
        node = Int(edge.target)
      } else {
        nodes.append(Node())
        nodes[node].edges.append(Edge(element: element, target: Int32(nodes.count - 1)))
        node = nodes.count - 1
      }
    }
    if nodes[node].rule < 0, node != 0 { nodes[node].rule = Int32(rule) }
  }
}

/// A pattern's text → the flat sequences that it stands for.
struct TimePatternParser {
  struct Failure: Error { var problem: String }

  private var parts: [Substring] = []
  private var position = 0

  /// - Throws: `Failure` with what is wrong.
  static func sequences(
    of pattern: Substring, lexicon: inout Lexicon
  ) throws(Failure) -> [[TimeTrie.Element]] {
    var parser = TimePatternParser()
    var word: Substring.Index?
    var i = pattern.startIndex
    var angle = false
    func flush(_ end: Substring.Index, _ parts: inout [Substring], _ word: inout Substring.Index?) {
      if let start = word { parts.append(pattern[start..<end]) }
      word = nil
    }
    while i < pattern.endIndex {
      let c = pattern[i]
      if c == "<" { angle = true }
      if !angle, c == " " || c == "[" || c == "]" || c == "(" || c == ")" || c == "|" {
        flush(i, &parser.parts, &word)
        if c != " " { parser.parts.append(pattern[i...i]) }
      } else if word == nil {
        word = i
      }
      if c == ">" { angle = false }
      i = pattern.index(after: i)
    }
    flush(i, &parser.parts, &word)
    let result = try parser.alternatives(lexicon: &lexicon)
    guard parser.position == parser.parts.count else {
      throw Failure(problem: "'\(parser.parts[parser.position])' closes nothing")
    }
    return result
  }

  private mutating func alternatives(lexicon: inout Lexicon) throws(Failure) -> [[TimeTrie.Element]] {
    var result = try sequence(lexicon: &lexicon)
    while position < parts.count, parts[position] == "|" {
      position += 1
      result += try sequence(lexicon: &lexicon)
    }
    return result
  }

  private mutating func sequence(lexicon: inout Lexicon) throws(Failure) -> [[TimeTrie.Element]] {
    var result: [[TimeTrie.Element]] = [[]]
    while position < parts.count {
      let part = parts[position]
      if part == "]" || part == ")" || part == "|" { break }
      position += 1
      var choices: [[TimeTrie.Element]]
      switch part {
      case "[", "(":
        choices = try alternatives(lexicon: &lexicon)
        guard position < parts.count, parts[position] == (part == "[" ? "]" : ")") else {
          throw Failure(problem: "'\(part)' is not closed")
        }
        position += 1
        if part == "[" { choices.append([]) }
      default:
        if part.first == "<", part.last == ">", part.count > 2 {
          guard let c = TimeClass(part.dropFirst().dropLast()) else {
            throw Failure(problem: "no class '\(part)'; the table's head lists them")
          }
          choices = [[.of(c)]]
        } else {
          choices = [[.word(lexicon.intern(part))]]
        }
      }
      result = result.flatMap { head in choices.map { head + $0 } }
    }
    return result
  }
}
