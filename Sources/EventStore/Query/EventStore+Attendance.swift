import EventExtraction
import SQLite

/// A summit with those who attend, and what took place on its sidelines.
public struct SummitAttendance: Sendable, Hashable {
  public var summit: EventRow
  /// Meetings in the same country in its days, and a day before and after, in which somebody who attends takes part; all
  /// of them where nobody says who attends.
  public var sidelines: [EventRow]
}

extension EventStore {
  /// The summits that a name means: a series, words of a name, an event's id, or an organisation.
  /// - Parameter query: further conditions, such as days.
  /// - Throws: `unknownName` with names that are spelt alike; `database`.
  public func summits(_ name: String, _ query: EventQuery = EventQuery()) throws(StoreError) -> [EventRow] {
    var query = query
    query.kinds = [.summit]
    if let event = try? show(name).event, event.kind == .summit {
      query.ids = [event.id]
      return try events(query)
    }
    query.series = name
    let found = try events(query)
    if !found.isEmpty { return found }
    // `SCO summit`, whatever the press called it.
    query.series = nil
    query.organisation = name.lowercased().hasSuffix(" summit") ? String(name.dropLast(7)) : name
    do throws(StoreError) {
      return try events(query)
    } catch {
      if case .unknownName = error { return [] }
      throw error
    }
  }

  /// Who attends a summit and who met whom on its sidelines.
  public func attendance(_ summit: EventRow) throws(StoreError) -> SummitAttendance {
    var attendance = SummitAttendance(summit: summit, sidelines: [])
    guard let start = summit.start, start.precision == .day else { return attendance }
    let last = max((summit.end ?? start).lastDay, start.lastDay)
    var query = EventQuery()
    query.kinds = [.meeting]
    query.during(DateSpan(start.firstDay - 1, last + 1))
    let people = Set(summit.participants.compactMap(\.person)), states = Set(summit.participants.compactMap(\.country))
    try forEachEvent(query) { meeting in
      // A meeting whose place nobody says counts where it has somebody who attends.
      let isThere = meeting.country == summit.country && summit.country != nil
      let isByAttendees = meeting.participants.contains {
        $0.person.map(people.contains) ?? ($0.country.map(states.contains) ?? false)
      }
      let isElsewhere = meeting.country != nil && !isThere
      let isDated = meeting.start?.precision == .day
      if isDated, !isElsewhere, isByAttendees || (isThere && summit.participants.isEmpty) {
        attendance.sidelines.append(meeting)
      }
      return true
    }
    return attendance
  }
}
