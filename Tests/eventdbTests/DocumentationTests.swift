import Foundation
import Testing

/// The documents say what there is: commands, options, tables, columns; and their links lead somewhere.
@Suite struct DocumentationTests {
  private func read(_ path: String) throws -> String {
    try String(contentsOf: Program.package.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: HelpTests.commands) func everyCommandAndOptionIsDocumented(_ command: String) throws {
    let commands = try read("docs/commands.md")
    let heading = try #require(commands.range(of: "\n## eventdb \(command)\n"), "docs/commands.md lacks \(command)")
    let rest = commands[heading.upperBound...]
    let section = rest.range(of: "\n## ").map { rest[..<$0.lowerBound] } ?? rest
    // What stands before the first command: shared options and filters.
    let shared = commands.range(of: "\n## eventdb ").map { commands[..<$0.lowerBound] } ?? ""
    let help = try Program.run([command, "--help"]).output
    for option in help.matches(of: /--[a-z][a-z-]+/).map({ String($0.output) })
    where !["--help", "--version"].contains(option) {
      #expect(
        section.contains("`\(option)") || shared.contains("`\(option)"), "\(command): \(option) is not documented")
    }
    #expect(try read("README.md").contains("eventdb \(command)"), "the README does not mention \(command)")
  }

  @Test func everyTableIsDocumented() throws {
    let schema = try read("schema.sql")
    let document = try read("docs/schema.md")
    let names = schema.matches(of: /CREATE (?:VIRTUAL )?(?:TABLE|VIEW) (\w+)/).map { String($0.output.1) }
    #expect(names.count > 20)
    for name in names { #expect(document.contains("`\(name)`"), "docs/schema.md lacks \(name)") }
  }

  @Test func linksLeadSomewhere() throws {
    let manager = FileManager.default
    var files = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md", "seeds/README.md"]
    files += try manager.contentsOfDirectory(atPath: Program.package.appending(path: "docs").path)
      .filter { $0.hasSuffix(".md") }.map { "docs/\($0)" }
    for file in files {
      guard let text = try? read(file) else { continue }
      let folder = Program.package.appending(path: file).deletingLastPathComponent()
      for link in text.matches(of: /\]\(([^)#]+)(?:#[^)]*)?\)/).map({ String($0.output.1) })
      where !link.contains("://") {
        #expect(manager.fileExists(atPath: folder.appending(path: link).path), "\(file): \(link) is not there")
      }
    }
  }

  @Test func examplesOfTheReadmeRun() throws {
    let readme = try read("README.md")
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      at: Program.package.appending(path: "examples"), to: scratch.folder.appending(path: "examples"))
    // The lines of `sh` blocks that call eventdb itself; building is not repeated here.
    var isShell = false
    var count = 0
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isShell = line == "```sh" }
      guard isShell, line.contains("eventdb "), !line.hasPrefix("#"), !line.contains("swift ") else { continue }
      let command = line.replacing(/^(\$ )?(\.build\/release\/)?/, with: "")
      let outcome = try Program.shell(String(command), in: scratch.folder)
      #expect(outcome.code == 0, "\(command): \(outcome.errors)")
      count += 1
    }
    #expect(count >= 3)
  }

  /// Blocks behind `<!-- output: COMMAND -->` are what the command prints. UPDATE_GOLDEN=1 writes them anew.
  @Test(arguments: ["README.md", "docs/commands.md"]) func outputsAreReal(_ file: String) throws {
    let scratch = try Scratch()
    let articles = Program.package.appending(path: "examples/articles").path
    #expect(try Program.run(["ingest", articles, "--db", scratch.path("events.db")]).code == 0)
    var document = try read(file)
    let mark = /<!-- output: ([^\n]+) -->\n```\n([^`]*)```\n/
    let blocks = document.matches(of: mark).map { (command: String($0.output.1), text: String($0.output.2)) }
    #expect(blocks.count >= 2)
    for block in blocks {
      let outcome = try Program.shell(block.command, in: scratch.folder)
      #expect(outcome.code == 0, "\(block.command): \(outcome.errors)")
      if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
        let begin = "<!-- output: \(block.command) -->\n```\n"
        document = document.replacing(begin + block.text + "```", with: begin + outcome.output + "```")
      } else {
        #expect(outcome.output == block.text, "\(block.command); run: UPDATE_GOLDEN=1 swift test")
      }
    }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try document.write(to: Program.package.appending(path: file), atomically: true, encoding: .utf8)
    }
  }

  /// The commands under EXAMPLES of every question's --help are ones that the program takes.
  @Test func examplesOfTheHelpRun() throws {
    let scratch = try Scratch()
    let articles = Program.package.appending(path: "examples/articles").path
    #expect(try Program.run(["ingest", articles, "--db", scratch.path("events.db")]).code == 0)
    // Those that write need articles and ids of their own; their own tests run them.
    let writing: Set = [
      "ingest", "read", "extract", "evaluate", "accept", "reject", "edit", "merge", "split", "note", "undo", "import",
      "reextract",
    ]
    for command in HelpTests.commands where !writing.contains(command) {
      let help = try Program.run([command, "--help"]).output
      let examples = help.split(separator: "\n").drop { !$0.hasPrefix("EXAMPLES") }.dropFirst()
        .prefix { $0.hasPrefix("  ") }.map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(!examples.isEmpty, "\(command) has no examples")
      for example in examples where example.hasPrefix("eventdb ") && !example.contains(" ingest ") {
        let outcome = try Program.shell(example, in: scratch.folder)
        // They speak of people and summits whom these few articles may not name.
        let isUnderstood =
          outcome.code < 2 || outcome.errors.hasPrefix("eventdb: no ") || outcome.errors.contains(" can be ")
        #expect(isUnderstood, "\(example): \(outcome.errors)")
      }
    }
  }
}
