import ArticleInput
import EventExtraction
import Foundation
import Testing

@Suite struct InputTests {
  /// What a file of these bytes gives.
  private func items(_ bytes: [UInt8], name: String = "in.txt", limit: Int = 64 << 20) throws -> [InputItem] {
    try withFolder { folder in
      let path = folder + "/" + name
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      var items: [InputItem] = []
      ArticleReader(limit: limit).read(path) { items.append($0) }
      return items
    }
  }

  private func items(_ text: String, name: String = "in.txt", limit: Int = 64 << 20) throws -> [InputItem] {
    try items(Array(text.utf8), name: name, limit: limit)
  }

  private func articles(_ items: [InputItem]) -> [Article] {
    items.compactMap { if case .article(let article, _) = $0 { article } else { nil } }
  }

  private func refusals(_ items: [InputItem]) -> [Refusal] {
    items.compactMap { if case .refused(let refusal) = $0 { refusal } else { nil } }
  }

  private func warnings(_ items: [InputItem]) -> [InputWarning] {
    items.compactMap { if case .warning(let warning) = $0 { warning } else { nil } }
  }

  // MARK: Plain text

  @Test func aPastedPage() throws {
    let page = """
       date 2025-10-09 MIDDLE EAST
      President arrives for state visit
      A standfirst that says it again, with more words.
      The president shakes hands in the capital October 8, 2025. / Agency
      October 9, 2025

      The president arrived late on Wednesday.

      He leaves on Friday.

      SOURCE:Example Agency

      """
    let items = try items(page, name: "page.txt")
    let article = try #require(articles(items).first)
    #expect(items.count == 1)
    #expect(article.id == "page")
    #expect(article.published == Day("2025-10-09"))
    #expect(article.title == "President arrives for state visit")
    #expect(article.source == "Example Agency")
    #expect(article.text.hasPrefix("A standfirst that says"))
    #expect(article.text.hasSuffix("SOURCE:Example Agency"))
    #expect(article.text.contains("\nOctober 9, 2025\n\nThe president"))
  }

  @Test(arguments: [
    "Title: A visit\nDate: 2025-10-09\nSource: wire.example\nURL: https://wire.example/1\n\nBody here.\n",
    "---\ntitle: \"A visit\"\ndate: 2025-10-09T10:00:00Z\ntags: [a, b]\nlayout: post\nsource: wire.example\nlink: https://wire.example/1\n---\nBody here.",
    "\u{FEFF}Headline: A visit\r\nPublished: October 9, 2025\r\nOutlet: wire.example\r\nLink: https://wire.example/1\r\n\r\nBody here.\r\n",
  ])
  func frontMatter(text: String) throws {
    let article = try #require(articles(try items(text)).first)
    #expect(article.title == "A visit")
    #expect(article.published == Day("2025-10-09"))
    #expect(article.source == "wire.example")
    #expect(article.url == "https://wire.example/1")
    #expect(article.text == "Body here.")
  }

  @Test func theDayFromTheFileNameOrNone() throws {
    let text = "A headline\n\nMet on Thursday."
    #expect(articles(try items(text, name: "2025-10-09-talks.txt")).first?.published == Day("2025-10-09"))
    #expect(articles(try items(text, name: "talks_20251009.txt")).first?.published == Day("2025-10-09"))
    let without = try items(text, name: "talks-123456.txt")
    #expect(articles(without).first?.published == nil)
    #expect(warnings(without).first?.message.contains("no day of publication") == true)
  }

  @Test func textWithoutAHeadline() throws {
    let one = try #require(articles(try items("Only a sentence about a visit.")).first)
    #expect(one.title == "")
    #expect(one.text == "Only a sentence about a visit.")
    let wire = try #require(articles(try items("MOSCOW, Oct 9 (Agency) - The president left.\n\nHe flew.")).first)
    #expect(wire.title == "")
    #expect(wire.text.hasPrefix("MOSCOW"))
  }

  @Test func whatIsNoText() throws {
    let cases: [(bytes: [UInt8], reason: Refusal.Reason)] = [
      ([], .empty), (Array(" \n\r\n\t".utf8), .noText), ([0x50, 0x4B, 3, 4, 9], .archive), ([1, 0, 2, 0], .binary),
      (Array("%PDF-1.7".utf8), .binary), (Array("<!DOCTYPE html><script>x</script>".utf8), .noText),
    ]
    for (bytes, reason) in cases {
      let items = try items(bytes)
      #expect(items.count == 1)
      #expect(refusals(items).map(\.reason) == [reason])
    }
  }

  @Test func tablesAndPagesAreNoArticles() throws {
    let table = try items("who,where\nPutin,Dushanbe\n", name: "visits.csv")
    #expect(refusals(table).map(\.reason) == [.noColumns])
  }

