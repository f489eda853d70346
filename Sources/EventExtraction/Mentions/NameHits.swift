/// Where the names of the tables occur in a document: for each token the names that begin there, the longest last.
struct NameHits {
  /// A node of the trie reached from a token.
  struct Hit {
    var end: Int32
    var node: NameTrie.Node
    /// Bit k: an entry of the kind with raw value k fits, case included.
    var kinds: UInt16
    /// Another hit of the same token follows.
    var more: Bool
  }

  private(set) var hits: [Hit] = []
  /// By token: its first hit, -1 where it has none.
  private(set) var first: [Int32]

  /// Walks the trie from each token. O(tokens × longest name).
  init(tokens: UnsafeBufferPointer<Token>, knowledge: Knowledge) {
    first = Array(repeating: -1, count: tokens.count)
    hits.reserveCapacity(tokens.count / 3)
    let trie = knowledge.trie
    let hyphen = knowledge.marks.hyphen
    let apostrophe = knowledge.marks.apostrophe
    let roots = trie.rootChild
    let wordLimit = UInt32(roots.count)
    for i in 0..<tokens.count {
      let word = tokens[i].word
      guard word < wordLimit else { continue }
      var node = roots[Int(word)]
      if node == 0 { continue }
      var end = i + 1
      var any = false
      while true {
        if trie.firstEntry[Int(node)] != 0 {
          let kinds = NameHits.kinds(trie: trie, node: node, tokens: tokens, begin: i, end: end)
          if kinds != 0 {
            if any { hits[hits.count - 1].more = true } else { first[i] = Int32(hits.count) }
            hits.append(Hit(end: Int32(end), node: node, kinds: kinds, more: false))
            any = true
          }
        }
        guard end < tokens.count else { break }
        let flags = tokens[end].flags
        if flags.contains(.first), !flags.contains(.punctuation) { break }
        let next = flags.contains(.hyphen) ? hyphen : tokens[end].word
        var child = trie.child(node, next)
        if child == 0 {
          // `Moon Jae In` for `Moon Jae-in`, and the reverse.
          if flags.contains(.possessive) {
            // `Foreign Ministers’ Meeting` for `foreign ministers' meeting`, and the tables' name without the mark.
            child = trie.child(node, apostrophe)
            if child == 0, end + 1 < tokens.count, tokens[end].end - tokens[end].begin != 2 {
              child = trie.child(node, tokens[end + 1].word)
              if child != 0 { end += 1 }
            }
          } else if next == hyphen, end + 1 < tokens.count, flags.contains(.glued) {
            child = trie.child(node, tokens[end + 1].word)
            if child != 0 { end += 1 }
          } else if flags.contains(.word) {
            let over = trie.child(node, hyphen)
            if over != 0 { child = trie.child(over, next) }
            // `Foreign Ministers Meeting`.
            if child == 0 {
              let owner = trie.child(node, apostrophe)
              if owner != 0 { child = trie.child(owner, next) }
            }
          }
        }
        if child == 0 { break }
        node = child
        end += 1
      }
    }
  }

  private static func kinds(
    trie: NameTrie, node: NameTrie.Node, tokens: UnsafeBufferPointer<Token>, begin: Int, end: Int
  ) -> UInt16 {
    var kinds: UInt16 = 0
    var e = trie.firstEntry[Int(node)]
    while e != 0 {
      let entry = trie.entries[Int(e)]
      e = entry.next
      let bit: UInt16 = 1 << UInt16(entry.kind.rawValue)
      if kinds & bit != 0 { continue }
      if entry.allCaps, !tokens[begin].flags.contains(.allCaps), !tokens[begin].flags.contains(.abbreviation) {
        continue
      }
      var mask = entry.capitals
      var k = begin
      var fits = true
      while mask != 0, k < end {
        if mask & 1 != 0, !tokens[k].flags.contains(.capital) {
          fits = false
          break
        }
        mask >>= 1
        k += 1
      }
      if fits { kinds |= bit }
    }
    return kinds
  }

  /// The longest name of one of the `kinds` that begins at a token.
  @inline(__always)
  func longest(_ token: Int, _ kinds: UInt16) -> Hit? {
    var i = Int(first[token])
    guard i >= 0 else { return nil }
    var best: Hit?
    while true {
      let hit = hits[i]
      if hit.kinds & kinds != 0 { best = hit }
      if !hit.more { return best }
      i += 1
    }
  }
}

extension NameTrie.Kind {
  @inline(__always) var bit: UInt16 { 1 << UInt16(rawValue) }
  /// What can stand before a title as the state or body that it is of.
  static let partyBits: UInt16 =
    country.bit | adjective.bit | demonym.bit | metonym.bit | organisation.bit
  static let namedCountryBits: UInt16 = country.bit | metonym.bit
  static let placeBits: UInt16 = city.bit | place.bit | venue.bit
}
