import EventExtraction
import Foundation
import Testing

@testable import ArticleInput

@Suite struct CreditTests {
  private func article(_ text: String, source: String? = nil) -> Article {
    Article(id: "", published: nil, source: source, title: "Talks", text: text)
  }

  private func agency(_ text: String, source: String? = nil, author: String? = nil) -> String? {
    AgencyCredit.find(in: article(text, source: source), given: nil, author: author, outlets: .shared)
  }

  @Test(arguments: [
    ("PARIS, March 12 (Reuters) - The minister arrived.", "Reuters"),
    ("MOSCOW, October 9. /TASS/. The president arrived.", "TASS"),
    ("BEIJING, Oct. 9 (Xinhua) -- The premier met his guest.", "Xinhua"),
    ("WASHINGTON (AP) — The secretary of state travels to Cairo.", "Associated Press"),
    ("By Reuters\n\nThe minister arrived in Paris on Friday.", "Reuters"),
    ("By Jane Doe, Associated Press\n\nThe minister arrived in Paris on Friday.", "Associated Press"),
    ("The minister arrived in Paris on Friday.\n\nHe leaves today. (AFP)", "Agence France-Presse"),
    ("The minister arrived in Paris on Friday.\n\nSource: Anadolu Agency", "Anadolu Agency"),
    ("The minister arrived in Paris on Friday.\n\n© 2025 AFP", "Agence France-Presse"),
    ("The minister arrived in Paris on Friday, and he leaves for home today — dpa", "dpa"),
    ("SEOUL (Reuters/Yonhap) - The envoy left.", "Reuters"),
  ]) func credited(_ text: String, _ name: String) { #expect(agency(text, source: "Daily Courier") == name) }

  @Test(arguments: [
    "PARIS, March 12 (Courier) - The minister arrived.",
    "The minister told Reuters that he would arrive on Friday.",
    "The minister (AFP was told) arrived on Friday - and left.",
    "The minister arrived. (AP Photo)",
    "The minister opened the app - and closed the (app)",
    "Officials (Reuters has seen the list) are on their way.",
  ]) func notCredited(_ text: String) { #expect(agency(text, source: "Daily Courier") == nil) }

  @Test func authorsAndOwnPages() {
    #expect(agency("The minister arrived.", author: "Reuters Staff") == "Reuters")
    #expect(agency("The minister arrived.", author: "Jane Doe") == nil)
    #expect(agency("The minister arrived.", source: "tass.com") == "TASS")
  }

  @Test func theOutletStays() throws {
    let line = """
      {"title": "Talks", "source": "Daily Courier", "published": "2025-03-12", "text": "PARIS, March 12 (Reuters) - He came."}

      """
    let found = try #require(try Reading(line, name: "a.jsonl").articles.first)
    #expect(found.source == "Daily Courier")
    #expect(found.agency == "Reuters")
    let named = "{\"title\": \"Talks\", \"agency\": \"AFP\", \"text\": \"He came to Paris.\"}\n"
    #expect(try Reading(named, name: "a.jsonl").articles.first?.agency == "Agence France-Presse")
  }

  // MARK: Datelines

  @Test(arguments: [
    ("PARIS, March 12, 2025 (Courier) - The minister arrived.", "2025-03-12"),
    ("New York, 12 March 2025 (Courier) – The minister arrived.", "2025-03-12"),
    ("MOSCOW, October 9, 2025. /TASS/. The president arrived.", "2025-10-09"),
    ("GENEVA, 12 March 2025 — The envoy said.", "2025-03-12"),
  ]) func datelineWithYear(_ line: String, _ day: String) { #expect(Dateline(line)?.day == Day(day)) }

  @Test(arguments: [
    "PARIS, March 12 (Reuters) - The minister arrived.",
    "On March 12, 2025 — a Wednesday — the minister arrived.",
    "The minister arrived on March 12, 2025 - a day late.",
    "Wednesday, March 12, 2025 — the day on which all began",
    "The treaty of March 12, 2025 (the second) - was signed.",
  ]) func noDayInTheOpening(_ line: String) { #expect(Dateline(line)?.day == nil) }

  @Test func aPastedArticleHasItsDatelinesDay() throws {
    let text =
      "Minister in Paris\n\nPARIS, March 12, 2025 (Courier) - The minister arrived on Wednesday.\n\nHe leaves.\n"
    let reading = try Reading(text, name: "pasted.txt")
    #expect(reading.articles.first?.published == Day("2025-03-12"))
    #expect(reading.articles.first?.dayEvidence == "text:dateline")
    #expect(reading.warnings.isEmpty)
    // What the file's name or a line of its own says goes first.
    #expect(try Reading(text, name: "2025-03-13.txt").articles.first?.dayEvidence == "file-name")
    let lined = try Reading("Minister in Paris\n\nMarch 13, 2025\n\n" + text, name: "pasted.txt").articles.first
    #expect(lined?.published == Day("2025-03-13"))
    #expect(lined?.dayEvidence == "text:line")
  }

  // MARK: Composition

  @Test func composesAsUnicodeDoes() {
    var random = SplitMix(state: 7)
    let letters =
      Array("aeiounAEOUcszydlwxαωυηεоиуеі".unicodeScalars)
      + (0x1F00...0x1F07).compactMap { Unicode.Scalar($0 as UInt32) } + ["\u{304B}", "\u{627}", "\u{1100}"]
    let marks = [
      0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30A, 0x30B, 0x30C, 0x323, 0x327, 0x328, 0x342, 0x345,
      0x3099, 0x653, 0x1161, 0x11A8,
    ].compactMap { Unicode.Scalar($0 as UInt32) }
    for _ in 0..<3000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<4 {
        scalars.append(letters.randomElement(using: &random)!)
        for _ in 0..<Int.random(in: 0...3, using: &random) { scalars.append(marks.randomElement(using: &random)!) }
      }
      let text = String(scalars)
      let expected = text.precomposedStringWithCanonicalMapping
      let found = Composer.shared.compose(text)
      #expect(Array(found.utf8) == Array(expected.utf8), "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test func everyLetterOfTheTablesComposes() {
    for value in Array(0xA0...0x24F) + Array(0x370...0x52F) + Array(0x1E00...0x1FFF) + Array(0xAC00...0xAD00)
      as [UInt32]
    {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let expected = text.precomposedStringWithCanonicalMapping
      for form in [text, text.decomposedStringWithCanonicalMapping] {
        #expect(Array(Composer.shared.compose(form).utf8) == Array(expected.utf8), "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func storedTextIsComposedAndPartsPointIntoIt() throws {
    let page = """
      <html><head><title>Visit to Me\u{301}xico</title></head><body><article><h1>Visit to Me&#769;xico</h1>
      <p>The minister arrived in Me&#769;xico on Friday for three days of talks with his colleagues from the region.</p>
      <p>He will leave Bogota\u{301} on Monday, after a dinner in the old town with the heads of all of the delegations.</p>
      </article></body></html>
      """
    let reading = try Reading(page, name: "page.html")
    let article = try #require(reading.articles.first)
    #expect(article.title.utf8.elementsEqual("Visit to México".utf8))
    #expect(article.text.unicodeScalars.allSatisfy { $0.value != 0x301 })
    let bytes = Array(article.text.utf8)
    let parts = try #require(reading.origins.first?.parts)
    #expect(
      parts.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        == article.text.split(separator: "\n\n").map(String.init))
  }
}
