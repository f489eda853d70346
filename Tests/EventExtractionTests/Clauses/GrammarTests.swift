import Testing

@testable import EventExtraction

@Suite struct GrammarTests {
  @Test(arguments: [
    ("visit", "visited", Grammar.Forms.past), ("visit", "visiting", .ing), ("arrive", "arriving", .ing),
    ("arrive", "arrived", .past),
    ("carry", "carries", .s), ("carry", "carried", .past), ("discuss", "discusses", .s), ("stay", "stayed", .past),
    ("agree", "agreeing", .ing),
  ])
  func `regular verbs inflect`(lemma: String, word: String, form: Grammar.Forms) {
    #expect(Grammar.inflect(lemma, []).contains { $0.0 == word && $0.1 == form })
  }

  @Test func `given forms replace the regular ones`() {
    let forms = Grammar.inflect("travel", ["travelled/traveled", "", "", "travelling/traveling"])
    #expect(forms.contains { $0.0 == "traveled" && $0.1 == .past })
    #expect(forms.contains { $0.0 == "travelled" && $0.1 == .participle })
    #expect(!forms.contains { $0.0 == "traveled" && $0.1 == .ing })
    #expect(forms.contains { $0.0 == "travels" && $0.1 == .s })
  }

  @Test func `the lexicon knows verbs, nouns and closed words`() throws {
    var lexicon = Lexicon()
    let grammar = try Grammar(lexicon: &lexicon)
    let met = lexicon.id("met")
    let verb = try #require(grammar.verb(met))
    #expect(grammar.verbs[verb].lemma == "meet")
    #expect(grammar.forms(met).contains(.past))
    #expect(grammar.classes(lexicon.id("Talks")).contains(.meetingNoun))
    #expect(grammar.classes(lexicon.id("will")).contains(.future))
    #expect(grammar.verb(lexicon.id("dushanbe")) == nil)
    #expect(grammar.classes(lexicon.id("dushanbe")).isEmpty)
  }
}
