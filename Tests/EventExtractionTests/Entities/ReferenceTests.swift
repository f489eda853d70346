import EventExtraction
import Testing

@Suite struct ReferenceTests {
  private func names(_ text: String, _ phrase: String, _ day: String) -> [String] {
    let r = ReadArticle(text, on: day)
    return r.entities(r.last(phrase)).map(\.name)
  }

  @Test func theKingdomOfAKing() {
    let text = "Saudi King Salman received Donald Trump. Trump left the kingdom on Saturday."
    #expect(names(text, "the kingdom", "2017-05-22") == ["Saudi Arabia"])
  }

  @Test func theyAreTheTwoOfTheLastSentences() {
    let text = "Saudi King Salman received Donald Trump. Trump arrived on Saturday. They signed a deal."
    #expect(names(text, "They", "2017-05-22") == ["King Salman", "Donald Trump"])
  }

  @Test func thePresidentIsNotOfTheCountryHeLeaves() {
    let text =
      "Turkish President Recep Tayyip Erdogan arrived in Tashkent. He was met by President Shavkat Mirziyoyev. "
      + "From Uzbekistan the president will go on to New York."
    #expect(names(text, "the president", "2018-04-30") == ["Recep Tayyip Erdogan"])
  }

  @Test func leadersOfARegionAreItsCountries() {
    let text = "Joe Biden met Emmanuel Macron. Baltic leaders met in Riga."
    #expect(names(text, "leaders", "2023-09-21").sorted() == ["Estonia", "Latvia", "Lithuania"])
  }

  @Test func whoReceivesThemIsNotOneOfThem() {
    let text = "Joe Biden met Emmanuel Macron. Olaf Scholz received them in Berlin."
    #expect(!names(text, "them", "2023-09-29").contains("Olaf Scholz"))
  }

  @Test func theDiplomatIsTheOneSpokenOf() {
    let text = "Antony Blinken met Sergei Lavrov. The U.S. diplomat flew in from Riga."
    #expect(names(text, "The U.S. diplomat", "2021-12-02") == ["Antony Blinken"])
  }

  @Test func namesakesAreToldByTheDay() {
    #expect(names("President George Bush visited London.", "President George Bush", "2003-11-20") == ["George W. Bush"])
  }

  @Test func spellingsAfterACountry() {
    let text = "The meeting was attended by Kazakhstan's Kasym-Zhomart Toqaev."
    let r = ReadArticle(text, on: "2022-11-23")
    #expect(r.analysis.entities.contains { $0.name == "Kassym-Jomart Tokayev" }, "\(r.dump)")
  }
}
