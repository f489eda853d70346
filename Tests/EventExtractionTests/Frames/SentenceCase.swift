import Foundation
import Testing

@testable import EventExtraction

/// A row of a table of sentences and what they say.
struct SentenceCase: Sendable, CustomTestStringConvertible {
  /// The row as written.
  var row: String
  var article: Article
  var expected: [ExpectedClaim]

  var testDescription: String { article.title.isEmpty ? article.text : article.title }

  /// A table of `Fixtures`.
  struct Table: Sendable {
    var file: URL
    /// Comments and the line of column names.
    var head: [String] = []
    var cases: [SentenceCase] = []

    init(_ name: String) throws {
      file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/\(name)")
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init) {
        if line.hasPrefix("#") || line.hasPrefix("topic\t") {
          head.append(line)
        } else {
          cases.append(try SentenceCase(line))
        }
      }
    }

    func write() throws {
      try ((head + cases.map(\.row)).joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
  }

  init(_ row: String) throws {
    self.row = row
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 5, let day = Day(cells[1]) else {
      throw ExpectedClaim.Malformed(description: "'\(row)' is not: topic, day, title, text, claims")
    }
    article = Article(id: cells[0], published: day, title: cells[2], text: cells[3])
    expected = []
    if cells[4] != "none" {
      for claim in cells[4].split(separator: " | ") { expected.append(try ExpectedClaim(String(claim))) }
    }
  }

  /// What the extractor says otherwise than the row. Claims of what was only proposed or denied count where a row has them.
  func problems() -> [String] {
    let claims = Extractor(knowledge: TestKnowledge.shared).claims(in: article)
    let order = expected.filter { !$0.isOptional } + expected.filter(\.isOptional)
    var open = Array(order.indices)
    var problems: [String] = []
    for claim in claims {
      if let hit = open.firstIndex(where: { order[$0].difference(from: claim) == nil }) {
        open.remove(at: hit)
      } else if claim.status != .proposed, claim.status != .denied {
        problems.append("said: \(SentenceCase.text(claim))")
      }
    }
    for i in open where !order[i].isOptional {
      let near = claims.compactMap { order[i].difference(from: $0) }.joined(separator: "; ")
      problems.append("not said: \(order[i].text)\(near.isEmpty ? "" : " (\(near))")")
    }
    return problems
  }

  /// A claim in the notation of the tables.
  static func text(_ claim: Claim) -> String {
    let when = (claim.start?.description ?? "-") + (claim.end.map { "..\($0)" } ?? "")
    let parties = claim.participants.map {
      "\($0.role.rawValue)=\($0.kind == .person ? $0.name : $0.country ?? $0.name)"
    }
    return
      ([claim.kind.rawValue, claim.status.rawValue, when, claim.place.country ?? "-", claim.place.city].compactMap {
        $0
      }
      + parties).joined(separator: " ")
  }
}
