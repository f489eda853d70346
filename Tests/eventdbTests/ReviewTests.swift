import Foundation
import Testing

/// The commands that decide, on the articles of `examples/`.
@Suite struct ReviewTests {
  /// A database of the examples; each test has a copy of its own.
  private static let examples = Result { () throws -> Scratch in
    let scratch = try Scratch()
    let articles = Program.package.appending(path: "examples/articles").path
    let outcome = try Program.run(["ingest", articles, "--db", scratch.path("e.db")])
    try #require(outcome.code == 0, "\(outcome.errors)")
    return scratch
  }

  private struct Desk {
    let scratch: Scratch
    var database: String { scratch.path("e.db") }

    init() throws {
      scratch = try Scratch()
      let copy = try Program.shell(
        "eventdb export --db '\(ReviewTests.examples.get().path("e.db"))' > /dev/null && cp '\(ReviewTests.examples.get().path("e.db"))' e.db",
        in: scratch.folder)
      try #require(copy.code == 0, "\(copy.errors)")
    }

    func run(_ arguments: String...) throws -> Program.Outcome {
      try Program.run(arguments + ["--db", database], environment: ["EVENTDB_AUTHOR": "ana"])
    }

    /// The id of the only event that answers.
    func id(_ arguments: String...) throws -> String {
      let outcome = try Program.run(["export", "--db", database] + arguments)
      let rows = outcome.output.split(separator: "\r\n").dropFirst()
      try #require(rows.count == 1, "\(outcome.output)\(outcome.errors)")
      return String(rows[rows.startIndex].prefix { $0 != "," })
    }
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func reviewListsWhatNeedsAPerson() throws {
    let desk = try Desk()
    let table = try desk.run("review")
    #expect(table.code == 0)
    #expect(table.output.contains("WHY"))
    #expect(table.output.contains("unconfirmed"))
    let csv = try desk.run("review", "--format", "csv", "--status", "unconfirmed")
    let rows = csv.output.split(separator: "\r\n")
    #expect(rows[0].hasSuffix(",review,reasons"))
    #expect(rows.dropFirst().allSatisfy { $0.contains("unconfirmed") })
    let count = rows.count - 1
    let id = String(rows[1].prefix { $0 != "," })
    #expect(try desk.run("accept", id).code == 0)
    let after = try desk.run("review", "--format", "csv", "--status", "unconfirmed")
    #expect(after.output.split(separator: "\r\n").count - 1 == count - 1, "what is accepted is not listed")
    let lines = try desk.run("review", "--format", "jsonl", "--limit", "1").output
    let reasons = try #require(try json(lines)["reasons"] as? [[String: Any]])
    #expect(!reasons.isEmpty)
    #expect(try desk.run("review", "--leader", "Zzyzx").code == 2, "nobody of that name")
    #expect(try desk.run("review", "--country", "Brazil").code == 1)
  }

  @Test func acceptRejectNoteAndUndo() throws {
    let desk = try Desk()
    let id = try desk.id("--type", "visit", "--leader", "Putin", "--since", "2025-10-08")
    let accepted = try desk.run("accept", String(id.prefix(6)), "--by", "ben", "--at", "2026-01-02T10:30+02:00")
    #expect(accepted.code == 0, "\(accepted.errors)")
    #expect(accepted.output.hasSuffix("  accepted  \(id)\n"))
    #expect(try desk.run("note", id, "see the photographs", "--reason", "for Ben").code == 0)
    let page = try desk.run("show", id).output
    #expect(page.hasPrefix("state visit, occurred, accepted  \(id)\n"))
    #expect(page.contains("2026-01-02 08:30 ben: accepted"))
    #expect(page.contains("ana: note: see the photographs, “for Ben”"))
    #expect(try desk.run("reject", id).code == 0)
    #expect(try desk.run("visits", "--leader", "Putin", "--since", "2025-10-08").code == 1)
    #expect(try desk.run("visits", "--reviewed", "rejected").output.contains(id))
    #expect(try desk.run("show", id).output.hasPrefix("state visit, occurred, rejected"))
    let undone = try desk.run("undo")
    #expect(undone.code == 0)
    #expect(undone.output.contains("rejected"))
    #expect(try desk.run("visits", "--reviewed", "accepted").output.contains(id))
    for arguments in [["accept", "v0000"], ["reject", "zzzz"], ["note", id, " "], ["undo", "d000000"], ["accept"]] {
      let outcome = try Program.run(arguments + ["--db", desk.database, "--by", "ana"])
      #expect(outcome.code == 2, "\(arguments)")
      #expect(outcome.output.isEmpty)
      #expect(!outcome.errors.isEmpty)
    }
    #expect(try desk.run("accept", id, "--at", "soon").errors.contains("'soon' is no time"))
    let nobody = try Program.run(
      ["accept", id, "--db", desk.database], environment: ["USER": "", "LOGNAME": "", "EVENTDB_AUTHOR": ""])
    #expect(nobody.code == 2)
    #expect(nobody.errors.contains("--by"))
    let missing = try Program.run(["accept", id, "--db", desk.scratch.path("none.db"), "--by", "ana"])
    #expect(missing.code == 2)
    #expect(missing.errors.contains("no database here"))
  }

