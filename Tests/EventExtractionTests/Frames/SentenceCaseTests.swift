import Foundation
import Testing

@testable import EventExtraction

/// Sentences as journalists write them: `Fixtures/sentences.tsv` is understood, `Fixtures/sentences.pending.tsv` not yet.
@Suite struct SentenceCaseTests {
  static let understood = table("sentences.tsv")
  static let pending = table("sentences.pending.tsv")

  private static func table(_ name: String) -> SentenceCase.Table {
    do { return try SentenceCase.Table(name) } catch { fatalError("\(name): \(error)") }
  }

  /// With UPDATE_GOLDEN=1 in the environment the rows are sorted into the two tables instead of being tested.
  static let isSorting = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  @Test(.disabled(if: isSorting), arguments: understood.cases)
  func isUnderstood(_ sentence: SentenceCase) {
    let problems = sentence.problems()
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  /// Fails where no issue was recorded: the sentence is understood now and belongs into the other table.
  @Test(.disabled(if: isSorting), arguments: pending.cases)
  func isNotYetUnderstood(_ sentence: SentenceCase) {
    withKnownIssue("If it is understood now: UPDATE_GOLDEN=1 swift test --filter SentenceCaseTests") {
      let problems = sentence.problems()
      #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
    }
  }

  @Test func tablesAreLargeAndDisjoint() throws {
    var understood = Self.understood, pending = Self.pending
    if Self.isSorting {
      let moving = understood.cases.filter { !$0.problems().isEmpty }
      let arriving = pending.cases.filter { $0.problems().isEmpty }
      understood.cases = understood.cases.filter { $0.problems().isEmpty } + arriving
      pending.cases = pending.cases.filter { !$0.problems().isEmpty } + moving
      try understood.write()
      try pending.write()
    }
    let rows = understood.cases.map(\.row) + pending.cases.map(\.row)
    #expect(rows.count >= 200)
    #expect(understood.cases.count >= 150)
    #expect(Set(rows).count == rows.count)
    #expect(understood.cases.filter(\.expected.isEmpty).count >= 40)
  }
}
