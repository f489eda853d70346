import ArgumentParser
import EventExtraction
import EventStore

struct Who: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Who attended a summit, and who met whom on its sidelines.",
    discussion: """
      The summit is a series, words of its name, an organisation, or an event's id. Of several editions the days or the
      id say which.
      In other formats than a table the events are written: the summit and the meetings.

      EXAMPLES
        eventdb who "SCO summit" --when 2025
        eventdb who "Russia-Central Asia summit"
        eventdb who sk34 --format csv
      """)

  @Argument(help: "A summit.", completion: NameCompletion.of(.summit))
  var summit: String

  @OptionGroup var question: QuestionOptions

  func run() throws {
    let store = try question.filters.time.open(question.database.resolved)
    let found = try store.summits(summit, question.query)
    guard let event = found.first else {
      Messages.say("no summit answers to this")
      throw ExitCode(1)
    }
    if found.count > 1 {
      let editions = found.prefix(12).map { edition in
        "  \(edition.id)  "
          + [EventTable.days(edition.start, edition.end), edition.name ?? "", EventTable.place(edition)]
          .filter { !$0.isEmpty }.joined(separator: "  ")
      }
      throw Failure(
        "'\(summit)' can be \(Messages.count(found.count, "summit")); give the id, or the days with --when:\n"
          + Terminal.plainLines(editions))
    }
    let attendance = try store.attendance(event)
    if case .table = question.answer.choice {
      var output = Output.standardOutput()
      try AttendancePage(attendance: attendance, terminal: .output).write(to: &output)
      try output.flush()
    } else {
      var query = EventQuery()
      query.ids = [event.id] + attendance.sidelines.map(\.id)
      try Answer(format: question.answer.choice, title: event.name ?? summit, columns: [], cells: { _ in [] })
        .write(query, from: store)
    }
  }
}
