import EventExtraction
import Foundation
import Testing

@Suite struct EvaluateTests {
  private static let gold = """
    {"id": "a", "events": [{"type": "visit", "level": "state", "status": "occurred", "start": ["2025-10-08"], \
    "end": ["2025-10-10"], "participants": [{"name": "Vladimir Putin", "role": "visitor", "country": "RU"}, \
    {"name": "Emomali Rahmon", "role": "host", "country": "TJ"}], "country": "TJ", "city": "Dushanbe", "quote": "state visit"}, \
    {"type": "call", "status": ["occurred"], "start": [], "end": [], "participants": [{"name": "Xi Jinping", \
    "role": "participant", "country": "CN"}, {"name": "Donald Trump", "role": "participant", "country": "US"}], "country": []}]}
    {"id": "b", "events": []}
    """

  private func evaluate(_ predictions: String, _ options: [String] = []) throws -> Program.Outcome {
    let scratch = try Scratch()
    let gold = try scratch.write("x.gold.jsonl", Self.gold)
    let file = try scratch.write("p.jsonl", predictions)
    return try Program.run(["evaluate", gold, "--predictions", file] + options)
  }

  private struct Report: Decodable {
    struct Score: Decodable {
      var precision: Double
      var recall: Double
      var f1: Double
      var gold: Int
      var predicted: Int
      var hit: Int
    }
    var articles: Int
    var detection: [String: Score]
    var strict: [String: Score]
    var fields: [String: Double]
    var errors: [String: Int]
    var eventless_articles: [String: Int]
  }

  private func report(_ predictions: String) throws -> Report {
    let outcome = try evaluate(predictions, ["--json"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
  }

  @Test func perfectAnswer() throws {
    let report = try report(
      """
      {"id": "a", "events": [{"type": "visit", "level": "state", "status": "occurred", "start": "2025-10-08", "end": null, \
      "participants": [{"name": "President Putin", "kind": "person", "role": "visitor", "country": "RU"}], \
      "place": {"country": "TJ", "city": "Dushanbé"}}, {"type": "call", "status": "occurred", "start": null, "end": null, \
      "participants": [{"name": "Xi", "kind": "person", "role": "participant", "country": "CN"}, \
      {"name": "Donald J. Trump", "kind": "person", "role": "participant", "country": "US"}], "place": {"country": null}}]}
      """)
    #expect(report.articles == 2)
    #expect(report.detection["all"]?.f1 == 1)
    #expect(report.strict["all"]?.f1 == 1)
    // The visit ends on the 10th; nobody said so.
    #expect(report.fields["end"] == 0.5)
    #expect(report.fields["city"] == 1)
    #expect(report.eventless_articles["silent"] == 1)
  }

  @Test func errorsAreNamed() throws {
    let report = try report(
      """
      {"id": "a", "events": [{"type": "visit", "status": "planned", "start": "2025-10-09", \
      "participants": [{"name": "Rahmon", "kind": "person", "role": "visitor"}, {"name": "Putin", "kind": "person", "role": "visitor"}], \
      "place": {"country": "TJ"}}]}
      {"id": "b", "events": [{"type": "meeting", "status": "occurred", "participants": [], "place": {}}]}
      """)
    #expect(report.errors["missed"] == 1)
    #expect(report.errors["spurious"] == 1)
    #expect(report.errors["roles swapped"] == 1)
    #expect(report.errors["wrong status"] == 1)
    #expect(report.errors["wrong date"] == 1)
    #expect(report.detection["all"]?.precision == 0.5)
    #expect(report.strict["all"]?.hit == 0)
  }

  @Test func missingPredictionsAreNoEvents() throws {
    let report = try report("")
    #expect(report.detection["all"]?.predicted == 0)
    #expect(report.detection["all"]?.f1 == 0)
    #expect(report.errors["missed"] == 2)
  }

  @Test func brokenGoldIsNamedWithItsLine() throws {
    let scratch = try Scratch()
    let gold = try scratch.write("x.gold.jsonl", "{\"id\": \"a\", \"events\": []}\n{\"id\": \"b\", \"events\": [\n")
    let outcome = try Program.run(["evaluate", gold, "--predictions", try scratch.write("p.jsonl", "")])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("x.gold.jsonl:2"), "\(outcome.errors)")
  }

  @Test func missingFileIsNamed() throws {
    let outcome = try Program.run(["evaluate", "/nowhere/x.gold.jsonl"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("/nowhere/x.gold.jsonl"), "\(outcome.errors)")
  }

  @Test func listsErrorsWithSentences() throws {
    let outcome = try evaluate("", ["--errors"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("a: missed"))
    #expect(outcome.output.contains("“state visit”"))
  }

  @Test func corpusIsScored() throws {
    let gold = Program.package.appending(path: "Tests/Corpus/wire.gold.jsonl").path
    let outcome = try Program.run(["evaluate", gold])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("detection") && outcome.output.contains("fields of the"))
  }
}
