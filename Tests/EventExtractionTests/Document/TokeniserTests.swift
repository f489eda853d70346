import Testing

@testable import EventExtraction

@Suite struct TokeniserTests {
  @Test(arguments: [
    ("Putin arrived in Dushanbe.", "Putin arrived in Dushanbe ."),
    ("Park Geun-hye", "Park Geun - hye"),
    ("Russia's leader", "Russia 's leader"),
    ("Russia’s leader", "Russia ’s leader"),
    ("the leaders' talks", "the leaders ' talks"),
    ("the U.S. president", "the U.S. president"),
    ("U.S.-China ties", "U.S. - China ties"),
    ("the U.S.'s stance", "the U.S. 's stance"),
    ("Gen. Smith met Lt. Jones", "Gen. Smith met Lt. Jones"),
    ("Antony J. Blinken", "Antony J. Blinken"),
    ("J.K. Rowling", "J.K. Rowling"),
    ("J.Smith", "J. Smith"),
    ("on Oct. 9, 2025", "on Oct. 9 , 2025"),
    ("Nov.30", "Nov. 30"),
    ("a Ph.D. student", "a Ph.D. student"),
    ("at 9:15 a.m. Friday", "at 9:15 a.m. Friday"),
    ("at 10a.m. sharp", "at 10 a.m. sharp"),
    ("10,000 people", "10,000 people"),
    ("June 17,2018", "June 17 , 2018"),
    ("3.5 percent", "3.5 percent"),
    ("the 9th floor", "the 9th floor"),
    ("the 1990s", "the 1990s"),
    ("2021-06-25", "2021 - 06 - 25"),
    ("05.02.2017", "05.02.2017"),
    ("$3.5bn", "$ 3.5bn"),
    ("don't go", "don't go"),
    ("Sana'a airport", "Sana'a airport"),
    ("Côte d'Ivoire", "Côte d'Ivoire"),
    ("Gabriel plays.The minister", "Gabriel plays . The minister"),
    ("(CNN)There has been", "( CNN ) There has been"),
    ("state.gov said", "state.gov said"),
    ("see http://dw.com/p/2X346 now", "see http://dw.com/p/2X346 now"),
    ("wait... what", "wait ... what"),
    ("he said -- again", "he said -- again"),
    ("war—and peace", "war — and peace"),
    ("the G20 and COVID-19", "the G20 and COVID - 19"),
    ("AT&T said", "AT&T said"),
    ("St. Petersburg", "St. Petersburg"),
    ("No. 10 said no.", "No. 10 said no ."),
    ("Sat. 5 May he sat.", "Sat. 5 May he sat ."),
    ("it was in Mar. The", "it was in Mar. The"),
    ("Yes.", "Yes ."),
    ("• one • two", "• one • two"),
    ("普京访问北京", "普京访问北京"),
    ("Élysée Palace", "Élysée Palace"),
  ])
  func splitsIntoTokens(_ text: String, _ expected: String) {
    #expect(Reading.words(Reading.document(text)).joined(separator: " ") == expected)
  }

  @Test func wordIdsFoldCaseAndAccents() {
    let d = Reading.document("Élysée ELYSEE elysee")
    #expect(Set(d.tokens.map(\.word)).count == 1)
  }

  @Test func marksOfOneKindHaveOneId() {
    let d = Reading.document("“a” \"b\" ‘c’ a - b ‐ c")
    let marks = Reading.shared.documentRules.marks
    #expect(d.tokens.filter { $0.word == marks.quote }.count == 4)
    #expect(d.tokens.filter { $0.flags.contains(.hyphen) }.count == 2)
  }

  @Test(
    arguments: [
      ("Moscow", Token.Flags([.word, .capital])), ("NATO", [.word, .capital, .allCaps]), ("visit", .word),
      ("2025", .number), ("9th", .number), (",", .punctuation),
    ] as [(String, Token.Flags)])
  func setsFlags(_ text: String, _ flags: Token.Flags) {
    let d = Reading.document(text)
    #expect(d.tokens.count == 1)
    #expect(d.tokens[0].flags.subtracting(.first) == flags)
  }

  @Test func gluedTellsWhiteSpace() {
    let d = Reading.document("Geun-hye - talks")
    #expect(d.tokens.map { $0.flags.contains(.glued) } == [false, true, true, false, false])
  }

  @Test(arguments: [
    ("He said “we agree” today", "we agree"),
    ("He said \"we agree\" today", "we agree"),
    ("He said ``we agree'' today", "we agree"),
    ("‘reliable' alliance", "reliable"),
    ("the leaders' talks and the ministers' dinner", ""),
    ("in the '90s and the '80s", ""),
    ("“One \"two\" three” four", "One \" two \" three"),
    ("“It goes on.\n\n“And ends here,” he said.", "It goes on . And ends here ,"),
    ("It's Putin's 'great day' in Moscow's centre", "great day"),
  ])
  func marksQuotedTokens(_ text: String, _ expected: String) {
    let d = Reading.document(text)
    let quoted = d.tokens.indices.filter { d.tokens[$0].flags.contains(.quoted) }
    #expect(quoted.map { d.string($0) }.joined(separator: " ") == expected)
  }

  @Test func anUnclosedQuotationEndsWithItsParagraph() {
    let d = Reading.document("“It goes on.\n\nNext day.")
    #expect(d.tokens.suffix(3).allSatisfy { !$0.flags.contains(.quoted) })
  }

  @Test(arguments: ["", " ", "\n\n\n", "\u{FFFD}", "\"", "'", ".", "...", "-", "’", "\u{200B}", "a", "1", "(", "😀"])
  func readsAnything(_ text: String) {
    let d = Reading.document(text)
    #expect(d.sentences.map(\.tokens.count).reduce(0, +) == d.tokens.count)
    #expect(Reading.shared.timeRules.mentions(in: d).isEmpty)
  }

  @Test func aLongRunIsJunkAndNoWord() {
    let d = Reading.document("x " + String(repeating: "a", count: 100_000) + " y")
    #expect(d.tokens.count == 3)
    #expect(!d.tokens[1].flags.contains(.word))
  }

  @Test func aLongLineIsCutIntoSentences() {
    let d = Reading.document(String(repeating: "word ", count: 5000))
    #expect(d.tokens.count == 5000)
    #expect(d.sentences.allSatisfy { $0.tokens.count <= SentenceSplitter.longest + 1 })
  }

  @Test func tokensLieInOrderAndInsideTheBuffer() {
    let d = Reading.document("A “b” c.\n(d) e-f's \u{FFFD} g…", title: "H")
    var last = 0
    for t in d.tokens {
      #expect(Int(t.begin) >= last && t.end > t.begin && Int(t.end) <= d.bytes.count)
      last = Int(t.end)
    }
    #expect(d.bytes[d.textStart] == UInt8(ascii: "A"))
  }
}
