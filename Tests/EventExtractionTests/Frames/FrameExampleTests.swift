import Testing

@testable import EventExtraction

/// Every row of `seeds/frames.tsv`: its example, as an article of its own, gives an event of the row's kind that the row
/// read; its counterexample gives none.
@Suite struct FrameExampleTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var id, kind, example, counterexample: String
    var testDescription: String { id }
  }

  static let rows: [Row] = {
    do {
      let table = try SeedTable.embedded("seeds/frames.tsv")
      let columns = try ["id", "kind", "example", "counterexample"].map { try table.column($0) }
      return table.rows.map { row in
        let cells = columns.map { String(row[$0]) }
        return Row(id: cells[0], kind: cells[1], example: cells[2], counterexample: cells[3])
      }
    } catch {
      fatalError("\(error)")
    }
  }()

  /// Days on which the people of the examples were in office.
  static let days = [
    "host": "2017-02-14", "sit-down": "2017-06-01", "attend": "2016-09-07", "go-to-gathering": "2016-10-15",
    "call-noun": "2016-09-07",
  ]

  private func claims(_ text: String, of row: Row) -> [Claim] {
    let article = Article(id: row.id, published: Day(Self.days[row.id] ?? "2022-07-20"), title: "", text: text)
    return Extractor(knowledge: TestKnowledge.shared).claims(in: article)
  }

  @Test(arguments: rows)
  func exampleIsRead(_ row: Row) throws {
    let found = claims(row.example, of: row)
    let said = found.map(SentenceCase.text)
    #expect(found.allSatisfy { $0.kind.rawValue == row.kind }, "\(row.example): \(said)")
    let claim = try #require(found.first, "\(row.example): no event")
    #expect(claim.evidence.first { $0.field == "kind" }?.rule == row.id, "\(row.example): \(said)")
  }

  @Test(arguments: rows)
  func counterexampleIsNot(_ row: Row) {
    let found = claims(row.counterexample, of: row)
    #expect(found.isEmpty, "\(row.counterexample): \(found.map(SentenceCase.text))")
  }

  @Test func everyRowHasBoth() {
    #expect(Self.rows.count >= 20)
    #expect(
      Self.rows.allSatisfy { !$0.example.isEmpty && !$0.counterexample.isEmpty && $0.example != $0.counterexample })
  }
}
