/// Folded words ↔ ids: the vocabulary of all tables, in one open-addressing hash table over a byte arena.
///
/// Folding: ASCII lower case, Latin letters without their marks (`Élysée` → `elysee`, `ß` → `ss`, `ø` → `o`), curly quotes as straight
/// ones. Look-up is O(length), and allocates nothing.
public struct Lexicon: Sendable {
  /// The hash in the upper half, the id in the lower: a miss touches one cache line.
  private var slots: [UInt64]
  private var hashes: [UInt32] = [0]
  private var ends: [UInt32] = [0]
  private var arena: [UInt8] = []

  public init() { self.init(capacity: 1 << 11) }

  /// - Parameter capacity: how many words it will hold before its table grows; a power of two.
  init(capacity: Int) {
    slots = Array(repeating: 0, count: capacity * 2)
    hashes.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
  }

  /// Number of words.
  public var count: Int { ends.count - 1 }

  /// The bit that marks the id of a word which the lexicon lacks.
  public static let unknownBit: WordID = 0x8000_0000

  /// The id of an already folded word, added if new. Ids begin at 1.
  @discardableResult
  public mutating func intern(folded: [UInt8]) -> WordID {
    folded.withUnsafeBufferPointer { intern(folded: $0) }
  }

  @discardableResult
  public mutating func intern(folded: UnsafeBufferPointer<UInt8>) -> WordID {
    let hash = Lexicon.hash(folded)
    if ends.count * 2 > slots.count { grow() }
    var i = Int(hash) & (slots.count - 1)
    while slots[i] != 0 {
      let slot = slots[i]
      if UInt32(slot >> 32) == hash, equals(WordID(truncatingIfNeeded: slot), folded) {
        return WordID(truncatingIfNeeded: slot)
      }
      i = (i + 1) & (slots.count - 1)
    }
    arena.append(contentsOf: folded)
    ends.append(UInt32(arena.count))
    hashes.append(hash)
    let id = WordID(ends.count - 1)
    slots[i] = UInt64(hash) << 32 | UInt64(id)
    return id
  }

  /// The id of a word as written, added if new.
  @discardableResult
  public mutating func intern(_ word: some StringProtocol) -> WordID {
    intern(folded: Lexicon.fold(Array(word.utf8)))
  }

  /// The id of a folded word: its index, or its hash with `unknownBit` where the lexicon lacks it.
  public func id(folded: [UInt8]) -> WordID {
    folded.withUnsafeBufferPointer { id(folded: $0) }
  }

  public func id(folded: UnsafeBufferPointer<UInt8>) -> WordID {
    let hash = Lexicon.hash(folded)
    var i = Int(hash) & (slots.count - 1)
    while slots[i] != 0 {
      let slot = slots[i]
      if UInt32(slot >> 32) == hash, equals(WordID(truncatingIfNeeded: slot), folded) {
        return WordID(truncatingIfNeeded: slot)
      }
      i = (i + 1) & (slots.count - 1)
    }
    return hash | Lexicon.unknownBit
  }

  /// The id of a word as written.
  public func id(_ word: some StringProtocol) -> WordID { id(folded: Lexicon.fold(Array(word.utf8))) }

  /// The folded spelling of a known word.
  public func word(_ id: WordID) -> String {
    guard id > 0, id < UInt32(ends.count) else { return "?" }
    return String(decoding: arena[Int(ends[Int(id) - 1])..<Int(ends[Int(id)])], as: UTF8.self)
  }

  @inline(__always)
  private func equals(_ id: WordID, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    let begin = Int(ends[Int(id) - 1]), end = Int(ends[Int(id)])
    guard end - begin == folded.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      for i in 0..<folded.count where arena[begin + i] != folded[i] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for id in 1..<ends.count {
      var i = Int(hashes[id]) & (slots.count - 1)
      while slots[i] != 0 { i = (i + 1) & (slots.count - 1) }
      slots[i] = UInt64(hashes[id]) << 32 | UInt64(id)
    }
  }

  /// FNV-1a, 31 bits.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var h: UInt32 = 2_166_136_261
    for b in bytes { h = (h ^ UInt32(b)) &* 16_777_619 }
    h ^= h >> 15
    return h & 0x7FFF_FFFF
  }
}
