import Foundation
import Testing

@Suite struct ExtractTests {
  private let corpus = Program.package.appending(path: "Tests/Corpus/wire.articles.jsonl").path

  @Test func keepsOrderAndNeedsNoDatabase() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(["extract", corpus, "--jobs", "4"], in: scratch.folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let ids = try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(ExtractedLine.self, from: Data($0.utf8)).id
    }
    let wanted = try String(contentsOfFile: corpus, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode([String: String].self, from: Data($0.utf8))["id"] ?? ""
    }
    #expect(ids == wanted)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
    #expect(try Program.run(["extract", corpus, "--jobs", "1"]).output == outcome.output)
  }

  @Test func worksAsAFilter() throws {
    let input = Data(
      """
      {"id": "1", "published": "2025-10-09", "title": "t", "text": "Russian President Vladimir Putin arrived in Dushanbe late Wednesday."}
      {"id": "2", "title": "", "text": "Wheat prices fell."}
      """.utf8)
    for arguments in [["extract"], ["extract", "-"]] {
      let outcome = try Program.run(arguments, input: input)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.split(separator: "\n").count == 2)
      #expect(outcome.output.contains("\"id\":\"2\",\"published\":null"))
    }
  }

  @Test func timesAreSpansOfTheText() throws {
    let text = "Él said Putin arrived in Dushanbe late Wednesday and left on Oct. 10."
    let input = Data(
      "{\"id\": \"1\", \"published\": \"2025-10-09\", \"title\": \"Visit\", \"text\": \"\(text)\"}\n".utf8)
    let outcome = try Program.run(["extract", "--times"], input: input)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let line = try JSONDecoder().decode(ExtractedLine.self, from: Data(outcome.output.utf8))
    let times = try #require(line.times)
    let words = times.map { String(decoding: Array(text.utf8)[$0.begin..<$0.end], as: UTF8.self) }
    #expect(times.map(\.value) == ["2025-10-08", "2025-10-10"])
    #expect(words.first?.contains("Wednesday") == true && words.last?.contains("Oct. 10") == true, "\(words)")
    #expect(try Program.run(["extract"], input: input).output.contains("times") == false)
  }

  @Test func badLinesAreNamedAndTheRestGoesOn() throws {
    let input = Data(
      "{\"id\": \"1\", \"text\": \"Fine.\", \"title\": \"\"}\n{broken\n{\"id\": \"3\", \"title\": \"a\", \"text\": \"b\"}\n"
        .utf8)
    let outcome = try Program.run(["extract"], input: input)
    #expect(outcome.code == 1)
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(outcome.errors.contains("-:2") || outcome.errors.contains(":2:"), "\(outcome.errors)")
  }

  @Test func validatesAgainstTheSchema() throws {
    let schema = Program.package.appending(path: "docs/extract.schema.json").path
    let scratch = try Scratch()
    try scratch.write(
      "check.py",
      """
      import json, sys
      try:
          import jsonschema
      except ImportError:
          sys.exit(77)
      validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1], encoding="utf-8")))
      lines = [json.loads(line) for line in sys.stdin]
      for line in lines: validator.validate(line)
      print(len(lines))
      """)
    let outcome = try Program.shell(
      "eventdb extract --times '\(corpus)' | python3 check.py '\(schema)'", in: scratch.folder)
    if outcome.code == 77 { return }
    #expect(outcome.code == 0, "\(outcome.errors.suffix(2000))")
    #expect(Int(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0 > 50)
  }
}
