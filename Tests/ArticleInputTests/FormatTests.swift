import ArticleInput
import EventExtraction
import Testing

@Suite struct FormatTests {
  // MARK: Feeds

  @Test func rss() throws {
    let reading = try Reading(fixture: "rss.xml")
    #expect(reading.articles.map(\.title) == ["Premier to visit Hanoi & Manila", "Talks held"])
    let first = try #require(reading.articles.first)
    #expect(first.id == "wire-1")
    #expect(first.published == Day("2025-11-04"))
    #expect(first.dayEvidence == "feed:pubDate")
    #expect(first.source == "Example Wire")
    #expect(first.url == "https://wire.example/1")
    #expect(first.text == "The premier will visit Hanoi on Thursday.\n\nManila follows on Saturday.")
    #expect(reading.articles.last?.text == "The ministers held talks in Riga.")
    #expect(reading.articles.last?.published == Day("2025-11-05"))
    #expect(reading.refusals.map(\.line) == [3])
  }

  @Test func aTruncatedFeed() throws {
    let reading = try Reading(fixture: "rss-truncated.xml")
    #expect(reading.articles.first?.title == "Premier to visit Hanoi & Manila")
    #expect(reading.articles.count == 1)
    #expect(reading.refusals.map(\.reason) == [.truncated])
    #expect(reading.refusals.first?.line == 2)
  }

  @Test func atom() throws {
    let article = try #require(try Reading(fixture: "atom.xml").articles.first)
    #expect(article.id == "urn:a:1")
    #expect(article.title == "Minister meets envoy")
    #expect(article.url == "https://m.example/1")
    #expect(article.published == Day("2026-02-01"))
    #expect(article.text == "The minister met the envoy on Sunday.\n\nThey spoke for an hour.")
    #expect(article.source == "Ministry news")
  }

  @Test func jsonFeed() throws {
    let reading = try Reading(fixture: "feed.json")
    #expect(reading.articles.map(\.title) == ["King receives president", "President leaves"])
    #expect(reading.articles.map(\.published) == [Day("2025-06-02"), Day("2025-06-03")])
    #expect(reading.articles.first?.text == "The king received the president on Monday.\n\nA banquet followed.")
  }

  // MARK: Archives

  @Test(arguments: ["crawl.warc", "crawl.warc.gz"]) func webArchive(name: String) throws {
    let reading = try Reading(fixture: name)
    #expect(reading.refusals.isEmpty)
    #expect(reading.articles.count == 3, "plain, in chunks, and packed; not the 404, not the picture")
    #expect(Set(reading.articles.map(\.text)).count == 1)
    #expect(reading.articles.allSatisfy { $0.published == Day("2025-10-14") })
    #expect(reading.origins.map(\.line) == [3, 6, 7])
  }

  @Test func aTruncatedWebArchive() throws {
    let reading = try Reading(fixture: "crawl-truncated.warc.gz")
    #expect(reading.articles.count == 2)
    #expect(reading.refusals.map(\.reason) == [.truncated])
    #expect(reading.refusals.first?.detail.contains("what was whole is in") == true)
  }

  @Test func damagedWebArchives() throws {
    var bytes = try Fixture.bytes("crawl.warc.gz")
    for i in 3000..<3100 { bytes[i] ^= 0x5A }
    let reading = try Reading(bytes, name: "x.warc.gz")
    #expect(reading.refusals.contains { $0.reason == .corrupt || $0.reason == .truncated })
    let garbage = try Reading("WARC/1.0\r\nWARC-Type: response\r\n\r\nrest", name: "x.warc")
    #expect(garbage.refusals.map(\.reason) == [.corrupt])
  }

  @Test func foldersInFilesAreRefusedWithAdvice() throws {
    let zip = try Reading([0x50, 0x4B, 3, 4, 20, 0, 0, 0], name: "saved.zip")
    #expect(zip.refusals.map(\.reason) == [.archive])
    #expect(zip.refusals.first?.detail.contains("unpack it") == true)
    var tar = [UInt8](repeating: 0x61, count: 512)
    tar.replaceSubrange(257..<262, with: Array("ustar".utf8))
    #expect(try Reading(tar, name: "x.tar").refusals.map(\.reason) == [.archive])
    #expect(try Reading(Array("BZh91AY".utf8), name: "x.bz2").refusals.first?.detail.contains("bunzip2") == true)
  }

  // MARK: Mail

  @Test func mail() throws {
    let article = try #require(try Reading(fixture: "alert.eml").articles.first)
    #expect(article.title == "President in Zürich")
    #expect(article.source == "Agence de l'Exemple")
    #expect(article.published == Day("2025-10-09"))
    #expect(article.dayEvidence == "mail:Date")
    #expect(article.id == "abc@wire.example")
    #expect(article.text.contains("arrived in Zürich on Thursday for a two-day visit, the federal chancellery said."))
    #expect(!article.text.contains("Sent by"))
    #expect(!article.text.contains("browser"))
  }

