import EventExtraction
import SQLite
import Testing

@testable import EventStore

@Suite struct QueryTests {
  /// A small history.
  private func history() throws -> EventStore {
    let store = try store()
    var summit = claim(.summit, [putin, rahmon], "2025-10-10", in: "TJ", "Dushanbe", status: .planned)
    summit.name = "CIS Heads of State Council"
    var state = visit(putin, "TJ", "2025-10-08", "2025-10-10", "Dushanbe", host: rahmon)
    state.level = .state
    _ = try store.ingest(
      [
        report(1, "2025-10-09", state, claim(.meeting, [putin, rahmon], "2025-10-09", in: "TJ", "Dushanbe"), summit),
        report(2, "2025-05-02", claim(.call, [putin, macron], "2025-05-01"), source: "b"),
        report(3, "2025-06-02", visit(rahmon, "RU", "2025-06-01", nil, "Moscow", host: putin)),
        report(4, "2025-07-02", visit(xi, "FR", nil, status: .planned), source: "b"),
        report(
          5, "2005-07-02", visit(person("George W. Bush", "US", id: "george-w-bush"), "FR", "2005-07-01", nil, "Paris")),
        report(6, "1990-07-02", visit(person("George H. W. Bush", "US", id: "george-bush"), "FR", "1990-07-01")),
        report(
          7, "2025-08-02",
          claim(.meeting, [lavrov, person("Antonio Guterres", "UN")], "2025-08-01", in: "US", "New York")),
      ], run: testRun)
    return store
  }

  private func found(_ store: borrowing EventStore, _ change: (inout EventQuery) -> Void) throws -> [String] {
    var query = EventQuery()
    change(&query)
    return try store.events(query).map { "\($0.start?.description ?? "-") \($0.kind.rawValue)" }
  }

