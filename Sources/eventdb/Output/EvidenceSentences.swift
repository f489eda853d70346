import EventStore

/// The sentences that a claim was read from, each once, with a letter to refer to it.
struct EvidenceSentences {
  /// Letter, sentence, and the part of the page that it stands in, empty for the body.
  private(set) var list: [(letter: String, sentence: String, origin: String)] = []

  init(_ evidence: [EvidenceText]) {
    for item in evidence where !list.contains(where: { $0.sentence == item.sentence }) {
      let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(min(list.count, 25))))
      list.append((letter, item.sentence, item.zone == "body" ? "" : item.zone))
    }
  }

  func letter(of evidence: EvidenceText) -> String {
    list.first { $0.sentence == evidence.sentence }?.letter ?? ""
  }
}
