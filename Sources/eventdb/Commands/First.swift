import ArgumentParser
import EventExtraction
import EventStore

struct First: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "When two met for the first time.",
    discussion: """
      Meetings, visits and summits that took place and in which both take part; other --type and --status are possible.

      EXAMPLES
        eventdb first Xi Modi
        eventdb first Macron China --since 2023
      """)

  @OptionGroup var pair: PairArguments
  @OptionGroup var question: QuestionOptions

  func run() throws { try pair.write(question, "First meeting") { $0.isNewestFirst = false } }
}

/// Two sides, each a person, a country or an organisation.
struct PairArguments: ParsableArguments {
  @Argument(help: "A person, country or organisation.", completion: NameCompletion.of(.person))
  var a: String

  @Argument(help: "Another one.", completion: NameCompletion.of(.person))
  var b: String

  /// The first event in which both take part, or the last.
  func write(_ question: QuestionOptions, _ title: String, _ order: (inout EventQuery) -> Void) throws {
    try question.write("\(title) of \(a) and \(b)", .timeline) { query in
      query.between = EventQuery.Dyad(a, b)
      if query.kinds.isEmpty { query.kinds = [.meeting, .visit, .summit] }
      if query.statuses.isEmpty { query.statuses = [.occurred] }
      query.limit = query.limit ?? 1
      order(&query)
    }
  }
}
