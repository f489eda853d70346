import ArgumentParser
import EventStore

struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make one event of several, or one database of several.",
    discussion: """
      Ids of events make one event of them: they must be of one type, and all their ids answer afterwards.

      Databases (a name with a slash or that ends in .db) are taken into --db: articles with their claims, and decisions. \
      The events are then the same as if everything had been ingested into one database, in any order.

      EXAMPLES
        eventdb merge vk3n v7q2 --reason "one visit, told as two"
        eventdb merge --db all.db moscow.db ./delhi.db
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var signature: SignatureOption

  @Argument(help: "Ids of two events or more, or databases.") var targets: [String]

  private static func isDatabase(_ target: String) -> Bool { target.contains("/") || target.hasSuffix(".db") }

  func validate() throws {
    let databases = targets.filter(Merge.isDatabase)
    if !databases.isEmpty, databases.count < targets.count {
      throw ValidationError(
        "give either ids of events or databases; '\(targets.first { !Merge.isDatabase($0) }!)' is no database.")
    }
    if databases.isEmpty, targets.count < 2 {
      throw ValidationError("give the ids of two events or more, or databases.")
    }
  }

  func run() throws {
    if !Merge.isDatabase(targets[0]) {
      return try Reviewing.decide(database, signature, targets[0]) { _ in .merge(with: Array(targets.dropFirst())) }
    }
    let store = try EventStore(database.resolved, .create)
    var report = IngestReport()
    for path in targets { report += try store.unite(with: try EventStore(path, .readOnly)) }
    Messages.say(
      "\(Messages.count(report.added + report.known, "article")): \(report.added) new, \(report.known) known. "
        + "\(database.resolved) has \(Messages.count(try store.eventCount(), "event")).")
    try Reviewing.warnOfLost(store)
  }
}
