import EventExtraction

/// Which language a text is in, and what its months are called: `seeds/languages.tsv`.
struct Languages: Sendable {
  private var words: [String: UInt32] = [:]
  private var codes: [String] = []
  private var months: [String: Int] = [:]

  static let shared = Languages()

  private init() {
    // The tests read the table: it is whole in every binary.
    for row in (try? SeedTable.embedded("seeds/languages.tsv"))?.rows ?? [] {
      let cells = row.cells
      guard cells.count >= 4 else { continue }
      let bit = UInt32(1) << UInt32(codes.count)
      codes.append(String(cells[0]))
      for word in cells[2].split(separator: "|") { words[String(word), default: 0] |= bit }
      for (n, names) in cells[3].split(separator: "|").enumerated() {
        for name in names.split(separator: "/") { months[String(name)] = months[String(name)] ?? n + 1 }
      }
    }
  }

  /// 1...12.
  func month(_ word: String) -> Int? { months[word] }

  /// The primary language tag, `und` where there is too little text. The beginning, the middle and the end are looked at.
  func detect(title: String, text: String) -> String {
    var sample = Array(title.utf8)
    sample.append(10)
    let body = text.utf8
    if body.count <= 6000 {
      sample.append(contentsOf: body)
    } else {
      sample.append(contentsOf: body.prefix(3000))
      sample.append(10)
      sample.append(contentsOf: body.dropFirst(body.count / 2).prefix(2000))
    }
    return detect(sample)
  }

  private func detect(_ sample: [UInt8]) -> String {
    var scores = [Int](repeating: 0, count: codes.count)
    var scripts: [String: Int] = [:]
    var latin = 0, wordCount = 0
    var word: [UInt8] = []
    func finish() {
      if word.isEmpty { return }
      wordCount += 1
      if let bits = words[String(decoding: word, as: UTF8.self)] {
        for i in codes.indices where bits & 1 << UInt32(i) != 0 { scores[i] += 1 }
      }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in String(decoding: sample, as: UTF8.self).unicodeScalars {
      let v = scalar.value
      switch v {
      case 0x41...0x5A:
        word.append(UInt8(v | 32))
        latin += 1
      case 0x61...0x7A:
        word.append(UInt8(v))
        latin += 1
      case 0xC0...0x24F:
        let lower = v <= 0xDE && v != 0xD7 ? v + 32 : v
        word.append(contentsOf: Array(String(UnicodeScalar(lower) ?? scalar).utf8))
        latin += 1
      case 0x2019, 0x27: finish()
      case 0x400...0x52F:
        finish()
        scripts[v == 0x456 || v == 0x457 || v == 0x454 ? "uk" : "ru", default: 0] += v == 0x456 || v == 0x457 ? 12 : 1
      case 0x370...0x3FF: scripts["el", default: 0] += 1
      case 0x590...0x5FF: scripts["he", default: 0] += 1
      case 0x600...0x6FF:
        scripts[v == 0x67E || v == 0x686 || v == 0x6AF || v == 0x6CC ? "fa" : "ar", default: 0] += 1
      case 0x900...0x97F: scripts["hi", default: 0] += 1
      case 0xE00...0xE7F: scripts["th", default: 0] += 1
      case 0x3040...0x30FF: scripts["ja", default: 0] += 4
      case 0x4E00...0x9FFF: scripts["zh", default: 0] += 2
      case 0xAC00...0xD7AF: scripts["ko", default: 0] += 2
      case 0x10A0...0x10FF: scripts["ka", default: 0] += 1
      case 0x530...0x58F: scripts["hy", default: 0] += 1
      default: finish()
      }
    }
    finish()
    if let top = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), top.value > latin { return top.key }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), wordCount >= 8 else { return "und" }
    let english = codes.firstIndex(of: "en") ?? 0
    if scores[best] < 2 { return "und" }
    // English by a hair is English: names and quotations in other languages are common in its press.
    if scores[english] * 10 >= scores[best] * 9 { return "en" }
    return codes[best]
  }
}
