import EventExtraction
import Foundation
import SQLite
import Testing

@testable import EventStore

func signed(_ time: String = "2026-01-01", _ author: String = "ana", reason: String? = nil) throws -> Signature {
  try Signature(author: author, time: time, reason: reason)
}

/// What reviewers decide holds, whatever is ingested before or after.
@Suite struct DecisionTests {
  private let visits = [
    report(1, "2025-10-09", visit(putin, "TJ", "2025-10-08")),
    report(2, "2025-10-10", visit(putin, "TJ", "2025-10-08", "2025-10-10", "Dushanbe")),
    report(3, "2025-10-20", visit(putin, "TJ", "2025-10-19")),
    report(4, "2025-10-09", claim(.meeting, [putin, rahmon], "2025-10-09", in: "TJ")),
  ]

  private func id(_ store: borrowing EventStore, _ start: String, _ kind: EventKind = .visit) throws -> String {
    let rows = try store.events().filter { $0.start == PartialDate(start) && $0.kind == kind }
    try #require(rows.count == 1, "\(rows)")
    return rows[0].id
  }

  @Test func acceptRejectAndUndo() throws {
    let store = try store()
    _ = try store.ingest(visits, run: testRun)
    let first = try id(store, "2025-10-08"), second = try id(store, "2025-10-19")
    try store.decide(.accept, on: first, by: try signed())
    try store.decide(.reject, on: second, by: try signed(reason: "a rumour"))
    #expect(try store.show(first).event.review == .accepted)
    #expect(try store.events().contains { $0.id == second } == false)
    var query = EventQuery()
    query.reviews = [.rejected]
    #expect(try store.events(query).map(\.id) == [second])
    #expect(try store.db.int("SELECT count(*) FROM visits") == 1, "the views leave it out")
    #expect(try store.people("Putin").map(\.events) == [2], "nor is it counted")
    #expect(try store.people(limit: 1).map(\.events) == [2])
    #expect(
      try store.show(second).decisions.map(\.decision.signature.reason) == ["a rumour"], "asked for by id, it answers")
    #expect(try store.eventCount() == 2)
    // The last one first, then the one before.
    #expect(try store.undo(by: try signed()).decision.action == .reject)
    #expect(try store.events().contains { $0.id == second })
    #expect(try store.undo(by: try signed()).decision.action == .accept)
    #expect(try store.show(first).event.review == .open)
    #expect(
      failure { () throws(StoreError) in try store.undo(by: Signature(author: "a", time: "2026-01-01")) }.isDecision)
    // An undoing can be undone, too.
    let undo = try #require(try store.decisions().last { $0.decision.action == .undo }).key
    try store.undo(undo, by: try signed())
    #expect(try store.show(first).event.review == .accepted)
  }

  @Test func acceptedEventsThatChangeSaySo() throws {
    let store = try store()
    _ = try store.ingest([visits[0]], run: testRun)
    let first = try id(store, "2025-10-08")
    try store.decide(.accept, on: first, by: try signed())
    _ = try store.ingest([report(9, "2025-10-09", visit(putin, "TJ", "2025-10-08"))], run: testRun)
    #expect(try store.show(first).event.review == .accepted, "another report of the same changes nothing")
    _ = try store.ingest([visits[1]], run: testRun)
    #expect(try store.show(first).event.review == .changed)
    var query = EventQuery()
    query.needsReview = true
    #expect(try store.events(query).first?.reasons == [ReviewReason(.changed)])
    try store.decide(.accept, on: first, by: try signed("2026-02-01"))
    #expect(try store.show(first).event.review == .accepted)
  }

  @Test func editsHoldAgainstReports() throws {
    let store = try store()
    _ = try store.ingest([visits[0]], run: testRun)
    let first = try id(store, "2025-10-08")
    for (field, value) in [
      ("start", "2025-10-07"), ("end", "2025-10-11"), ("level", "state"), ("status", "cancelled"),
      ("place", "Palace of Nations, Khujand, Tajikistan"), ("name", "The visit"),
    ] {
      try store.decide(.edit(try store.edit(field, value, of: first)), on: first, by: try signed())
    }
    _ = try store.ingest([visits[1]], run: testRun)
    try store.rebuildEvents()
    let detail = try store.show(first)
    #expect(detail.event.start == PartialDate("2025-10-07"))
    #expect(detail.event.end == PartialDate("2025-10-11"))
    #expect(detail.event.level == .state)
    #expect(detail.event.status == .cancelled)
    #expect(detail.event.city == "Khujand")
    #expect(detail.event.venue == "Palace of Nations")
    #expect(detail.event.name == "The visit")
    let start = try #require(detail.fields.first { $0.field == "start" })
    #expect(start.reason == "edited")
    #expect(start.decision == detail.decisions[0].key)
    #expect(start.others.map(\.value) == ["2025-10-08"], "what reports say is still there")
    #expect(start.others.flatMap(\.claims).count == 2)
    var query = EventQuery()
    query.place = "Khujand"
    #expect(try store.events(query).map(\.id) == [first])
    #expect(try store.check() == [])
  }

  @Test func participantsComeAndGo() throws {
    let store = try store()
    _ = try store.ingest([visits[3]], run: testRun)
    let meeting = try id(store, "2025-10-09", .meeting)
    let add = try store.edit("add-participant", "xi jinping", of: meeting, party: EditedParty(country: "China"))
    try store.decide(.edit(add), on: meeting, by: try signed())
    try store.decide(.edit(try store.edit("remove-participant", "rahmon", of: meeting)), on: meeting, by: try signed())
    let unknown = try store.edit(
      "add-participant", "Jan Novak", of: meeting,
      party: EditedParty(role: .mediator, country: "France", office: "Envoy"))
    try store.decide(.edit(unknown), on: meeting, by: try signed())
    let row = try #require(try store.events().first)
    #expect(row.participants.map(\.name) == ["Vladimir Putin", "Xi Jinping", "Jan Novak"])
    #expect(row.participants.map(\.person) == ["vladimir-putin", "xi-jinping", "jan-novak.fr"])
    #expect(row.participants.last?.role == .mediator)
    var query = EventQuery()
    query.leader = "Novak"
    #expect(try store.events(query).count == 1)
    #expect(
      failure { () throws(StoreError) in _ = try store.edit("remove-participant", "macron", of: meeting) }.isDecision)
    #expect(
      failure { () throws(StoreError) in _ = try store.edit("add-participant", "Nobody", of: meeting) }.isDecision)
  }

  @Test func valuesThatDoNotSuitAreRefused() throws {
    let store = try store()
    _ = try store.ingest(visits, run: testRun)
    let first = try id(store, "2025-10-08"), meeting = try id(store, "2025-10-09", .meeting)
    for (field, value, event) in [
      ("start", "2025-02-30", first), ("start", "2025-11-01", first), ("end", "2025-10-01", first),
      ("status", "unconfirmed", first), ("level", "grand", first), ("level", "state", meeting), ("kind", "none", first),
      ("colour", "blue", first), ("country", "CIS", first), ("name", " ", first),
    ] {
      let error = failure { () throws(StoreError) in
        try store.decide(
          .edit(try store.edit(field, value, of: event)), on: event, by: Signature(author: "a", time: "2026-01-01"))
      }
      #expect(error.isDecision, "\(field) \(value): \(error)")
    }
    let unknown = failure { () throws(StoreError) in _ = try store.edit("country", "Ruritania", of: first) }
    guard case .unknownName = unknown else { throw Unexpected() }
    #expect(try store.decisions().isEmpty, "nothing is recorded")
    for time in ["yesterday", "2025-13-01", "2025-10-09T25:00", "2025-10-09T10:00+2"] {
      #expect(failure { () throws(StoreError) in _ = try Signature(author: "a", time: time) }.isDecision)
    }
    #expect(failure { () throws(StoreError) in _ = try Signature(author: " ", time: "2026-01-01") }.isDecision)
    #expect(try signed("2025-10-09T01:30:00.5+02:00").time == "2025-10-08T23:30:00.500Z")
    #expect(try signed("1969-12-31T23:59").time == "1969-12-31T23:59:00.000Z")
  }

  @Test func mergedIdsAnswer() throws {
    let store = try store()
    _ = try store.ingest(visits, run: testRun)
    let first = try id(store, "2025-10-08"), second = try id(store, "2025-10-19")
    let meeting = try id(store, "2025-10-09", .meeting)
    #expect(
      failure { () throws(StoreError) in
        try store.decide(.merge(with: [meeting]), on: first, by: Signature(author: "a", time: "2026-01-01"))
      }.isDecision)
    #expect(
      failure { () throws(StoreError) in
        try store.decide(.merge(with: [first]), on: first, by: Signature(author: "a", time: "2026-01-01"))
      }.isDecision)
    try store.decide(.merge(with: [second]), on: first, by: try signed())
    let merged = try store.show(second)
    #expect(merged.event.id == first)
    #expect(merged.formerID == second)
    #expect(merged.event.claims == 3)
    #expect(merged.decisions.map(\.decision.action) == [.merge])
    #expect(merged.fields.first { $0.field == "start" }?.conflicts == 1)
    // In a database that never had the two, both ids answer as well.
    let other = try database(visits, decisions: try store.decisions().map(\.decision))
    #expect(try other.show(second).event.id == first)
    try store.undo(by: try signed())
    #expect(try store.show(second).event.id == second)
    #expect(try store.show(first).event.claims == 2)
  }

  @Test func whatIsSplitStaysApart() throws {
    let store = try store()
    _ = try store.ingest([visits[0], visits[1]], run: testRun)
    let first = try id(store, "2025-10-08")
    let claims = try store.show(first).claims.map(\.key)
    #expect(
      failure { () throws(StoreError) in
        try store.decide(.split(claims: claims), on: first, by: Signature(author: "a", time: "2026-01-01"))
      }.isDecision)
    #expect(
      failure { () throws(StoreError) in
        try store.decide(.split(claims: ["zzzz"]), on: first, by: Signature(author: "a", time: "2026-01-01"))
      }.isDecision)
    let apart = try #require(try store.show(first).claims.first { $0.article.id == "a2" }).key
    try store.decide(.split(claims: [String(apart.prefix(8))]), on: first, by: try signed())
    #expect(try store.eventCount() == 2)
    let other = try store.show(apart)
    #expect(other.event.id != first)
    #expect(other.decisions.first?.events == [other.event.id, first])
    #expect(try store.show(first).decisions.count == 1)
    // A report of the second one goes to the part that it fits better.
    _ = try store.ingest(
      [report(7, "2025-10-11", visit(putin, "TJ", "2025-10-08", "2025-10-10", "Dushanbe"))], run: testRun)
    #expect(try store.show(other.event.id).event.claims == 2)
    #expect(try store.show(first).event.claims == 1)
    try store.rebuildEvents()
    #expect(try store.eventCount() == 2)
    try store.undo(by: try signed())
    #expect(try store.eventCount() == 1)
    #expect(try store.show(other.event.id).event.id == first, "the id of the part answers")
  }

  @Test func aDecisionWithoutItsTargetIsLostAndComesBack() throws {
    let store = try store()
    _ = try store.ingest(visits, run: testRun)
    let first = try id(store, "2025-10-19")
    try store.decide(.reject, on: first, by: try signed())
    let key = EventStore.key(of: visits[2].article)
    // Read anew, the article tells of another visit: nothing is rejected in its place.
    let other = visit(macron, "CN", "2025-10-19")
    _ = try store.replaceClaims(of: key, with: [other], run: testRun)
    #expect(try store.decisions().map(\.state) == [.lost])
    #expect(try store.lostDecisionCount() == 1)
    #expect(try store.events().contains { $0.country == "CN" })
    // Read once more, with more words of the same visit: it is the same claim.
    var better = visit(putin, "TJ", "2025-10-19", "2025-10-20", "Dushanbe")
    better.confidence = 0.95
    _ = try store.replaceClaims(of: key, with: [better, other], run: testRun)
    #expect(try store.decisions().map(\.state) == [.holds])
    #expect(try store.lostDecisionCount() == 0)
    #expect(try store.events().contains { $0.start == PartialDate("2025-10-19") && $0.country == "TJ" } == false)
    #expect(try store.check() == [])
  }

  @Test func reviewSaysWhy() throws {
    let store = try store()
    _ = try store.ingest(
      [
        visits[0], report(5, "2025-10-12", visit(putin, "TJ", "2025-10-11")),
        report(6, "2025-12-01", visit(xi, "FR", "2025-11-20")),
        report(7, "2025-11-01", visit(macron, "CN", "2025-11-10", status: .planned)),
        report(8, "2025-11-21", visit(lavrov, "US", "2025-11-20"), visit(lavrov, "FR", "2025-11-21")),
      ], run: testRun)
    var query = EventQuery()
    query.needsReview = true
    func reasons() throws -> [String: [ReviewReason]] {
      try store.events(query).reduce(into: [:]) { $0[$1.start?.description ?? ""] = $1.reasons }
    }
    let first = try id(store, "2025-10-08"), second = try id(store, "2025-10-11")
    #expect(
      try reasons() == [
        "2025-10-08": [ReviewReason(.near, second)], "2025-10-11": [ReviewReason(.near, first)],
        "2025-11-10": [ReviewReason(.unconfirmed)],
      ])
    try store.decide(.merge(with: [second]), on: first, by: try signed())
    #expect(try reasons().values.contains([ReviewReason(.conflict, "start")]), "nearness is over, the days are not one")
    #expect(try store.explain(first).decisions.map(\.decision.action) == [.merge])
    let apart = try #require(try store.show(first).claims.first { $0.article.id == "a5" }).key
    try store.decide(.split(claims: [apart]), on: first, by: try signed())
    #expect(try Set(reasons().keys) == ["2025-11-10"], "who split them knows that they are near")
    #expect(try store.explain(first).nearMisses.first?.reason.hasPrefix("a reviewer split them") == true)
    query.kinds = [.meeting]
    #expect(try reasons().isEmpty)
    query.kinds = []
    query.leader = "Macron"
    #expect(try reasons().count == 1)
    // What was known before the merge is answered with the decisions of today.
    let then = try store.asOf(try #require(Day("2025-10-31")))
    #expect(try then.events().count == 2)
    #expect(try then.show(first).decisions.map(\.decision.action) == [.merge, .split])
  }

  @Test func twoOccasionsOfOneSentenceAreNotMistaken() throws {
    func anchor(_ key: String, _ country: String, _ start: String?, _ who: [String]) -> ClaimAnchor {
      ClaimAnchor(
        claim: key, article: "a", kind: .meeting, country: country, start: start.flatMap { PartialDate($0) },
        sentence: TextSpan(10, 90), who: who)
    }
    let monday = anchor("k1", "TJ", "2025-10-06", ["Vladimir Putin", "Emomali Rahmon"])
    let thursday = anchor("k2", "TJ", "2025-10-09", ["Vladimir Putin", "Emomali Rahmon"])
    #expect(monday.match(in: [thursday]) == nil)
    #expect(monday.match(in: [thursday, anchor("k3", "TJ", "2025-10-06", ["Putin", "Emomali Rahmon"])]) == 1)
    #expect(monday.match(in: [anchor("k4", "CN", "2025-10-06", monday.who)]) == nil)
    #expect(monday.match(in: [anchor("k5", "TJ", "2025-10-06", ["Xi Jinping"])]) == nil)
    #expect(monday.match(in: [anchor("k6", "TJ", nil, monday.who), anchor("k7", "TJ", nil, monday.who)]) == nil)
  }

  /// Ingest, import, undo in any order: the same events.
  @Test(arguments: 0..<6) func anyOrder(seed: Int) throws {
    var random = OrderTests.Random(state: UInt64(seed) &* 104_729 &+ 11)
    let articles = OrderTests.articles(&random)
    let reference = try store()
    _ = try reference.ingest(articles, run: testRun)
    var decided = 0
    for step in 0..<14 {
      let rows = try reference.events()
      guard let row = rows.randomElement(using: &random) else { break }
      let signature = try signed("2026-01-\(10 + Int.random(in: 0..<9, using: &random))", "r\(step)")
      let claims = try reference.show(row.id).claims.map(\.key)
      var action: ReviewAction
      switch step % 7 {
      case 0: action = .accept
      case 1: action = .reject
      case 2: action = .edit(try reference.edit("city", "Khujand", of: row.id))
      case 3, 4:
        let others = rows.filter { $0.id != row.id && $0.kind == row.kind && $0.id.first == row.id.first }
        action = others.randomElement(using: &random).map { .merge(with: [$0.id]) } ?? .note("alone")
      case 5: action = claims.count > 1 ? .split(claims: [claims.randomElement(using: &random)!]) : .note("one claim")
      default: action = .edit(try reference.edit("add-participant", "Macron", of: row.id))
      }
      do { try reference.decide(action, on: row.id, by: signature) } catch { continue }
      decided += 1
      if step % 5 == 4 { try reference.undo(by: try signed("2026-02-0\(1 + step % 9)")) }
    }
    #expect(decided > 6)
    let expected = try reference.dump()
    let decisions = try reference.decisions().map(\.decision)
    try reference.rebuildEvents()
    #expect(try reference.dump() == expected, "from scratch")
    for _ in 0..<2 {
      let other = try store()
      var left = articles.shuffled(using: &random), waiting = decisions.shuffled(using: &random)
      while !left.isEmpty || !waiting.isEmpty {
        if !waiting.isEmpty, left.isEmpty || Bool.random(using: &random) {
          try other.importDecisions([waiting.removeLast()])
        } else {
          let size = min(left.count, Int.random(in: 1...9, using: &random))
          _ = try other.ingest(Array(left.prefix(size)), run: testRun)
          left.removeFirst(size)
        }
      }
      #expect(try other.dump() == expected)
      #expect(try other.decisions() == reference.decisions())
      #expect(try other.importDecisions(decisions) == 0, "twice is once")
      #expect(try other.check() == [])
    }
  }

  @Test func decisionsTravelAsLines() throws {
    let store = try store()
    _ = try store.ingest(visits, run: testRun)
    let first = try id(store, "2025-10-08")
    try store.decide(.note("see \"the\" photographs\n"), on: first, by: try signed(reason: "kept"))
    try store.decide(.edit(.end(nil)), on: first, by: try signed())
    try store.decide(.merge(with: [try id(store, "2025-10-19")]), on: first, by: try signed())
    try store.undo(by: try signed())
    let lines = try store.decisions().map { DecisionJSON.line($0.decision) }
    try withFolder { folder in
      let path = folder + "/d.jsonl"
      try (lines + ["", "{\"action\":\"edit\"}", lines[0].replacing("photographs", with: "pictures"), "{}"])
        .joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
      let (read, refused) = try DecisionJSON.read(path)
      #expect(read == (try store.decisions().map(\.decision)))
      #expect(refused.map(\.line) == [6, 7, 8])
      let other = try database(visits, decisions: read)
      #expect(try other.dump() == store.dump())
    }
  }

  private func database(_ articles: [ExtractedArticle], decisions: [Decision]) throws -> EventStore {
    let store = try store()
    try store.importDecisions(decisions)
    _ = try store.ingest(articles, run: testRun)
    return store
  }

  private struct Unexpected: Error {}
}

extension StoreError {
  var isDecision: Bool {
    if case .decision = self { return true }
    return false
  }
}
