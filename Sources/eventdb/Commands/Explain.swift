import ArgumentParser
import EventExtraction
import EventStore

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Why some reports are one event, and which near misses were kept apart.",
    discussion: """
      Every report with the features that it shares with the event's central report, by the names and weights of \
      seeds/resolution.tsv. docs/resolution.md explains them.

      EXAMPLES
        eventdb explain vk3n
        eventdb explain vk3n --near 20
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var time: AsOfOption

  @Argument(help: "The event's id, as the other commands print it.")
  var id: String

  @Option(help: ArgumentHelp("At most so many near misses.", valueName: "number"))
  var near: Int = 8

  func validate() throws {
    if near < 0 { throw ValidationError("--near must be 0 or more.") }
  }

  func run() throws {
    let store = try time.open(database.resolved)
    let why = try store.explain(id, nearMisses: near)
    let terminal = Terminal.output
    var output = Output.standardOutput()
    let event = why.event
    try output.line(
      terminal.styled(line(event), .bold) + "  " + terminal.styled(event.id, .dim))
    try output.line("")
    try output.line("centre  " + report(why.centre))
    for member in why.members {
      let sum = member.features.map { "\($0.name) \(Decimal.text($0.weight, places: 2))" }.joined(separator: " + ")
      try output.line("joined  " + report(member.claim))
      try output.line(
        "        "
          + (sum.isEmpty
            ? why.decisions.contains { $0.decision.action == .merge }
              ? "by a reviewer, its other reports, or put off from this day"
              : "by its other reports, or put off from this day" : "\(Decimal.text(member.total, places: 2)) = \(sum)"))
    }
    for row in why.decisions {
      let words = "\(DecisionText.signed(row.decision.signature)): \(DecisionText.what(row)) (\(row.key))"
      try output.line("decided " + Terminal.plain(words))
    }
    if !why.nearMisses.isEmpty { try output.line("") }
    for miss in why.nearMisses {
      try output.line("apart   " + terminal.styled(Terminal.plain(line(miss.event)), .bold) + "  " + miss.event.id)
      try output.line("        " + report(miss.claim))
      try output.line("        because: " + Terminal.plain(miss.reason))
    }
    try output.flush()
  }

  private func line(_ event: EventRow) -> String {
    [
      EventTable.days(event.start, event.end), EventTable.kind(event), event.name ?? "", EventTable.who(event),
      EventTable.place(event), event.status.rawValue,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func report(_ detail: ClaimDetail) -> String {
    let article = detail.article, claim = detail.claim
    let source = [article.published?.description, article.source].compactMap { $0 }.joined(separator: " ")
    let place = [claim.place.city, claim.place.country].compactMap { $0 }.joined(separator: ", ")
    let said = [
      claim.status.rawValue, EventTable.days(claim.start, claim.end), place,
      claim.participants.map(\.name).joined(separator: ", "),
    ].filter { !$0.isEmpty }.joined(separator: "; ")
    return Terminal.plain("\(source) “\(article.title)”: \(said)")
  }
}
