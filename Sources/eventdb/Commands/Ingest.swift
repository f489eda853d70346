import ArgumentParser
import ArticleInput
import EventStore

struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put articles with their events into the database.",
    discussion: """
      A path is a file, a folder of files, or - for standard input: web pages, feeds, web archives, mail, JSON Lines, JSON, \
      CSV, exports of news databases, Markdown and plain text, also packed with gzip or zstd (docs/formats.md). What can't \
      be read is named, and the rest goes in. Articles that the database has are passed over; what is not in English is \
      kept without events.

      EXAMPLES
        eventdb ingest articles/
        eventdb ingest report.txt wire.jsonl.gz --db talks.db
        eventdb ingest table.csv --map title=headline,text=body
        eventdb ingest --dry-run crawl.warc.gz
      """)

  enum Summary: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String] = []

  @Flag(help: "Read everything, write nothing.") var dryRun = false
  @Flag(help: "Also read again what was refused before.") var retryRefused = false
  @Option(help: "How the summary is written; json goes to standard output.") var summary = Summary.text

  @OptionGroup var input: InputArguments
  @OptionGroup var database: DatabaseOption
  @OptionGroup var jobs: JobsOption

  func validate() throws {
    if paths.isEmpty, !retryRefused {
      throw ValidationError("give a file, a folder, or - for standard input.")
    }
    if dryRun, retryRefused { throw ValidationError("--retry-refused writes: leave --dry-run out.") }
  }

  func run() throws {
    let interruption = Interruption()
    if dryRun {
      var job = try self.job(interruption, paths)
      job.rehearse(paths)
      try finish(job, events: nil)
      return
    }
    let store = try EventStore(database.resolved, .create)
    var all = paths
    if retryRefused { all += try store.refusedInputs().filter { $0 != "-" && !paths.contains($0) } }
    var job = try self.job(interruption, all)
    try job.ingest(all, into: store)
    try Reviewing.warnOfLost(store)
    try finish(job, events: try store.eventCount())
  }

  private func job(_ interruption: Interruption, _ paths: [String]) throws -> IngestJob {
    let size = Terminal.error.isTerminal ? ArticleReader.size(of: paths) : nil
    return IngestJob(
      jobs: jobs.count, input: try input.options(), interruption: interruption, sizeOfInputs: size)
  }

  private func finish(_ job: borrowing IngestJob, events: Int?) throws {
    try say(job, events: events)
    if let signal = job.interrupted {
      Messages.say("Stopped before the end; everything counted here is in. The same command goes on from here.")
      throw ExitCode(128 + signal)
    }
    if job.refused > 0 { throw ExitCode(1) }
  }

  private func say(_ job: borrowing IngestJob, events: Int?) throws {
    let report = job.report
    switch summary {
    case .text:
      var text = "\(Messages.count(report.added + report.known, "article")): "
      text += dryRun ? "nothing is written" : "\(report.added) new, \(report.known) known"
      if job.notEnglish > 0 { text += "; \(job.notEnglish) not in English" }
      if job.undated > 0 { text += "; \(job.undated) without a day" }
      if job.refused > 0 { text += "; \(job.refused) refused" }
      if let events { text += ". \(database.resolved) has \(Messages.count(events, "event"))" }
      Messages.say(text + ".")
    case .json:
      var output = Output.standardOutput()
      func counts(_ values: [String: Int]) -> String {
        "{" + values.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
      }
      try output.line(
        """
        {"articles":\(report.added + report.known),"new":\(report.added),"known":\(report.known),"refused":\(job.refused),\
        "not_english":\(job.notEnglish),"undated":\(job.undated),"claims":\(report.claims),\
        "events":\(events.map(String.init) ?? "null"),"dry_run":\(dryRun),"formats":\(counts(job.formats)),\
        "languages":\(counts(job.languages)),"interrupted":\(job.interrupted != nil)}
        """)
      try output.flush()
    }
  }
}
