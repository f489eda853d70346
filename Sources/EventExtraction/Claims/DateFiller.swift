/// Fills the days that a draft's own clause leaves open: those of the visit, the gathering or the scene that it belongs to,
/// else the day of the report.
struct DateFiller {
  let analysis: Analysis
  let knowledge: Knowledge
  private let narrative: Narrative

  init(analysis: Analysis, knowledge: Knowledge) {
    self.analysis = analysis
    self.knowledge = knowledge
    narrative = Narrative(analysis: analysis, grammar: knowledge.grammar)
  }

  func fill(_ drafts: inout [Draft]) {
    daysOfWeeks(&drafts)
    datesFromDurations(&drafts)
    daysOfGatherings(&drafts)
    inheritDates(&drafts)
    daysOfTheStory(&drafts)
    defaultDates(&drafts)
    plansOfTheStay(&drafts)
    plansOfTheStory(&drafts)
    monthsOfPlans(&drafts)
  }

  /// A plan for `this week` lies ahead of the report, what was done `this week` behind it.
  private func daysOfWeeks(_ drafts: inout [Draft]) {
    guard let reference = analysis.document.reference else { return }
    for i in drafts.indices {
      guard let t = drafts[i].time, t.mention >= 0, analysis.times[t.mention].kind == .stretch,
        let end = t.end?.exactDay, let start = t.start.exactDay, start < reference, end >= reference
      else { continue }
      if drafts[i].status == .planned {
        drafts[i].time?.start = PartialDate(reference)
      } else if drafts[i].status == .occurred {
        drafts[i].time?.end = PartialDate(reference)
      }
    }
  }

  /// `will attend the Munich Security Conference`: an edition of a known series tells its days, and those of the meetings
  /// on its sidelines.
  private func daysOfGatherings(_ drafts: inout [Draft]) {
    guard let reference = analysis.document.reference else { return }
    for i in drafts.indices
    where drafts[i].time == nil && !drafts[i].isPrevious && (drafts[i].kind == .summit || drafts[i].kind == .meeting) {
      let d = drafts[i]
      guard let g = d.gathering, let series = analysis.entities[g].series else { continue }
      let edition: SummitEditions.Edition?
      switch d.status {
      case .occurred:
        edition = knowledge.edition(ofSeries: series, from: reference - 10, to: reference, in: d.country)
      case .planned, .cancelled, .postponed:
        edition = knowledge.edition(ofSeries: series, from: reference - 1, to: reference + 150, in: d.country)
      case .proposed, .denied: edition = nil
      }
      guard let edition else { continue }
      var t = Draft.Stretch(start: edition.start, end: edition.end, basis: .relative, mention: -1, isOwn: false)
      if d.kind == .meeting {
        t.end = nil
        if let n = storyDay(of: d), d.status == .occurred, n.start.firstDay >= edition.start.firstDay,
          n.start.firstDay <= (edition.end ?? edition.start).lastDay
        {
          t = n
        }
      }
      drafts[i].time = t
    }
  }

  /// What is announced or called off without a day, beside events of the same people in these days: in the month of those.
  private func monthsOfPlans(_ drafts: inout [Draft]) {
    guard let reference = analysis.document.reference else { return }
    let dated = drafts
    for i in drafts.indices where drafts[i].time == nil && !drafts[i].isPrevious {
      let d = drafts[i]
      let isOff = d.status == .cancelled || d.status == .postponed
      guard isOff || d.status == .planned else { continue }
      let near = dated.filter { o in
        guard let t = o.time, !o.isPrevious, o.kind != .call, t.start.precision != .year else { return false }
        return t.start.lastDay >= reference - 7 && t.start.firstDay <= reference + 21
          && o.parties.contains { p in d.parties.contains { $0.entity == p.entity } }
      }
      guard isOff || !near.isEmpty else { continue }
      let day = near.compactMap { $0.time?.start.firstDay }.max().map { max($0, reference) } ?? reference
      let civil = day.civil
      drafts[i].time = Draft.Stretch(
        start: PartialDate(year: civil.year, month: civil.month), end: nil, basis: .publication, mention: -1,
        isOwn: false)
    }
  }

