import ArgumentParser
import ArticleInput
import EventStore

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn inputs into articles, as JSON Lines; no database is needed.",
    discussion: """
      What ingest would see: title, text, day of publication and what said it, source, language. The lines can be \
      ingested as they are.

      EXAMPLES
        eventdb read page.html
        eventdb read crawl.warc.gz > articles.jsonl
        eventdb read --parts saved-pages/
      """)

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String] = ["-"]

  @Flag(help: "Add the paragraphs, told apart: standfirst, caption, heading, paragraph.") var parts = false

  @OptionGroup var input: InputArguments

  func run() throws {
    var output = Output.standardOutput()
    var refused = 0
    let reader = ArticleReader(options: try input.options())
    for path in paths {
      try reader.read(path) { item in
        switch item {
        case .article(let article, let origin):
          try output.line(ReadingJSON.line(article, origin, withParts: parts))
        case .warning(let warning): Messages.say("\(warning)")
        case .refused(let refusal):
          refused += 1
          Messages.say("\(refusal)")
        }
      }
    }
    try output.flush()
    if refused > 0 { throw ExitCode(1) }
  }
}
