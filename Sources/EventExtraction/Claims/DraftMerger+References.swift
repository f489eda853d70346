/// Definite event nouns: what they refer to in the article.
extension DraftMerger {
  /// `the visit`, `the talks`, `the summit`: adds to the nearest occasion of that kind before it, else after it.
  func refer(_ draft: Draft, _ out: inout [Draft]) {
    let candidates = out.indices.filter { i in
      let o = out[i]
      guard
        o.kind == draft.kind || Set([o.kind, draft.kind]) == Set([.meeting, .summit]) && draft.kind == .meeting
          || draft.kind == .summit && o.kind == .summit
      else { return false }
      if draft.kind == .summit, draft.gathering == nil {
        // `the summit`, `the forum`: the gathering told nearest.
        return o.kind == .summit && timesAgree(o, draft)
      }
      if draft.kind == .summit {
        return sameGathering(o, draft) && (o.country == nil || draft.country == nil || o.country == draft.country)
          && timesAgree(o, draft)
      }
      if let c = draft.country, o.country != nil, o.country != c { return false }
      if draft.rule == FrameReader.arrival, scene.isSure, o.country != scene.country { return false }
      // What somebody said after talks is not of those still ahead.
      if draft.rule == FrameReader.bareTalks, o.status == .planned, !o.statusIsWeak { return false }
      if !draft.parties.isEmpty, shared(draft.parties, o.parties) == 0 { return false }
      if draft.time?.isOwn == true, o.time?.isOwn == true {
        return timesAgree(o, draft)
      }
      return true
    }
    if draft.kind == .visit, draft.visitors.isEmpty, candidates.isEmpty, let country = draft.country,
      draft.time?.isOwn == true || draft.level != nil,
      let traveller = protagonist(notOf: country)
    {
      // `Thursday's visit to the Latvian capital`: the article's main person travels.
      var visit = draft
      visit.parties.insert(traveller, at: 0)
      visit.isAnaphoric = false
      out.append(visit)
      return
    }
    if draft.kind == .visit, draft.country == nil, draft.rule != FrameReader.arrival,
      candidates.isEmpty || candidates.allSatisfy({ isHost(draft.visitors, in: out[$0]) }),
      let visit = visitOfTheMeeting(draft, out)
    {
      out.append(visit)
      return
    }
    if draft.kind == .visit, candidates.isEmpty, draft.country == nil, let visit = visitToTheScene(draft) {
      out.append(visit)
      return
    }
    if draft.kind == .visit, candidates.isEmpty, !draft.visitors.isEmpty, draft.country == nil,
      draft.status == .cancelled || draft.status == .postponed, let country = mainCountry(out, except: draft.visitors)
    {
      // `the trip of the minister is cancelled`: to where the article's other events are.
      var visit = draft
      visit.country = country
      visit.isPlaceInferred = true
      visit.isAnaphoric = false
      out.append(visit)
      return
    }
    if draft.kind == .meeting, candidates.isEmpty, !draft.isPrevious, let meeting = meetingOfTheVisit(draft, out) {
      out.append(meeting)
      return
    }
    if draft.kind == .call || draft.kind == .meeting, candidates.isEmpty, draft.parties.count == 1,
      draft.parties[0].isPerson, draft.strength >= 0.5, !draft.isQuoted,
      let country = draft.parties[0].country, let other = protagonist(notOf: country)
    {
      // `The conversation with the Saudi minister took place in the evening`: with the article's main person.
      var event = draft
      var party = other
      party.role = .participant
      event.parties.insert(party, at: 0)
      event.isAnaphoric = false
      out.append(event)
      return
    }
    guard let nearest = candidates.min(by: { distance(out[$0], draft) < distance(out[$1], draft) }) else {
      if draft.kind == .summit, draft.gathering != nil || draft.time?.isOwn == true || draft.country != nil {
        out.append(draft)
      }
      return
    }
    if draft.kind != .summit, distance(out[nearest], draft) > 12, draft.parties.isEmpty { return }
    if draft.isPrevious != out[nearest].isPrevious, draft.kind != .summit { return }
    var addition = draft
    if draft.kind != .summit { addition.parties = [] }
    if addition.kind != out[nearest].kind { return }
    let status = out[nearest].status
    absorb(&out[nearest], addition)
    if draft.kind != .summit, addition.status == .occurred, status == .planned {
      out[nearest].status = status
    }
  }

  /// `The visit is crucial`, `Trump's third visit from a head of government`: of whom the article has come to the other's
  /// country.
  ///
  /// - Note: a year that stands in its sentence is of something else where it is `this visit`.
  private func visitOfTheMeeting(_ draft: Draft, _ out: [Draft]) -> Draft? {
    let isThis =
      draft.trigger.lowerBound > 0
      && analysis.document.tokens[draft.trigger.lowerBound - 1].word == knowledge.grammar.words.this
    guard !draft.isPrevious, draft.time == nil || isThis && draft.time?.start.precision != .day,
      draft.status == .occurred || draft.status == .planned
    else {
      return nil
    }
    let meetings = out.filter { m in
      guard m.kind == .meeting, !m.isPrevious, !m.isQuoted, let c = m.country,
        m.status == .occurred || m.status == .planned,
        m.countries.contains(c), m.countries.count == 2, m.parties.allSatisfy(\.isPerson)
      else { return false }
      guard m.time.map({ $0.isOwn && isOfTheDay($0) }) ?? true else { return false }
      return draft.visitors.allSatisfy { v in m.parties.contains { $0.entity == v.entity } }
    }
    guard let m = meetings.min(by: { distance($0, draft) < distance($1, draft) }), let country = m.country else {
      return nil
    }
    // Several meetings in one country may still be of one traveller.
    let travellers = m.parties.filter { $0.country != country }
    guard !travellers.isEmpty,
      !out.contains(where: { v in
        v.kind == .visit && v.country == country && !v.isPrevious
          && v.visitors.contains { p in travellers.contains { $0.entity == p.entity } }
      })
    else { return nil }
    var visit = draft
    visit.parties = m.parties
    for i in visit.parties.indices { visit.parties[i].role = visit.parties[i].country == country ? .host : .visitor }
    visit.country = country
    visit.city = m.city
    visit.time = m.time
    visit.status = m.status
    visit.isPlaceInferred = true
    visit.isAnaphoric = false
    return visit
  }

