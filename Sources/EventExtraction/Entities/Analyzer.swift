/// Article in, mentions and entities out: the stages before clauses, in order.
public struct Analyzer: Sendable {
  public let knowledge: Knowledge

  public init(knowledge: Knowledge) { self.knowledge = knowledge }

  /// Reads an article. Deterministic; thread-safe.
  public func analyze(_ article: Article) -> Analysis {
    let document = Document(article: article, rules: knowledge.documentRules, lexicon: knowledge.lexicon)
    return Analysis(document: document, times: knowledge.timeRules.mentions(in: document), knowledge: knowledge)
  }
}

extension Analysis {
  /// Finds the mentions of a document and whom they mean. Linear in the number of tokens.
  public init(document: Document, times: [TimeMention], knowledge: Knowledge) {
    self.init(document: document)
    self.times = times
    let n = document.tokens.count
    guard n > 0 else { return }
    var blocked = [Bool](repeating: false, count: n)
    for time in times where time.kind != .vague && time.kind != .set {
      for i in time.tokens
      where !(time.tokens.count == 1 && document.tokens[i].flags.contains(.word) && time.kind == .stretch) {
        blocked[i] = true
      }
    }
    for i in document.datelinePlace { blocked[i] = true }
    var resolver = EntityResolver(document: document, knowledge: knowledge)
    document.tokens.withUnsafeBufferPointer { tokens in
      let limit = UInt32(knowledge.classes.count)
      let classes = [WordClass](unsafeUninitializedCapacity: n) { buffer, count in
        knowledge.classes.withUnsafeBufferPointer { table in
          for i in 0..<n {
            let w = tokens[i].word
            buffer[i] = w < limit ? table[Int(w)] : []
          }
        }
        count = n
      }
      classes.withUnsafeBufferPointer { classes in
        blocked.withUnsafeBufferPointer { blocked in
          let hits = NameHits(tokens: tokens, knowledge: knowledge)
          var parser = MentionParser(
            tokens: tokens, classes: classes, blocked: blocked, hits: hits, knowledge: knowledge)
          parser.read(document.sentences)
          resolver.run(parser.mentions, parties: parser.parties, tokens: tokens, classes: classes)
        }
      }
    }
    mentions = resolver.mentions
    entities = resolver.entities.map(\.entity)
  }
}
