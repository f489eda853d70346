import EventExtraction
import Foundation
import Testing

@testable import EventStore

@Suite struct FormatTests {
  /// What a format makes of a state visit, a call, a summit that is planned and a month's meeting without a place.
  private func written(_ name: String, _ query: EventQuery = EventQuery()) throws -> (text: String, notes: [String]) {
    let store = try store()
    var summit = claim(.summit, [putin, xi], "2025-10-10", in: "TJ", "Dushanbe", status: .planned)
    summit.name = "A <grand> summit; \"first\", of its kind"
    _ = try store.ingest(
      [
        report(
          1, "2025-10-09", visit(putin, "TJ", "2025-10-08", "2025-10-10", "Dushanbe", host: rahmon), summit,
          claim(.call, [putin, xi], "2025-10-01"), claim(.meeting, [xi, rahmon], "2025-09"))
      ], run: testRun)
    let format = try #require(AnswerFormats.named(name))
    var out = TextBuffer()
    let report = try store.write(query, as: format, title: "Events & <more>", to: &out)
    return (out.text, report.notes)
  }

  @Test(arguments: AnswerFormats.all.map(\.name)) func everyFormatHasItsOwnNameAndSummary(_ name: String) throws {
    let format = try #require(AnswerFormats.named(name))
    #expect(AnswerFormats.all.filter { $0.name == name }.count == 1)
    #expect(!format.summary.isEmpty)
    #expect(try !written(name).text.isEmpty)
  }

