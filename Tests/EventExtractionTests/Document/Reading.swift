@testable import EventExtraction

/// The document stage and the time grammar, without the other tables.
struct Reading {
  let lexicon: Lexicon
  let documentRules: DocumentRules
  let timeRules: TimeRules

  static let shared: Reading = {
    do {
      var lexicon = Lexicon()
      let documentRules = try DocumentRules(lexicon: &lexicon)
      let timeRules = try TimeRules(lexicon: &lexicon)
      return Reading(lexicon: lexicon, documentRules: documentRules, timeRules: timeRules)
    } catch {
      fatalError("\(error)")
    }
  }()

  static func document(_ text: String, title: String = "", published: String? = "2025-10-09") -> Document {
    let article = Article(id: "t", published: published.flatMap { Day($0) }, title: title, text: text)
    return Document(article: article, rules: shared.documentRules, lexicon: shared.lexicon)
  }

  static func times(_ text: String, published: String? = "2025-10-09") -> (Document, [TimeMention]) {
    let d = document(text, published: published)
    return (d, shared.timeRules.mentions(in: d))
  }

  static func words(_ d: Document) -> [String] { d.tokens.indices.map { d.string($0) } }
  static func sentences(_ d: Document) -> [String] { d.sentences.map { d.string($0.tokens) } }
  static func zone(_ z: Zone, _ d: Document) -> [String] {
    d.sentences.filter { $0.zone == z }.map { d.string($0.tokens) }
  }
}
