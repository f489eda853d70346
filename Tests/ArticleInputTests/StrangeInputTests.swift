import EventExtraction
import Foundation
import Testing

@testable import ArticleInput

/// Inputs that nobody made on purpose, and some that somebody did.
@Suite struct StrangeInputTests {
  private static let prose =
    "<p>The minister arrived in Paris on Friday for three days of talks with his colleagues from the region, officials said.</p>"

  @Test func tenMegabytesOfScriptAreNoText() throws {
    let script = String(repeating: "var a=\"<p>x</p>\";", count: 600_000)
    let page =
      "<html><head><title>Talks</title><script>\(script)</script><script type=\"application/ld+json\">"
      + "{\"@type\":\"NewsArticle\",\"headline\":\"Talks\",\"datePublished\":\"2025-10-09\"}</script></head>"
      + "<body><h1>Talks</h1>\(Self.prose)\(Self.prose.replacing("Friday", with: "Monday"))</body></html>"
    let article = try #require(try Reading(page, name: "big.html").articles.first)
    #expect(article.published == Day("2025-10-09"))
    #expect(article.text.contains("Friday") && article.text.contains("Monday") && !article.text.contains("var a"))
  }

  @Test func aPageOfNothingButTagsIsRefused() throws {
    let reading = try Reading(String(repeating: "<br>", count: 2_200_000), name: "many.html")
    #expect(reading.refusals.first?.reason == .tooLong)
  }

  @Test func listsInLists() throws {
    let deep = String(repeating: "{\"articles\":[", count: 20_000) + String(repeating: "]}", count: 20_000)
    #expect(try Reading(deep, name: "deep.json").refusals.map(\.reason) == [.tooDeep])
    let brackets = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(try Reading(brackets, name: "brackets.json").refusals.count == 1)
  }

  @Test func aZeroInOneLineLeavesTheOthers() throws {
    let lines =
      "{\"title\":\"A\",\"text\":\"a \u{0} b\"}\n{\"title\":\"B\",\"text\":\"In Paris.\",\"published\":\"2025-10-09\"}\n"
    let reading = try Reading(lines, name: "zero.jsonl")
    #expect(reading.articles.map(\.title) == ["B"])
    #expect(reading.refusals.map(\.line) == [1])
  }

  @Test func anEnormousArticle() throws {
    let reading = try Reading("Headline\n\n" + String(repeating: "word ", count: 1_000_000), name: "long.txt")
    #expect(reading.refusals.map(\.reason) == [.tooLong])
  }

  @Test func pipesInFoldersKeepNobodyWaiting() throws {
    try withFolder { folder in
      #expect(mkfifo(folder + "/pipe.txt", 0o600) == 0)
      try FileManager.default.createSymbolicLink(atPath: folder + "/self", withDestinationPath: "self")
      try FileManager.default.createSymbolicLink(atPath: folder + "/up", withDestinationPath: "..")
      try Data("Headline\n\nThe minister arrived in Paris.\n".utf8).write(to: URL(fileURLWithPath: folder + "/a.txt"))
      var items: [InputItem] = []
      ArticleReader().read(folder) { items.append($0) }
      let refused = items.compactMap { if case .refused(let refusal) = $0 { refusal.input } else { nil } }
      #expect(refused == [folder + "/pipe.txt", folder + "/self"])
      #expect(items.contains { if case .article = $0 { true } else { false } })
      #expect(ArticleReader.size(of: [folder]) == 41)
    }
  }

  @Test func entitiesOfFeedsAreNotFetched() throws {
    let feed = """
      <?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>Talks &x;</title>
      <description>In Paris &x; today.</description></item></channel></rss>
      """
    let reading = try Reading(feed, name: "feed.xml")
    #expect(reading.articles.first?.text.contains("root:") != true)
  }

  // MARK: Days of pages

  private func page(_ head: String, _ body: String, lang: String = "en") throws -> Article? {
    try Reading(
      "<html lang=\"\(lang)\"><head><title>Talks</title>\(head)</head><body>\(body)\(Self.prose)</body></html>",
      name: "page.html"
    ).articles.first
  }

  @Test func openGraphCountsWhereTwoDaysAreNamed() throws {
    let json =
      "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-10-01\"}</script>"
    let meta = "<meta property=\"article:published_time\" content=\"2025-10-09T08:00:00\">"
    #expect(try page(json + meta, "<h1>Talks</h1>")?.published == Day("2025-10-09"))
    let utc = "<meta property=\"article:published_time\" content=\"2025-10-02T01:00:00Z\">"
    #expect(try page(json + utc, "<h1>Talks</h1>")?.published == Day("2025-10-01"), "only the time zone")
  }

  @Test func theDayStandsFirstInSomeLanguages() throws {
    let body = "<h1>Talks</h1><div class=\"date\">03/04/2025</div>"
    #expect(try page("", body, lang: "en")?.published == nil)
    #expect(try page("", body, lang: "en-US")?.published == nil)
    #expect(try page("", body, lang: "en-GB")?.published == Day("2025-04-03"))
    #expect(try page("", body, lang: "fr")?.published == Day("2025-04-03"))
  }

  @Test func betweenHeadlineAndTextIsThePagesOwn() throws {
    let own = "<div class=\"teaser-small__metadata\"><p>by J. Doe on 9 October 2025</p></div>"
    #expect(try page("", "<h1>Talks</h1>" + own)?.published == Day("2025-10-09"))
    let related = "<div class=\"related-teaser\"><p class=\"date\">9 October 2025</p></div>"
    #expect(try page("", "<h1>Talks</h1>" + related)?.published == nil)
  }
}
