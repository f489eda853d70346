import EventExtraction
import SQLite
import Testing

@testable import EventStore

/// Every question runs along an index that gives its events in order: nothing is scanned, and nothing is sorted.
@Suite struct QueryPlanTests {
  private static let filters: [(name: String, change: @Sendable (inout EventQuery) -> Void)] = [
    ("leader", { $0.leader = "Putin" }), ("with", { $0.with = "Rahmon" }),
    ("with a country", { $0.with = "Tajikistan" }),
    ("between people", { $0.between = .init("Putin", "Rahmon") }),
    ("between countries", { $0.between = .init("Russia", "Tajikistan") }), ("country", { $0.country = "Tajikistan" }),
    (
      "country and role",
      {
        $0.country = "Tajikistan"; $0.role = .host
      }
    ), ("place", { $0.place = "Dushanbe" }),
    ("organisation", { $0.organisation = "UN" }), ("series", { $0.series = "G20" }),
    ("words of a summit", { $0.series = "heads of state" }), ("kind", { $0.kinds = [.call] }),
    ("kinds", { $0.kinds = [.call, .visit] }), ("level", { $0.levels = [.state] }),
    ("levels", { $0.levels = [.state, .official] }), ("status", { $0.statuses = [.cancelled] }),
    ("statuses", { $0.statuses = [.planned, .unconfirmed] }), ("office", { $0.office = "president" }),
    (
      "leader and role",
      {
        $0.leader = "Putin"; $0.role = .visitor
      }
    ), ("text", { $0.text = "state" }),
    ("confidence", { $0.minimumConfidence = 0.8 }), ("sources", { $0.minimumSources = 1 }),
    ("outlet", { $0.outlets = ["wire"] }), ("since", { $0.since = PartialDate("2025-10") }),
    ("until", { $0.until = PartialDate("2025-10") }),
    ("days", { $0.during(DateSpan("2025-Q3")!) }),
  ]

  /// The small database, with the statistics of one of a million events.
  private func history(withStatistics: Bool) throws -> EventStore {
    let store = try store()
    var summit = claim(.summit, [putin, rahmon, person("Antonio Guterres", "UN")], "2025-10-10", in: "TJ", "Dushanbe")
    summit.name = "CIS Heads of State Council"
    var state = visit(putin, "TJ", "2025-10-08", "2025-10-10", "Dushanbe", host: rahmon)
    state.level = .state
    _ = try store.ingest(
      [
        report(1, "2025-10-11", state, claim(.meeting, [putin, rahmon], "2025-10-09", in: "TJ", "Dushanbe"), summit),
        report(2, "2025-05-02", claim(.call, [putin, macron], "2025-05-01"), source: "b"),
      ], run: testRun)
    if withStatistics {
      try store.db.execute("ANALYZE")
      // Rows of a table, and rows for one value of an index's first column, its first two, and so on.
      let statistics = """
        events_day 1000000 80 25|events_kind 1000000 250000|events_country 880000 4000|events_place 880000 4000
        events_status 1000000 166667|events_level 160000 32000|events_series 48000 300|events_sources 1000000 50000
        events_confidence 1000000 70000
        """
      try store.db.run("DELETE FROM sqlite_stat1 WHERE tbl = 'events'")
      for entry in statistics.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let parts = entry.split(separator: " ", maxSplits: 1)
        try store.db.run(
          "INSERT INTO sqlite_stat1 VALUES ('events', ?, ?)", .text(String(parts[0])), .text(String(parts[1])))
      }
      let participants = [
        "event_participants_person 3000000 1000 1 1", "event_participants_country 2950000 12000 2 1",
        "event_participants_organisation 50000 800 1 1", "event_participants 3000000 3 1",
      ]
      try store.db.run("DELETE FROM sqlite_stat1 WHERE tbl = 'event_participants'")
      for entry in participants {
        let parts = entry.split(separator: " ", maxSplits: 1)
        try store.db.run(
          "INSERT INTO sqlite_stat1 VALUES ('event_participants', ?, ?)", .text(String(parts[0])),
          .text(String(parts[1])))
      }
      try store.db.execute("ANALYZE sqlite_schema")
    }
    return store
  }

  private func check(_ store: borrowing EventStore, _ name: String, _ query: EventQuery) throws {
    let plans = try store.plans(query)
    for (i, plan) in plans.enumerated() {
      let steps = try store.db.rows("EXPLAIN QUERY PLAN " + plan.sql, plan.values) { $0.string(3) }
      // Full text is a scan of what matches, never of all.
      let scans = steps.filter {
        $0.hasPrefix("SCAN") && !$0.contains("VIRTUAL TABLE INDEX") && $0 != "SCAN CONSTANT ROW"
      }
      #expect(scans.isEmpty, "\(name): \(steps)\n\(plan.sql)")
      // What was under way on a day is few, and sorted.
      let isUnderWay = plans.count == 2 && i == (query.isNewestFirst ? 1 : 0)
      if !isUnderWay { #expect(!steps.contains { $0.contains("TEMP B-TREE") }, "\(name): \(steps)\n\(plan.sql)") }
    }
  }

  @Test(arguments: [false, true]) func everyFilterRunsAlongAnIndex(withStatistics: Bool) throws {
    let store = try history(withStatistics: withStatistics)
    try check(store, "everything", EventQuery())
    for filter in Self.filters {
      var query = EventQuery()
      filter.change(&query)
      try check(store, filter.name, query)
      query.isNewestFirst = true
      try check(store, filter.name + ", newest first", query)
    }
  }

  @Test(arguments: [false, true]) func everyPairOfFiltersRunsAlongAnIndex(withStatistics: Bool) throws {
    let store = try history(withStatistics: withStatistics)
    for a in Self.filters {
      for b in Self.filters {
        var query = EventQuery()
        a.change(&query)
        b.change(&query)
        try check(store, "\(a.name) and \(b.name)", query)
      }
    }
  }
}
