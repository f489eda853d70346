import ArgumentParser
import EventExtraction
import EventStore

struct Reextract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read the stored articles again with this version's extractor and tables.",
    discussion: """
      Claims of every article that another version has read are put anew, and events derived again. Ids of events go on \
      answering, and decisions are applied again; those that lose what they spoke of are named. --all reads every article, \
      also those that this version has read.

      EXAMPLES
        eventdb reextract
        eventdb reextract --all --jobs 4
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var jobs: JobsOption
  @Flag(help: "Also articles that this version has read.") var all = false

  func run() throws {
    let store = try EventStore(database.resolved, .readWrite)
    var job = ReextractJob(jobs: jobs.count)
    let report = try job.run(store, all: all)
    Messages.say(
      "\(Messages.count(report.articles, "article")) read again: \(report.changed) with other claims. "
        + "\(database.resolved) has \(Messages.count(try store.eventCount(), "event")).")
    try Reviewing.warnOfLost(store)
  }
}
