import EventExtraction
import EventStore

/// Decisions in words.
enum DecisionText {
  /// `start becomes 2025-10-08`, `accepted`, `split off from vk3n…`
  static func what(_ row: DecisionRow) -> String {
    let decision = row.decision
    switch decision.action {
    case .accept: return "accepted"
    case .reject: return "rejected"
    case .note: return "note: \(decision.value ?? "")"
    case .merge: return "merged \(decision.event) with \((decision.value ?? "").replacing(" ", with: ", "))"
    case .split:
      let n = decision.claims.count { $0.side == 0 }
      return "split \(Messages.count(n, "claim")) off"
    case .undo: return "took back \(decision.undoes ?? "")"
    case .edit: return edit(decision)
    }
  }

  private static func edit(_ decision: Decision) -> String {
    let field = decision.field ?? ""
    guard let edit = try? EventEdit(field, value: decision.value) else { return "\(field) \(decision.value ?? "none")" }
    switch edit {
    case .place(let place):
      let parts = [place.venue, place.city, place.country].compactMap { $0 }
      return "place becomes \(parts.isEmpty ? "none" : parts.joined(separator: ", "))"
    case .addParticipant(let participant):
      let details = [participant.role.rawValue, participant.office, participant.country].compactMap { $0 }
      return "added \(participant.name) (\(details.joined(separator: ", ")))"
    case .removeParticipant(let name): return "took out \(name)"
    default: return "\(field) becomes \(decision.value ?? "none")"
    }
  }

  /// `2026-01-02 10:30 ana`
  static func signed(_ signature: Signature) -> String {
    let time = signature.time
    return "\(time.prefix(10)) \(time.dropFirst(11).prefix(5)) \(signature.author)"
  }
}
