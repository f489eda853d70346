import ArgumentParser
import EventStore

struct Ingest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put articles with their events into the database.",
    discussion: """
      A path is a text file with one article, a file of JSON Lines with an article a line, a folder of such files, or - for \
      standard input. What can't be read is named, and the rest goes in. Articles that the database has are passed over.

      EXAMPLES
        eventdb ingest articles/
        eventdb ingest report.txt wire.jsonl --db talks.db
        zcat wire.jsonl.gz | eventdb ingest -
      """)

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String]

  @OptionGroup var database: DatabaseOption
  @OptionGroup var jobs: JobsOption

  func run() throws {
    let store = try EventStore(database.resolved, .create)
    var job = IngestJob(jobs: jobs.count)
    try job.ingest(paths, into: store)
    let report = job.report
    var summary =
      "\(Messages.count(report.added + report.known, "article")): \(report.added) new, \(report.known) known"
    if job.refused > 0 { summary += "; \(job.refused) refused" }
    Messages.say("\(summary). \(database.resolved) has \(Messages.count(try store.eventCount(), "event")).")
    if job.refused > 0 { throw ExitCode(1) }
  }
}
