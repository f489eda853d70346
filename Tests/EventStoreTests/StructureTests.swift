import EventExtraction
import SQLite
import Testing

@testable import EventStore

/// Visits hold their meetings, summits their sidelines.
@Suite struct StructureTests {
  @Test func visitsHoldTheirMeetings() throws {
    let store = try store()
    _ = try store.ingest(
      [
        report(
          1, "2025-10-11", visit(putin, "TJ", "2025-10-08", "2025-10-10", "Dushanbe", host: rahmon),
          claim(.meeting, [putin, rahmon], "2025-10-09", in: "TJ", "Dushanbe"),
          claim(.meeting, [putin, xi], "2025-10-20", in: "TJ", "Dushanbe"),
          claim(.meeting, [lavrov, macron], "2025-10-09", in: "FR", "Paris"))
      ], run: testRun)
    let visit = try #require(try store.events().first { $0.kind == .visit })
    let detail = try store.show(visit.id)
    #expect(detail.parent == nil)
    #expect(detail.children.map { $0.start?.description } == ["2025-10-09"])
    let child = try store.show(try #require(detail.children.first).id)
    #expect(child.parent?.id == visit.id)
    #expect(try store.db.int("SELECT count(*) FROM structure WHERE parent IS NOT NULL") == 1)
  }

  @Test func whoBothAttendMeetOnTheSidelines() throws {
    let store = try store()
    var summit = claim(.summit, [putin, xi, rahmon], "2025-10-09", "2025-10-10", in: "TJ", "Dushanbe")
    summit.name = "Russia-Central Asia summit"
    _ = try store.ingest(
      [
        report(
          1, "2025-10-11", summit, visit(xi, "TJ", "2025-10-08", "2025-10-10"), visit(putin, "TJ", "2025-10-09"),
          claim(.meeting, [putin, xi], "2025-10-09", in: "TJ", "Dushanbe"),
          claim(.meeting, [xi, macron], "2025-10-08", in: "TJ", "Dushanbe"))
      ], run: testRun)
    let events = try store.events()
    func parent(_ who: String) throws -> EventKind? {
      let meeting = try #require(events.first { $0.kind == .meeting && $0.participants.contains { $0.person == who } })
      return try store.show(meeting.id).parent?.kind
    }
    #expect(try parent("vladimir-putin") == .summit)
    #expect(try parent("emmanuel-macron") == .visit)
  }
}
