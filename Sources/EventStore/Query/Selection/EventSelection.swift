import EventExtraction
import SQLite

/// The SQL of a question. One condition drives: its index gives numbers of events in order; the others are checked for
/// each. Nothing is sorted and nothing is scanned, so that the first answers come at once.
struct EventSelection {
  /// Numbers from ..< to.
  struct Range {
    var lower: Int64 = 0
    var upper = EventNumber.end
  }

  var conditions: [EventCondition]
  var range: Range
  var isNewestFirst: Bool

  /// What to run: a statement that gives the numbers of events in order, the same one perhaps twice in a row.
  struct Plan {
    var sql: String
    var values: [Value]
  }

  /// - Parameter count: counts the rows of a statement, up to the limit that stands in it.
  func plan(_ count: (String, [Value]) throws(SQLiteError) -> Int) throws(SQLiteError) -> Plan {
    let driver = try driver(count)
    let checks = conditions.indices.filter { $0 != driver }.map { conditions[$0] }
    guard let driver, let arms = conditions[driver].arms else {
      return plan([.events("1", [])], checks)
    }
    // No arms: nothing can answer.
    return arms.isEmpty ? Plan(sql: "SELECT 0 AS number WHERE 0", values: []) : plan(arms, checks)
  }

  private func plan(_ arms: [EventArm], _ checks: [EventCondition]) -> Plan {
    var selects: [String] = []
    var values: [Value] = []
    let needsRow = checks.contains(where: \.needsRow)
    for arm in arms {
      var sql = "SELECT \(arm.number) AS number FROM \(arm.from)"
      if needsRow, !arm.isOnEvents { sql += " CROSS JOIN events AS e ON e.number = \(arm.number)" }
      sql += " WHERE \(arm.condition) AND \(arm.number) >= ? AND \(arm.number) < ?"
      values += arm.values + [.integer(range.lower), .integer(range.upper)]
      for check in checks {
        sql += " AND " + check.check.replacing("{n}", with: arm.number)
        values += check.values
      }
      selects.append(sql)
    }
    let order = selects.count == 1 ? arms[0].number : "1"
    return Plan(
      sql: selects.joined(separator: " UNION ALL ") + " ORDER BY \(order)\(isNewestFirst ? " DESC" : "")",
      values: values
    )
  }

  /// The condition with the fewest events, up to a number from which on it makes no difference.
  private func driver(_ count: (String, [Value]) throws(SQLiteError) -> Int) throws(SQLiteError) -> Int? {
    let able = conditions.indices.filter { conditions[$0].arms != nil }
    if able.count < 2 { return able.first }
    let enough = 4000
    var counts: [Int: Int] = [:]
    for index in able {
      var sum = 0
      for arm in conditions[index].arms! where sum < enough {
        sum += try count(
          """
          SELECT count(*) FROM (SELECT 1 FROM \(arm.from)
          WHERE \(arm.condition) AND \(arm.number) >= ? AND \(arm.number) < ? LIMIT \(enough))
          """, arm.values + [.integer(range.lower), .integer(range.upper)])
      }
      counts[index] = sum
      if sum == 0 { return index }
    }
    let best = able.min { counts[$0]! < counts[$1]! }!
    if let dear = able.first(where: { conditions[$0].isDear }), counts[best]! > 300 { return dear }
    return best
  }
}
