import Foundation
import Testing

/// Completion, manual pages and the example program.
@Suite struct ShellTests {
  private func examples() throws -> Scratch {
    let scratch = try Scratch()
    let articles = Program.package.appending(path: "examples/articles").path
    #expect(try Program.run(["ingest", articles, "--db", scratch.path("events.db")]).code == 0)
    return scratch
  }

  /// What bash offers for the last of these words.
  private func completions(_ words: [String], in scratch: Scratch) throws -> [String] {
    let list = words.map { "'\($0)'" }.joined(separator: " ")
    try scratch.write(
      "complete.sh",
      """
      source <(eventdb --generate-completion-script bash)
      COMP_WORDS=(\(list)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
      _eventdb eventdb "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """)
    let outcome = try Program.shell("bash complete.sh", in: scratch.folder)
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func bashCompletesNamesFromTheDatabase() throws {
    let scratch = try examples()
    #expect(try completions(["eventdb", "visits", "--leader", "Put"], in: scratch) == ["Putin"])
    #expect(try completions(["eventdb", "visits", "--leader", "xi"], in: scratch) == ["xi", "xi Jinping"])
    #expect(try completions(["eventdb", "first", "Vlad"], in: scratch).contains("Vladimir Putin"))
    #expect(try completions(["eventdb", "visits", "--country", "Taj"], in: scratch).contains("Tajikistan"))
    #expect(try completions(["eventdb", "who", "Russia-C"], in: scratch).contains("Russia-Central Asia summit"))
    #expect(try completions(["eventdb", "timeline", "--format", "js"], in: scratch).contains("jsonl"))
    #expect(try completions(["eventdb", "visits", "--leader", "Putin"], in: try Scratch()).isEmpty, "no database")
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func scriptsAreMade(_ shell: String) throws {
    let outcome = try Program.run(["--generate-completion-script", shell])
    #expect(outcome.code == 0)
    for word in ["itinerary", "leader", "---completion"] { #expect(outcome.output.contains(word), "\(word)") }
  }

  @Test func manualPages() throws {
    let scratch = try Scratch()
    let outcome = try Program.shell(
      "python3 '\(Program.package.path)/scripts/man' man --eventdb '\(Program.executable.path)'", in: scratch.folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    for command in [""] + HelpTests.commands.map({ "-\($0)" }) {
      let page = try String(contentsOf: scratch.folder.appending(path: "man/eventdb\(command).1"), encoding: .utf8)
      #expect(page.hasPrefix(".TH"))
      for section in ["NAME", "SYNOPSIS", "OPTIONS", "EXAMPLES", "\"EXIT STATUS\""] {
        #expect(page.contains(".SH \(section)") || page.contains(".SH \"\(section)\""), "eventdb\(command): \(section)")
      }
    }
    // groff, where there is one, has nothing to say against them.
    let check = try Program.shell(
      "command -v groff > /dev/null || exit 0; for f in man/*.1; do groff -man -Tutf8 -ww -z $f; done",
      in: scratch.folder)
    #expect(check.errors.isEmpty, "\(check.errors)")
  }

  @Test func theExampleOfTheLibraryRuns() throws {
    let scratch = try examples()
    let program = Program.executable.deletingLastPathComponent().appending(path: "counterparts")
    let outcome = try Program.run(program, [scratch.path("events.db"), "modi", "2024..2025"])
    #expect(outcome.output.contains("1 Xi Jinping last 2025-08-31"), "\(outcome.output)")
    #expect(!outcome.output.contains("Modi"))
    let unclear = try Program.run(program, [scratch.path("events.db"), "Putni"])
    #expect(unclear.output.contains("did you mean Vladimir Putin"), "\(unclear.output)")
  }
}
