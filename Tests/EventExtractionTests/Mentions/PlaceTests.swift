import EventExtraction
import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    ("He arrived in Dushanbe.", "Dushanbe", "TJ", "Dushanbe"),
    ("He arrived in Geneva, Switzerland.", "Geneva, Switzerland", "CH", "Geneva"),
    ("He arrived in Washington, D.C., on Monday.", "Washington, D.C.", "US", "Washington"),
    ("He lives in Paris, Texas.", "Paris, Texas", "US", "Paris"),
    ("He arrived in Paris.", "Paris", "FR", "Paris"),
    ("Talks were held in Tripoli, Lebanon.", "Tripoli, Lebanon", "LB", "Tripoli"),
    ("Talks were held in Tripoli, Libya.", "Tripoli, Libya", "LY", "Tripoli"),
    ("He flew to Granada, Nicaragua.", "Granada, Nicaragua", "NI", "Granada"),
    ("He flew to Sharm el-Sheikh.", "Sharm el-Sheikh", "EG", "Sharm el-Sheikh"),
    ("They met in Kiev.", "Kiev", "UA", "Kiev"),
    ("They met in Crimea.", "Crimea", "UA", "Crimea"),
    ("They met in Singapore.", "Singapore", "SG", "Singapore"),
    ("He arrived in the Tajik capital.", "the Tajik capital", "TJ", "Dushanbe"),
    ("He arrived in the Tajik capital Dushanbe.", "the Tajik capital Dushanbe", "TJ", "Dushanbe"),
  ])
  func cities(text: String, phrase: String, country: String, city: String) throws {
    let r = ReadArticle(text)
    let m = try #require(r.mention(phrase), "\(r.dump)")
    #expect(m.kind == .place, "\(r.dump)")
    let e = try #require(r.entities(m).first)
    #expect(e.country == country, "\(r.dump)")
    #expect(e.city == city, "\(r.dump)")
  }

  @Test func venues() throws {
    let r = ReadArticle(
      "They met at the White House. The White House said so. They met at Camp David.", on: "2018-05-05")
    let first = try #require(r.mention("the White House"))
    #expect(first.kind == .place, "\(r.dump)")
    #expect(r.entities(first).first?.venue == "White House")
    let second = try #require(r.mention("The White House"))
    #expect(second.kind == .country, "\(r.dump)")
    #expect(r.entities(second).first?.country == "US")
    #expect(r.entity("Camp David")?.venue != nil, "\(r.dump)")
  }

  @Test(arguments: [
    ("Victoria Nuland spoke.", "Victoria"), ("Paris Hilton spoke.", "Paris"), ("Lincoln Chafee spoke.", "Lincoln"),
    ("Jackson Miller spoke.", "Jackson"), ("The Geneva Conventions apply.", "Geneva"),
    ("Moscow State University opened.", "Moscow"), ("He reads the China Daily.", "China"),
    ("Ships sail the South China Sea.", "China"), ("He has a Toyota.", "Toyota"),
  ])
  func namesInsideNames(text: String, word: String) {
    let r = ReadArticle(text, on: "2015-05-05")
    #expect(!r.analysis.entities.contains { $0.kind == .place || $0.kind == .country }, "\(r.dump)")
  }

  @Test(arguments: [
    ("He visited Georgia and Armenia.", "Georgia", "GE"),
    ("King Abdullah of Jordan spoke. He left Jordan.", "Jordan", "JO"),
    ("He visited Chad.", "Chad", "TD"), ("He visited Turkey.", "Turkey", "TR"), ("He visited Guinea.", "Guinea", "GN"),
    ("He visited Guinea-Bissau.", "Guinea-Bissau", "GW"), ("He visited Equatorial Guinea.", "Equatorial Guinea", "GQ"),
    ("He visited Niger.", "Niger", "NE"), ("He visited Nigeria.", "Nigeria", "NG"),
    ("He visited the Republic of the Congo.", "Republic of the Congo", "CG"),
    ("He visited the Democratic Republic of the Congo.", "Democratic Republic of the Congo", "CD"),
    ("He visited the US and the UAE.", "the UAE", "AE"), ("He visited the U.S. on Monday.", "the U.S.", "US"),
  ])
  func countries(text: String, phrase: String, code: String) throws {
    let r = ReadArticle(text)
    let m = try #require(r.mention(phrase), "\(r.dump)")
    #expect(m.kind == .country, "\(r.dump)")
    #expect(r.entities(m).first?.country == code, "\(r.dump)")
  }

  @Test(arguments: [
    "Let us go to the show.", "The Hamid Karzai International Airport opened.", "A Chief Diversity Officer spoke.",
    "The Department of Justice, Homeland Security Investigations and others spoke.",
  ])
  func institutionsAreNoPeople(text: String) {
    let r = ReadArticle(text, on: "2021-05-05")
    #expect(r.analysis.entities.allSatisfy { $0.kind != .person && $0.kind != .organisation }, "\(r.dump)")
  }

  @Test func metonymsAndAdjectives() {
    let r = ReadArticle("The Kremlin denied it. Russian exports fell. Tajik-Russian ties grew.")
    #expect(r.mention("The Kremlin")?.kind == .country)
    #expect(r.mention("Russian")?.kind == .adjective)
    #expect(r.entity("Tajik")?.country == "TJ")
    let actor = ReadArticle("Beijing and Washington disagreed.")
    #expect(actor.mention("Beijing")?.kind == .place)
    #expect(actor.entity("Beijing")?.country == "CN")
  }

  @Test(arguments: [
    ("A Chinese delegation arrived.", "A Chinese delegation", "CN"),
    ("Turkish officials said so.", "Turkish officials", "TR"),
    ("US negotiators left.", "US negotiators", "US"), ("The Syrian government agreed.", "The Syrian government", "SY"),
    ("Israeli intelligence officials left.", "Israeli intelligence officials", "IL"),
    ("Peru's trade ministry said so.", "Peru's trade ministry", "PE"),
  ])
  func groups(text: String, phrase: String, code: String) throws {
    let r = ReadArticle(text)
    let m = try #require(r.mention(phrase), "\(r.dump)")
    #expect(m.kind == .group || m.kind == .office && m.isPlural, "\(r.dump)")
    #expect(r.entities(m).first?.country == code)
  }

  @Test(arguments: [
    ("The United Nations said so.", "The United Nations", "UN"), ("NATO agreed.", "NATO", "NATO"),
    ("The European Commission agreed.", "The European Commission", "EU"), ("The IAEA agreed.", "The IAEA", "IAEA"),
    ("Who knows?", "Who", ""),
  ])
  func organisations(text: String, phrase: String, code: String) {
    let r = ReadArticle(text)
    let found = r.analysis.entities.first { $0.kind == .organisation }
    #expect((found?.country ?? "") == code, "\(r.dump)")
  }

  @Test(arguments: [
    ("He attended the second Russia-Central Asia summit.", "the second Russia-Central Asia summit"),
    ("He attended the second Russia–Central Asia summit.", "the second Russia–Central Asia summit"),
    ("He attended the G20 summit.", "the G20 summit"),
    ("He spoke at the Munich Security Conference.", "the Munich Security Conference"),
    ("He attended the NATO summit.", "the NATO summit"),
  ])
  func summits(text: String, phrase: String) throws {
    let r = ReadArticle(text)
    let m = try #require(r.mention(phrase), "\(r.dump)")
    #expect(m.kind == .summit, "\(r.dump)")
    #expect(r.entities(m).first?.series != nil)
  }
}
