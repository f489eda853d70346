/// Article → document, times, mentions and entities.
struct Analyzer {
  let knowledge: Knowledge

  func analyze(_ article: Article) -> Analysis {
    Analysis(document: Document(article: article, rules: knowledge.documentRules, lexicon: knowledge.lexicon))
  }
}

extension Knowledge {
  func countryName(_ code: String) -> String? { nil }
}