  /// Damaged inputs of all kinds: every byte is given, refused or read, and nothing stops the program.
  @Test(arguments: 0..<40) func noise(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let base = Array(
      """
      {"title": "Caf\\u00e9 \\ud83d", "text": ["a", "b"], "published": "2025-10-09"}
      [{"title": "x", "source": {"name": "y"}}, {"text": "z"}]
      Title: A visit
      Date: October 9, 2025

      MOSCOW, Oct 9 (Agency) - Text – text.
      SOURCE: x
      """.utf8)
    for name in ["x.txt", "x.json", "x.jsonl"] {
      var bytes = base
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(Array("{}[]\",:\n\\".utf8).randomElement(using: &random)!, at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...20, using: &random)))
        }
        if bytes.isEmpty { bytes = [10] }
      }
      let items = try items(bytes, name: name)
      #expect(!items.isEmpty)
      for article in articles(items) { #expect(!article.title.isEmpty || !article.text.isEmpty) }
    }
  }

  // MARK: JSON

  @Test func jsonLinesWithTheCommonKeys() throws {
    let lines = """
      {"id": "1", "published": "2025-10-09", "source": "a.example", "title": "T", "text": "One.\\r\\nTwo.", "url": "u"}
      {"articleId": 17, "datePublished": "2025-10-09T23:59:00+02:00", "publisher": {"@type": "Organization", "name": "A"}, "headline": "T", "articleBody": "x", "link": "u"}

      {"pub_date": "Thu, 09 Oct 2025 10:00:00 GMT", "outlet": "b", "headline": "T", "body": ["One.", "Two."], "extra": {"deep": [1, {"a": null}]}}
      {"timestamp": 1760000000, "domain": "c", "title": "T", "content": "Caf\\u00e9 \\ud83d\\ude00 \\ud800", "description": "short"}
      """
    let found = articles(try items(lines, name: "x.jsonl"))
    #expect(found.count == 4)
    #expect(found.allSatisfy { $0.published == Day("2025-10-09") && $0.title == "T" })
    #expect(found.map(\.id) == ["1", "17", "", ""])
    #expect(found.map(\.source) == ["a.example", "A", "b", "c"])
    #expect(found.map(\.url) == ["u", "u", nil, nil])
    #expect(found.map(\.text) == ["One.\nTwo.", "x", "One.\n\nTwo.", "Café 😀 \u{FFFD}"])
  }

  @Test func badLinesAreNamedAndTheRestGoesIn() throws {
    var bytes = Array(
      """
      {"title": "one", "published": "2025-10-09"}
      {"title": "two"
      [1, 2]
      {"text": "  ", "id": "x"}
      {"title": "a\tb"}
      {"title": "x"} {"title": "y"}

      """.utf8)
    bytes += Array(#"{"title": ""#.utf8) + [0xFF] + Array("\"}\n".utf8)
    bytes += Array(#"{"title": "last", "published": "next Tuesday"}"#.utf8)
    let items = try items(bytes, name: "x.jsonl")
    #expect(articles(items).map(\.title) == ["one", "last"])
    #expect(refusals(items).map(\.line) == [2, 3, 4, 5, 6, 7])
    #expect(
      refusals(items).map(\.reason) == [
        .malformedJSON, .notAnArticle, .noText, .malformedJSON, .malformedJSON, .invalidUTF8,
      ])
    #expect(warnings(items).count == 1)
    #expect(warnings(items).first?.description.contains("x.jsonl:8: the day of publication 'next Tuesday'") == true)
  }

  @Test func arraysAndObjects() throws {
    let array =
      " [\n{\"title\": \"a]}\\\"\", \"date\": \"2025-10-09\"},\n {\"title\": \"b\"}\n, 7, {\"title\": nope}, {\"title\": \"c\"}\n]\n"
    let items = try items(array, name: "x.json")
    #expect(articles(items).map(\.title) == ["a]}\"", "b", "c"])
    #expect(refusals(items).map(\.line) == [4, 4])
    #expect(refusals(try self.items("[{\"title\": \"a\"},", name: "x.json")).map(\.reason) == [.malformedJSON])
    #expect(refusals(try self.items("[]", name: "x.json")).map(\.reason) == [.noText])
    let object = "{\n  \"title\": \"T\",\n  \"text\": \"x\"\n}\n"
    #expect(articles(try self.items(object, name: "x.json")).map(\.title) == ["T"])
    #expect(articles(try self.items(object + object, name: "in")).count == 2)
    let wrapped = "{\"status\": \"ok\", \"articles\": [{\"title\": \"a\"}, {\"title\": \"b\"}]}"
    #expect(articles(try self.items(wrapped, name: "x.json")).map(\.title) == ["a", "b"])
    // A text that only begins like JSON.
    #expect(articles(try self.items("[Photo] Talks\n\nThey met.")).map(\.title) == ["[Photo] Talks"])
    #expect(refusals(try self.items("{\n \"title\": \"T\"\n", name: "x.json")).count > 0)
  }

  @Test func longLinesAreRefusedByName() throws {
    let long = "{\"title\": \"" + String(repeating: "x", count: 3_000_000) + "\"}"
    let lines = "{\"title\": \"a\"}\n\(long)\n{\"title\": \"b\"}\n\(long)"
    let found = try items(lines, name: "x.jsonl", limit: 1 << 20)
    #expect(articles(found).map(\.title) == ["a", "b"])
    #expect(refusals(found).map(\.line) == [2, 4])
    #expect(refusals(found).allSatisfy { $0.reason == .tooLong })
    let array = try items("[{\"title\": \"a\"},\(long),{\"title\": \"b\"}]", name: "x.json", limit: 1 << 20)
    #expect(articles(array).map(\.title) == ["a", "b"])
    #expect(refusals(array).map(\.reason) == [.tooLong])
    #expect(refusals(try items(String(repeating: "y", count: 3_000_000), limit: 1 << 20)).map(\.reason) == [.tooLong])
  }

  @Test func deepNestingExhaustsNothing() throws {
    let deep = String(repeating: "[", count: 500_000)
    #expect(refusals(try items("{\"x\": \(deep)", name: "x.jsonl")).map(\.reason) == [.malformedJSON])
    let closed = "{\"title\": \"t\", \"x\": \(deep)\(String(repeating: "]", count: 500_000))}"
    #expect(articles(try items(closed, name: "x.jsonl")).count == 1)
  }

  @Test(arguments: [
    "{\"a\" 1}", "{\"a\": }", "{\"a\": 1,}", "{\"a\": [1,]}", "{\"a\": tru}", "{\"a\": 01x}", "{\"a\": \"\\x\"}",
    "{\"a\": \"\\u12g4\"}",
    "{a: 1}", "{\"title\": \"a\" \"b\": 1}", "{\"a\": {]}",
  ])
  func malformed(line: String) throws {
    #expect(refusals(try items(line, name: "x.jsonl")).map(\.reason) == [.malformedJSON])
  }

  // MARK: Folders

  @Test func foldersAreWalkedInOrder() throws {
    try withFolder { folder in
      let manager = FileManager.default
      try manager.createDirectory(atPath: folder + "/b/c", withIntermediateDirectories: true)
      try manager.createDirectory(atPath: folder + "/.hidden", withIntermediateDirectories: true)
      func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
      }
      try write("z.txt", "Title: Z\n\nx")
      try write("a.txt", "Title: A\n\nx")
      try write("b/c/deep.txt", "Title: Deep\n\nx")
      try write("b/bad.bin", "\u{0}\u{1}")
      try write(".secret", "Title: Secret\n\nx")
      try write(".hidden/x.txt", "Title: Hidden\n\nx")
      try write("events.db", "SQLite format 3\u{0}")
      try manager.createSymbolicLink(atPath: folder + "/b/loop", withDestinationPath: folder)
      var items: [InputItem] = []
      ArticleReader().read(folder) { items.append($0) }
      #expect(articles(items).map(\.title) == ["A", "Deep", "Z"])
      #expect(refusals(items).map(\.input) == [folder + "/b/bad.bin"])
      items = []
      ArticleReader().read(folder + "/.hidden/none") { items.append($0) }
      #expect(refusals(items).map(\.reason) == [.missing])
      try manager.createDirectory(atPath: folder + "/empty", withIntermediateDirectories: true)
      items = []
      ArticleReader().read(folder + "/empty") { items.append($0) }
      #expect(refusals(items).map(\.reason) == [.noArticles])
    }
  }

  @Test func theReaderStopsWhereItsReaderThrows() throws {
    struct Enough: Error {}
    try withFolder { folder in
      let path = folder + "/x.jsonl"
      try Data(String(repeating: "{\"title\": \"t\"}\n", count: 100).utf8).write(to: URL(fileURLWithPath: path))
      var seen = 0
      #expect(throws: Enough.self) {
        try ArticleReader().read(path) { (_: InputItem) throws(Enough) in
          seen += 1
          if seen == 3 { throw Enough() }
        }
      }
      #expect(seen == 3)
    }
  }

  // MARK: Days

  @Test(arguments: [
    "2025-10-09", "2025-10-09T23:00:00Z", "2025-10-09 08:00", "2025/10/09", "20251009", "20251009T101010Z",
    "October 9, 2025",
    "9 October 2025", "Oct. 9, 2025", "Thu, 09 Oct 2025 10:00:00 GMT", "Thursday, October 9th, 2025", "09.10.2025",
    "1760000000",
    "1760000000000",
  ])
  func daysOfPublication(text: String) {
    #expect(PublicationDay.read(text) == Day("2025-10-09"))
  }

  @Test(arguments: [
    "", "yesterday", "09/10/2025", "2025-13-01", "2025-02-30", "October 2025", "2025-10-091", "12", "31 June 2025",
  ])
  func noDays(text: String) { #expect(PublicationDay.read(text) == nil) }
}
