extension EventMatcher {
  /// What is wrong with a matched pair; empty for a strict match that is not taken for news wrongly.
  func errors(_ g: Int, _ f: Int, _ checks: FieldChecks) -> [ScoringError.Kind] {
    let gold = gold[g], found = found[f]
    var kinds: [ScoringError.Kind] = []
    if !checks.contains(.kind) { kinds.append(.wrongKind) }
    if !checks.contains(.start) { kinds.append(.wrongDate) }
    if !checks.contains(.status) {
      let isPlan = gold.statuses.contains("planned") && found.status == "occurred"
      kinds.append(isPlan ? .plannedAsOccurred : .wrongStatus)
    }
    if !checks.contains(.country) { kinds.append(.wrongPlace) }
    if !checks.contains(.who) { kinds += participantErrors(g, f) }
    if gold.isBackground, found.isBackground == false { kinds.append(.backgroundAsCurrent) }
    return kinds
  }

  private func participantErrors(_ g: Int, _ f: Int) -> [ScoringError.Kind] {
    let goldSide = principals(gold: g), foundSide = principals(found: f)
    if gold[g].kind == "visit" {
      let hosts = gold[g].participants.indices.filter { gold[g].participants[$0].role == "host" }
      let travellers = foundSide.contains { j in hosts.contains { isSameParty(g, $0, f, j) } }
      if travellers { return [.rolesSwapped] }
    }
    var kinds: [ScoringError.Kind] = []
    let missing = goldSide.contains { i in
      !gold[g].participants[i].isOptional && !foundSide.contains { isSameParty(g, i, f, $0) }
    }
    let extra = foundSide.contains { j in !goldSide.contains { isSameParty(g, $0, f, j) } }
    if missing { kinds.append(.missingParticipant) }
    if extra || !missing { kinds.append(.wrongParticipant) }
    return kinds
  }
}
