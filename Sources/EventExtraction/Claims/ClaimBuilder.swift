/// Drafts → claims: values, evidence and confidence.
struct ClaimBuilder {
  let analysis: Analysis
  let knowledge: Knowledge

  func claims(from drafts: [Draft]) -> [Claim] {
    var out: [Claim] = []
    for draft in drafts {
      if let claim = claim(draft) { out.append(claim) }
    }
    return out
  }

  private func claim(_ draft: Draft) -> Claim? {
    var status = draft.status
    let reference = analysis.document.reference
    if let t = draft.time, let reference {
      // The calendar decides between done and planned where the wording is weak.
      let first = t.start.firstDay
      if first > reference, status == .occurred { status = .planned }
      if (t.end ?? t.start).lastDay < reference - 1, status == .planned, t.isOwn { status = .occurred }
    }
    if draft.isPrevious, draft.time == nil { return nil }
    if draft.kind == .visit, draft.visitors.isEmpty || draft.country == nil { return nil }
    if draft.kind == .meeting || draft.kind == .call, draft.parties.count < 2 { return nil }
    var claim = Claim(kind: draft.kind, status: status)
    claim.level = draft.kind == .visit ? draft.level : nil
    claim.place = ClaimPlace(country: draft.country, city: draft.city, venue: draft.venue)
    if draft.kind == .call { claim.place = ClaimPlace() }
    if let t = draft.time {
      claim.start = t.start
      claim.end = t.end
      claim.timeBasis = t.basis
      if let end = t.end, end.lastDay < t.start.firstDay { claim.end = nil }
    }
    if draft.kind == .summit {
      claim.name = name(of: draft)
      claim.series = draft.gathering.flatMap { analysis.entities[$0].series }
      let isLeaders = draft.rule == FrameReader.leadersGathering
      if claim.name == nil, draft.parties.count < 2, !isLeaders { return nil }
      if draft.parties.isEmpty, isLeaders, draft.time?.isOwn != true || claim.place.country == nil { return nil }
      if draft.parties.isEmpty, !isLeaders,
        claim.start == nil || draft.time?.basis == .publication || claim.series == nil
      {
        return nil
      }
      if draft.parties.isEmpty, draft.time?.isOwn != true { return nil }
    }
    add(draft.trigger, "kind", draft.rule, to: &claim)
    add(draft.statusTokens, "status", "tense", to: &claim)
    if let level = draft.levelTokens, claim.level != nil { add(level, "level", "level", to: &claim) }
    if let t = draft.time, t.mention >= 0 {
      let rule = t.isTour ? "tour" : t.isOwn ? t.basis.rawValue : "context"
      add(analysis.times[t.mention].tokens, "start", rule, to: &claim)
      if claim.end != nil {
        add(
          analysis.times[draft.durationMention ?? t.mention].tokens, "end",
          draft.durationMention == nil ? t.basis.rawValue : "duration", to: &claim)
      }
    }
    if let t = draft.time, t.mention < 0, t.basis == .relative, let tokens = draft.gatheringTokens {
      // The days of the series' edition are known from its table.
      add(tokens, "start", "edition", to: &claim)
    }
    if let m = draft.placeMention {
      add(analysis.mentions[m].tokens, "place", draft.isPlaceInferred ? "itinerary" : "clause", to: &claim)
    }
    if claim.name != nil, let tokens = draft.gatheringTokens { add(tokens, "name", "gathering", to: &claim) }
    for party in draft.parties {
      let entity = analysis.entities[party.entity]
      if entity.name.isEmpty { continue }
      let role: Participant.Role
      switch party.role {
      case .visitor: role = .visitor
      case .host: role = draft.kind == .visit ? .host : .participant
      default: role = draft.kind == .visit ? .host : .participant
      }
      let kind: Participant.Kind =
        entity.kind == .person ? .person : entity.kind == .organisation ? .organisation : .country
      var name = kind == .person ? self.name(of: party.entity) : entity.name
      if kind == .country, let code = entity.country { name = knowledge.countryName(code) ?? name }
      let participant = Participant(
        name: name, kind: kind, role: role, country: entity.country,
        office: entity.title ?? entity.office, person: entity.personID)
      if claim.participants.contains(where: { $0.name == participant.name && $0.kind == participant.kind }) { continue }
      add(analysis.mentions[party.mention].tokens, "participant:\(claim.participants.count)", "clause", to: &claim)
      claim.participants.append(participant)
    }
    // A gathering of an organisation where nobody is named as attending: the organisation gathers.
    if draft.kind == .summit, claim.participants.isEmpty, let series = claim.series,
      let code = knowledge.organisation(ofSeries: series)
    {
      claim.participants.append(
        Participant(name: knowledge.countryName(code) ?? code, kind: .organisation, role: .participant, country: code))
      if let tokens = draft.gatheringTokens { add(tokens, "participant:0", "series", to: &claim) }
    }
    claim.background = draft.isPrevious || isBackground(claim, reference)
    weigh(draft, &claim)
    return claim
  }

