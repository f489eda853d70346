import Foundation
import Testing

/// Inputs of all formats through the built program.
@Suite struct IngestFormatTests {
  private func fixture(_ name: String) -> String {
    Program.package.appending(path: "Tests/ArticleInputTests/Fixtures").appending(path: name).path
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func aFolderOfEverything() throws {
    let scratch = try Scratch()
    let db = scratch.path("e.db")
    let folder = Program.package.appending(path: "Tests/ArticleInputTests/Fixtures").path
    let outcome = try Program.run(["ingest", "--db", db, "--summary", "json", folder])
    #expect(outcome.code == 1, "damaged ones are refused")
    let summary = try json(outcome.output)
    let formats = try #require(summary["formats"] as? [String: Int])
    for format in ["html", "feed", "jsonl", "warc", "mail", "csv", "export", "markdown"] {
      #expect((formats[format] ?? 0) > 0, "\(format)")
    }
    #expect(summary["not_english"] as? Int ?? 0 >= 1, "the Russian page")
    #expect(summary["undated"] as? Int ?? 0 >= 1)
    #expect(summary["dry_run"] as? Bool == false)

    let refused = try Program.run(["refused", "--db", db, "--format", "csv"])
    #expect(refused.code == 0)
    #expect(refused.output.hasPrefix("input,line,reason,message\r\n"))
    for reason in ["truncated", "no-text", "malformed", "no-columns"] {
      #expect(refused.output.contains(",\(reason),"), "\(reason)")
    }
    #expect(try Program.run(["refused", "--db", db]).output.contains("REASON"))

    // Again: nothing new, and nothing refused twice.
    let again = try Program.run(["ingest", "--db", db, "--summary", "json", folder])
    #expect(try json(again.output)["new"] as? Int == 0)
    #expect(try Program.run(["refused", "--db", db, "--format", "csv"]).output == refused.output)
  }

  @Test func dryRunWritesNothing() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(
      ["ingest", "--dry-run", "--summary", "json", "--db", scratch.path("e.db"), fixture("export.txt")])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let summary = try json(outcome.output)
    #expect(summary["articles"] as? Int == 3)
    #expect(summary["dry_run"] as? Bool == true)
    #expect(!FileManager.default.fileExists(atPath: scratch.path("e.db")))
  }

  @Test func retryTakesInWhatWasRepaired() throws {
    let scratch = try Scratch()
    let db = scratch.path("e.db")
    let path = try scratch.write(
      "late.jsonl", "{\"title\": \"A visit\", \"published\": \"2025-10-09\", \"text\": \"x\n")
    #expect(try Program.run(["ingest", "--db", db, path]).code == 1)
    try scratch.write("late.jsonl", "{\"title\": \"A visit\", \"published\": \"2025-10-09\", \"text\": \"x\"}\n")
    let retried = try Program.run(["ingest", "--retry-refused", "--db", db])
    #expect(retried.code == 0, "\(retried.errors)")
    #expect(retried.errors.contains("1 new"))
    let none = try Program.run(["refused", "--db", db])
    #expect(none.code == 1)
    #expect(none.errors.contains("nothing was refused"))
  }

  @Test func mapEncodingAndFormat() throws {
    let table = fixture("table-unknown.tsv")
    let without = try Program.run(["read", table])
    #expect(without.code == 1)
    #expect(without.errors.contains("--map"))
    let mapped = try Program.run(["read", "--map", "title=Überschrift,text=Inhalt,date=Tag", table])
    #expect(mapped.code == 0, "\(mapped.errors)")
    #expect(try json(mapped.output)["published"] as? String == "2025-03-04")
    #expect(try Program.run(["read", "--map", "colour=x", table]).code == 2)
    #expect(try Program.run(["read", "--format", "docx", table]).code == 2)
    let input = Data("A headline\n\nCaf".utf8) + Data([0xE9]) + Data(" talks.".utf8)
    let latin = try Program.run(["read", "--encoding", "iso-8859-1", "-"], input: input)
    #expect(try json(latin.output)["text"] as? String == "Café talks.")
  }

  @Test func readIsWhatIngestSees() throws {
    let scratch = try Scratch()
    let read = try Program.run(["read", "--parts", fixture("news-jsonld.html")])
    #expect(read.code == 0, "\(read.errors)")
    let record = try json(read.output)
    #expect(record["day_evidence"] as? String == "json-ld:datePublished")
    #expect((record["parts"] as? [[String: Any]])?.contains { $0["kind"] as? String == "caption" } == true)
    // The lines go in as they are.
    let lines = try scratch.write("read.jsonl", read.output)
    let db = scratch.path("e.db")
    #expect(try Program.run(["ingest", "--db", db, lines]).code == 0)
    let sources = try Program.run(["sources", "--db", db, "--format", "csv"])
    #expect(sources.code == 0)
    #expect(sources.output.contains("Northern Courier"))
  }

  @Test func sourcesAreKnown() throws {
    let scratch = try Scratch()
    let db = scratch.path("e.db")
    let lines = """
      {"title": "A", "text": "x", "published": "2025-01-01", "source": "AFP"}
      {"title": "B", "text": "y", "published": "2025-01-03", "url": "https://www.xinhuanet.com/a"}
      {"title": "C", "text": "z", "published": "2025-01-02", "source": "AFP"}

      """
    #expect(try Program.run(["ingest", "--db", db, try scratch.write("s.jsonl", lines)]).code == 0)
    let table = try Program.run(["sources", "--db", db, "--format", "csv"]).output.split(separator: "\r\n")
    #expect(table.dropFirst().first == "AFP,Agence France-Presse,agency,FR,2,2025-01-01,2025-01-02,")
    #expect(table.last == "Xinhua,Xinhua,agency,CN,1,2025-01-03,2025-01-03,")
    #expect(try Program.run(["sources", "--db", db]).output.contains("COUNTRY"))
  }

  @Test func whatIsNotEnglishHasNoEvents() throws {
    let text = """
      {"title": "Putin besucht Duschanbe", "published": "2025-10-09", "text": "Der russische Präsident Wladimir Putin ist am \
      Mittwoch in Duschanbe eingetroffen und hat mit dem Präsidenten von Tadschikistan über die Lage in der Region gesprochen."}

      """
    let outcome = try Program.run(["extract", "-"], input: Data(text.utf8))
    #expect(outcome.code == 0)
    #expect((try json(outcome.output)["events"] as? [Any])?.isEmpty == true)
  }

  @Test func standardInputOfEveryPacking() throws {
    let page = try Data(contentsOf: URL(filePath: fixture("crawl.warc.gz")))
    let outcome = try Program.run(["read", "-"], input: page)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.split(separator: "\n").count == 3)
  }
}