  /// `The day-long visit`, `on his first trip`: of the article's main person to where its news takes place.
  private func visitToTheScene(_ draft: Draft) -> Draft? {
    guard let country = scene.country, scene.isSure, draft.status == .occurred || draft.status == .planned,
      draft.time.map({ $0.isOwn && isOfTheDay($0) }) ?? true
    else { return nil }
    var visit = draft
    let going = draft.visitors.filter { $0.isPerson && $0.country != nil && $0.country != country }
    if going.isEmpty {
      guard draft.visitors.isEmpty, let traveller = protagonist(notOf: country) else { return nil }
      visit.parties.insert(traveller, at: 0)
    } else {
      guard going.count == draft.visitors.count,
        draft.rule == FrameReader.arrival || scene.people.contains(going[0].entity)
      else { return nil }
    }
    visit.country = country
    visit.city = scene.city
    visit.isPlaceInferred = true
    visit.isAnaphoric = false
    visit.isPrevious = false
    return visit
  }

  /// `Trump's third visit from a head of government`: his guests travel.
  private func isHost(_ people: [Draft.Party], in visit: Draft) -> Bool {
    !people.isEmpty && people.allSatisfy { p in visit.parties.contains { $0.entity == p.entity && $0.role == .host } }
  }

  private func isOfTheDay(_ t: Draft.Stretch) -> Bool {
    guard let reference = analysis.document.reference else { return false }
    return (t.end ?? t.start).lastDay >= reference - 5 && t.start.firstDay <= reference + 5
  }

  /// `Biden said after the talks`: traveller and host of the visit that the article tells of.
  private func meetingOfTheVisit(_ draft: Draft, _ out: [Draft]) -> Draft? {
    let visits = out.filter { v in
      v.kind == .visit && !v.isPrevious && v.status == .occurred && v.country != nil
        && (draft.country == nil || v.country == draft.country)
        && draft.parties.allSatisfy { p in v.parties.contains { $0.entity == p.entity } }
        && (draft.time == nil || v.time == nil || timesAgree(v, draft))
    }
    guard let visit = visits.min(by: { distance($0, draft) < distance($1, draft) }),
      distance(visit, draft) <= 8
    else { return nil }
    var meeting = draft
    meeting.parties = visit.parties.filter(\.isPerson)
    if !meeting.parties.contains(where: { $0.role == .host }), let country = visit.country,
      let receiver = receiver(of: country, before: draft.sentence)
    {
      meeting.parties.append(receiver)
    }
    for i in meeting.parties.indices { meeting.parties[i].role = .participant }
    guard meeting.countries.count >= 2 else { return nil }
    meeting.country = meeting.country ?? visit.country
    meeting.city = meeting.city ?? visit.city
    meeting.isAnaphoric = false
    return meeting
  }

  /// Head of state or government of the country visited, whom the text names in the sentences before.
  private func receiver(of country: String, before sentence: Int) -> Draft.Party? {
    let sentences = analysis.document.sentences
    let end = sentences[sentence].tokens.upperBound
    let start = sentences[max(0, sentence - 6)].tokens.lowerBound
    var best: Draft.Party?
    for (index, mention) in analysis.mentions.enumerated()
    where mention.tokens.lowerBound >= start && mention.tokens.lowerBound < end {
      guard mention.kind == .person || mention.kind == .office, mention.entities.count == 1,
        let e = mention.entities.first
      else { continue }
      let entity = analysis.entities[e]
      guard entity.kind == .person, entity.country == country, !entity.isFormer, !entity.isPrivate,
        !entity.isSpokesperson, let office = entity.office, knowledge.isHeadship(office)
      else { continue }
      if let known = best, known.entity != e { return nil }
      best = Draft.Party(entity: e, role: .host, mention: index, country: country, isPerson: true)
    }
    return best
  }

  private func mainCountry(_ drafts: [Draft], except visitors: [Draft.Party]) -> String? {
    var counts: [String: Int] = [:]
    for d in drafts {
      if let c = d.country, !visitors.contains(where: { $0.country == c }) { counts[c, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The first person of the headline, else of the first sentences, who acts for another country.
  private func protagonist(notOf country: String) -> Draft.Party? {
    let document = analysis.document
    guard
      let limit = document.sentences.dropFirst(3).first?.tokens.lowerBound ?? document.sentences.last?.tokens.upperBound
    else { return nil }
    for (index, mention) in analysis.mentions.enumerated() {
      if mention.tokens.lowerBound >= limit { return nil }
      guard mention.kind == .person, let e = mention.entities.first else { continue }
      let entity = analysis.entities[e]
      if entity.kind != .person || entity.isPrivate || entity.isSpokesperson || entity.country == nil { continue }
      if entity.country == country { return nil }
      return Draft.Party(entity: e, role: .visitor, mention: index, country: entity.country, isPerson: true)
    }
    return nil
  }

  /// Sentences between, those before counting less than those after.
  private func distance(_ o: Draft, _ draft: Draft) -> Int {
    let d = draft.sentence - o.sentence
    return d >= 0 ? d : -d * 2
  }
}
