import Foundation
import Testing

/// The commands on the articles of `examples/`.
@Suite struct CommandTests {
  /// A database of the examples, made once.
  private final class Examples: Sendable {
    static let shared = Result { try Examples() }
    let scratch: Scratch
    let ingest: Program.Outcome
    init() throws {
      scratch = try Scratch()
      ingest = try Program.run(["ingest", "--db", scratch.path("e.db"), Examples.articles])
    }
    static let articles = Program.package.appending(path: "examples/articles").path
  }

  private func ask(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments + ["--db", try Examples.shared.get().scratch.path("e.db")])
  }

  @Test func ingestSumsUp() throws {
    let outcome = try Examples.shared.get().ingest
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.isEmpty, "the summary belongs on standard error")
    #expect(outcome.errors.contains("9 articles"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("\r"), "no progress line where there is no terminal")
  }

  @Test func ingestTwiceChangesNothing() throws {
    let scratch = try Scratch()
    let db = scratch.path("e.db")
    #expect(try Program.run(["ingest", "--db", db, Examples.articles]).code == 0)
    let first = try Program.run(["export", "--db", db]).output
    let again = try Program.run(["ingest", "--db", db, Examples.articles])
    #expect(again.code == 0)
    #expect(again.errors.contains("0 new") || again.errors.contains("9 known"), "\(again.errors)")
    #expect(try Program.run(["export", "--db", db]).output == first)
  }

  @Test func orderAndThreadsChangeNothing() throws {
    let scratch = try Scratch()
    let files = try FileManager.default.contentsOfDirectory(atPath: Examples.articles).sorted().reversed()
      .map { Examples.articles + "/" + $0 }
    #expect(try Program.run(["ingest", "--jobs", "1", "--db", scratch.path("r.db")] + files).code == 0)
    let reversed = try Program.run(["export", "--db", scratch.path("r.db")]).output
    #expect(try ask("export").output == reversed)
  }

  @Test func ingestReadsStandardInput() throws {
    let scratch = try Scratch()
    let input = try Data(contentsOf: URL(filePath: Examples.articles + "/agency.jsonl"))
    let outcome = try Program.run(["ingest", "-", "--db", scratch.path("e.db")], input: input)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let articles = try Program.run(["articles", "--db", scratch.path("e.db"), "--format", "csv"])
    #expect(articles.output.split(separator: "\r\n").count == 4)
  }

  @Test func databaseFromTheEnvironment() throws {
    let db = try Examples.shared.get().scratch.path("e.db")
    let outcome = try Program.run(["timeline", "--limit", "1"], environment: ["EVENTDB": db])
    #expect(outcome.code == 0)
    #expect(outcome.output.split(separator: "\n").count == 2, "header and one event")
  }

  @Test func visitsOfALeader() throws {
    let outcome = try ask("visits", "--leader", "putin")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Dushanbe, Tajikistan"), "\(outcome.output)")
    #expect(outcome.output.contains("2025-10-08–10"), "\(outcome.output)")
    #expect(!outcome.output.contains("Ukraine"))
    #expect(!outcome.output.contains("\u{1B}"), "no colours in a pipe")
  }

  @Test func visitsAsCSVAreReadByPython() throws {
    let db = try Examples.shared.get().scratch.path("e.db")
    let script = """
      import csv, sys
      rows = list(csv.DictReader(sys.stdin))
      assert rows, "no rows"
      for row in rows:
          assert row["type"] == "visit" and None not in row and None not in row.values(), row
      print(len(rows), sorted({row["country_code"] for row in rows}))
      """
    let scratch = try Scratch()
    try scratch.write("read.py", script)
    let outcome = try Program.shell("eventdb visits --format csv --db '\(db)' | python3 read.py", in: scratch.folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("'TJ'"), "\(outcome.output)")
  }

  @Test func formatsSayTheSame() throws {
    struct Event: Decodable, Equatable {
      struct Place: Decodable, Equatable { var country: String? }
      struct Party: Decodable, Equatable {
        var name: String
        var role: String
      }
      var id: String
      var type: String
      var start: String?
      var place: Place
      var participants: [Party]
    }
    let array = try JSONDecoder().decode([Event].self, from: Data(try ask("timeline", "--format", "json").output.utf8))
    let lines = try ask("export", "--format", "jsonl").output.split(separator: "\n").map {
      try JSONDecoder().decode(Event.self, from: Data($0.utf8))
    }
    let csv = try ask("export", "--format", "csv").output.split(separator: "\r\n").dropFirst()
    #expect(array == lines && array.count > 5)
    #expect(array.map(\.id) == csv.map { String($0.prefix { $0 != "," }) })
    let none = try ask("timeline", "--leader", "Putin", "--country", "Fiji", "--format", "json")
    #expect(none.code == 1)
    #expect(try JSONDecoder().decode([Event].self, from: Data(none.output.utf8)).isEmpty)
  }

  @Test func aQuestionLoadsNothingButTheAnswer() throws {
    // Compiling the tables takes several times as long; a debug build, whose options are checked against each other at
    // every start, and a busy machine have room here.
    let db = try Examples.shared.get().scratch.path("e.db")
    let outcome = try Program.shell(
      "TIMEFORMAT='%U %S'; time eventdb visits --leader putin --db '\(db)' > /dev/null",
      in: FileManager.default.temporaryDirectory)
    let seconds = outcome.errors.split(separator: "\n").last?.split(separator: " ").compactMap { Double($0) } ?? []
    #expect(seconds.count == 2 && seconds.reduce(0, +) < 0.4, "\(outcome.errors)")
  }

  @Test func nothingFoundIsOne() throws {
    let outcome = try ask("visits", "--leader", "Putin", "--country", "Fiji")
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }

  @Test func filtersNarrow() throws {
    let all = try ask("timeline").output.split(separator: "\n").count
    let some = try ask("timeline", "--since", "2025-09", "--until", "2025-10").output.split(separator: "\n").count
    let calls = try ask("timeline", "--type", "call")
    #expect(some < all && some > 1)
    #expect(calls.code == 0 && calls.output.contains("Donald Trump"), "\(calls.output)\(calls.errors)")
    #expect(try ask("timeline", "--status", "cancelled").output.contains("Joe Biden"))
  }

  @Test func showQuotesTheSentence() throws {
    let csv = try ask("visits", "--leader", "Putin", "--since", "2025-10-08", "--format", "csv").output.split(
      separator: "\r\n")
    let id = try #require(csv.dropFirst().first?.split(separator: ",").first.map(String.init))
    let outcome = try ask("show", id)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("arrived in Dushanbe late Wednesday"), "\(outcome.output)")
    #expect(outcome.output.contains("Putin opens Tajikistan visit"))
    #expect(outcome.output.contains("“late Wednesday”"), "\(outcome.output)")
    #expect(try ask("show", String(id.prefix(6))).output == outcome.output, "the beginning of an id will do")
  }

  @Test func articlesAndPeople() throws {
    let articles = try ask("articles", "--since", "2025-09")
    #expect(articles.code == 0)
    #expect(articles.output.contains("Leaders gather in Tianjin"), "\(articles.output)")
    #expect(!articles.output.contains("Belgrade"))
    let people = try ask("people", "Lavrov")
    #expect(people.code == 0, "\(people.errors)")
    #expect(people.output.contains("Sergei Lavrov") || people.output.contains("Sergey Lavrov"), "\(people.output)")
    #expect(people.output.contains("2004"), "the year he took office: \(people.output)")
  }

  @Test func aReaderThatLeavesIsNoError() throws {
    let db = try Examples.shared.get().scratch.path("e.db")
    let outcome = try Program.shell(
      "set -o pipefail; eventdb export --db '\(db)' | head -n 1", in: FileManager.default.temporaryDirectory)
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
  }

  @Test func tablesFitTheTerminal() throws {
    let db = try Examples.shared.get().scratch.path("e.db")
    // `script` runs a command on a terminal of its own.
    let outcome = try Program.shell(
      "command -v script >/dev/null || exit 3; stty cols 70 2>/dev/null; "
        + "NO_COLOR= COLUMNS=70 TERM=xterm script -qec \"eventdb timeline --db '\(db)'\" /dev/null",
      in: FileManager.default.temporaryDirectory)
    if outcome.code == 3 { return }
    #expect(outcome.output.contains("\u{1B}[1m"), "a bold header")
    for line in outcome.output.split(whereSeparator: \.isNewline) {
      let plain = line.replacing(/\u{1B}\[[0-9;]*[mK]/, with: "")
      #expect(plain.count <= 70, "\(plain)")
    }
    let quiet = try Program.shell(
      "NO_COLOR=1 TERM=xterm script -qec \"eventdb timeline --db '\(db)'\" /dev/null",
      in: FileManager.default.temporaryDirectory)
    #expect(!quiet.output.contains("\u{1B}"))
  }
}
