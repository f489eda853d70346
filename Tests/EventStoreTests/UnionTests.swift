import EventExtraction
import SQLite
import Testing

@testable import EventStore

/// Databases that are joined believe what one database believes that has read everything.
@Suite struct UnionTests {
  @Test(arguments: 0..<6) func anyPartitionAnyOrder(seed: Int) throws {
    var random = OrderTests.Random(state: UInt64(seed) &* 104_729 &+ 7)
    var articles = OrderTests.articles(&random)
    // Some are lightly edited copies of others.
    let words =
      "the guests were led through the old town and heard of plans for a bridge over the river that has been on paper"
    for i in stride(from: 0, to: articles.count, by: 4) {
      articles[i].article.text = words + " and will be for some years to come as money is short in spring \(i)."
    }
    let reference = try store()
    _ = try reference.ingest(articles, run: testRun)
    let expected = try reference.dump()
    #expect(expected.count > 5)
    let count = Int.random(in: 2...4, using: &random)
    let parts = articles.map { ($0, Int.random(in: 0..<count, using: &random)) }
    let whole = try store()
    var ids: Set<String> = []
    for k in (0..<count).shuffled(using: &random) {
      let part = try store()
      // Some are in several of them.
      let own = parts.filter { $0.1 == k || Int.random(in: 0..<10, using: &random) == 0 }.map(\.0)
      for item in own.shuffled(using: &random) { _ = try part.ingest([item], run: testRun) }
      for row in try part.events() { ids.insert(row.id) }
      let report = try whole.unite(with: part)
      #expect(report.added + report.known == own.count)
    }
    #expect(try whole.dump() == expected)
    #expect(try whole.check() == [])
    for id in ids { _ = try whole.show(id) }
    try whole.rebuildEvents()
    #expect(try whole.dump() == expected)
    #expect(try whole.unite(with: reference).added == 0)
    #expect(try whole.dump() == expected)
    #expect(
      try whole.db.rows("SELECT key, copies FROM articles ORDER BY key") { $0.string(0) + $0.string(1) }
        == reference.db.rows("SELECT key, copies FROM articles ORDER BY key") { $0.string(0) + $0.string(1) })
  }
}
