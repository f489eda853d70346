import EventExtraction
import Testing

@Suite struct CoreferenceTests {
  /// Text, phrase (the last mention of just these words), names expected.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var phrase: String
    var names: [String]
    var day: String
    var testDescription: String { text }
    init(_ text: String, _ phrase: String, _ names: [String], _ day: String = "2025-10-09") {
      self.text = text
      self.phrase = phrase
      self.names = names
      self.day = day
    }
  }

  static let offices: [Case] = [
    .init(
      "Vladimir Putin arrived in Dushanbe. The Russian leader was met at the airport.", "The Russian leader",
      ["Vladimir Putin"]),
    .init(
      "Tajik President Emomali Rahmon met Vladimir Putin. The Tajik president smiled.", "The Tajik president",
      ["Emomali Rahmon"]),
    .init(
      "Sergei Lavrov met his Tajik counterpart Sirojiddin Muhriddin. The Russian foreign minister left.",
      "The Russian foreign minister", ["Sergey Lavrov"], "2023-05-05"),
    .init("The German chancellor arrived in Kyiv.", "The German chancellor", ["Angela Merkel"], "2015-02-05"),
    .init("The top U.S. diplomat arrived in Kyiv.", "The top U.S. diplomat", ["Antony Blinken"], "2023-02-05"),
    .init("The secretary of state arrived in Kyiv.", "The secretary of state", ["Antony Blinken"], "2023-02-05"),
    .init(
      "Secretary Antony J. Blinken met Foreign Minister Bui Thanh Son. The Secretary thanked him.", "The Secretary",
      ["Antony Blinken"], "2021-05-27"),
    .init("The Kremlin leader arrived in Beijing.", "The Kremlin leader", ["Vladimir Putin"]),
    .init("Vladimir Putin met the pope. The pontiff thanked him.", "The pontiff", ["Francis"], "2019-07-04"),
    .init(
      "Prime Minister Narendra Modi met Emmanuel Macron. The prime minister left for Berlin.", "The prime minister",
      ["Narendra Modi"]),
    .init("Vladimir Putin met his Tajik counterpart.", "his Tajik counterpart", ["Emomali Rahmon"]),
    .init("Sergei Lavrov called his German counterpart.", "his German counterpart", ["Heiko Maas"], "2020-02-05"),
    .init(
      "Boris Johnson met Rex Tillerson and praised his American counterpart.", "his American counterpart",
      ["Rex Tillerson"], "2017-05-05"),
  ]

  @Test(arguments: offices)
  func officesWithoutNames(_ c: Case) throws {
    let r = ReadArticle(c.text, on: c.day)
    let m = try #require(r.last(c.phrase), "\(r.dump)")
    #expect(m.kind == .office, "\(r.dump)")
    let names = r.entities(m).map(\.name)
    #expect(names.count == c.names.count, "\(r.dump)")
    for (found, expected) in zip(names, c.names) { #expect(found.contains(expected), "\(r.dump)") }
  }

  @Test func inferredHoldersAreMarked() throws {
    let r = ReadArticle("The German chancellor arrived in Kyiv.", on: "2015-02-05")
    #expect(r.entity("The German chancellor")?.isInferred == true)
    let named = ReadArticle("Angela Merkel arrived. The German chancellor smiled.", on: "2015-02-05")
    #expect(named.entities(named.last("The German chancellor")).first?.isInferred == false)
  }

  @Test func unknownHolderIsTheCountry() throws {
    let r = ReadArticle("The Liechtenstein energy minister arrived.", on: "1950-02-05")
    let e = try #require(r.entity("energy minister"), "\(r.dump)")
    #expect(e.kind == .country)
    #expect(e.country == "LI")
  }

  static let plurals: [Case] = [
    .init(
      "Vladimir Putin met Xi Jinping in Moscow. The two leaders discussed trade.", "The two leaders",
      ["Vladimir Putin", "Xi Jinping"]),
    .init(
      "Vladimir Putin met Xi Jinping in Moscow. The two presidents discussed trade.", "The two presidents",
      ["Vladimir Putin", "Xi Jinping"]),
    .init("Vladimir Putin met Xi Jinping in Moscow. They discussed trade.", "They", ["Vladimir Putin", "Xi Jinping"]),
    .init(
      "Vladimir Putin met Xi Jinping in Moscow. The pair discussed trade.", "The pair",
      ["Vladimir Putin", "Xi Jinping"]),
    .init(
      "Vladimir Putin met Xi Jinping in Moscow. Both sides were pleased.", "Both sides",
      ["Vladimir Putin", "Xi Jinping"]),
    .init(
      "Russia and Tajikistan signed a treaty. The two countries agreed.", "The two countries", ["Russia", "Tajikistan"]),
    .init(
      "The Russian and Tajik presidents met.", "The Russian and Tajik presidents", ["Vladimir Putin", "Emomali Rahmon"]),
    .init("The Russian and US leaders met.", "The Russian and US leaders", ["Vladimir Putin", "Donald Trump"]),
    .init(
      "The presidents of Russia and Turkey met.", "The presidents of Russia and Turkey",
      ["Vladimir Putin", "Recep Tayyip Erdo"]),
    .init(
      "Sergei Lavrov met Sigmar Gabriel. The two ministers agreed.", "The two ministers",
      ["Sergey Lavrov", "Sigmar Gabriel"], "2017-05-05"),
  ]

  @Test(arguments: plurals)
  func couples(_ c: Case) throws {
    let r = ReadArticle(c.text, on: c.day)
    let m = try #require(r.last(c.phrase), "\(r.dump)")
    #expect(m.isPlural, "\(r.dump)")
    let names = r.entities(m).map(\.name).sorted()
    #expect(names.count == c.names.count, "\(r.dump)")
    for (found, expected) in zip(names, c.names.sorted()) { #expect(found.contains(expected), "\(r.dump)") }
  }

  static let pronouns: [Case] = [
    .init(
      "Russian President Vladimir Putin arrived in Tajikistan. He will stay until Friday.", "He", ["Vladimir Putin"]),
    .init(
      "Angela Merkel met Emmanuel Macron in Paris. She left in the evening.", "She", ["Angela Merkel"], "2018-05-05"),
    .init("Angela Merkel met Emmanuel Macron in Paris. He thanked her.", "He", ["Emmanuel Macron"], "2018-05-05"),
    .init("Angela Merkel met Emmanuel Macron in Paris. He thanked her.", "her", ["Angela Merkel"], "2018-05-05"),
    .init("Vladimir Putin met Xi Jinping during his visit to China.", "his", ["Vladimir Putin"]),
    .init(
      "Sean Doe spoke. During his visit with Donald Trump, Shinzo Abe praised golf.", "his", ["Shinzo Abe"],
      "2017-05-05"),
    .init("Liechtenstein Foreign Minister Jana Novakova arrived. Sergei Lavrov met her.", "her", ["Jana Novakova"]),
  ]

  @Test(arguments: pronouns)
  func heAndShe(_ c: Case) throws {
    let r = ReadArticle(c.text, on: c.day)
    let m = try #require(r.last(c.phrase), "\(r.dump)")
    #expect(m.kind == .pronoun)
    #expect(r.entities(m).map(\.name) == c.names, "\(r.dump)")
  }

  @Test func theCountryNamedBefore() throws {
    let r = ReadArticle(
      "Russian President Vladimir Putin arrived in Tajikistan on Wednesday and embarked on a state visit to the Central Asian nation."
    )
    #expect(r.entity("the Central Asian nation")?.country == "TJ", "\(r.dump)")
    let other = ReadArticle("The United States sent aid to Cambodia. The United States supports the country.")
    #expect(other.entity("the country")?.country == "KH", "\(other.dump)")
  }

  @Test func titleAndBodyAreOnePerson() {
    let r = ReadArticle(
      "Kazakh Foreign Minister Murat Nurtleu arrived in Baku.", on: "2024-05-05", title: "Nurtleu visits Baku")
    #expect(r.analysis.entities.filter { $0.kind == .person }.count == 1, "\(r.dump)")
    #expect(r.analysis.mentions.first?.kind == .person, "\(r.dump)")
  }

  @Test func mentionsAreOrderedAndApart() {
    let text = """
      MOSCOW, Oct 9 (Agency) - Russian President Vladimir Putin, on a three-day visit to Tajikistan, met his Tajik \
      counterpart, Emomali Rahmon, in Dushanbe on Thursday. The two leaders also discussed the CIS summit, the Kremlin \
      said. "We agreed," he said. Germany's Friedrich Merz and the French president, Emmanuel Macron, were not there.
      """
    let r = ReadArticle(text)
    var end = 0
    for m in r.analysis.mentions {
      #expect(m.tokens.lowerBound >= end, "\(r.dump)")
      #expect(m.tokens.lowerBound <= m.head.lowerBound && m.head.upperBound <= m.tokens.upperBound)
      #expect(m.entities.allSatisfy { r.analysis.entities.indices.contains($0) })
      end = m.tokens.upperBound
    }
    #expect(!r.dump.isEmpty)
  }

  @Test(arguments: [
    "", " ", "\n\n", "'s", "the", "President", ",", "the two", "his", "President of", "President of the", "Mr.", "«»",
    "of Russia's", "A-", "\u{FFFD}",
  ])
  func oddInput(_ text: String) {
    let r = ReadArticle(text)
    #expect(r.analysis.mentions.count <= 2)
  }
}
