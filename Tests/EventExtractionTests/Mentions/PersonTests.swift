import EventExtraction
import Testing

@Suite struct PersonTests {
  /// Text, words of the mention, family name, country, office, day.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var phrase: String
    var name: String
    var country: String?
    var office: String?
    var day: String = "2025-10-09"
    var testDescription: String { text }
    init(
      _ text: String, _ phrase: String, _ name: String, _ country: String?, _ office: String?,
      _ day: String = "2025-10-09"
    ) {
      self.text = text
      self.phrase = phrase
      self.name = name
      self.country = country
      self.office = office
      self.day = day
    }
  }

  static let titled: [Case] = [
    .init(
      "Foreign Minister Di Maio spoke.", "Foreign Minister Di Maio", "Di Maio", "IT", "foreign-minister", "2021-06-27"),
    .init(
      "Prime Minister Sheikh Hasina spoke.", "Prime Minister Sheikh Hasina", "Hasina", "BD", "prime-minister",
      "2021-06-27"),
    .init(
      "U.S. Special Representative for Afghanistan Reconciliation Zalmay Khalilzad left.", "Zalmay Khalilzad",
      "Khalilzad", "US", "special-envoy", "2021-06-27"),
    .init(
      "Kazakh Deputy Prime Minister and Foreign Minister Murat Nurtleu arrived.", "Murat Nurtleu", "Nurtle", "KZ",
      "foreign-minister", "2024-05-05"),
    .init(
      "Murat Nurtleu, Kazakhstan's foreign minister, arrived.", "Murat Nurtleu, Kazakhstan's foreign minister",
      "Nurtle", "KZ", "foreign-minister", "2024-05-05"),
    .init("French President Emmanuel Macron spoke.", "French President Emmanuel Macron", "Macron", "FR", "president"),
    .init(
      "Emmanuel Macron, the French president, spoke.", "Emmanuel Macron, the French president", "Macron", "FR",
      "president"),
    .init(
      "He met the Prime Minister of India, Narendra Modi, on Monday.", "the Prime Minister of India, Narendra Modi",
      "Modi", "IN", "prime-minister"),
    .init(
      "He met President of the Islamic Republic of Afghanistan Mohammad Ashraf Ghani.", "Ghani", "Ghani", "AF",
      "president", "2021-06-24"),
    .init(
      "Secretary of State Antony J. Blinken left.", "Secretary of State Antony J. Blinken", "Blinken", "US",
      "foreign-minister", "2022-02-02"),
    .init(
      "U.S. Special Presidential Envoy for Climate John Kerry left.", "John Kerry", "Kerry", "US", "special-envoy",
      "2021-07-07"),
    .init("Turkey's President Erdogan spoke.", "Erdogan", "Erdo", "TR", "president"),
    .init(
      "He met his Tajik counterpart Emomali Rahmon.", "his Tajik counterpart Emomali Rahmon", "Rahmon", "TJ",
      "president"),
    .init(
      "Chancellor Angela Merkel spoke.", "Chancellor Angela Merkel", "Merkel", "DE", "prime-minister", "2017-02-02"),
    .init(
      "EU foreign policy chief Josep Borrell spoke.", "EU foreign policy chief Josep Borrell", "Borrell", "EU",
      "organisation-head", "2021-02-02"),
    .init(
      "UN Secretary-General António Guterres spoke.", "UN Secretary-General António Guterres", "Guterres", "UN",
      "organisation-head"),
    .init("NATO chief Mark Rutte spoke.", "NATO chief Mark Rutte", "Rutte", "NATO", "organisation-head"),
    .init("King Salman received him.", "King Salman", "Salman", "SA", "monarch", "2018-03-03"),
    .init("Pope Francis received him.", "Pope Francis", "Francis", "VA", "pope", "2018-03-03"),
    .init(
      "Saudi Crown Prince Mohammed bin Salman received him.", "Saudi Crown Prince Mohammed bin Salman", "Salman", "SA",
      nil, "2021-03-03"),
    .init("The emir of Qatar, Sheikh Tamim bin Hamad Al Thani, spoke.", "Al Thani", "Thani", "QA", "monarch"),
    .init("Chinese President Xi Jinping spoke.", "Chinese President Xi Jinping", "Xi Jinping", "CN", "president"),
    .init(
      "South Korean President Moon Jae-in spoke.", "South Korean President Moon Jae-in", "Moon Jae-in", "KR",
      "president", "2018-04-04"),
    .init(
      "South Korean President Moon Jae In spoke.", "South Korean President Moon Jae In", "Moon Jae-in", "KR",
      "president", "2018-04-04"),
    .init(
      "Vietnamese Foreign Minister Bui Thanh Son spoke.", "Vietnamese Foreign Minister Bui Thanh Son", "Son", "VN",
      "foreign-minister", "2021-05-27"),
    .init(
      "Indonesian President Joko Widodo spoke.", "Indonesian President Joko Widodo", "Widodo", "ID", "president",
      "2018-04-04"),
    .init(
      "Mexican President Andrés Manuel López Obrador spoke.", "Mexican President Andrés Manuel López Obrador",
      "Obrador", "MX", "president", "2020-04-04"),
    .init(
      "Myanmar's Senior General Min Aung Hlaing spoke.", "Min Aung Hlaing", "Min Aung Hlaing", "MM", nil, "2023-04-04"),
    .init(
      "Egyptian President Abdel Fattah al-Sisi spoke.", "Egyptian President Abdel Fattah al-Sisi", "Sisi", "EG",
      "president"),
    .init("Philippine President Ferdinand Marcos Jr. spoke.", "Marcos Jr.", "Marcos", "PH", "president", "2023-05-05"),
    .init(
      "Prime Minister Keir Starmer of Britain spoke.", "Keir Starmer of Britain", "Starmer", "GB", "prime-minister"),
    .init("Prime Minister Shri Narendra Modi spoke.", "Narendra Modi", "Modi", "IN", "prime-minister"),
    .init(
      "SECRETARY ANTONY J. BLINKEN", "SECRETARY ANTONY J. BLINKEN", "Blinken", "US", "foreign-minister", "2022-02-02"),
    .init("Kazakh President Qasym-Zhomart Toqaev spoke.", "Toqaev", "Tokayev", "KZ", "president"),
    .init("Belarus's Alyaksandr Lukashenka spoke.", "Belarus's Alyaksandr Lukashenka", "Luka", "BY", "president"),
    .init(
      "European Commission President Ursula von der Leyen spoke.", "Ursula von der Leyen", "von der Leyen", "EU",
      "organisation-head"),
  ]

  @Test(arguments: titled)
  func known(_ c: Case) throws {
    let r = ReadArticle(c.text, on: c.day)
    let m = try #require(r.mention(c.phrase), "\(r.dump)")
    #expect(m.kind == .person, "\(r.dump)")
    let e = try #require(r.entities(m).first)
    #expect(e.name.contains(c.name), "\(r.dump)")
    #expect(e.country == c.country, "\(r.dump)")
    if let office = c.office { #expect(e.office == office, "\(r.dump)") }
    #expect(e.personID != nil, "\(r.dump)")
  }

  static let strangers: [Case] = [
    .init(
      "Liechtenstein Deputy Foreign Minister Jan Novak arrived.", "Jan Novak", "Jan Novak", "LI",
      "deputy-foreign-minister"),
    .init(
      "Jan Novak, Liechtenstein's deputy foreign minister, arrived.", "Jan Novak", "Jan Novak", "LI",
      "deputy-foreign-minister"),
    .init(
      "The deputy foreign minister of Bhutan, Karma Dorjee Wangmo, arrived.", "Karma Dorjee Wangmo",
      "Karma Dorjee Wangmo", "BT", "deputy-foreign-minister"),
    .init(
      "Peru's ambassador to Chile, Rosa Quispe Mamani, spoke.", "Rosa Quispe Mamani", "Rosa Quispe Mamani", "PE",
      "ambassador"),
    .init(
      "Russian Deputy Energy Minister Pavel Zolotukhin arrived.", "Pavel Zolotukhin", "Pavel Zolotukhin", "RU", nil),
    .init(
      "Fijian Minister of Rural Development and Maritime Affairs Sakiasi Vuniwaqa arrived.", "Sakiasi Vuniwaqa",
      "Sakiasi Vuniwaqa", "FJ", "minister"),
    .init(
      "ACTING ASSISTANT SECRETARY FOR EUROPEAN AND EURASIAN AFFAIRS PHILIP T. REEKER", "PHILIP T. REEKER",
      "Philip T. Reeker", "US", nil),
    .init(
      "UN special envoy for Yemen Hamud Al-Zubairy spoke.", "Hamud Al-Zubairy", "Hamud Al-Zubairy", "UN",
      "special-envoy"),
    .init(
      "Acting Assistant Secretary for International Organization Affairs Erica Barks-Ruggles spoke.",
      "Erica Barks-Ruggles", "Erica Barks-Ruggles", "US", nil),
    .init("Japan's vice minister for trade Hiroto Yamakawa arrived.", "Hiroto Yamakawa", "Hiroto Yamakawa", "JP", nil),
  ]

  @Test(arguments: strangers)
  func introduced(_ c: Case) throws {
    let r = ReadArticle(c.text, on: c.day)
    let m = try #require(r.mention(c.phrase), "\(r.dump)")
    let e = try #require(r.entities(m).first, "\(r.dump)")
    #expect(m.kind == .person)
    #expect(e.name == c.name, "\(r.dump)")
    #expect(e.country == c.country, "\(r.dump)")
    if let office = c.office { #expect(e.office == office, "\(r.dump)") }
    #expect(e.personID == nil)
  }

  static let later: [Case] = [
    .init(
      "Kazakh Deputy Prime Minister Murat Nurtleu arrived. On Friday Nurtleu left.", "Nurtleu", "Nurtle", "KZ", nil,
      "2024-05-05"),
    .init("Liechtenstein envoy Jan Novak arrived. Mr. Novak left on Friday.", "Mr. Novak", "Jan Novak", "LI", nil),
    .init("Russian President Vladimir Putin arrived. Putin left.", "Putin", "Vladimir Putin", "RU", nil),
    .init("Tajik President Emomali Rahmon arrived. Rakhmon left.", "Rakhmon", "Emomali Rahmon", "TJ", nil),
    .init(
      "Deputy Secretary of State Wendy Sherman arrived. Deputy Secretary Sherman left.", "Deputy Secretary Sherman",
      "Wendy Sherman", "US", nil, "2021-06-06"),
  ]

  @Test(arguments: later)
  func familyNameAlone(_ c: Case) throws {
    let r = ReadArticle(c.text, on: c.day)
    let m = try #require(r.last(c.phrase), "\(r.dump)")
    let e = try #require(r.entities(m).first, "\(r.dump)")
    #expect(e.name.contains(c.name), "\(r.dump)")
    #expect(e.country == c.country)
    #expect(r.analysis.entities.filter { $0.kind == .person }.count == 1, "\(r.dump)")
  }

  @Test(arguments: [
    ("Putin and Merkel spoke on Friday.", "Putin", "vladimir-putin", "2017-02-02"),
    ("Putin and Merkel spoke on Friday.", "Merkel", "angela-merkel", "2017-02-02"),
    ("Xi will travel to France.", "Xi", "xi-jinping", "2019-03-03"),
    ("Trump will travel to France.", "Trump", "donald-trump", "2018-11-01"),
  ])
  func leadersOfTheDay(text: String, phrase: String, id: String, day: String) throws {
    let r = ReadArticle(text, on: day)
    #expect(r.entity(phrase)?.personID == id, "\(r.dump)")
  }

  @Test func oneFamilyNameTwoPeople() throws {
    let r = ReadArticle(
      "North Korean leader Kim Jong Un met South Korean Unification Minister Kim Yeon-chul. Kim Jong Un smiled.",
      on: "2019-05-05")
    let names = r.analysis.entities.filter { $0.kind == .person }.map(\.country)
    #expect(names == ["KP", "KR"], "\(r.dump)")
    #expect(r.entities(r.last("Kim Jong Un")).first?.country == "KP")
  }

  @Test(arguments: [
    ("Kremlin spokesman Dmitry Peskov said so.", "Kremlin spokesman Dmitry Peskov"),
    ("State Department spokesperson Jane Miller said so.", "State Department spokesperson Jane Miller"),
    ("Jane Miller, a spokeswoman for the ministry, said so.", "Jane Miller, a spokeswoman for the ministry"),
  ])
  func spokespeople(text: String, phrase: String) throws {
    let r = ReadArticle(text, on: "2021-05-05")
    let e = try #require(r.entity(phrase), "\(r.dump)")
    #expect(e.isSpokesperson, "\(r.dump)")
  }

  @Test(arguments: [
    ("Jane Miller, a political analyst in London, said so.", "Jane Miller"),
    ("Professor John Miller said so.", "Professor John Miller"),
    ("Economist William Jackson said so.", "William Jackson"),
    ("Qian Jiannong, vice-president of Fosun Group, said so.", "Qian Jiannong"),
  ])
  func privatePeople(text: String, phrase: String) throws {
    let r = ReadArticle(text)
    let e = try #require(r.entity(phrase), "\(r.dump)")
    #expect(e.isPrivate, "\(r.dump)")
  }

  @Test func formerAndElect() throws {
    #expect(ReadArticle("Former British Prime Minister Tony Blair arrived.").entity("Tony Blair")?.isFormer == true)
    #expect(ReadArticle("The late President Hugo Chavez is remembered.").entity("Hugo Chavez")?.isFormer == true)
    let elect = ReadArticle("President-elect Donald Trump met him.", on: "2016-11-20").entity("Donald Trump")
    #expect(elect?.isElect == true)
    #expect(
      ReadArticle("Acting President Han Duck-soo spoke.", on: "2025-04-04").entity("Han Duck-soo")?.isFormer == false)
  }

  @Test func severalNamesUnderOneTitle() {
    let r = ReadArticle("Presidents Putin and Xi met. Foreign ministers Lavrov and Wang were there.", on: "2023-03-21")
    let ids = r.analysis.entities.compactMap(\.personID)
    #expect(
      ids.prefix(4).sorted() == ["sergey-lavrov", "vladimir-putin", "wang-yi", "xi-jinping"]
        || Set(ids).isSuperset(of: ["vladimir-putin", "xi-jinping", "sergey-lavrov"]), "\(r.dump)")
    let pairs = ReadArticle("Russian and Chinese foreign ministers Sergei Lavrov and Wang Yi met.", on: "2020-03-21")
    #expect(pairs.entity("Wang Yi")?.country == "CN", "\(pairs.dump)")
    #expect(pairs.entity("Sergei Lavrov")?.country == "RU", "\(pairs.dump)")
  }

  @Test func partyOfThoseNamedInOneBreath() {
    let r = ReadArticle(
      "She met Ukrainian Foreign Minister Dmytro Kuleba and Deputy Foreign Minister Petro Yaremchuk in Kyiv.",
      on: "2021-07-21")
    #expect(r.entity("Petro Yaremchuk")?.country == "UA", "\(r.dump)")
  }

  @Test func ordinaryWordsAreNoNames() {
    let r = ReadArticle(
      "Talks ended. May was cold. Many said so. Meanwhile Long queues formed. In March rice prices rose.",
      on: "2018-05-05")
    #expect(r.analysis.entities.allSatisfy { $0.kind != .person }, "\(r.dump)")
  }

  @Test func headlineVerbsEndNames() throws {
    let r = ReadArticle("He came.", on: "2018-05-05", title: "Trump Meets With Xi, Macron Visits Washington")
    #expect(r.entity("Trump")?.personID == "donald-trump", "\(r.dump)")
    #expect(r.entity("Macron")?.personID == "emmanuel-macron", "\(r.dump)")
  }

  @Test func appositionsBelongToTheName() throws {
    let r = ReadArticle(
      "Emmanuel Macron, the French president, met Olaf Scholz, Germany's chancellor, in Paris.", on: "2022-10-26")
    #expect(r.analysis.mentions.filter { $0.kind == .office }.isEmpty, "\(r.dump)")
    #expect(r.analysis.mentions.filter { $0.kind == .person }.count == 2, "\(r.dump)")
  }

  @Test func listsAreNoAppositions() throws {
    let r = ReadArticle(
      "He met Emmanuel Macron, German Chancellor Olaf Scholz and Italian Prime Minister Mario Draghi.", on: "2022-06-16"
    )
    #expect(r.entity("Emmanuel Macron")?.country == "FR", "\(r.dump)")
    #expect(r.entity("Olaf Scholz")?.country == "DE", "\(r.dump)")
    #expect(r.entity("Mario Draghi")?.country == "IT", "\(r.dump)")
  }
}