  /// `arrived on the 8th on a three-day visit` ends on the 10th; `wrapped up a three-day visit on the 10th` began on the 8th.
  private func datesFromDurations(_ drafts: inout [Draft]) {
    for i in drafts.indices where drafts[i].kind == .visit && drafts[i].durationDays > 1 {
      guard var t = drafts[i].time, t.end == nil, let day = t.start.exactDay else { continue }
      let more = drafts[i].durationDays - 1
      if isClosing(drafts[i]) {
        t.start = PartialDate(day - more)
        t.end = PartialDate(day)
      } else {
        t.end = PartialDate(day + more)
      }
      drafts[i].time = t
    }
  }

  /// `wrapped up a visit`, `at the end of her trip`: a few words before the noun.
  private func isClosing(_ d: Draft) -> Bool {
    let tokens = analysis.document.tokens
    var i = d.trigger.lowerBound - 1
    while i >= 0, d.trigger.lowerBound - i <= 9,
      !tokens[i].flags.contains(.punctuation) || tokens[i].flags.contains(.hyphen)
    {
      if knowledge.grammar.classes(tokens[i].word).contains(.closing) { return true }
      i -= 1
    }
    return false
  }

  private func inheritDates(_ drafts: inout [Draft]) {
    // A meeting in the course of a dated visit; a visit whose meeting is dated.
    for i in drafts.indices where drafts[i].time?.isOwn != true {
      let d = drafts[i]
      switch d.kind {
      case .meeting:
        if let v = drafts.first(where: { v in
          v.kind == .visit && v.time?.isOwn == true && v.country != nil && v.country == d.country
            && v.isPrevious == d.isPrevious
            && v.status == d.status
            && d.parties.contains { p in v.visitors.contains { $0.entity == p.entity } }
        }), var t = v.time, d.time == nil || v.sentence == d.sentence {
          if v.durationDays > 1 || t.end != nil { if d.time != nil { continue } }
          if let n = storyDay(of: d), covers(v, n.start) {
            drafts[i].time = n
            continue
          }
          t.end = nil
          drafts[i].time = t
          drafts[i].time?.isOwn = false
        }
      case .visit:
        // Who is there already did not come tomorrow.
        let isThere = d.status == .occurred
        if let m = drafts.first(where: { m in
          !(isThere && isAhead(m)) && m.kind == .meeting && m.time?.isOwn == true && m.country == d.country
            && m.isPrevious == d.isPrevious
            && (m.status == d.status || d.status == .planned)
            && m.parties.contains { p in d.visitors.contains { $0.entity == p.entity } }
        }), var t = m.time, !m.isFar(from: analysis.document.reference) {
          t.isOwn = false
          drafts[i].time = t
        } else if let s = drafts.first(where: { s in
          !(isThere && isAhead(s)) && s.kind == .summit && s.time != nil && s.country == d.country
            && s.isPrevious == d.isPrevious && !s.isFar(from: analysis.document.reference)
            && s.parties.contains { p in d.visitors.contains { $0.entity == p.entity } }
        }), var t = s.time {
          t.isOwn = false
          drafts[i].time = t
        }
      case .summit, .call: break
      }
    }
  }

  private func covers(_ d: Draft, _ day: PartialDate) -> Bool {
    guard let t = d.time else { return false }
    return t.start.firstDay <= day.firstDay
      && day.firstDay <= max((t.end ?? t.start).lastDay, t.start.lastDay + max(0, d.durationDays - 1))
  }

  /// The day that the story stands at where a draft is told.
  private func storyDay(of d: Draft) -> Draft.Stretch? {
    guard d.zone == .body || d.zone == .standfirst else { return nil }
    guard let index = narrative.mention(before: d.trigger.lowerBound), let start = analysis.times[index].start else {
      return nil
    }
    return Draft.Stretch(start: start, end: nil, basis: analysis.times[index].basis, mention: index, isOwn: false)
  }

