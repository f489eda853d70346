/// All names and titles as sequences of word ids, in one open-addressing hash table (node, word) → node.
struct NameTrie: Sendable {
  typealias Node = UInt32

  /// What a name stands for.
  enum Kind: UInt8, Sendable {
    case country, adjective, demonym, demonymPlural, metonym
    case city, place, venue, organisation, summit
    /// An office: payload is an index into `Knowledge.titles`.
    case title
    /// Any full name or alias of a person, and what the press calls them on second mention.
    case person, family
  }

  struct Entry: Sendable {
    var payload: UInt32
    var next: UInt32
    /// Bit k: the token k must begin with a capital (the last bit speaks for all beyond).
    var capitals: UInt8
    var kind: Kind
    /// The single token must be all capitals (`WHO`, `US`).
    var allCaps: Bool
  }

  static let root: Node = 0
  private var keys: [UInt64]
  private var values: [Node]
  private var used = 0
  private(set) var entries: [Entry] = [Entry(payload: 0, next: 0, capitals: 0, kind: .country, allCaps: false)]
  /// By node: the first of its entries, 0 where no name ends here.
  private(set) var firstEntry: [UInt32] = [0]
  /// By word id: the root's child. Filled by `seal`.
  private(set) var rootChild: [Node] = []

  init(capacity: Int = 1 << 18) {
    keys = Array(repeating: .max, count: capacity)
    values = Array(repeating: 0, count: capacity)
  }

  @inline(__always)
  private func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  /// The node reached from `node` over `word`, 0 where there is none.
  @inline(__always)
  func child(_ node: Node, _ word: WordID) -> Node {
    let key = UInt64(node) << 32 | UInt64(word)
    let mask = keys.count - 1
    var i = slot(key, mask)
    while true {
      let k = keys[i]
      if k == key { return values[i] }
      if k == .max { return 0 }
      i = (i + 1) & mask
    }
  }

  private mutating func childAdded(_ node: Node, _ word: WordID) -> Node {
    if used * 2 > keys.count { grow() }
    let key = UInt64(node) << 32 | UInt64(word)
    let mask = keys.count - 1
    var i = slot(key, mask)
    while keys[i] != .max {
      if keys[i] == key { return values[i] }
      i = (i + 1) & mask
    }
    keys[i] = key
    let new = Node(firstEntry.count)
    values[i] = new
    firstEntry.append(0)
    used += 1
    return new
  }

  private mutating func grow() {
    let oldKeys = keys, oldValues = values
    keys = Array(repeating: .max, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: keys.count)
    let mask = keys.count - 1
    for (k, key) in oldKeys.enumerated() where key != .max {
      var i = slot(key, mask)
      while keys[i] != .max { i = (i + 1) & mask }
      keys[i] = key
      values[i] = oldValues[k]
    }
  }

  /// Adds a name. The same name with the same kind and payload is kept once.
  mutating func insert(_ words: [WordID], kind: Kind, payload: Int, capitals: UInt8, allCaps: Bool) {
    guard !words.isEmpty else { return }
    var node = NameTrie.root
    for word in words { node = childAdded(node, word) }
    var e = firstEntry[Int(node)]
    while e != 0 {
      let entry = entries[Int(e)]
      if entry.kind == kind, entry.payload == UInt32(payload) {
        entries[Int(e)].capitals &= capitals
        entries[Int(e)].allCaps = entry.allCaps && allCaps
        return
      }
      e = entry.next
    }
    entries.append(
      Entry(payload: UInt32(payload), next: firstEntry[Int(node)], capitals: capitals, kind: kind, allCaps: allCaps))
    firstEntry[Int(node)] = UInt32(entries.count - 1)
  }

  /// Makes the root's children an array by word id.
  mutating func seal(words: Int) {
    rootChild = Array(repeating: 0, count: words + 1)
    for word in 0...words { rootChild[word] = child(NameTrie.root, WordID(word)) }
  }

  /// The node of a whole name, 0 where the trie lacks it.
  func node(_ words: some Sequence<WordID>) -> Node {
    var node = NameTrie.root
    for word in words {
      node = child(node, word)
      if node == 0 { return 0 }
    }
    return node
  }

  /// The payloads of one kind at a node.
  func payloads(_ node: Node, _ kind: Kind) -> [Int] {
    var out: [Int] = []
    var e = node == 0 ? 0 : firstEntry[Int(node)]
    while e != 0 {
      let entry = entries[Int(e)]
      if entry.kind == kind { out.append(Int(entry.payload)) }
      e = entry.next
    }
    return out
  }
}
