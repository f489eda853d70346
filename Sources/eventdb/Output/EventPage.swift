import EventExtraction
import EventStore

/// An event with everything that speaks for it, for reading.
struct EventPage {
  var detail: EventDetail
  var terminal: Terminal

  func write(to output: inout Output) throws {
    let event = detail.event
    let review =
      event.review == .open ? "" : event.review == .changed ? ", changed since accepted" : ", \(event.review)"
    let title = "\(EventTable.kind(event)), \(event.status.rawValue)\(review)"
    try output.line(terminal.styled(title, .bold) + "  " + terminal.styled(event.id, .dim))
    if let former = detail.formerID { try output.line("  formerly \(Terminal.plain(former))") }
    for (label, value) in summary { try fact(label, value, to: &output) }
    if let parent = detail.parent { try fact("part of", EventTable.line(parent), to: &output) }
    for (i, child) in detail.children.enumerated() {
      try fact(i == 0 ? "holds" : "", EventTable.line(child), to: &output)
    }
    if detail.history.count > 1 {
      for (i, change) in detail.history.enumerated() { try fact(i == 0 ? "history" : "", turn(change), to: &output) }
    }
    for (i, line) in disagreements.enumerated() { try fact(i == 0 ? "also said" : "", line, to: &output) }
    for (i, row) in detail.decisions.enumerated() { try fact(i == 0 ? "decided" : "", decided(row), to: &output) }
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

  /// `start 2025-10-09 (report 2), not 2025-10-08: zone`
  private var disagreements: [String] {
    detail.fields.flatMap { field -> [String] in
      let name = field.field.hasPrefix("participant") ? "" : field.field + " "
      return field.others.map { other in
        let numbers = other.claims.compactMap { key in detail.claims.firstIndex { $0.key == key }.map { "\($0 + 1)" } }
        let reports = (numbers.count == 1 ? "report " : "reports ") + numbers.joined(separator: ", ")
        return "\(name)\(other.value) (\(reports)), not \(field.value ?? "none"): \(field.reason)"
      }
    }
  }

  /// `2026-01-02 10:30 ana: start becomes 2025-10-07, “the communiqué says so” (d3k9q2m7x0a)`
  private func decided(_ row: DecisionRow) -> String {
    var line = "\(DecisionText.signed(row.decision.signature)): \(DecisionText.what(row))"
    let others = row.events.filter { $0 != detail.event.id }
    if !others.isEmpty { line += "; the other part is \(others.joined(separator: ", "))" }
    if let reason = row.decision.signature.reason { line += ", “\(reason)”" }
    return line + " (\(row.key))"
  }

  /// `2025-10-02 announced for 2025-10-08–10 (TASS)`
  private func turn(_ change: LifeChange) -> String {
    let days = EventTable.days(change.start, change.end)
    let source = detail.claims.first { $0.article.key == change.article }?.article.source
    return [
      change.day.map { "\($0)" } ?? "undated", change.phase.rawValue, days.isEmpty ? nil : "for \(days)",
      source.map { "(\($0))" },
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func described(_ participant: EventParticipant) -> String {
    let details = [participant.office, participant.country].compactMap { $0 }.joined(separator: ", ")
    return details.isEmpty ? participant.name : "\(participant.name) (\(details))"
  }

  private func write(_ claim: ClaimDetail, _ number: Int, to output: inout Output) throws {
    let article = claim.article
    let source = [article.published?.description, article.source].compactMap { $0 }.joined(separator: " ")
    try output.line("")
    try output.line(
      "\(number)  \(source)  " + terminal.styled("“\(Terminal.plain(article.title))”", .bold)
        + (detail.claims.count > 1 ? "  " + terminal.styled(String(claim.key.prefix(8)), .dim) : ""))
    if let url = article.url { try output.line("   " + Terminal.plain(url)) }
    let sentences = EvidenceSentences(claim.evidence)
    for (letter, sentence, origin) in sentences.list {
      let words = "“\(Terminal.plain(sentence))”" + (origin.isEmpty ? "" : " (\(origin))")
      for (i, line) in folded(words, 6).enumerated() {
        try output.line((i == 0 ? "   \(letter)  " : "      ") + terminal.styled(line, .dim))
      }
    }
    let fields = values(claim.claim)
    let width = min(40, fields.map { Terminal.width(of: $0.1) }.max() ?? 0)
    for (field, value) in fields {
      let label = field.hasPrefix("participant") ? role(field, claim.claim) : field
      var line = value
      let words = claim.evidence.filter { $0.field == field }.map { evidence in
        "\(sentences.letter(of: evidence)) “\(Terminal.plain(evidence.text))”"
      }
      let own = field == "place" ? ["city", "venue", "country"] : [field]
      let choice =
        detail.claims.count > 1 ? detail.fields.first { own.contains($0.field) && $0.claim == claim.key } : nil
      let notes = words + (choice.map { ["chosen: \($0.reason)"] } ?? [])
      if !notes.isEmpty {
        line += String(repeating: " ", count: max(0, width - Terminal.width(of: value)) + 2)
        line += notes.joined(separator: ", ")
      }
      try fact(label, line, to: &output)
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
    let value = Terminal.plain(value)
    // Columns are kept where the line fits.
    let isShort = terminal.width.map { Terminal.width(of: value) + 15 <= $0 } ?? true
    for (i, line) in (isShort ? [value] : folded(value, 15)).enumerated() {
      try output.line(i == 0 ? "   \(padded)\(line)" : String(repeating: " ", count: 15) + line)
    }
  }

  private func folded(_ text: String, _ indent: Int) -> [String] {
    Table.fold(text, to: terminal.width.map { max(20, $0 - indent) } ?? Int.max)
  }
}
