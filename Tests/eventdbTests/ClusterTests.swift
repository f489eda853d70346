import Foundation
import Testing

/// Written reports of known occasions become the right events.
@Suite struct ClusterTests {
  private struct Figures: Decodable {
    struct Part: Decodable {
      var precision: Double
      var recall: Double
      var f1: Double?
    }
    var occasions: Int
    var pairwise: Part
    var b_cubed: Part
  }

  @Test func reportsBecomeEvents() throws {
    let reports = Program.package.appending(path: "Tests/Corpus/clusters/reports.jsonl").path
    let outcome = try Program.run(["evaluate", "--clusters", reports, "--json"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let figures = try JSONDecoder().decode(Figures.self, from: Data(outcome.output.utf8))
    #expect(figures.occasions >= 40)
    #expect(figures.pairwise.precision >= 0.98)
    #expect(figures.pairwise.recall >= 0.92)
    #expect((figures.b_cubed.f1 ?? 0) >= 0.95)
  }

  @Test func explainReads() throws {
    let scratch = try Scratch()
    let db = scratch.path("life.db")
    let input = Program.package.appending(path: "Tests/Corpus/clusters/reports.jsonl").path
    #expect(try Program.run(["ingest", input, "--db", db]).code == 0)
    let list = try Program.run(["export", "--format", "csv", "--type", "visit", "--leader", "Blinken", "--db", db])
      .output
    let row = try #require(list.split(separator: "\r\n").first { $0.contains("2023-06-18") })
    let id = String(row.prefix { $0 != "," })
    let explained = try Program.run(["explain", id, "--db", db])
    #expect(explained.code == 0, "\(explained.errors)")
    #expect(explained.output.contains("same-days 3.00"))
    let shown = try Program.run(["show", id, "--db", db]).output
    #expect(shown.contains("postponed for 2023-02-05"))
    let todo = try Program.run(["timeline", "--status", "unconfirmed", "--db", db])
    #expect(todo.code == 0 && !todo.output.contains("occurred"))
    #expect(try Program.run(["explain", "nothing", "--db", db]).code == 2)
  }
}