  @Test func editsAreShownBesideTheReports() throws {
    let desk = try Desk()
    let id = try desk.id("--type", "visit", "--leader", "Putin", "--since", "2025-10-08")
    #expect(try desk.run("edit", id, "start", "2025-10-07", "--reason", "the communiqué").code == 0)
    #expect(try desk.run("edit", id, "place", "Palace of Nations, Khujand, Tajikistan").code == 0)
    #expect(try desk.run("edit", id, "level", "none").code == 0)
    let added = try desk.run(
      "edit", id, "add-participant", "Jan Novak", "--country", "Slovakia", "--office", "Envoy", "--role", "host")
    #expect(added.code == 0, "\(added.errors)")
    #expect(added.output.contains("added Jan Novak (host, Envoy, SK)"))
    #expect(try desk.run("edit", id, "remove-participant", "rahmon").code == 0)
    // Ingesting again derives nothing anew, reading again everything: the edits hold.
    #expect(try desk.run("reextract", "--all").code == 0)
    let page = try desk.run("show", id).output
    #expect(page.contains("days        2025-10-07–10"), "\(page)")
    #expect(page.contains("place       Palace of Nations, Khujand, Tajikistan"))
    #expect(page.contains("host        Jan Novak (Envoy, SK)"))
    #expect(page.contains("start 2025-10-08 (report 1), not 2025-10-07: edited"))
    #expect(page.contains("level state (report 1), not none: edited"))
    let detail = try json(try desk.run("show", id, "--format", "json").output)
    let fields = try #require(detail["fields"] as? [[String: Any]])
    let start = try #require(fields.first { $0["field"] as? String == "start" })
    #expect(start["value"] as? String == "2025-10-07")
    #expect(start["reason"] as? String == "edited")
    #expect((start["others"] as? [[String: Any]])?.first?["value"] as? String == "2025-10-08")
    let decisions = try #require(detail["decisions"] as? [[String: Any]])
    #expect(start["decision"] as? String == decisions.first?["decision"] as? String)
    #expect(decisions.first?["reason"] as? String == "the communiqué")
    #expect(try desk.run("visits", "--place", "Khujand").output.contains(id))
    for arguments in [
      ["start", "yesterday"], ["start", "2026-01-01"], ["colour", "blue"], ["country", "Atlantis"],
      ["kind", "party"], ["remove-participant", "Modi"], ["start", "2025-10-07", "--role", "host"], ["start"],
    ] {
      let outcome = try Program.run(["edit", id] + arguments + ["--db", desk.database, "--by", "ana"])
      #expect(outcome.code == 2, "\(arguments): \(outcome.output)")
      #expect(!outcome.errors.isEmpty)
    }
  }

  @Test func mergedAndSplitIdsAnswer() throws {
    let desk = try Desk()
    let ids = try desk.run("export", "--type", "meeting", "--leader", "Biden").output.split(separator: "\r\n")
      .dropFirst()
      .map { String($0.prefix { $0 != "," }) }
    try #require(ids.count >= 2, "\(ids)")
    let visit = try desk.id("--type", "visit", "--leader", "Putin", "--since", "2025-10-08")
    #expect(try desk.run("merge", ids[0], visit).errors.contains("two types"))
    #expect(try desk.run("merge", ids[0]).code == 2)
    let merged = try desk.run("merge", ids[0], ids[1], "--reason", "one meeting")
    #expect(merged.code == 0, "\(merged.errors)")
    let id = try #require(merged.output.split(separator: " ").last?.trimmingCharacters(in: .whitespacesAndNewlines))
    let other = try #require(ids.first { $0 != id })
    let page = try desk.run("show", other).output
    #expect(page.contains("formerly \(other)"))
    #expect(page.contains("merged \(ids[0]) with \(ids[1]), “one meeting”"), "\(page)")
    #expect(try desk.run("split", id, "--claims", "9").errors.contains("2 reports"))
    #expect(try desk.run("split", id, "--claims", "1,2").code == 2)
    #expect(try desk.run("split", id, "--claims", ",").code == 2)
    let split = try desk.run("split", id, "--claims", "2")
    #expect(split.code == 0, "\(split.errors)")
    #expect(try desk.run("show", id).output.contains("the other part is"))
    #expect(
      try desk.run("export", "--type", "meeting", "--leader", "Biden").output.split(separator: "\r\n").count == ids
        .count + 1)
    #expect(try desk.run("undo").code == 0)
    #expect(try desk.run("undo").code == 0)
    #expect(try desk.run("show", other).output.contains("formerly") == false, "both are events again")
  }

