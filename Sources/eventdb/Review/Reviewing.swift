import ArgumentParser
import EventStore

/// What the commands that decide have in common.
enum Reviewing {
  /// Records a decision and says what came of it.
  static func decide(
    _ database: DatabaseOption, _ signature: SignatureOption, _ id: String,
    _ action: (borrowing EventStore) throws -> ReviewAction
  ) throws {
    let signature = try signature.signature()
    let store = try EventStore(database.resolved, .readWrite)
    let decision = try store.decide(try action(store), on: id, by: signature)
    try say(decision.key, store)
  }

  /// `d3k9q2m7x0a  accepted  vk3n9q2m7x0` on standard output: the decision's key, what, and the events that it shapes.
  static func say(_ key: String, _ store: borrowing EventStore) throws {
    guard let row = try store.decisions().last(where: { $0.key == key }) else { return }
    var output = Output.standardOutput()
    let events = row.events.isEmpty ? row.decision.event : row.events.joined(separator: " ")
    try output.line("\(row.key)  \(Terminal.plain(DecisionText.what(row)))  \(events)")
    try output.flush()
  }

  /// Says on standard error how many decisions have lost what they spoke of.
  static func warnOfLost(_ store: borrowing EventStore) throws {
    let lost = try store.lostDecisionCount()
    if lost == 0 { return }
    Messages.say(
      "\(Messages.count(lost, "decision")) without the claims that \(lost == 1 ? "it speaks" : "they speak") of: "
        + "eventdb decisions --state lost")
  }
}
