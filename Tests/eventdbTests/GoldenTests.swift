import Foundation
import Testing

/// Whole articles and what is read in them, as text that can be reviewed.
@Suite struct GoldenTests {
  /// Half of the corpus: arrivals, previews, readouts, cancellations, round-ups, background, and articles of no event.
  @Test func wireArticles() throws {
    let corpus = Program.package.appending(path: "Tests/Corpus/wire.articles.jsonl")
    let outcome = try Program.run(["extract", corpus.path])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    #expect(lines.count >= 30)
    for line in lines {
      let article = try JSONDecoder().decode(ExtractedLine.self, from: Data(line.utf8))
      try expectSnapshot(article.review, "Golden/\(article.id).txt")
    }
  }
}

/// A line of `eventdb extract`.
struct ExtractedLine: Decodable {
  struct Place: Decodable {
    var country: String?
    var city: String?
    var venue: String?
  }
  struct Participant: Decodable {
    var name: String
    var kind: String
    var role: String
    var country: String?
    var office: String?
  }
  struct Evidence: Decodable {
    var field: String
    var text: String
    var begin: Int
    var end: Int
    var rule: String
  }
  struct Event: Decodable {
    var type: String
    var level: String?
    var status: String
    var start: String?
    var end: String?
    var name: String?
    var place: Place?
    var participants: [Participant]
    var evidence: [Evidence]
    var confidence: Double
  }
  struct Time: Decodable {
    var begin: Int
    var end: Int
    var value: String
  }
  var id: String
  var published: String?
  var title: String?
  var events: [Event]
  var times: [Time]?

  /// One event a paragraph, one fact a line, with the words of the article.
  var review: String {
    var out = "\(title ?? "")\n\(published ?? "no date")  \(id)\n"
    if events.isEmpty { out += "\nno event\n" }
    for event in events {
      let days = [event.start, event.end].compactMap { $0 }
      let when = days.isEmpty ? "no date" : Set(days).count == 1 ? days[0] : days.joined(separator: " to ")
      let place = [event.place?.venue, event.place?.city, event.place?.country].compactMap { $0 }.joined(
        separator: ", ")
      out += "\n" + [event.level, event.type, event.status, when].compactMap { $0 }.joined(separator: " ")
      out += place.isEmpty ? "\n" : " in \(place)\n"
      if let name = event.name { out += "  name         \(name)\n" }
      for p in event.participants {
        let detail = [p.kind == "person" ? nil : p.kind, p.country, p.office].compactMap { $0 }.joined(separator: ", ")
        out +=
          "  \(p.role.padding(toLength: 12, withPad: " ", startingAt: 0)) \(p.name)\(detail.isEmpty ? "" : " (\(detail))")\n"
      }
      for e in event.evidence {
        out +=
          "    \(e.field.padding(toLength: 14, withPad: " ", startingAt: 0)) “\(e.text.replacing("\n", with: " "))”\n"
      }
    }
    return out
  }
}
