import EventExtraction
import Testing

@testable import EventStore

/// Copies count as one source; what was known on a day.
@Suite struct CopyTests {
  private let text = """
    The president arrived in Dushanbe on Wednesday for a three-day visit, and was met at the airport by his host with a \
    guard of honour. The two leaders are expected to sign several documents on energy, transport and labour migration, and \
    to take part in a summit with the heads of the neighbouring states.
    """

  private func item(_ id: Int, _ day: String, _ text: String, title: String = "T") -> ExtractedArticle {
    ExtractedArticle(
      Article(id: "\(id)", published: Day(day), source: "s\(id)", title: "\(title) \(id)", text: text),
      [visit(putin, "TJ", "2025-10-08")])
  }

  private var articles: [ExtractedArticle] {
    [
      item(1, "2025-10-08", text), item(2, "2025-10-09", "(Agency) - " + text.replacing("several", with: "some")),
      item(3, "2025-10-09", text + " Schools were closed for the day."),
      item(
        4, "2025-10-09", "Another outlet tells in its own words that the guest was greeted in the capital by children."),
      item(5, "2025-12-09", text.replacing("Wednesday", with: "Tuesday")),
    ]
  }

  @Test func lightlyEditedCopiesCountOnceInAnyOrder() throws {
    for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 4, 1, 3]] {
      let store = try store()
      for i in order { _ = try store.ingest([articles[i]], run: testRun) }
      let row = try #require(try store.events().first)
      #expect(row.articles == 5)
      #expect(row.sources == 3, "the copies; another outlet; the same words two months later")
      let dump = try store.dump()
      try store.rebuildEvents()
      #expect(try store.dump() == dump)
      #expect(try store.check() == [])
    }
  }

  @Test func similarity() {
    let a = MinHash(text)
    #expect(a.similarity(MinHash(text.uppercased())) == 1)
    #expect(a.similarity(MinHash(text.replacing("several", with: "some"))) > 0.7)
    #expect(a.similarity(MinHash("Nothing of the kind was ever said by anybody in this town.")) == 0)
    #expect(a.bandValues.count == MinHash.bands)
    #expect(MinHash("A short text.").bandValues.isEmpty)
  }

  @Test func asOfADay() throws {
    let store = try store()
    let reports = [
      report(1, "2025-10-01", visit(putin, "TJ", "2025-10-08", status: .planned)),
      report(2, "2025-10-05", visit(putin, "TJ", "2025-10-08", status: .cancelled)),
      report(3, "2025-10-06", visit(xi, "TJ", "2025-10-08", status: .planned)),
      report(4, nil, visit(xi, "FR", "2025-10-01")),
    ]
    _ = try store.ingest(reports, run: testRun)
    let now = try store.dump()
    for (day, count) in [("2025-09-30", 0), ("2025-10-01", 1), ("2025-10-05", 2), ("2025-10-30", 3)] {
      let then = try store.asOf(try #require(Day(day)))
      let fresh = try EventStoreTests.store()
      _ = try fresh.ingest(Array(reports.prefix(count)), run: testRun)
      #expect(try then.dump() == fresh.dump())
      #expect(try then.check() == [])
    }
    let before = try store.asOf(Day("2025-10-01")!).events()
    #expect(before.map(\.status) == [.planned])
    #expect(Set(try store.events().map(\.id)).isSuperset(of: before.map(\.id)))
    #expect(try store.dump() == now, "the database stays as it is")
  }
}
