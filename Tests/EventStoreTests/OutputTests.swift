import EventExtraction
import Foundation
import Testing

@testable import EventStore

@Suite struct OutputTests {
  @Test func csv() throws {
    let store = try store()
    var summit = claim(.summit, [putin, xi], "2025-10-10", in: "TJ", "Dushanbe", status: .planned, confidence: 0.9371)
    summit.name = "A \"grand\" summit, in Dushanbe"
    _ = try store.ingest(
      [report(1, "2025-10-09", visit(putin, "TJ", "2025-10-08", "2025-10-10", "Dushanbe", host: rahmon), summit)],
      run: testRun)
    let format = try #require(AnswerFormats.named("CSV"))
    var out = TextBuffer()
    #expect(try store.write(EventQuery(), as: format, to: &out).events == 2)
    let lines = out.text.components(separatedBy: "\r\n")
    #expect(lines.count == 4)
    #expect(lines[3] == "")
    #expect(
      lines[0]
        == "id,type,level,status,start,end,country_code,country,city,venue,name,series,participants,participant_countries,hosts,host_countries,confidence,claims,articles,sources,review,reasons"
    )
    let id = try store.events().map(\.id)
    #expect(
      lines[1]
        == "\(id[0]),visit,,occurred,2025-10-08,2025-10-10,TJ,Tajikistan,Dushanbe,,,,Vladimir Putin,RU,Emomali Rahmon,TJ,0.900,1,1,1,,"
    )
    #expect(
      lines[2]
        == "\(id[1]),summit,,planned,2025-10-10,,TJ,Tajikistan,Dushanbe,,\"A \"\"grand\"\" summit, in Dushanbe\",,Vladimir Putin; Xi Jinping,RU; CN,,,0.937,1,1,1,,"
    )
    #expect(AnswerFormats.named("pigeon") == nil)
    var cells = TextBuffer()
    CSVWriter([]).row([" a", "b\nc", "d\re", "", "é"], into: &cells)
    #expect(cells.text == "\" a\",\"b\nc\",\"d\re\",,é\r\n")
  }

  @Test func extractionLine() throws {
    let text = "Putin arrived in Dushanbe late Wednesday — \u{1}\u{2028}\"so\"."
    var item = visit(putin, "TJ", "2025-10-08", nil, "Dushanbe", host: rahmon)
    item.evidence = [
      Evidence(field: "start", inTitle: false, span: TextSpan(26, 40), sentence: TextSpan(0, 40), rule: "weekday"),
      Evidence(field: "kind", inTitle: true, span: TextSpan(0, 5), sentence: TextSpan(0, 9), rule: "visit.arrive"),
    ]
    let article = Article(id: "x\\1", published: Day("2025-10-09"), title: "Putin in Tajikistan", text: text)
    let line = ExtractionJSON.line(article, [item])
    #expect(!line.contains("\n"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(object["id"] as? String == "x\\1")
    #expect(object["published"] as? String == "2025-10-09")
    let event = try #require((object["events"] as? [[String: Any]])?.first)
    #expect(event["type"] as? String == "visit")
    #expect(event["level"] is NSNull)
    #expect(event["end"] is NSNull)
    #expect(event["precision"] as? String == "day")
    #expect((event["place"] as? [String: Any])?["city"] as? String == "Dushanbe")
    #expect((event["participants"] as? [[String: Any]])?.map { $0["role"] as? String } == ["visitor", "host"])
    let evidence = try #require(event["evidence"] as? [[String: Any]])
    #expect(evidence.map { $0["text"] as? String } == ["late Wednesday", "Putin"])
    #expect(evidence.map { $0["in"] as? String } == ["text", "title"])
    #expect(event["confidence"] as? Double == 0.9)
    #expect(line.hasPrefix("{\"id\":\"x\\\\1\",\"published\":\"2025-10-09\",\"title\":"))
    // Without an id of its own, an article has its key.
    let nameless = ExtractionJSON.line(Article(id: "", published: nil, title: "T", text: "x"), [])
    #expect(nameless.contains("\"published\":null"))
    #expect(nameless.hasSuffix("\"events\":[]}"))
    #expect(
      nameless.hasPrefix("{\"id\":\"\(EventStore.key(of: Article(id: "", published: nil, title: "T", text: "x")))\""))
  }
}
