import EventExtraction

/// An article read for a test, and what its phrases mean.
struct ReadArticle {
  let analysis: Analysis

  init(_ text: String, on day: String = "2025-10-09", title: String = "") {
    let article = Article(id: "t", published: Day(day), title: title, text: text)
    analysis = Analyzer(knowledge: TestKnowledge.shared).analyze(article)
  }

  /// The first mention whose words are exactly `phrase`, or that begins or ends with it.
  func mention(_ phrase: String) -> Mention? {
    let texts = analysis.mentions.map { analysis.document.string($0.tokens) }
    let exact = texts.firstIndex(of: phrase)
    let found = exact ?? texts.firstIndex { $0.hasSuffix(phrase) } ?? texts.firstIndex { $0.contains(phrase) }
    return found.map { analysis.mentions[$0] }
  }

  /// The last mention of just these words.
  func last(_ phrase: String) -> Mention? {
    analysis.mentions.last { analysis.document.string($0.tokens) == phrase }
  }

  func entity(_ phrase: String) -> Entity? {
    mention(phrase)?.entities.first.map { analysis.entities[$0] }
  }

  func entities(_ mention: Mention?) -> [Entity] { mention?.entities.map { analysis.entities[$0] } ?? [] }

  /// `Name [CC]` of all entities of a mention.
  func who(_ mention: Mention?) -> [String] { entities(mention).map { "\($0.name) [\($0.country ?? "-")]" } }

  var dump: String { analysis.dump() }
}
