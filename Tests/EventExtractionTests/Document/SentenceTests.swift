import Testing

@testable import EventExtraction

@Suite struct SentenceTests {
  @Test(arguments: [
    ["Putin arrived.", "He left."],
    ["He met Mr. Xi in Moscow.", "They talked."],
    ["He lives in the U.S.", "The visit is over."],
    ["U.S. President Biden met Gen. Mark A. Milley."],
    ["It is in Washington D.C.", "He left."],
    ["“We agree.”", "He left."],
    ["“Do we agree?” he asked.", "They did."],
    ["It ended at 9 p.m.", "The leaders left."],
    ["It ended at 9 p.m. Friday in Oslo."],
    ["He works for Apple Inc.", "It grew."],
    ["He visited St. Petersburg.", "Then he left."],
    ["No. 10 said so.", "It was right."],
    ["What?", "Nothing!", "Really."],
    ["He paused... and went on.", "He left."],
    ["Growth was 3.5 percent.", "It fell."],
    ["In 2016.", "In 2017 it rose."],
    ["Antony J. Blinken met J. D. Vance.", "They spoke."],
    ["(He was late.)", "They met."],
    ["They met on Oct. 9 in Riyadh.", "It was hot."],
    ["Foreign Minister Gabriel plays.", "The meeting ended."],
    ["It was over by Feb.", "The leaders flew home."],
  ])
  func splits(_ expected: [String]) {
    let d = Reading.document(expected.joined(separator: " "))
    #expect(Reading.sentences(d) == expected)
  }

  @Test func splitsWhereTheSpaceWasLost() {
    #expect(
      Reading.sentences(Reading.document("Gabriel plays.The talks ended.")) == ["Gabriel plays.", "The talks ended."])
  }

  @Test func linesEndSentences() {
    let d = Reading.document("BRIEFING SCHEDULE\nNo briefing\nThe end")
    #expect(d.sentences.count == 3)
    #expect(d.sentences.map(\.paragraph) == [0, 1, 2])
  }

  @Test func wrappedLinesDoNot() {
    let d = Reading.document(
      "The president arrived in\nthe capital and met\nthe king there. He then\nflew home.\n\nThe end.")
    #expect(d.sentences.count == 3)
    #expect(Set(d.sentences.map(\.paragraph)).count == 2)
  }

  @Test func firstFlagSkipsQuotationMarks() {
    let d = Reading.document("“We agree,” he said. Then he left.")
    #expect(d.tokens.indices.filter { d.tokens[$0].flags.contains(.first) }.map { d.string($0) } == ["We", "Then"])
  }

  @Test func listNumbersEndNothing() {
    #expect(Reading.document("1. Talks in Oslo\n2. Dinner").sentences.count == 2)
  }
}
