import Foundation
import Testing

@Suite struct HelpTests {
  static let commands = [
    "ingest", "read", "extract", "visits", "meetings", "summits", "calls", "timeline", "first", "last", "between",
    "who",
    "itinerary", "on", "next", "stats", "search", "show", "explain", "people", "places", "organisations", "articles",
    "sources", "refused", "export", "review", "accept", "reject", "edit", "merge", "split", "note", "undo", "decisions",
    "import", "reextract", "evaluate",
  ]

  @Test func overview() throws {
    let outcome = try Program.run(["--help"], environment: ["COLUMNS": "100"])
    #expect(outcome.code == 0)
    for command in Self.commands { #expect(outcome.output.contains("  \(command)"), "\(command) is not listed") }
    // A command that is not in the list above has no snapshot and no documentation.
    let listed = outcome.output.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst()
      .compactMap { $0.hasPrefix("  ") && !$0.hasPrefix("   ") ? $0.split(separator: " ").first.map(String.init) : nil }
    #expect(listed.filter { $0 != "See" && $0 != "help" } == Self.commands)
    try expectSnapshot(outcome.output, "Help/eventdb.txt")
  }

  @Test(arguments: commands) func command(_ name: String) throws {
    let outcome = try Program.run([name, "--help"], environment: ["COLUMNS": "100"])
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("eventdb \(name)"), "an example")
    try expectSnapshot(outcome.output, "Help/\(name).txt")
  }

  @Test func versionIsInTheChangelogOrUnreleased() throws {
    let outcome = try Program.run(["--version"])
    #expect(outcome.code == 0)
    let version = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
    let parts = version.split(separator: ".")
    #expect(parts.count == 3 && parts.allSatisfy { Int($0) != nil }, "\(version)")
  }
}
