import EventExtraction
import SQLite
import Testing

@testable import EventStore

/// The same events, whatever the order and the batches in which articles come.
@Suite struct OrderTests {
  /// A generator that gives the same numbers on every machine (SplitMix64).
  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// Reports that crowd a few weeks, so that everything is near everything.
  static func articles(_ random: inout Random) -> [ExtractedArticle] {
    let people = [
      putin, rahmon, xi, lavrov, macron, person("Lavrov", "RU"), person("Jan Novak", "FR"), person("Xi", nil),
    ]
    let places: [(String?, String?)] = [
      ("TJ", "Dushanbe"), ("TJ", nil), ("CN", "Beijing"), (nil, nil), ("FR", "Paris"),
    ]
    let statuses: [EventStatus] = [.occurred, .occurred, .planned, .cancelled, .postponed]
    return (0..<28).map { number in
      let published = Day(year: 2025, month: 10, day: 1) + Int.random(in: 0..<25, using: &random)
      let claims = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        let kind = EventKind.allCases.randomElement(using: &random)!
        let place = places.randomElement(using: &random)!
        let day = published + Int.random(in: -3...2, using: &random)
        let start: String? =
          switch Int.random(in: 0..<8, using: &random) {
          case 0: nil
          case 1: "2025-10"
          case 2: "2025"
          default: day.description
          }
        let end = start == day.description && Bool.random(using: &random) ? (day + 2).description : nil
        let chosen = people.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
        var result = claim(
          kind, chosen.enumerated().map { $1.as(kind == .visit ? ($0 == 0 ? .visitor : .host) : .participant) }, start,
          end, in: place.0, place.1, status: statuses.randomElement(using: &random)!,
          basis: TimeBasis.allCases.randomElement(using: &random)!,
          confidence: Double(Int.random(in: 1...10, using: &random)) / 10)
        if kind == .summit {
          result.name = ["Russia-Central Asia summit", "Peace forum", nil].randomElement(using: &random)!
          if result.name == "Russia-Central Asia summit" { result.series = "russia-central-asia" }
        }
        result.background = Int.random(in: 0..<5, using: &random) == 0
        return result
      }
      var item = report(number, published.description)
      item.claims = claims
      return item
    }
  }

  @Test(arguments: 0..<10) func anyOrderAnyBatches(seed: Int) throws {
    var random = Random(state: UInt64(seed) &* 7919)
    let articles = OrderTests.articles(&random)
    let reference = try store()
    _ = try reference.ingest(articles, run: testRun)
    let expected = try reference.dump()
    #expect(expected.count > 5)
    var ids: Set<String> = []
    for _ in 0..<2 {
      let other = try store()
      var left = articles.shuffled(using: &random)
      while !left.isEmpty {
        let size = min(left.count, Int.random(in: 1...9, using: &random))
        _ = try other.ingest(Array(left.prefix(size)), run: testRun)
        left.removeFirst(size)
        for row in try other.events() { ids.insert(row.id) }
      }
      #expect(try other.dump() == expected)
      // Every id that was ever shown still answers.
      for id in ids { _ = try other.show(id) }
      ids = []
      try other.rebuildEvents()
      #expect(try other.dump() == expected)
      #expect(try other.check() == [])
    }
  }

  @Test func everyFormerIDAnswers() throws {
    let store = try store()
    _ = try store.ingest([report(2, "2025-10-09", visit(putin, "TJ", "2025-10-08"))], run: testRun)
    let first = try #require(try store.events().first).id
    _ = try store.ingest([report(3, "2025-10-12", visit(putin, "TJ", "2025-10-09"))], run: testRun)
    #expect(try store.events().map(\.id) == [first], "a later report changes no name")
    _ = try store.ingest([report(1, "2025-10-01", visit(putin, "TJ", "2025-10-08", status: .planned))], run: testRun)
    let now = try #require(try store.events().first).id
    #expect(now != first)
    let detail = try store.show(first)
    #expect(detail.event.id == now)
    #expect(detail.formerID == first)
    #expect(try store.show(String(now.prefix(6))).event.id == now)
    #expect(try store.show(now.uppercased()).formerID == nil)
    #expect(try store.show(detail.claims[0].key).event.id == now)
  }

  @Test func idsOfAnOlderWayOfDerivingAnswer() throws {
    let store = try store()
    _ = try store.ingest([report(2, "2025-10-09", visit(putin, "TJ", "2025-10-08"))], run: testRun)
    let id = try #require(try store.events().first).id
    try store.db.run("UPDATE events SET id = 'v0000000old'")
    try store.db.run("INSERT INTO event_aliases VALUES ('v000000older', 'v0000000old')")
    try store.rebuildEvents()
    #expect(try store.events().map(\.id) == [id])
    #expect(try store.show("v0000000old").event.id == id)
    #expect(try store.show("v000000older").event.id == id)
  }

  @Test func replacingClaimsIsLikeNeverHavingHadThem() throws {
    var random = Random(state: 4242)
    for round in 0..<4 {
      let old = OrderTests.articles(&random)
      var new = OrderTests.articles(&random)
      for i in new.indices { new[i].article = old[i].article }
      let expected = try store()
      var mixed = old
      for i in stride(from: round, to: old.count, by: 3) { mixed[i] = new[i] }
      _ = try expected.ingest(mixed, run: testRun)
      let changed = try store()
      _ = try changed.ingest(old, run: testRun)
      for i in stride(from: round, to: old.count, by: 3) {
        _ = try changed.replaceClaims(of: EventStore.key(of: new[i].article), with: new[i].claims, run: testRun)
      }
      #expect(try changed.dump() == expected.dump())
      #expect(try changed.check() == [])
    }
  }

  @Test func theSameArticleTwiceChangesNothing() throws {
    let store = try store()
    let batch = [report(1, "2025-10-09", visit(putin, "TJ", "2025-10-08")), report(2, "2025-10-09")]
    let first = try store.ingest(batch + [batch[0]], run: testRun)
    #expect(first.added == 2)
    #expect(first.known == 1)
    let dump = try store.dump()
    let second = try store.ingest(batch, run: ExtractionRun(extractor: "newer", seeds: "tests"))
    #expect(second.added == 0)
    #expect(second.known == 2)
    #expect(second.eventsChanged == 0)
    #expect(try store.dump() == dump)
    var changed = batch[0]
    changed.article.text += " More."
    #expect(try store.contains(batch[0].article))
    #expect(try !store.contains(changed.article))
    #expect(try store.ingest([changed], run: testRun).added == 1)
    #expect(try store.eventCount() == 1)
  }
}