  private func isBackground(_ claim: Claim, _ reference: Day?) -> Bool {
    guard let start = claim.start, let reference else { return false }
    return (claim.end ?? start).lastDay < reference - 6
  }

  /// The fullest name of the authority, unless the text spells the family name another way: then as the text has it.
  private func name(of entity: Int) -> String {
    let known = analysis.entities[entity]
    guard known.personID != nil else { return known.name }
    var fullest: Range<Int>?
    for m in analysis.mentions where m.kind == .person && m.entities == [entity] {
      if m.head.count > (fullest?.count ?? 0) { fullest = m.head }
    }
    guard let head = fullest, let last = head.last else { return known.name }
    let family = Lexicon.fold(
      analysis.document.bytes[Int(analysis.document.tokens[last].begin)..<Int(analysis.document.tokens[last].end)])
    let words = known.name.split { $0 == " " || $0 == "-" }.map { Lexicon.fold(Array($0.utf8)) }
    if words.contains(family) { return known.name }
    return head.count > 1 ? analysis.document.string(head) : known.name
  }

  private func name(of draft: Draft) -> String? {
    if let g = draft.gathering { return analysis.entities[g].name }
    guard let tokens = draft.gatheringTokens else { return nil }
    // `the summit` is no name.
    let grammar = knowledge.grammar
    if tokens.dropLast().allSatisfy({ grammar.classes(analysis.document.tokens[$0].word).contains(.determiner) }) {
      return nil
    }
    // `their seventh summit`: without what only points at it; of an organisation, with its name.
    let first =
      tokens.firstIndex {
        let word = analysis.document.tokens[$0].word
        return !grammar.classes(word).contains(.determiner) && word != grammar.words.its && word != grammar.words.their
          && word != grammar.words.his && word != grammar.words.her
      } ?? tokens.lowerBound
    let name = analysis.document.string(first..<tokens.upperBound)
    guard first > tokens.lowerBound, draft.rule == "organisation-gathering",
      !tokens.dropFirst().contains(where: { analysis.document.tokens[$0].flags.contains(.capital) }),
      let party = draft.parties.first(where: { analysis.entities[$0.entity].kind == .organisation })
    else { return name }
    return analysis.entities[party.entity].name + " "
      + analysis.document.string(tokens.upperBound - 1..<tokens.upperBound)
  }

  private func add(_ tokens: Range<Int>, _ field: String, _ rule: String, to claim: inout Claim) {
    guard !tokens.isEmpty else { return }
    let document = analysis.document
    let span = document.span(tokens)
    // The sentence that holds the first token.
    var low = 0, high = document.sentences.count - 1
    while low < high {
      let mid = (low + high + 1) / 2
      if document.sentences[mid].tokens.lowerBound <= tokens.lowerBound { low = mid } else { high = mid - 1 }
    }
    let sentence = document.span(document.sentences[low].tokens)
    let inTitle = Int(span.begin) < document.textStart
    let shift = inTitle ? 0 : UInt32(document.textStart)
    claim.evidence.append(
      Evidence(
        field: field, inTitle: inTitle, span: TextSpan(begin: span.begin - shift, end: span.end - shift),
        sentence: TextSpan(begin: max(sentence.begin, shift) - shift, end: sentence.end - shift), rule: rule))
  }

  /// Confidence: the chance that type, status, start, country and participants are all right, as a product of named
  /// factors. They are fitted on one corpus and checked on another (docs/confidence.md).
  private func weigh(_ draft: Draft, _ claim: inout Claim) {
    var reasons = [ConfidenceReason(name: "any reading", factor: 0.85)]
    func add(_ name: String, _ factor: Double) { reasons.append(ConfidenceReason(name: name, factor: factor)) }
    add("syntax:\(draft.rule)", min(1, draft.strength))
    let isOwnTime = draft.time?.isOwn ?? false
    switch claim.timeBasis {
    case nil: add("time: not stated", 0.3)
    case .publication: add("time: day of publication", 0.45)
    case _ where !isOwnTime: add("time: from the context", 0.8)
    case .relative, .duration: add("time: relative", 0.92)
    case .weekday: add("time: weekday", 0.92)
    case .explicit: break
    }
    if claim.kind != .call, draft.placeMention == nil { add("place not said", 0.8) }
    if claim.kind == .summit { add("a gathering", 0.7) }
    if claim.participants.contains(where: { $0.kind != .person }) { add("a party without a person", 0.4) }
    if claim.participants.contains(where: { $0.kind == .person && $0.person == nil && $0.office == nil }) {
      add("a person without office", 0.8)
    }
    if draft.isQuoted { add("inside a quotation", 0.85) }
    if draft.zone == .headline { add("headline only", 0.6) }
    if draft.zone == .footer { add("in the footer", 0.3) }
    if claim.status == .proposed { add("only proposed", 0.5) }
    if claim.status == .denied { add("denied", 0.5) }
    claim.reasons = reasons
    claim.confidence = reasons.reduce(1) { $0 * $1.factor }
  }
}
