import EventExtraction
import Testing

@Suite struct IntroducedNameTests {
  @Test(arguments: [
    ("Vice President Mike Pence is in Ireland. Pence, traveling abroad, will attend a summit.", "Pence", "Mike Pence"),
    ("Justin Price, the foreign minister of Belize, arrived. Price met officials.", "Price", "Justin Price"),
    ("British Prime Minister Theresa May met Donald Trump. Trump held talks with May on trade.", "May", "Theresa May"),
    ("British Prime Minister Theresa May met Donald Trump. \u{201C}No,\u{201D} May said.", "May", "Theresa May"),
    ("British Prime Minister Theresa May met Donald Trump. May has invited him.", "May", "Theresa May"),
  ])
  func familyNamesThatAreWords(text: String, phrase: String, name: String) throws {
    let r = ReadArticle(text, on: "2018-07-13")
    let m = try #require(r.last(phrase), "\(r.dump)")
    #expect(m.kind == .person, "\(r.dump)")
    #expect(r.entities(m).map(\.name) == [name], "\(r.dump)")
  }

  @Test(arguments: [
    "Prime Minister Theresa May met Donald Trump. In May the two had met in Paris.",
    "Prime Minister Theresa May met Donald Trump. May be he will come.",
    "Donald Trump held talks with officials. In May Trump left.",
  ])
  func theMonthAndTheVerb(text: String) {
    let r = ReadArticle(text, on: "2018-07-13")
    #expect(r.last("May") == nil, "\(r.dump)")
  }

  @Test(arguments: [
    ("They met at the G20 Foreign Ministers\u{2019} Meeting in Nagoya.", "the G20 Foreign Ministers\u{2019} Meeting"),
    ("The G7 Leaders\u{2019} Summit takes place in Biarritz.", "The G7 Leaders\u{2019} Summit"),
    ("The ASEAN Foreign Ministers' Meeting opened.", "The ASEAN Foreign Ministers' Meeting"),
  ])
  func possessivesInNamesOfSummits(text: String, phrase: String) throws {
    let r = ReadArticle(text, on: "2019-11-22")
    #expect(r.last(phrase)?.kind == .summit, "\(r.dump)")
  }

  @Test func visitingIsAVerbAfterBe() {
    let r = ReadArticle("Zelensky was visiting President Trump in the US.", on: "2019-09-25")
    #expect(r.last("President Trump")?.kind == .person, "\(r.dump)")
    let adjective = ReadArticle("Modi held talks with visiting President Vladimir Putin.", on: "2018-10-05")
    #expect(adjective.last("visiting President Vladimir Putin")?.kind == .person, "\(adjective.dump)")
  }

  @Test func phrasesEndAtTheirDeterminer() {
    let r = ReadArticle(
      "Crown Prince Mohammed bin Salman is in Osaka. On the sidelines the crown prince received Modi.", on: "2019-06-28"
    )
    #expect(r.entities(r.last("the crown prince")).map(\.name) == ["Mohammed bin Salman"], "\(r.dump)")
  }

  @Test func institutionsBetweenCountryAndTitle() {
    let r = ReadArticle("Tajik State Committee chairman Saymumin Yatimov met Vladimir Putin.", on: "2021-09-01")
    #expect(r.entity("Tajik State Committee chairman Saymumin Yatimov")?.country == "TJ", "\(r.dump)")
  }

  @Test func deputiesOfAnyField() {
    let r = ReadArticle("Iraqi deputy interior minister Hussein Al Awadi arrived in Tehran.", on: "2026-01-25")
    let e = r.entity("Iraqi deputy interior minister Hussein Al Awadi")
    #expect(e?.country == "IQ", "\(r.dump)")
    #expect(e?.office != "interior-minister", "\(r.dump)")
  }
}
