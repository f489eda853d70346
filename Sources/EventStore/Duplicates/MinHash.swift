import EventExtraction

/// What is compared of an article's text to find copies: its runs of four words, and a short sketch of them.
///
/// The sketch is MinHash by one permutation (Li, Owen and Zhang, 2012), with empty bins filled as in Shrivastava (2017).
struct MinHash: Sendable {
  static let bands = 12
  private static let rows = 4
  private static let bins = bands * rows
  /// Texts with fewer runs are copies only if they are the same to the letter.
  static let leastShingles = 16

  /// Hashes of the runs of four words, as they follow each other.
  private let runs: [UInt64]

  /// O(length of the text).
  init(_ text: String) { self.init(folded: Lexicon.fold(Array(text.utf8))) }

  /// - Parameter folded: the text as `Lexicon.fold` gives it.
  init(folded: [UInt8]) {
    var runs: [UInt64] = []
    runs.reserveCapacity(folded.count / 5)
    // The last three words, and how many there were.
    var last: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var count = 0
    var hash: UInt64 = 0
    var isWord = false
    func end() {
      if count >= 3 {
        var h = MinHash.mix(last.0)
        h = MinHash.mix(h &+ last.1)
        h = MinHash.mix(h &+ last.2)
        runs.append(MinHash.mix(h &+ hash))
      }
      last = (last.1, last.2, hash)
      count += 1
    }
    folded.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        if byte >= 0x80 || byte &- 97 < 26 || byte &- 48 < 10 {
          if !isWord { hash = 0xCBF2_9CE4_8422_2325 }
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
          isWord = true
        } else if isWord {
          end()
          isWord = false
        }
      }
    }
    if isWord { end() }
    self.runs = runs
  }

  /// A number for each band: texts that are much alike share at least one of them. Nothing for short texts.
  var bandValues: [Int64] {
    if runs.count < MinHash.leastShingles { return [] }
    var least = [UInt64](repeating: .max, count: MinHash.bins)
    for run in runs {
      let bin = Int(((run >> 32) &* UInt64(MinHash.bins)) >> 32)
      if run < least[bin] { least[bin] = run }
    }
    let filled = least
    for bin in least.indices where filled[bin] == .max {
      var seed = UInt64(bin)
      var other = bin
      while filled[other] == .max {
        seed = MinHash.mix(seed)
        other = Int(((seed >> 32) &* UInt64(MinHash.bins)) >> 32)
      }
      least[bin] = filled[other]
    }
    return (0..<MinHash.bands).map { band in
      var value = UInt64(band)
      for row in 0..<MinHash.rows { value = MinHash.mix(value ^ least[band * MinHash.rows + row]) }
      return Int64(bitPattern: value)
    }
  }

  /// The runs, each once, in order.
  private var shingles: [UInt64] {
    var sorted = runs.sorted()
    var kept = 0
    for i in sorted.indices where i == 0 || sorted[i] != sorted[kept - 1] {
      sorted[kept] = sorted[i]
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    return sorted
  }

  /// The share of runs that two texts have in common: 0...1.
  func similarity(_ other: MinHash) -> Double {
    let a = shingles, b = other.shingles
    var i = 0, j = 0, both = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        both += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let all = a.count + b.count - both
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
