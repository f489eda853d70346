import ArticleInput
import EventExtraction
import Testing

@Suite struct WebPageTests {
  private func part(_ article: Article, _ origin: InputOrigin, _ kind: TextPart.Kind) -> [String] {
    let bytes = Array(article.text.utf8)
    return origin.parts.filter { $0.kind == kind }.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func aNewsPageWithJSONLD() throws {
    let reading = try Reading(fixture: "news-jsonld.html")
    let article = try #require(reading.articles.first), origin = try #require(reading.origins.first)
    #expect(reading.items.count == 1)
    #expect(article.title == "Minister arrives in Astana for two days of talks")
    #expect(article.published == Day("2025-10-14"))
    #expect(article.dayEvidence == "json-ld:datePublished")
    #expect(article.source == "Northern Courier")
    #expect(article.url == "https://www.courier.example/world/2025/10/14/minister-arrives-astana")
    #expect(article.language == "en")
    #expect(origin.format == "html")
    #expect(
      part(article, origin, .standfirst) == [
        "Finland's foreign minister will meet her Kazakh counterpart and visit the new rail terminal."
      ])
    #expect(part(article, origin, .heading) == ["Second visit"])
    #expect(part(article, origin, .paragraph).count == 4)
    #expect(article.text.contains("arrived in Astana on Tuesday"))
    for foreign in ["cookies", "Oslo", "too long by half", "somewhere else", "All rights", "Sport", "Anna Example"] {
      #expect(!article.text.contains(foreign), "\(foreign)")
    }
  }

  @Test func oldPages() throws {
    let western = try Reading(fixture: "old-windows-1252.html")
    let article = try #require(western.articles.first)
    #expect(article.title == "Premier begins visit to Lisbon")
    #expect(article.published == Day("2003-05-06"))
    #expect(article.dayEvidence == "meta:dc.date.issued")
    #expect(article.text.contains("“We are old friends,” he said."))
    #expect(article.text.contains("a café full"))
    #expect(article.text.split(separator: "\n\n").count == 3)
    #expect(!article.text.contains("Sport"))
    #expect(western.origins.first?.encoding == "WINDOWS-1252")

    let cyrillic = try Reading(fixture: "old-windows-1251.html")
    let russian = try #require(cyrillic.articles.first)
    #expect(cyrillic.origins.first?.encoding == "WINDOWS-1251")
    #expect(russian.text.contains("федерального канцлера"))
    #expect(russian.language == "ru")
    #expect(!russian.isEnglish)
  }

  @Test func damagedPages() throws {
    let reading = try Reading(fixture: "damaged.html")
    let article = try #require(reading.articles.first)
    #expect(article.text.contains("left Geneva on Friday"))
    #expect(article.text.contains("before the end of the ye"))
    #expect(article.published == nil, "31.02. is no day")
    #expect(reading.warnings.count == 1)
    let empty = try Reading(fixture: "notext.html")
    #expect(empty.refusals.map(\.reason) == [.noText])
    #expect(empty.refusals.first?.detail.contains("save it") == true)
  }

  @Test func noDayIsBetterThanAnothers() throws {
    let reading = try Reading(fixture: "nodate.html")
    let article = try #require(reading.articles.first)
    #expect(article.published == nil)
    #expect(article.dayEvidence == nil)
    #expect(article.title == "How the trade council works")
    #expect(!article.text.contains("Paris"))
  }

  @Test func noDayInTheFuture() throws {
    var options = InputOptions()
    options.latest = Day("2026-11-23")
    let reading = try Reading(fixture: "future.html", options: options)
    #expect(reading.articles.first?.published == nil)
    #expect(reading.warnings.contains { $0.message.contains("2031-05-01") && $0.message.contains("left out") })
    #expect(try Reading(fixture: "future.html").articles.first?.published == Day("2031-05-01"))
  }

  @Test func hostilePages() throws {
    let deep =
      "<html><body>" + String(repeating: "<div>", count: 20_000) + "<p>Deep text here, with enough words to read.</p>"
    _ = try Reading(deep, name: "deep.html")
    let many = "<html><body>" + String(repeating: "<p>x</p>", count: 50_000)
    #expect(try Reading(many, name: "many.html").items.count >= 1)
    _ = try Reading("<html><body>\u{0}<p>zero", name: "zero.html")
    #expect(try Reading("<!doctype html>", name: "x.html").refusals.map(\.reason) == [.noText])
  }

  @Test(arguments: [
    ("<p>Published <span class=\"date\">9 October 2025</span></p>", "2025-10-09"),
    ("<div class=\"meta\"><time datetime=\"2025-10-09T10:00\">today</time></div>", "2025-10-09"),
    ("<span itemprop=\"datePublished\" content=\"2025-10-09\"></span>", "2025-10-09"),
    ("<p class=\"datum\">9. Oktober 2025, 10:15 Uhr</p>", "2025-10-09"),
    ("<p class=\"date\">09/10/2025</p>", ""),
  ])
  func printedDays(mark: String, day: String) throws {
    let text = String(
      repeating: "The ministers met in the capital on Thursday and spoke about trade, as they said they would. ",
      count: 3)
    let page =
      "<html lang=en><body><h1>Ministers meet in the capital</h1>\(mark)<div><p>\(text)</p><p>\(text)</p></div></body></html>"
    #expect(try Reading(page, name: "p.html").articles.first?.published == Day(day))
  }
}
