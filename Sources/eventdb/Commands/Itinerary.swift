import ArgumentParser
import EventExtraction
import EventStore

struct Itinerary: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Where somebody went, and what they did there.",
    discussion: """
      Visits, meetings and summits by day; what falls into a visit stands under it. What did not take place is left out
      unless --status asks for it.

      EXAMPLES
        eventdb itinerary Modi
        eventdb itinerary "Wang Yi" --when 2025-08
        eventdb itinerary Blinken --since 2021 --format csv
      """)

  @Argument(help: "A person.", completion: NameCompletion.of(.person))
  var person: String

  @OptionGroup var question: QuestionOptions

  func run() throws {
    func change(_ query: inout EventQuery) {
      query.leader = person
      if query.kinds.isEmpty { query.kinds = [.visit, .meeting, .summit] }
      if query.statuses.isEmpty { query.statuses = [.occurred, .planned, .proposed, .unconfirmed] }
    }
    guard case .table = question.answer.choice else {
      return try question.write("Itinerary of \(person)", .timeline, change)
    }
    var query = question.query
    change(&query)
    let store = try question.filters.time.open(question.database.resolved)
    // A visit stands before what is done on it.
    let events = try store.events(query).enumerated().sorted { a, b in
      let x = (a.element.start?.description ?? "~", a.element.kind == .visit ? 0 : 1, a.offset)
      let y = (b.element.start?.description ?? "~", b.element.kind == .visit ? 0 : 1, b.offset)
      return x < y
    }.map(\.element)
    if events.isEmpty {
      Messages.say("no event answers to this")
      throw ExitCode(1)
    }
    var table = Table([
      .init(title: "DAYS"), .init(title: "WHERE", isFlexible: true), .init(title: "WHAT", isFlexible: true),
      .init(title: "STATUS"), .init(title: "ID", style: .dim),
    ])
    var visit: (days: DateSpan, country: String?)?
    for event in events {
      let days = Itinerary.days(event)
      var isInside = false
      if event.kind == .visit {
        visit = days.map { ($0, event.country) }
      } else if let visit, let days {
        isInside =
          visit.country == event.country && days.first >= visit.days.first && days.first <= visit.days.last + 1
      }
      table.add([
        EventTable.days(event.start, event.end), (isInside ? "– " : "") + EventTable.place(event), what(event),
        event.status.rawValue, event.id,
      ])
    }
    var output = Output.standardOutput()
    for line in table.lines(for: .output) { try output.line(line) }
    try output.flush()
  }

  /// The days of an event, where they are known to the day.
  private static func days(_ event: EventRow) -> DateSpan? {
    guard let start = event.start, start.precision == .day else { return nil }
    return DateSpan(start.firstDay, max(start.firstDay, (event.end ?? start).lastDay))
  }

  /// `state visit with Emomali Rahmon (TJ)`
  private func what(_ event: EventRow) -> String {
    let others =
      event.kind == .visit ? event.hosts : event.participants.filter { !Itinerary.isMeant($0, by: person, event) }
    let with = EventTable.parties(others)
    return [event.name ?? EventTable.kind(event), with.isEmpty ? nil : "with \(with)"].compactMap { $0 }
      .joined(separator: " ")
  }

  /// Whether a participant is the traveller: bears the family name that was asked for.
  private static func isMeant(_ participant: EventParticipant, by name: String, _ event: EventRow) -> Bool {
    guard participant.kind == .person else { return false }
    let wanted = FoldedName.fold(name).split(separator: " ")
    let own = Set(FoldedName.fold(participant.name).split(separator: " "))
    return wanted.last.map { own.contains($0) } ?? false
  }
}