  @Test func everythingInOrder() throws {
    let store = try history()
    #expect(
      try found(store) { _ in } == [
        "1990-07-01 visit", "2005-07-01 visit", "2025-05-01 call", "2025-06-01 visit", "2025-08-01 meeting",
        "2025-10-08 visit", "2025-10-09 meeting", "2025-10-10 summit", "- visit",
      ])
    var query = EventQuery()
    query.limit = 2
    #expect(try store.events(query).count == 2)
    var seen = 0
    try store.forEachEvent(EventQuery()) { _ in
      seen += 1
      return seen < 3
    }
    #expect(seen == 3)
  }

  @Test func leaders() throws {
    let store = try history()
    for name in ["Putin", "putin", "VLADIMIR PUTIN", "President Putin", "V. Putin", "Vladimir Pútin"] {
      #expect(
        try found(store) { $0.leader = name } == [
          "2025-05-01 call", "2025-10-08 visit", "2025-10-09 meeting", "2025-10-10 summit",
        ], "\(name): a host of a visit is no visitor")
    }
    #expect(
      try found(store) {
        $0.leader = "Emomali Rakhmonov"; $0.kinds = [.visit]
      } == ["2025-06-01 visit"])
    #expect(try found(store) { $0.leader = "Biden" } == [], "known, without events")
    #expect(try found(store) { $0.leader = "Dubya" } == ["2005-07-01 visit"])
    #expect(try found(store) { $0.leader = "Guterres" } == ["2025-08-01 meeting"])
  }

  @Test func unknownAndAmbiguousLeaders() throws {
    let store = try history()
    let unknown = failure { () throws(StoreError) in
      _ = try store.selections(
        {
          var q = EventQuery(); q.leader = "Putni"; return q
        }())
    }
    guard case .unknownName(let problem) = unknown else { Issue.record("\(unknown)"); return }
    #expect(problem.candidates.first?.name == "Vladimir Putin")
    #expect(unknown.description == "no person named 'Putni'; did you mean Vladimir Putin (President, Russia)?")
    let bush = failure { () throws(StoreError) in
      _ = try store.selections(
        {
          var q = EventQuery(); q.leader = "Bush"; return q
        }())
    }
    guard case .ambiguousName(let two) = bush else { Issue.record("\(bush)"); return }
    #expect(Set(two.candidates.map(\.id)) == ["george-bush", "george-w-bush"])
    let nobody = failure { () throws(StoreError) in _ = try store.people("Qwertyuiop") }
    #expect(nobody.description == "no person named 'Qwertyuiop'")
  }

  @Test func filters() throws {
    let store = try history()
    #expect(
      try found(store) { $0.country = "tajikistan" } == ["2025-10-08 visit", "2025-10-09 meeting", "2025-10-10 summit"])
    #expect(
      try found(store) {
        $0.country = "Russian Federation"; $0.kinds = [.visit]
      } == ["2025-06-01 visit"])
    #expect(try found(store) { $0.country = "U.N." } == ["2025-08-01 meeting"])
    #expect(
      try found(store) {
        $0.country = "FR"; $0.kinds = [.call]
      } == ["2025-05-01 call"])
    #expect(try found(store) { $0.place = "dushanbe" }.count == 3)
    #expect(try found(store) { $0.place = "New York" } == ["2025-08-01 meeting"])
    #expect(
      try found(store) {
        $0.leader = "Putin"; $0.with = "Rahmon"
      }.count == 3)
    #expect(
      try found(store) {
        $0.leader = "Putin"; $0.with = "France"
      } == ["2025-05-01 call"])
    #expect(
      try found(store) {
        $0.leader = "Putin"; $0.with = "Russia"
      } == [])
    #expect(
      try found(store) {
        $0.leader = "Lavrov"; $0.with = "UN"
      } == ["2025-08-01 meeting"])
    #expect(try found(store) { $0.statuses = [.planned] } == ["2025-10-10 summit", "- visit"])
    #expect(try found(store) { $0.levels = [.state] } == ["2025-10-08 visit"])
    #expect(
      try found(store) {
        $0.since = PartialDate("2025-10"); $0.until = PartialDate("2025-10-08")
      } == ["2025-10-08 visit"])
    #expect(try found(store) { $0.since = PartialDate("2025-10-10") } == ["2025-10-08 visit", "2025-10-10 summit"])
    #expect(try found(store) { $0.until = PartialDate("2005") } == ["1990-07-01 visit", "2005-07-01 visit"])
    #expect(try found(store) { $0.text = "heads council" } == ["2025-10-10 summit"])
    #expect(try found(store) { $0.text = "\" OR *" } == [])
    for change: (inout EventQuery) -> Void in [
      { $0.country = "Tajikstan" }, { $0.place = "Dushambe" }, { $0.with = "Nobody" },
    ] {
      var query = EventQuery()
      change(&query)
      let error = failure { () throws(StoreError) in _ = try store.events(query) }
      guard case .unknownName = error else { Issue.record("\(error)"); continue }
    }
  }

  @Test func articlesAndPeople() throws {
    let store = try history()
    #expect(try store.articles().map(\.id) == ["a6", "a5", "a2", "a3", "a4", "a7", "a1"])
    var query = ArticleQuery()
    query.source = "B"
    #expect(try store.articles(query).map(\.claims) == [1, 1])
    query = ArticleQuery()
    query.since = PartialDate("2025-10")
    #expect(try store.articles(query).map(\.id) == ["a1"])
    query = ArticleQuery()
    query.text = "report 5"
    #expect(try store.articles(query).map(\.title) == ["Report 5"])
    let key = try #require(try store.articles(query).first).key
    #expect(try store.articleText(key)?.text == "The text of report 5.")
    #expect(try store.articleText("none") == nil)
    let person = try #require(try store.people("lavrov").first)
    #expect(person.terms.map(\.office) == ["foreign-minister"])
    #expect(person.events == 1)
    #expect(try store.people("Bush").count == 2)
  }

  @Test func views() throws {
    let store = try history()
    #expect(try store.db.int("SELECT count(*) FROM visits") == 5)
    #expect(try store.db.int("SELECT count(*) FROM meetings") == 2)
    #expect(try store.db.int("SELECT count(*) FROM summits") == 1)
    #expect(try store.db.int("SELECT count(*) FROM calls") == 1)
    let row = try store.db.first(
      "SELECT visitors, hosts, country, city, level FROM visits WHERE start = '2025-10-08'"
    ) { "\($0.string(0))|\($0.string(1))|\($0.string(2))|\($0.string(3))|\($0.string(4))" }
    #expect(row == "Vladimir Putin|Emomali Rahmon|Tajikistan|Dushanbe|state")
  }

  @Test func filtersUseIndexes() throws {
    let store = try history()
    let queries: [(inout EventQuery) -> Void] = [
      { $0.leader = "Putin" },
      {
        $0.since = PartialDate("2025-10"); $0.until = PartialDate("2025-10-08")
      },
      {
        $0.leader = "Putin"; $0.kinds = [.visit]
      }, { $0.levels = [.state] }, { $0.place = "Dushanbe" },
      { $0.kinds = [.call] }, { $0.statuses = [.cancelled] },
    ]
    for change in queries {
      var query = EventQuery()
      change(&query)
      let plan = try store.plans(query).flatMap { plan in
        try store.db.rows("EXPLAIN QUERY PLAN " + plan.sql, plan.values) { $0.string(3) }
      }
      #expect(!plan.contains { $0 == "SCAN e" }, "\(plan)")
    }
  }

  @Test func unknownEvents() throws {
    let store = try history()
    for id in ["v0000000000", "x", "", "%%%%%", "'; DROP TABLE events"] {
      let error = failure { () throws(StoreError) in _ = try store.show(id) }
      guard case .unknownEvent = error else { Issue.record("\(error)"); continue }
    }
  }
}
