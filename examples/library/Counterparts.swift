import EventExtraction
import EventStore

/// Whom somebody met most often, and when last:
///
///     swift run counterparts events.db Modi 2024..2025
///
/// An example of the library: a question, its answers one at a time, and what is done about a name that is not clear.
@main
enum Counterparts {
  struct Counterpart {
    var name: String
    var meetings = 0
    var last: PartialDate?
  }

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2, let path = arguments.first else {
      print("usage: counterparts DATABASE LEADER [DAYS]")
      return
    }
    do throws(StoreError) {
      let days = arguments.count > 2 ? DateSpan(arguments[arguments.startIndex + 2]) : nil
      let found = try counterparts(of: arguments[arguments.startIndex + 1], in: days, path)
      for counterpart in found.prefix(10) {
        print(counterpart.meetings, counterpart.name, counterpart.last.map { "last \($0)" } ?? "")
      }
    } catch {
      // Says what failed and what to do: `'Bush' can be George W. Bush (…), George H. W. Bush (…); give the full name`.
      print(error)
    }
  }

  /// Those who took part in meetings with somebody, the most frequent first.
  static func counterparts(
    of leader: String, in days: DateSpan?, _ path: String
  ) throws(StoreError) -> [Counterpart] {
    let store = try EventStore(path, .readOnly)
    var query = EventQuery()
    query.leader = leader
    query.kinds = [.meeting]
    query.statuses = [.occurred]
    if let days { query.during(days) }

    // The leader takes part in every one of them; nobody else does, unless they always meet together.
    var counterparts: [String: Counterpart] = [:]
    var total = 0
    try store.forEachEvent(query) { event in
      total += 1
      for person in event.participants where person.kind == .person {
        let key = person.person ?? person.name
        counterparts[key, default: Counterpart(name: person.name)].meetings += 1
        counterparts[key]?.last = event.start
      }
      return true
    }
    let wanted = FoldedName.fold(leader).split(separator: " ").last
    return counterparts.values
      .filter { other in !FoldedName.fold(other.name).split(separator: " ").contains { $0 == wanted } }
      .sorted { ($1.meetings, $0.name) < ($0.meetings, $1.name) }
  }
}
