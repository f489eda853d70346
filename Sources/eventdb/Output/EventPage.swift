import EventExtraction
import EventStore

/// An event with everything that speaks for it, for reading.
struct EventPage {
  var detail: EventDetail
  var terminal: Terminal

  func write(to output: inout Output) throws {
    let event = detail.event
    let title = "\(EventTable.kind(event)), \(event.status.rawValue)"
    try output.line(terminal.styled(title, .bold) + "  " + terminal.styled(event.id, .dim))
    if let former = detail.formerID { try output.line("  formerly \(Terminal.plain(former))") }
    for (label, value) in summary { try fact(label, value, to: &output) }
    for (number, claim) in detail.claims.enumerated() { try write(claim, number + 1, to: &output) }
  }

  private var summary: [(String, String)] {
    let event = detail.event
    var facts: [(String, String)] = []
    if let name = event.name { facts.append(("name", name)) }
    facts.append(("days", EventTable.days(event.start, event.end)))
    facts.append(("place", EventTable.place(event)))
    for participant in event.participants { facts.append((participant.role.rawValue, described(participant))) }
    let copies = event.sources == event.articles ? "" : " (\(event.sources) independent)"
    facts.append(("reported", "\(Messages.count(event.articles, "article"))\(copies)"))
    facts.append(("confidence", Decimal.text(event.confidence, places: 2)))
    return facts.filter { !$0.1.isEmpty }
  }

  private func described(_ participant: EventParticipant) -> String {
    let details = [participant.office, participant.country].compactMap { $0 }.joined(separator: ", ")
    return details.isEmpty ? participant.name : "\(participant.name) (\(details))"
  }

  private func write(_ claim: ClaimDetail, _ number: Int, to output: inout Output) throws {
    let article = claim.article
    let source = [article.published?.description, article.source].compactMap { $0 }.joined(separator: " ")
    try output.line("")
    try output.line("\(number)  \(source)  " + terminal.styled("“\(Terminal.plain(article.title))”", .bold))
    if let url = article.url { try output.line("   " + Terminal.plain(url)) }
    for (field, value) in values(claim.claim) {
      let choice = detail.fields.first { $0.field == field && $0.claim == claim.key }
      let isChosen = choice.map { $0.reason != "only" && detail.claims.count > 1 } ?? false
      try fact(field.hasPrefix("participant") ? role(field, claim.claim) : field, value, to: &output)
      if isChosen, let choice { try quiet("chosen: \(choice.reason)", to: &output) }
      for evidence in claim.evidence where evidence.field == field { try quote(evidence, to: &output) }
    }
    if !claim.claim.reasons.isEmpty {
      let factors = claim.claim.reasons.map { "\($0.name) \(Decimal.text($0.factor, places: 2))" }
      let sum = "\(Decimal.text(claim.claim.confidence, places: 2)) = \(factors.joined(separator: " × "))"
      try fact("confidence", sum, to: &output)
    }
  }

  /// Fields of a claim with their values, as evidence names them.
  private func values(_ claim: Claim) -> [(String, String)] {
    var fields: [(String, String)] = [("kind", claim.kind.rawValue)]
    if let level = claim.level { fields.append(("level", level.rawValue)) }
    fields.append(("status", claim.status.rawValue + (claim.background ? ", told as background" : "")))
    if let start = claim.start {
      fields.append(("start", "\(start)" + (claim.timeBasis.map { " (\($0.rawValue))" } ?? "")))
    }
    if let end = claim.end { fields.append(("end", "\(end)")) }
    let place = [claim.place.venue, claim.place.city, claim.place.country].compactMap { $0 }.joined(separator: ", ")
    if !place.isEmpty { fields.append(("place", place)) }
    if let name = claim.name { fields.append(("name", name)) }
    for (i, p) in claim.participants.enumerated() {
      let details = [p.office, p.country].compactMap { $0 }.joined(separator: ", ")
      fields.append(("participant:\(i)", details.isEmpty ? p.name : "\(p.name) (\(details))"))
    }
    return fields
  }

  private func role(_ field: String, _ claim: Claim) -> String {
    let index = Int(field.split(separator: ":").last ?? "") ?? 0
    return claim.participants.indices.contains(index) ? claim.participants[index].role.rawValue : "participant"
  }

  private func fact(_ label: String, _ value: String, to output: inout Output) throws {
    let padded = label + String(repeating: " ", count: max(1, 12 - label.count))
    for (i, line) in folded(Terminal.plain(value), 15).enumerated() {
      try output.line(i == 0 ? "   \(padded)\(line)" : String(repeating: " ", count: 15) + line)
    }
  }

  /// The sentence with its words marked.
  private func quote(_ evidence: EvidenceText, to output: inout Output) throws {
    let sentence = Terminal.plain(evidence.sentence), words = Terminal.plain(evidence.text)
    let isPlain = words.isEmpty || !sentence.contains(words)
    let marked = isPlain ? sentence : sentence.replacing(words, with: "[\(words)]", maxReplacements: 1)
    let place = evidence.inTitle ? "title" : evidence.zone == "body" ? "" : evidence.zone
    try quiet((place.isEmpty ? "" : "\(place): ") + "“\(marked)”", to: &output)
  }

  private func quiet(_ text: String, to output: inout Output) throws {
    for line in folded(text, 15) { try output.line(String(repeating: " ", count: 15) + terminal.styled(line, .dim)) }
  }

  private func folded(_ text: String, _ indent: Int) -> [String] {
    Table.fold(text, to: terminal.width.map { max(20, $0 - indent) } ?? Int.max)
  }
}
