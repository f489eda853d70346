import EventExtraction
import SQLite
import Testing

@testable import EventStore

/// An event from its announcement to its end.
@Suite struct LifeTests {
  private func ingest(_ store: borrowing EventStore, _ reports: ExtractedArticle...) throws {
    _ = try store.ingest(reports, run: testRun)
  }

  @Test func whatIsPutOffIsOneEventWithBothDays() throws {
    let reports = [
      report(1, "2025-10-01", visit(putin, "TJ", "2025-10-08", status: .planned)),
      report(2, "2025-10-05", visit(putin, "TJ", "2025-10-08", status: .postponed)),
      report(3, "2025-11-10", visit(putin, "TJ", "2025-11-20", "2025-11-21", status: .planned)),
      report(4, "2025-11-20", visit(putin, "TJ", "2025-11-20", "2025-11-21", "Dushanbe")),
    ]
    for order in [reports, reports.reversed()] {
      let store = try store()
      for report in order { _ = try store.ingest([report], run: testRun) }
      let rows = try store.events()
      #expect(rows.count == 1)
      let row = try #require(rows.first)
      #expect(row.status == .occurred)
      #expect(row.start == PartialDate("2025-11-20"))
      #expect(row.articles == 4)
      let history = try store.show(row.id).history
      #expect(history.map(\.phase) == [.announced, .postponed, .announced, .underWay])
      #expect(history.map { $0.day?.description } == ["2025-10-01", "2025-10-05", "2025-11-10", "2025-11-20"])
      #expect(history.first?.start == PartialDate("2025-10-08"))
      let dump = try store.dump()
      try store.rebuildEvents()
      #expect(try store.dump() == dump)
    }
  }

  @Test func oneReportThatNamesOnlyTheNewDay() throws {
    let store = try store()
    try ingest(
      store, report(1, "2025-10-01", visit(putin, "TJ", "2025-10-08", status: .planned)),
      report(2, "2025-10-05", visit(putin, "TJ", "2025-11-20", status: .postponed)))
    let row = try #require(try store.events().first)
    #expect(try store.eventCount() == 1)
    #expect(row.start == PartialDate("2025-11-20"))
    #expect(row.status == .postponed)
  }

  @Test func whatTookPlaceWasNotPutOff() throws {
    let store = try store()
    try ingest(
      store, report(1, "2025-10-05", visit(putin, "TJ", "2025-10-08", status: .postponed)),
      report(2, "2025-10-08", visit(putin, "TJ", "2025-10-08")),
      report(3, "2025-11-20", visit(putin, "TJ", "2025-11-20")),
      report(4, "2025-11-20", visit(xi, "TJ", "2025-11-20")),
      report(5, "2025-11-20", visit(putin, "CN", "2025-11-22")))
    #expect(try store.eventCount() == 4)
  }

  @Test func aPlanWhoseDayHasPassedIsUnconfirmed() throws {
    let store = try store()
    try ingest(store, report(1, "2025-10-01", visit(putin, "TJ", "2025-10-08", status: .planned)))
    #expect(try store.events().map(\.status) == [.planned])
    // The day of the latest article counts, whatever it is about.
    try ingest(store, report(2, "2025-10-08", visit(xi, "FR", "2025-10-08")))
    #expect(try store.events().map(\.status).contains(.planned))
    try ingest(store, report(3, "2025-10-09"))
    var query = EventQuery()
    query.statuses = [.unconfirmed]
    let row = try #require(try store.events(query).first)
    #expect(try store.events(query).count == 1)
    #expect(row.status == .unconfirmed)
    #expect(try store.show(row.id).history.map(\.phase) == [.announced, .unconfirmed])
    query.statuses = [.planned]
    #expect(try store.events(query).isEmpty)
    #expect(try store.db.int("SELECT count(*) FROM timeline WHERE status = 'unconfirmed'") == 1)
    try ingest(store, report(4, "2025-10-10", visit(putin, "TJ", "2025-10-08")))
    query.statuses = [.occurred]
    #expect(try store.events(query).count == 2)
  }

  @Test func cancelledAndDeniedStay() throws {
    let store = try store()
    try ingest(
      store, report(1, "2025-10-01", visit(putin, "TJ", "2025-10-08", status: .planned)),
      report(2, "2025-10-05", visit(putin, "TJ", "2025-10-08", status: .cancelled)),
      report(3, "2025-10-02", visit(xi, "TJ", "2025-10-08", status: .planned)),
      report(4, "2025-10-03", visit(xi, "TJ", "2025-10-08", status: .denied)), report(5, "2025-12-01"))
    #expect(Set(try store.events().map(\.status)) == [.cancelled, .denied])
  }

  @Test func explainNamesFeaturesAndNearMisses() throws {
    let store = try store()
    try ingest(
      store, report(1, "2025-10-08", visit(putin, "TJ", "2025-10-08", "2025-10-10", "Dushanbe")),
      report(2, "2025-10-09", visit(putin, "TJ", "2025-10-08")),
      report(3, "2025-10-20", visit(putin, "TJ", "2025-10-20")),
      report(4, "2025-10-08", visit(putin, "CN", "2025-10-08")))
    let row = try #require(try store.events().first { $0.claims == 2 })
    let why = try store.explain(row.id)
    #expect(why.centre.claim.end == PartialDate("2025-10-10"))
    #expect(why.members.count == 1)
    let member = try #require(why.members.first)
    #expect(member.features.map(\.name) == ["same-days", "country", "traveller"])
    #expect(member.total == member.features.map(\.weight).reduce(0, +))
    #expect(why.nearMisses.map(\.reason) == ["CN is not TJ", "10 days apart"])
    #expect(try store.explain(row.id, nearMisses: 0).nearMisses.isEmpty)
  }

  @Test func weightsComeFromTheTable() throws {
    let weights = LinkWeights.standard
    #expect(weights.sameDays > weights.nextDay)
    #expect(weights.otherParty < 0)
    let broken = try SeedTable(name: "resolution", text: "feature\tweight\tnote\nsame-days\tmuch\t\n")
    #expect(throws: SeedTable.Malformed.self) { try LinkWeights(broken) }
  }

  @Test func scoresOfGroupings() {
    var score = ClusterScore()
    for (article, gold, event) in [
      ("1", "a", "x"), ("2", "a", "x"), ("3", "a", "y"), ("4", "b", "y"), ("5", "c", nil),
    ] as [(String, String, String?)] {
      score.add(.init(article: article, gold: gold, event: event))
    }
    #expect(score.pairwise.precision == 0.5)
    #expect(abs(score.pairwise.recall - 1.0 / 3) < 1e-9)
    #expect(abs(score.bCubed.precision - (1 + 1 + 0.5 + 0.5 + 1) / 5) < 1e-9)
    #expect(abs(score.bCubed.recall - (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1 + 1) / 5) < 1e-9)
    #expect(score.errors.map(\.occasion) == ["a", "b", "c"])
  }
}
