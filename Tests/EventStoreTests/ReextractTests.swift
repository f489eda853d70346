import EventExtraction
import SQLite
import Testing

@testable import EventStore

/// Another extractor reads the stored articles: ids answer, and decisions hold for the same occasions.
@Suite struct ReextractTests {
  /// The same claims with other words as evidence, so that each has another key.
  private func reread(_ item: ExtractedArticle) -> ExtractedArticle {
    var item = item
    for i in item.claims.indices {
      for j in item.claims[i].evidence.indices { item.claims[i].evidence[j].span.end += 1 }
    }
    return item
  }

  /// Articles whose claims stand in a sentence each.
  private func articles(_ random: inout OrderTests.Random) -> [ExtractedArticle] {
    OrderTests.articles(&random).map { item in
      var item = item
      for i in item.claims.indices {
        let sentence = TextSpan(i * 100, i * 100 + 90)
        item.claims[i].evidence = [
          Evidence(
            field: "kind", inTitle: false, span: TextSpan(i * 100 + 5, i * 100 + 12), sentence: sentence, rule: "visit")
        ]
      }
      return item
    }
  }

  /// What the database believes, without the names of claims.
  private func beliefs(_ store: borrowing EventStore) throws -> [String] {
    var query = EventQuery()
    query.reviews = Set(ReviewState.allCases)
    return try store.events(query).map { row in
      var row = row
      row.id = ""
      return "\(row)"
    }.sorted()
  }

  @Test(arguments: 0..<4) func decisionsHold(seed: Int) throws {
    var random = OrderTests.Random(state: UInt64(seed) &* 31_337 &+ 5)
    let articles = articles(&random)
    let store = try store()
    _ = try store.ingest(articles, run: testRun)
    for step in 0..<12 {
      let rows = try store.events()
      let row = try #require(rows.randomElement(using: &random))
      let claims = try store.show(row.id).claims.map(\.key)
      var action = ReviewAction.note("seen")
      switch step % 6 {
      case 0: action = .reject
      case 1: action = .edit(try store.edit("venue", "Palace", of: row.id))
      case 2, 3:
        let other = rows.filter { $0.id != row.id && $0.id.first == row.id.first }.randomElement(using: &random)
        if let other { action = .merge(with: [other.id]) }
      case 4: if claims.count > 1 { action = .split(claims: [claims[0]]) }
      default: break
      }
      do { try store.decide(action, on: row.id, by: try signed("2026-01-01", "r\(step)")) } catch { continue }
    }
    let before = try beliefs(store)
    let ids = try store.events().map { ($0.id, $0.start, $0.claims) }
    let decisions = try store.decisions()
    #expect(decisions.count > 5)
    // In batches, as the command does it, in whatever order.
    var left = articles.shuffled(using: &random)
    let newer = ExtractionRun(extractor: "newer", seeds: "tests")
    #expect(try store.articleKeys(except: newer).count == articles.count)
    while !left.isEmpty {
      let size = min(left.count, Int.random(in: 1...9, using: &random))
      _ = try store.replaceClaims(left.prefix(size).map(reread), run: newer)
      left.removeFirst(size)
    }
    #expect(try store.articleKeys(except: newer) == [])
    #expect(try beliefs(store) == before)
    let after = try store.decisions()
    #expect(after.map(\.key) == decisions.map(\.key))
    #expect(after.map(\.state) == decisions.map(\.state))
    for (id, start, claims) in ids {
      let event = try store.show(id).event
      #expect(event.id == id, "and is its id")
      #expect(event.start == start && event.claims == claims, "\(id) answers with the same occasion")
    }
    #expect(try store.check() == [])
    // Like a new database of what was read last, with the same decisions.
    let new = try EventStoreTests.store()
    _ = try new.ingest(articles.map(reread), run: newer)
    try new.importDecisions(decisions.map(\.decision))
    #expect(try beliefs(new) == before)
  }

  @Test func anIdOfWhatIsGoneAnswersNothing() throws {
    let store = try store()
    var item = report(1, "2025-10-09", visit(putin, "TJ", "2025-10-08"), visit(putin, "CN", "2025-10-05"))
    _ = try store.ingest([item], run: testRun)
    let gone = try #require(try store.events().first { $0.country == "TJ" }).id
    item.claims.removeFirst()
    item.claims[0].evidence = [
      Evidence(field: "kind", inTitle: false, span: TextSpan(1, 2), sentence: TextSpan(0, 9), rule: "visit")
    ]
    try store.replaceClaims([item], run: testRun)
    #expect(try store.events().map(\.country) == ["CN"])
    let error = failure { () throws(StoreError) in _ = try store.show(gone) }
    guard case .unknownEvent = error else {
      Issue.record("another event of the article answers")
      return
    }
  }
}