  @Test func calendarHasWholeDaysAndStableNames() throws {
    let (text, notes) = try written("ics")
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains("DTSTART;VALUE=DATE:20251008"))
    #expect(lines.contains("DTEND;VALUE=DATE:20251011"), "the day after the last")
    #expect(lines.contains("DTSTAMP:20251009T000000Z"), "the day of the latest article")
    #expect(lines.contains("STATUS:TENTATIVE"))
    #expect(lines.contains { $0.hasPrefix("SUMMARY:A <grand> summit\\; \"first\"\\, of its kind") })
    #expect(notes == ["1 event without an exact day left out of the calendar"])
    #expect(try written("ics").text == text)
  }

  @Test func calendarFoldsLongLinesBetweenCharacters() throws {
    var event = try #require(try onlyEvent())
    event.name = String(repeating: "é🕊", count: 60)
    event.kind = .summit
    var out = TextBuffer()
    var writer = CalendarWriter(title: "T", stamp: nil)
    writer.row(event, into: &out)
    let lines = out.text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let unfolded = out.text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:" + String(repeating: "é🕊", count: 60)))
  }

  @Test func pageAdmitsOnlyItsOwnScript() throws {
    let page = try written("html").text
    #expect(page.contains("<title>Events &amp; &lt;more&gt;</title>"))
    #expect(page.contains("A &lt;grand&gt; summit; &quot;first&quot;, of its kind"))
    #expect(!page.contains("<grand>"))
    #expect(page.contains("default-src 'none'"))
    // The policy names the script by the hash of exactly what stands between its tags.
    let script = try #require(
      page.components(separatedBy: "<script>").dropFirst().first?.components(separatedBy: "</script>").first)
    var sha = SHA256()
    sha.update(script)
    #expect(page.contains("script-src 'sha256-\(Base64.encode(sha.finish()))'"))
  }

  @Test func addressesOfTheWebAreLinksAndOthersAreNot() {
    #expect(HTMLText.isWebAddress("https://example.org/a"))
    #expect(HTMLText.isWebAddress("HTTP://example.org"))
    #expect(!HTMLText.isWebAddress("javascript:alert(1)"))
    #expect(!HTMLText.isWebAddress("https://example.org/ a"))
    #expect(!HTMLText.isWebAddress("data:text/html,x"))
  }

  @Test func textOfPagesIsEscaped() {
    #expect(
      HTMLText.escape("<a href=\"x\">&\u{0}\u{85}\u{FFFE}")
        == "&lt;a href=&quot;x&quot;&gt;&amp;\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(XMLText.escape("a\u{1}<b>\n") == "a\u{FFFD}&lt;b&gt; ")
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64(_ plain: String, _ encoded: String) { #expect(Base64.encode(Array(plain.utf8)) == encoded) }

  @Test(arguments: [(38.53575, "38.53575"), (-0.1, "-0.1"), (7, "7"), (-33.000004, "-33"), (0.00001, "0.00001")])
  func degrees(_ value: Double, _ text: String) { #expect(Decimals.degrees(value) == text) }

  @Test func markdownKeepsItsCells() {
    var out = TextBuffer()
    MarkdownWriter(columns: [.init("a_b"), .init("c")]).row([.text("x|y*z\n_&"), .empty], into: &out)
    #expect(out.text == "| x\\|y\\*z \\_&amp; |  |\n")
  }

  @Test func cameoHasBothSidesAndCountsWhatIsLost() throws {
    let (text, notes) = try written("cameo")
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    #expect(rows[0].prefix(4) == ["date", "source", "target", "code"])
    let dyads = rows.dropFirst().map { $0.prefix(4).joined(separator: " ") }
    #expect(dyads.contains("20251008 RUSGOV TJKGOV 042"))
    #expect(dyads.contains("20251008 TJKGOV RUSGOV 043"))
    #expect(dyads.contains("20251001 RUSGOV CHNGOV 041"))
    #expect(dyads.contains("20251010 RUSGOV CHNGOV 036"), "planned")
    #expect(notes.contains("CAMEO can't hold: 1 events without an exact day"))
  }

  @Test func ploverHasRolesAndAuxiliaryModes() throws {
    let records = try written("plover").text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(records.count == 4)
    let visit = try #require(records.first { $0["mode"] as? String == "visit" })
    #expect((visit["actor"] as? [[String: Any]])?.first?["code"] as? String == "RUS")
    #expect((visit["recipient"] as? [[String: Any]])?.first?["code"] as? String == "TJK")
    let summit = try #require(records.first { $0["mode"] as? String == "multilateral" })
    #expect(summit["context"] as? [String] == ["diplomatic", "future"])
  }

  @Test func panelHasZerosForEveryPair() throws {
    let (text, notes) = try written("panel")
    let rows = text.components(separatedBy: "\r\n").dropLast()
    let states = Set(rows.dropFirst().flatMap { $0.split(separator: ",")[1...2] }).count
    #expect(states == 6, "the states of the tests' table")
    #expect(rows.count - 1 == states * (states - 1) / 2)
    #expect(rows.contains("2025,RUS,TJK,RU,TJ,1,0,0,0,0"))
    #expect(rows.contains("2025,CHN,RUS,CN,RU,0,0,0,0,1"))
    #expect(rows.contains("2025,CHN,TJK,CN,TJ,0,0,1,0,0"))
    #expect(rows.contains("2025,FRA,USA,FR,US,0,0,0,0,0"))
    #expect(notes == ["1 not known to have taken place: not counted"])
    var query = EventQuery()
    query.country = "Tajikistan"
    let own = try written("panel", query).text.components(separatedBy: "\r\n").dropFirst().dropLast()
    #expect(own.count == states - 1)
    #expect(own.allSatisfy { $0.contains(",TJK,") })
  }

  @Test func graphHasAnEdgeForThoseWhoMet() throws {
    let (text, notes) = try written("graphml")
    #expect(text.components(separatedBy: "<edge ").count - 1 == 3)
    #expect(text.contains("<data key=\"calls\">1</data>"))
    #expect(notes.count == 1)
    let spells = try written("gexf").text.components(separatedBy: "<spell ").count - 1
    #expect(spells == 3)
    #expect(try written("gexf").text.contains("<spell start=\"2025-09-01\" end=\"2025-09-30\"/>"))
  }

  private func onlyEvent() throws -> EventRow? {
    let store = try store()
    _ = try store.ingest([report(1, "2025-10-09", visit(putin, "TJ", "2025-10-08"))], run: testRun)
    return try store.events().first
  }
}
