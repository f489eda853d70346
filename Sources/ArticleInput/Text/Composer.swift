/// Composes letters and the marks behind them (Unicode's form C), so that `é` is one letter however it was typed.
///
/// The table holds what composes in Latin, Greek, Cyrillic, Arabic, kana and Hangul script; it is made from the
/// standard library, for which canonically equivalent strings are equal. Letters that are composed already are not taken
/// apart for a mark that belongs before theirs.
struct Composer: Sendable {
  static let shared = Composer()

  /// Letter with its marks → the composed letter, and single signs that stand for another one.
  private let composed: [String: UInt32]

  private init() {
    var table: [String: UInt32] = [:]
    let ranges: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x374...0x3FF, 0x400...0x52F, 0x620...0x6D5, 0x1E00...0x1FFF, 0x3041...0x30FF,
    ]
    for range in ranges {
      for value in range {
        guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
        let text = String(scalar)
        // The first of equivalent ones is the one that form C keeps, except where Greek repeats signs of elsewhere.
        if table[text] == nil { table[text] = value }
      }
    }
    composed = table
  }

  /// Whether UTF-8 may hold something that composes; almost no English text does.
  static func isNeeded(_ b: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = 0
    let n = b.count
    while i < n {
      let c = b[i]
      if c < 0xCC {
        i += 1
        continue
      }
      switch c {
      case 0xCC: return true
      case 0xCE: if i + 1 < n, b[i + 1] == 0x87 { return true }
      case 0xCD: if i + 1 < n, b[i + 1] <= 0xBF { return true }
      case 0xD9: if i + 1 < n, (0x93...0x95).contains(b[i + 1]) { return true }
      case 0xE1:
        // Hangul's parts; Greek with accents that form C writes otherwise.
        if i + 1 < n, (0x84...0x87).contains(b[i + 1]) || b[i + 1] == 0xBD || b[i + 1] == 0xBE || b[i + 1] == 0xBF {
          return true
        }
      case 0xE2:
        if i + 2 < n, b[i + 1] == 0x84, b[i + 2] == 0xA6 || b[i + 2] == 0xAA || b[i + 2] == 0xAB { return true }
      case 0xE3: if i + 2 < n, b[i + 1] == 0x82, b[i + 2] == 0x99 || b[i + 2] == 0x9A { return true }
      default: break
      }
      i += 1
    }
    return false
  }

  /// The text in form C; the same text where nothing composes.
  func compose(_ text: String) -> String {
    var text = text
    if !text.withUTF8(Composer.isNeeded) { return text }
    var out = String.UnicodeScalarView()
    var cluster: [Unicode.Scalar] = []
    func flush() {
      append(cluster, to: &out)
      cluster.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let isMark = value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      // Parts of a Hangul syllable join what stands right before them, or nothing.
      if (0x1161...0x11C2).contains(value), cluster.count == 1, let syllable = hangul(cluster[0], scalar) {
        cluster[0] = syllable
        continue
      }
      if !isMark { flush() }
      cluster.append(scalar)
    }
    flush()
    return String(out)
  }

  private func append(_ cluster: [Unicode.Scalar], to out: inout String.UnicodeScalarView) {
    guard let base = cluster.first else { return }
    if cluster.count == 1 {
      let isSingleton =
        [0x2126, 0x212A, 0x212B, 0x340, 0x341, 0x343, 0x374, 0x37E, 0x387].contains(base.value)
        || (0x1F00...0x1FFF).contains(base.value)
      out.append(isSingleton ? single(base) : base)
      return
    }
    // Marks in the order of their classes; equal ones stay.
    let marks = cluster.dropFirst().enumerated().sorted {
      ($0.element.properties.canonicalCombiningClass.rawValue, $0.offset)
        < ($1.element.properties.canonicalCombiningClass.rawValue, $1.offset)
    }.map(\.element)
    var letter = single(base)
    var rest: [Unicode.Scalar] = []
    for mark in marks {
      // What a mark of the same class stands between does not compose.
      let isBlocked =
        rest.last.map {
          $0.properties.canonicalCombiningClass.rawValue >= mark.properties.canonicalCombiningClass.rawValue
        } ?? false
      if !isBlocked, let joined = pair(letter, mark) { letter = joined } else { rest.append(mark) }
    }
    out.append(letter)
    out.append(contentsOf: rest)
  }

  private func single(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2126: return "\u{3A9}"
    case 0x212A: return "K"
    case 0x37E: return ";"
    case 0x374: return "\u{2B9}"
    case 0x1FEF: return "`"
    case 0x1FFD: return "\u{B4}"
    case 0x387: return "\u{B7}"
    case 0x340, 0x341, 0x343: return Unicode.Scalar([0x340: 0x300, 0x341: 0x301, 0x343: 0x313][scalar.value]!)!
    default: return composed[String(scalar)].flatMap(Unicode.Scalar.init) ?? scalar
    }
  }

  /// Hangul composes by arithmetic.
  private func hangul(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Unicode.Scalar? {
    if (0x1100...0x1112).contains(a.value), (0x1161...0x1175).contains(b.value) {
      return Unicode.Scalar(0xAC00 + ((a.value - 0x1100) * 21 + b.value - 0x1161) * 28)
    }
    if (0xAC00...0xD7A3).contains(a.value), (a.value - 0xAC00) % 28 == 0, (0x11A8...0x11C2).contains(b.value) {
      return Unicode.Scalar(a.value + b.value - 0x11A7)
    }
    return nil
  }

  private func pair(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Unicode.Scalar? {
    var text = String(a)
    text.unicodeScalars.append(b)
    return composed[text].flatMap(Unicode.Scalar.init)
  }
}
