import ArgumentParser
import ArticleInput
import EventExtraction
import EventStore

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read articles, write their events as JSON Lines; no database is needed.",
    discussion: """
      A line for each article, in the order of the input. docs/extract.md documents the keys.

      EXAMPLES
        eventdb extract wire.jsonl > events.jsonl
        eventdb extract --times < wire.jsonl
      """)

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String] = ["-"]

  @Flag(help: "Add the times of each text: byte offsets and ISO values.")
  var times = false

  @OptionGroup var input: InputArguments
  @OptionGroup var jobs: JobsOption

  func run() throws {
    let extractor = Extractor(knowledge: try Knowledge())
    var output = Output.standardOutput()
    var refused = 0
    let times = times
    let work = OrderedWork(jobs: jobs.count) { (article: Article) in
      let line = ExtractionJSON.line(article, article.isEnglish ? extractor.claims(in: article) : [])
      return times ? TimesJSON.adding(extractor.analyze(article), to: line) : line
    }
    var batcher = Batcher()
    for path in paths {
      try ArticleReader(options: try input.options()).read(path) { item in
        switch item {
        case .article(let article, _):
          if let batch = batcher.add(article) { for line in work.push(batch) { try output.line(line) } }
        case .warning: break
        case .refused(let refusal):
          refused += 1
          Messages.say("\(refusal)")
        }
      }
    }
    if let batch = batcher.take() { for line in work.push(batch) { try output.line(line) } }
    for line in work.finish() { try output.line(line) }
    try output.flush()
    if refused > 0 { throw ExitCode(1) }
  }
}
