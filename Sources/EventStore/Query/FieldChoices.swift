import EventExtraction

/// Puts the values of an event's fields beside what each of its claims says.
struct FieldChoices {
  var event: EventRow
  /// The best first.
  var claims: [(claim: ResolvableClaim, detail: ClaimDetail)]
  /// What the resolution kept: which claim or decision decided.
  var kept: [String: Kept]

  struct Kept {
    var claim: String?
    var decision: String?
    var reason: String
    var conflicts: Int
  }

  static let fields = ["kind", "level", "status", "start", "end", "country", "city", "venue", "name"]

  /// The value that a claim gives for a field.
  private static func value(_ field: String, _ claim: Claim) -> String? {
    switch field {
    case "kind": claim.kind.rawValue
    case "level": claim.level?.rawValue
    case "status": claim.status.rawValue
    case "start": (claim.start ?? claim.end)?.description
    case "end": claim.end?.description
    case "country": claim.place.country
    case "city": claim.place.city
    case "venue": claim.place.venue
    default: claim.name
    }
  }

  private func chosen(_ field: String) -> String? {
    switch field {
    case "kind": event.kind.rawValue
    case "level": event.level?.rawValue
    // Whether a plan is unconfirmed, no report says.
    case "status": event.status == .unconfirmed ? nil : event.status.rawValue
    case "start": event.start?.description
    case "end": event.end?.description
    case "country": event.country
    case "city": event.city
    case "venue": event.venue
    default: event.name
    }
  }

  func all() -> [FieldChoice] {
    FieldChoices.fields.compactMap(choice) + event.participants.indices.map(participant)
  }

  private func choice(_ field: String) -> FieldChoice? {
    let said = claims.compactMap { claim in
      FieldChoices.value(field, claim.detail.claim).map { (value: $0, key: claim.detail.key) }
    }
    let kept = kept[field]
    let winner = kept?.claim.flatMap { key in said.first { $0.key == key }?.value }
    let value = chosen(field) ?? winner
    if value == nil, said.isEmpty, kept == nil { return nil }
    let isAgreed = Set(said.map(\.value)).count <= 1
    return FieldChoice(
      field: field, value: value, claim: kept?.claim, decision: kept?.decision,
      // All claims of an event are of one kind.
      reason: kept?.reason ?? (said.count == 1 ? "only" : isAgreed ? "agreed" : "best"),
      conflicts: kept?.conflicts ?? 0, support: said.filter { $0.value == value }.map(\.key),
      others: FieldChoices.groups(said.filter { $0.value != value }))
  }

  private func participant(_ i: Int) -> FieldChoice {
    let participant = event.participants[i]
    let value = FieldChoices.described(participant.name, participant.office, participant.country, participant.role)
    let words = FoldedName.words(FoldedName.fold(participant.name)).map(String.init)
    let party = Party(
      name: participant.name, kind: participant.kind, role: participant.role, code: participant.country,
      person: participant.person, words: words, family: Array(words.suffix(1)))
    var said: [(value: String, key: String)] = []
    for (claim, detail) in claims {
      // The one who is the same; else the state that is named for the person, or the other way round.
      let match =
        claim.parties.first { PartyMatch.of($0, party) == .strong }
        ?? claim.parties.first { PartyMatch.of($0, party) == .weak && ($0.role == .host) == (party.role == .host) }
      guard let match else { continue }
      said.append((FieldChoices.described(match.name, match.office, match.code, match.role), detail.key))
    }
    let decision = kept["participants"]?.decision
    let reason =
      said.isEmpty && decision != nil
      ? "edited" : said.count == 1 ? "only" : Set(said.map(\.value)).count == 1 ? "agreed" : "fullest"
    return FieldChoice(
      field: "participant:\(i)", value: value, claim: nil, decision: reason == "edited" ? decision : nil,
      reason: reason, conflicts: 0, support: said.filter { $0.value == value }.map(\.key),
      others: FieldChoices.groups(said.filter { $0.value != value }))
  }

  private static func described(
    _ name: String, _ office: String?, _ code: String?, _ role: Participant.Role
  ) -> String {
    let details = [office, code].compactMap { $0 }.joined(separator: ", ")
    return (details.isEmpty ? name : "\(name) (\(details))") + ", \(role.rawValue)"
  }

  /// Values in the order of the claims, each once.
  private static func groups(_ said: [(value: String, key: String)]) -> [FieldValue] {
    var groups: [FieldValue] = []
    for (value, key) in said {
      if let i = groups.firstIndex(where: { $0.value == value }) {
        groups[i].claims.append(key)
      } else {
        groups.append(FieldValue(value: value, claims: [key]))
      }
    }
    return groups
  }
}
