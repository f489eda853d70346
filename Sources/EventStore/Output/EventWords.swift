import EventExtraction

/// An event in a few words, for formats that people read.
enum EventWords {
  /// `under_way` as people write it.
  static func plain(_ value: String) -> String { value.replacing("_", with: " ") }

  /// `2025-10-08 to 2025-10-10`; nothing where no day is known.
  static func days(_ event: EventRow) -> String {
    guard let start = event.start else { return "" }
    guard let end = event.end, end != start else { return start.description }
    return "\(start) to \(end)"
  }

  /// Visitors first, then whom they visit.
  static func who(_ event: EventRow) -> String {
    func names(_ parties: [EventParticipant]) -> String { parties.map(\.name).joined(separator: ", ") }
    let hosts = event.hosts
    let others = event.participants.filter { $0.role != .host }
    if hosts.isEmpty { return names(others) }
    return others.isEmpty ? "host: \(names(hosts))" : "\(names(others)); host: \(names(hosts))"
  }

  /// Venue, city and country.
  static func place(_ event: EventRow) -> String {
    var parts: [String] = []
    for part in [event.venue, event.city, event.countryName].compactMap({ $0 }) where !parts.contains(part) {
      parts.append(part)
    }
    return parts.joined(separator: ", ")
  }

  /// One line: `Vladimir Putin, state visit to Tajikistan`.
  static func headline(_ event: EventRow) -> String {
    let others = event.participants.filter { $0.role != .host }.map(\.name).joined(separator: ", ")
    let level = event.level.map { "\($0.rawValue) " } ?? ""
    switch event.kind {
    case .visit:
      let goal = event.countryName.map { " to \($0)" } ?? event.city.map { " to \($0)" } ?? ""
      return "\(others.isEmpty ? "" : "\(others), ")\(level)visit\(goal)"
    case .summit: return event.name ?? (others.isEmpty ? "Summit" : "Summit: \(others)")
    case .meeting: return "Meeting: \(who(event))"
    case .call: return "Call: \(who(event))"
    }
  }
}
