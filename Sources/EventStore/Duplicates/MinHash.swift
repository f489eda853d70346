import EventExtraction

/// What is compared of an article's text to find copies: its runs of four words, and a short sketch of them.
struct MinHash: Sendable {
  static let bands = 16
  private static let rows = 4
  /// Texts with fewer runs are copies only if they are the same to the letter.
  static let leastShingles = 16

  /// Hashes of the runs of four words, each once, in order.
  let shingles: [UInt64]

  /// O(length of the text).
  init(_ text: String) {
    let folded = Lexicon.fold(Array(text.utf8))
    var words: [UInt64] = []
    var hash: UInt64 = 0
    var isWord = false
    func isPart(_ byte: UInt8) -> Bool { byte >= 0x80 || byte &- 97 < 26 || byte &- 48 < 10 }
    for byte in folded {
      if isPart(byte) {
        if !isWord { hash = 0xCBF2_9CE4_8422_2325 }
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        isWord = true
      } else if isWord {
        words.append(hash)
        isWord = false
      }
    }
    if isWord { words.append(hash) }
    var runs: Set<UInt64> = []
    if words.count >= 4 {
      for i in 0...(words.count - 4) {
        var h: UInt64 = 0
        for word in words[i..<(i + 4)] { h = MinHash.mix(h &+ word) }
        runs.insert(h)
      }
    }
    shingles = runs.sorted()
  }

  /// A number for each band: texts that are much alike share at least one of them. Nothing for short texts.
  var bandValues: [Int64] {
    if shingles.count < MinHash.leastShingles { return [] }
    return (0..<MinHash.bands).map { band in
      var value: UInt64 = 0
      for row in 0..<MinHash.rows {
        let seed = MinHash.mix(UInt64(band * MinHash.rows + row + 1))
        var least = UInt64.max
        for shingle in shingles { least = Swift.min(least, MinHash.mix(shingle ^ seed)) }
        value = MinHash.mix(value ^ least)
      }
      return Int64(bitPattern: value)
    }
  }

  /// The share of runs that two texts have in common: 0...1.
  func similarity(_ other: MinHash) -> Double {
    var i = 0, j = 0, both = 0
    while i < shingles.count, j < other.shingles.count {
      if shingles[i] == other.shingles[j] {
        both += 1
        i += 1
        j += 1
      } else if shingles[i] < other.shingles[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let all = shingles.count + other.shingles.count - both
    return all == 0 ? 0 : Double(both) / Double(all)
  }

  /// SplitMix64's finaliser.
  private static func mix(_ x: UInt64) -> UInt64 {
    var z = x &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