  @Test func mailWithoutText() throws {
    let mail = "Return-Path: <a@b.example>\nMessage-ID: <x>\nContent-Type: image/png\n\nxxxx"
    #expect(try Reading(mail, name: "x.eml").refusals.map(\.reason) == [.noText])
  }

  // MARK: Tables

  @Test func commaSeparated() throws {
    let reading = try Reading(fixture: "table.csv")
    #expect(reading.articles.map(\.title) == ["Chancellor, premier meet", "Second"])
    #expect(reading.articles.first?.text == "They met in Bonn.\nThey spoke about \"trade\".")
    #expect(reading.articles.map(\.published) == [Day("2025-01-02"), Day("2025-01-03")])
    #expect(reading.articles.first?.source == "Example Times")
    #expect(reading.refusals.map(\.line) == [4, 6, 7])
    #expect(reading.refusals.map(\.reason) == [.malformed, .noText, .malformed])
    #expect(reading.refusals.first?.detail.contains("5 cells, but the header has 4") == true)
  }

  @Test func columnsByMap() throws {
    let without = try Reading(fixture: "table-unknown.tsv")
    #expect(without.refusals.map(\.reason) == [.noColumns])
    #expect(without.refusals.first?.detail.contains("--map title=COLUMN") == true)
    var options = InputOptions()
    options.map = try InputOptions.map("title=Überschrift, text=Inhalt,date=Tag")
    let article = try #require(try Reading(fixture: "table-unknown.tsv", options: options).articles.first)
    #expect(article.title == "Treffen in Wien")
    #expect(article.published == Day("2025-03-04"))
    options.map = try InputOptions.map("title=Nichts")
    #expect(
      try Reading(fixture: "table-unknown.tsv", options: options).refusals.first?.detail.contains("'Nichts'") == true)
    #expect(throws: InputOptions.MapError.self) { try InputOptions.map("colour=red") }
    #expect(throws: InputOptions.MapError.self) { try InputOptions.map("title") }
  }

  @Test func keysByMap() throws {
    var options = InputOptions()
    options.map = try InputOptions.map("title=h,text=b,published=when")
    let line = #"{"h": "A", "b": "B.", "when": "2025-01-02", "title": "other", "date": "2020-01-01"}"#
    let article = try #require(try Reading(line, name: "x.jsonl", options: options).articles.first)
    #expect(article.title == "A" && article.text == "B." && article.published == Day("2025-01-02"))
  }

  @Test func tablesInOtherEncodings() throws {
    let semicolons = "title;text;date\nVisit to K\u{F6}ln;They came.;2025-01-02\n".unicodeScalars.map {
      UInt8($0.value)
    }
    #expect(try Reading(semicolons, name: "x.csv").articles.first?.title == "Visit to Köln")
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in "title\ttext\tdate\nVisit\tThey came to Łódź.\t2025-01-02\n".utf16 {
      utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let reading = try Reading(utf16, name: "x.tsv")
    #expect(reading.articles.first?.text == "They came to Łódź.")
    #expect(reading.origins.first?.encoding == "UTF-16LE")
  }

  // MARK: Several articles in a file

  @Test func exports() throws {
    let reading = try Reading(fixture: "export.txt")
    #expect(
      reading.articles.map(\.title) == [
        "President in Ankara for talks", "Ministers meet in Sofia", "Summit called off",
      ])
    #expect(reading.articles.map(\.published) == [Day("2025-10-09"), Day("2025-10-10"), Day("2025-10-11")])
    #expect(reading.articles.allSatisfy { $0.source == "Example Gazette" })
    #expect(reading.articles.first?.url == "https://db.example/1")
    #expect(reading.articles.first?.text.hasPrefix("The president arrived in Ankara") == true)
    #expect(reading.articles.first?.text.hasSuffix("He leaves on Friday.") == true)
    let own = try Reading(fixture: "own-export.txt")
    #expect(own.articles.map(\.title) == ["First visit", "Second visit"])
    #expect(own.origins.map(\.line) == [1, 2])
    #expect(Set(own.articles.map(\.id)).count == 2)
  }

  @Test func aLineOfSignsIsNoExport() throws {
    let text = "A headline\n\nThe first paragraph of it.\n==========\nThe second one.\n"
    #expect(try Reading(text, name: "x.txt").articles.count == 1)
  }

  // MARK: Text

  @Test func markdown() throws {
    let article = try #require(try Reading(fixture: "note.md").articles.first)
    #expect(article.title == "Premier in **Tallinn**" || article.title == "Premier in Tallinn")
    #expect(article.published == Day("2025-04-05"))
    #expect(article.source == "Example Blog")
    #expect(article.text.contains("The premier arrived in Tallinn on Saturday."))
    #expect(article.text.contains("“A fine day,” she said."))
    #expect(!article.text.contains("]("))
  }

  @Test func formatByName() throws {
    var options = InputOptions()
    options.format = "text"
    let reading = try Reading("<p>Not a page.</p>\n\nReally.", name: "x.html", options: options)
    #expect(reading.origins.first?.format == "text")
    #expect(Formats.names.contains("warc"))
  }
}
