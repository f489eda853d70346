import ArgumentParser
import EventStore

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Events in which words are said, with the passage.",
    discussion: """
      All of the words, in participants, place, name or the sentences of the articles; the best first. On a terminal
      they are highlighted. In other formats than a table the events are in order of time.

      EXAMPLES
        eventdb search gas pipeline
        eventdb search "state visit" --leader Xi
        eventdb search sanctions --when 2025 --format csv
      """)

  @Argument(help: "Words, all of which are said.")
  var words: [String]

  @OptionGroup var question: QuestionOptions

  func run() throws {
    guard case .table = question.answer.choice else {
      return try question.write("Search", .timeline) { $0.text = words.joined(separator: " ") }
    }
    var query = question.query
    query.text = words.joined(separator: " ")
    query.limit = query.limit ?? 20
    let store = try question.filters.time.open(question.database.resolved)
    let hits = try store.search(query)
    if hits.isEmpty {
      Messages.say("no event answers to this")
      throw ExitCode(1)
    }
    let terminal = Terminal.output
    var output = Output.standardOutput()
    for (i, hit) in hits.enumerated() {
      if i > 0 { try output.line("") }
      let facts = [
        EventTable.days(hit.event.start, hit.event.end), EventTable.kind(hit.event), EventTable.what(hit.event),
        EventTable.place(hit.event),
      ]
      let line = Terminal.plain(facts.filter { !$0.isEmpty }.joined(separator: "  "))
      try output.line(line + "  " + terminal.styled(hit.event.id, .dim))
      try output.line("  " + terminal.highlighted(hit.snippet))
    }
    try output.flush()
    let isAll = hits.count < query.limit!
    if !isAll { Messages.say("the best \(hits.count); --limit shows more") }
  }
}