  private func daysOfTheStory(_ drafts: inout [Draft]) {
    for i in drafts.indices where drafts[i].time == nil && drafts[i].status == .occurred && !drafts[i].isPrevious {
      if let t = storyDay(of: drafts[i]) { drafts[i].time = t }
    }
  }

  private func defaultDates(_ drafts: inout [Draft]) {
    guard let day = analysis.document.reference else { return }
    for i in drafts.indices where drafts[i].time == nil && drafts[i].status == .occurred && !drafts[i].isPrevious {
      drafts[i].time = Draft.Stretch(start: PartialDate(day), end: nil, basis: .publication, mention: -1, isOwn: false)
    }
  }

  /// `has arrived in Uzbekistan, where he will hold talks`: undated plans of a stay are for its days.
  private func plansOfTheStay(_ drafts: inout [Draft]) {
    for i in drafts.indices
    where drafts[i].time == nil && drafts[i].status == .planned && !drafts[i].isPrevious && drafts[i].kind != .visit {
      let d = drafts[i]
      let stays = drafts.filter { v in
        v.kind == .visit && v.time != nil && !v.isPrevious && !v.isFar(from: analysis.document.reference)
          && (d.country == nil || v.country == d.country)
          && d.parties.contains { p in v.visitors.contains { $0.entity == p.entity } }
      }
      guard let visit = stays.min(by: { abs($0.sentence - d.sentence) < abs($1.sentence - d.sentence) }),
        var t = visit.time
      else { continue }
      // What is planned of a stay under way is yet to come.
      if let reference = analysis.document.reference, t.start.precision == .day, t.start.firstDay < reference {
        t.start = PartialDate(reference)
      }
      t.end = nil
      t.isOwn = false
      drafts[i].time = t
      if drafts[i].country == nil, drafts[i].kind != .call {
        drafts[i].country = visit.country
        drafts[i].city = visit.city
        drafts[i].isPlaceInferred = true
      }
    }
  }

  /// `Zelenskyy is to join them on Thursday; Biden will also see him`: a plan without a day goes on from the one told just
  /// before; `is to be received in the evening` is for the day of publication.
  private func plansOfTheStory(_ drafts: inout [Draft]) {
    guard let reference = analysis.document.reference else { return }
    for i in drafts.indices where drafts[i].time == nil && drafts[i].status == .planned && !drafts[i].isPrevious {
      let d = drafts[i]
      guard d.zone == .body || d.zone == .standfirst else { continue }
      let sentence = analysis.document.sentences[d.sentence].tokens
      if let k = narrative.plan(between: sentence.lowerBound, and: d.trigger.lowerBound),
        let start = analysis.times[k].start, start.firstDay > reference
      {
        drafts[i].time = Draft.Stretch(
          start: start, end: nil, basis: analysis.times[k].basis, mention: k, isOwn: false)
      } else if hasDayPart(d, sentence) {
        drafts[i].time = Draft.Stretch(
          start: PartialDate(reference), end: nil, basis: .publication, mention: -1, isOwn: false)
      }
    }
  }

  /// `in the afternoon` behind the trigger in its clause.
  private func hasDayPart(_ d: Draft, _ sentence: Range<Int>) -> Bool {
    let tokens = analysis.document.tokens
    var i = d.trigger.upperBound
    while i < sentence.upperBound, i - d.trigger.upperBound < 16 {
      let classes = knowledge.grammar.classes(tokens[i].word)
      if classes.contains(.dayPart) { return true }
      if classes.contains(.subordinator) || classes.contains(.conjunction) { return false }
      i += 1
    }
    return false
  }

  private func isAhead(_ d: Draft) -> Bool {
    guard let t = d.time, let reference = analysis.document.reference else { return false }
    return t.start.firstDay > reference
  }

}
