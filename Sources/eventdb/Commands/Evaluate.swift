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
        eventdb evaluate --clusters reports.jsonl
      """)

  @Argument(help: "Gold records, JSON Lines.", completion: .file())
  var gold: String

  @Argument(help: "The articles that they code.", completion: .file())
  var articles: String?

  @Option(help: ArgumentHelp("Score these events, as extract writes them, and read no articles.", valueName: "file"))
  var predictions: String?

  @Flag(help: "GOLD holds articles with the occasions that they report: score how reports become events.")
  var clusters = false

  @Flag(help: "List every error with its article and sentence.")
  var errors = false

  @Flag(help: "Print the figures as one JSON object.")
  var json = false

  @OptionGroup var jobs: JobsOption

  func validate() throws {
    if articles != nil, predictions != nil { throw ValidationError("give ARTICLES or --predictions, not both.") }
    if clusters, predictions != nil { throw ValidationError("give --clusters or --predictions, not both.") }
    if json, errors { throw ValidationError("give --json or --errors, not both.") }
  }

  func run() throws {
    if clusters { return try scoreClusters() }
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

  /// Reads all reports into one database in memory, and scores its events.
  private func scoreClusters() throws {
    let store = try EventStore(":memory:", .create)
    let paths = [gold] + (articles.map { [$0] } ?? [])
    let extractor = Extractor(knowledge: try Knowledge())
    let work = OrderedWork(jobs: jobs.count) { ExtractedArticle($0, extractor.claims(in: $0)) }
    var reports: [ExtractedArticle] = []
    var batcher = Batcher()
    for path in paths {
      try ArticleReader().read(path) { item in
        switch item {
        case .article(let article, _): if let batch = batcher.add(article) { reports += work.push(batch) }
        case .warning: break
        case .refused(let refusal): throw refusal
        }
      }
    }
    if let batch = batcher.take() { reports += work.push(batch) }
    reports += work.finish()
    let run = ExtractionRun(extractor: Extractor.version, seeds: AuthorityTables.embeddedFingerprint())
    _ = try store.ingest(reports, run: run)
    var score = ClusterScore()
    for path in paths {
      for occasion in try CodedRecords.occasions(path) {
        score.add(.init(article: occasion.article, gold: occasion.occasion, event: try store.event(of: occasion)))
      }
    }
    var output = Output.standardOutput()
    try ClusterReport(score: score).write(to: &output, json: json, errors: errors)
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
