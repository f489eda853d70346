import ArgumentParser
import ArticleInput
import EventExtraction
import EventStore

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score extraction on articles that somebody has coded.",
    discussion: """
      Precision, recall and F1 of detection and of strict matches, accuracy by field, and errors by kind.
      docs/evaluation.md shows how gold records are written. Without ARTICLES, the file beside GOLD is taken whose name has \
      "articles" for "gold".

      EXAMPLES
        eventdb evaluate coded.gold.jsonl coded.articles.jsonl
        eventdb evaluate coded.gold.jsonl --predictions events.jsonl --errors
      """)

  @Argument(help: "Gold records, JSON Lines.", completion: .file())
  var gold: String

  @Argument(help: "The articles that they code.", completion: .file())
  var articles: String?

  @Option(help: ArgumentHelp("Score these events, as extract writes them, and read no articles.", valueName: "file"))
  var predictions: String?

  @Flag(help: "List every error with its article and sentence.")
  var errors = false

  @Flag(help: "Print the figures as one JSON object.")
  var json = false

  @OptionGroup var jobs: JobsOption

  func validate() throws {
    if articles != nil, predictions != nil { throw ValidationError("give ARTICLES or --predictions, not both.") }
    if json, errors { throw ValidationError("give --json or --errors, not both.") }
  }

  func run() throws {
    let records = try CodedRecords.gold(gold)
    let found = try predictions.map { path throws(Refusal) in try CodedRecords.found(path) } ?? extracted()
    var evaluation = Evaluation()
    for record in records { evaluation.add(record, found: found[record.id] ?? []) }
    let report = EvaluationReport(evaluation: evaluation)
    var output = Output.standardOutput()
    if json {
      try output.line(report.json)
    } else {
      for line in report.lines { try output.line(line) }
      if errors { try report.writeErrors(to: &output) }
    }
    try output.flush()
  }

  /// The events of the articles, by the articles' ids.
  private func extracted() throws -> [String: [FoundEvent]] {
    let extractor = Extractor(knowledge: try Knowledge())
    let work = OrderedWork(jobs: jobs.count) { (article: Article) in
      (article.id, extractor.claims(in: article).map { FoundEvent($0, of: article) })
    }
    var found: [String: [FoundEvent]] = [:]
    var batcher = Batcher()
    func keep(_ results: [(String, [FoundEvent])]) { for (id, events) in results { found[id] = events } }
    try ArticleReader().read(try articlesPath()) { item in
      switch item {
      case .article(let article, _): if let batch = batcher.add(article) { keep(work.push(batch)) }
      case .warning: break
      case .refused(let refusal): throw refusal
      }
    }
    if let batch = batcher.take() { keep(work.push(batch)) }
    keep(work.finish())
    return found
  }

  private func articlesPath() throws -> String {
    if let articles { return articles }
    let parts = gold.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last ?? ""
    guard name.contains("gold") else {
      throw Failure("which articles does \(gold) code? Name their file after it, or give --predictions")
    }
    return (parts.dropLast() + [name.replacing("gold", with: "articles")[...]]).joined(separator: "/")
  }
}