  @Test func decisionsTravel() throws {
    let desk = try Desk()
    let nothing = try desk.run("decisions")
    #expect(nothing.code == 1)
    #expect(nothing.errors.contains("no decisions yet"))
    #expect(try desk.run("export", "--decisions").code == 1)
    let id = try desk.id("--type", "visit", "--leader", "Putin", "--since", "2025-10-08")
    #expect(try desk.run("edit", id, "city", "Khujand").code == 0)
    #expect(try desk.run("accept", id).code == 0)
    #expect(try desk.run("undo").code == 0)
    let lines = try desk.run("export", "--decisions").output
    #expect(lines.split(separator: "\n").count == 3)
    try desk.scratch.write("d.jsonl", lines)
    let schema = Program.package.appending(path: "docs/decisions.schema.json").path
    try desk.scratch.write(
      "check.py",
      """
      import json, sys
      try:
          import jsonschema
      except ImportError:
          sys.exit(77)
      validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1], encoding="utf-8")))
      for line in open("d.jsonl", encoding="utf-8"): validator.validate(json.loads(line))
      """)
    let valid = try Program.shell("python3 check.py '\(schema)'", in: desk.scratch.folder)
    #expect(valid.code == 0 || valid.code == 77, "\(valid.errors)")
    // First the decisions, then the articles.
    let new = desk.scratch.path("new.db")
    let waiting = try Program.run(["import", desk.scratch.path("d.jsonl"), "--db", new])
    #expect(waiting.code == 0)
    #expect(waiting.errors.contains("3 new"))
    #expect(waiting.errors.contains("1 decision without the claims that it speaks of"), "\(waiting.errors)")
    #expect(try Program.run(["decisions", "--state", "lost", "--db", new]).output.contains("city becomes Khujand"))
    let articles = Program.package.appending(path: "examples/articles").path
    let ingest = try Program.run(["ingest", articles, "--db", new])
    #expect(ingest.code == 0)
    #expect(!ingest.errors.contains("without the claims"))
    #expect(try Program.run(["export", "--db", new]).output == desk.run("export").output)
    #expect(try Program.run(["decisions", "--state", "lost", "--db", new]).code == 1)
    let again = try Program.run(["import", desk.scratch.path("d.jsonl"), "--db", new])
    #expect(again.errors.contains("0 new, 3 known"))
    let bad = try Program.run(["import", "-", "--db", new], input: Data("{\"action\":\"edit\"}\n\(lines)".utf8))
    #expect(bad.code == 1)
    #expect(bad.errors.contains(":1"))
    #expect(try Program.run(["import", desk.scratch.path("none.jsonl"), "--db", new]).code == 2)
    let table = try desk.run("decisions", "--event", id)
    #expect(table.output.contains("city becomes Khujand"))
    #expect(!table.output.contains("accepted"), "what is undone shapes no event")
    #expect(try desk.run("decisions", "--by", "ana", "--format", "csv").output.split(separator: "\r\n").count == 4)
  }

  @Test func readingAgain() throws {
    let desk = try Desk()
    let before = try desk.run("export").output
    let nothing = try desk.run("reextract")
    #expect(nothing.code == 0)
    #expect(nothing.errors.contains("0 articles read again"))
    let all = try desk.run("reextract", "--all", "--jobs", "2")
    #expect(all.code == 0)
    #expect(all.errors.contains("9 articles read again: 0 with other claims"), "\(all.errors)")
    #expect(try desk.run("export").output == before)
    #expect(try Program.run(["reextract", "--db", desk.scratch.path("none.db")]).code == 2)
  }
}
