import ArgumentParser
import EventStore

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take in decisions of another database.",
    discussion: """
      The files are what eventdb export --decisions writes: docs/decisions.md. Decisions that the database has are passed \
      over; those whose articles it lacks wait for them.

      EXAMPLES
        eventdb import decisions.jsonl
        eventdb export --decisions --db old.db | eventdb import - --db new.db
      """)

  @OptionGroup var database: DatabaseOption
  @Argument(help: "Files of decisions, or - for standard input.", completion: .file()) var paths: [String]

  func run() throws {
    var decisions: [Decision] = []
    var refused = 0
    for path in paths {
      let (read, bad) = try DecisionJSON.read(path)
      for refusal in bad { Messages.say("\(refusal)") }
      decisions += read
      refused += bad.count
    }
    let store = try EventStore(database.resolved, .create)
    let fresh = try store.importDecisions(decisions)
    Messages.say(
      "\(Messages.count(decisions.count + refused, "decision")): \(fresh) new, \(decisions.count - fresh) known"
        + (refused > 0 ? ", \(refused) refused" : ""))
    try Reviewing.warnOfLost(store)
    if refused > 0 { throw ExitCode(1) }
  }
}
