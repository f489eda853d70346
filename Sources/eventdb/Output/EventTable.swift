import EventExtraction
import EventStore

/// Words and columns in which events are shown.
enum EventTable {
  /// `2025-10-08`, `2025-10-08–10`, `2025-09-28–10-02`, `2025-10`, empty where unknown.
  static func days(_ start: PartialDate?, _ end: PartialDate?) -> String {
    guard let start else { return end.map { "until \($0)" } ?? "" }
    guard let end, end != start else { return "\(start)" }
    guard end.precision == .day, start.precision == .day, end.year == start.year else { return "\(start)–\(end)" }
    return "\(start)–" + "\(end)".dropFirst(end.month == start.month ? 8 : 5)
  }

  /// `2025-10-09 meeting, Vladimir Putin (RU), Emomali Rahmon (TJ), m4vj5kdr0z3`
  static func line(_ event: EventRow) -> String {
    "\(days(event.start, event.end)) \(kind(event)), \(what(event)), \(event.id)"
  }

  static func place(_ event: EventRow) -> String {
    [event.venue, event.city, event.countryName ?? event.country].compactMap { $0 }.joined(separator: ", ")
  }

  static func kind(_ event: EventRow) -> String {
    [event.level?.rawValue, event.kind.rawValue].compactMap { $0 }.joined(separator: " ")
  }

  /// `Vladimir Putin (RU)`; countries and organisations by name alone.
  static func party(_ participant: EventParticipant) -> String {
    guard participant.kind == .person, let country = participant.country else { return participant.name }
    return "\(participant.name) (\(country))"
  }

  static func parties(_ participants: [EventParticipant]) -> String {
    participants.map(party).joined(separator: ", ")
  }

  /// Travellers and those who receive them, or everybody who takes part.
  static func who(_ event: EventRow) -> String {
    let hosts = event.hosts
    let others = parties(event.participants.filter { $0.role != .host })
    return hosts.isEmpty ? others : others + " with " + parties(hosts)
  }

  /// The name, where there is one, and who takes part.
  static func what(_ event: EventRow) -> String {
    let who = who(event)
    return event.name.map { who.isEmpty ? $0 : "\($0): \(who)" } ?? who
  }

  static func style(_ status: LifeStatus) -> Terminal.Style? {
    switch status {
    case .occurred: nil
    case .planned, .proposed, .unconfirmed: .yellow
    case .cancelled, .postponed, .denied: .red
    }
  }
}
