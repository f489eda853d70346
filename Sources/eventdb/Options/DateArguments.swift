import ArgumentParser
import EventExtraction
import EventStore

extension DateSpan {
  static let forms = "2025, 2025-10, 2025-10-09, 2025-Q3, 2025-W41, 2025-03..2025-06, today, today-30d"

  /// Reads days that the user wrote. The clock is read where they say `today`, and nowhere else.
  /// - Throws: `ValidationError` with the forms that are understood.
  static func argument(_ text: String) throws -> DateSpan {
    let today = text.lowercased().contains("today") ? Clock.today : nil
    guard let span = DateSpan(text, today: today) else {
      throw ValidationError("there are no such days; write \(forms).")
    }
    return span
  }
}

/// The days of a question.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("In these days: \(DateSpan.forms).", valueName: "days"), transform: DateSpan.argument)
  var when: DateSpan?

  @Option(help: ArgumentHelp("Ends then or later.", valueName: "date"), transform: DateSpan.argument)
  var since: DateSpan?

  @Option(help: ArgumentHelp("Begins then or earlier.", valueName: "date"), transform: DateSpan.argument)
  var until: DateSpan?

  func validate() throws {
    if when != nil, since != nil || until != nil {
      throw ValidationError("--when says both ends; leave --since and --until out.")
    }
    if let since, let until, since.first > until.last {
      throw ValidationError("--since \(since.first) is after --until \(until.last): nothing can be found.")
    }
  }

  func apply(to query: inout EventQuery) {
    if let when { query.during(when) }
    if let since { query.since = PartialDate(since.first) }
    if let until { query.until = PartialDate(until.last) }
  }
}
