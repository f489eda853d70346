/// Fills what a draft's own clause leaves open from the article: the visit that a meeting belongs to, the day of the
/// report, the host's country.
struct ContextFiller {
  let analysis: Analysis
  /// Word id of `schedule`.
  let schedule: WordID
  let knowledge: Knowledge
  /// Where people said things, by entity: no events of their own.
  let presences: [Presence]
  /// Where the day's news takes place.
  let scene: Scene

  struct Presence {
    var entity: Int
    var country: String
    var city: String?
  }

  func fill(_ drafts: inout [Draft]) {
    inheritPlaces(&drafts, isAtHome: true)
    placesOfGatherings(&drafts)
    placesOfHosts(&drafts)
    placesOfSpeakers(&drafts)
    placesOfTheScene(&drafts, isAtHome: true)
    placesOfTheScene(&drafts, isAtHome: false)
    inheritPlaces(&drafts, isAtHome: false)
    shareThePlace(&drafts)
    DateFiller(analysis: analysis, knowledge: knowledge).fill(&drafts)
    addHosts(&drafts)
  }

  /// A schedule (`Public Schedule - June 25, 2021`): its undated lines are plans for the day in its title.
  func readSchedule(_ drafts: inout [Draft]) {
    guard let headline = analysis.document.sentences.first(where: { $0.zone == .headline }) else { return }
    guard headline.tokens.contains(where: { analysis.document.tokens[$0].word == schedule }) else { return }
    guard
      let time = analysis.times.indices.first(where: {
        headline.tokens.contains(analysis.times[$0].tokens.lowerBound) && analysis.times[$0].start?.precision == .day
      }), let start = analysis.times[time].start
    else { return }
    let said = drafts
    for i in drafts.indices where drafts[i].time == nil && !drafts[i].isPrevious && drafts[i].status == .occurred {
      // `is on travel to Cornwall, Brussels and Geneva`: no stop of a tour begins that day for sure.
      if drafts[i].kind == .visit,
        said.contains(where: {
          $0.kind == .visit && $0.sentence == drafts[i].sentence && $0.trigger == drafts[i].trigger
            && $0.country != drafts[i].country
        })
      {
        drafts[i].time = Draft.Stretch(
          start: PartialDate(year: Int(start.year), month: Int(start.month)), end: nil, basis: .explicit, mention: time,
          isOwn: false)
        continue
      }
      drafts[i].time = Draft.Stretch(start: start, end: nil, basis: .explicit, mention: time, isOwn: true)
      drafts[i].status = .planned
    }
  }

  /// A meeting of a traveller with people of the country visited is held there; if not `isAtHome`, his other meetings too.
  private func inheritPlaces(_ drafts: inout [Draft], isAtHome: Bool) {
    for i in drafts.indices where drafts[i].kind == .meeting && drafts[i].country == nil {
      if let g = drafts[i].gathering,
        let s = drafts.first(where: { $0.kind == .summit && $0.gathering == g && $0.country != nil })
      {
        drafts[i].country = s.country
        drafts[i].city = s.city
        drafts[i].isPlaceInferred = true
        continue
      }
      let candidates = drafts.filter { v in
        guard v.kind == .visit, let c = v.country, compatible(v, drafts[i]) else { return false }
        guard
          drafts[i].parties.contains(where: { p in
            v.visitors.contains { $0.entity == p.entity || !p.isPerson && p.country == $0.country }
          })
        else { return false }
        // A meeting with the traveller's own side or with a third state is where the traveller is, if he is in one place only.
        return drafts[i].countries.contains(c) || v.sentence == drafts[i].sentence
          || !isAtHome && onlyCountry(of: v, drafts)
      }
      // The visit told nearest, one to a party's country before others.
      let here = drafts[i]
      func distance(_ v: Draft) -> Int {
        let d = here.sentence - v.sentence
        return (d >= 0 ? d : -2 * d) + (here.countries.contains(v.country ?? "") ? 0 : 100)
      }
      guard let visit = candidates.min(by: { distance($0) < distance($1) }) else { continue }
      drafts[i].country = visit.country
      drafts[i].city = visit.city
      drafts[i].isPlaceInferred = true
    }
  }

  /// `on the sidelines of the Boao Forum`: where that edition of the series was held.
  private func placesOfGatherings(_ drafts: inout [Draft]) {
    for i in drafts.indices where drafts[i].country == nil && !drafts[i].isRemote && drafts[i].kind != .call {
      guard let g = drafts[i].gathering, let series = analysis.entities[g].series else { continue }
      let day =
        drafts[i].time?.isOwn == true ? drafts[i].time?.start : analysis.document.reference.map { PartialDate($0) }
      guard let day, let place = knowledge.place(ofSeries: series, near: day) else { continue }
      drafts[i].country = place.country
      drafts[i].city = place.city
      drafts[i].isPlaceInferred = true
    }
  }

  /// Who receives is at home, unless the article has him travel.
  private func placesOfHosts(_ drafts: inout [Draft]) {
    let travellers = Set(drafts.filter { $0.kind == .visit }.flatMap { $0.visitors.map(\.entity) })
    for i in drafts.indices where drafts[i].country == nil && drafts[i].kind == .meeting && drafts[i].rule == "receive"
    {
      guard let host = drafts[i].parties.first, host.isPerson, let country = host.country,
        !travellers.contains(host.entity),
        knowledge.isCountry(country)
      else { continue }
      drafts[i].country = country
      drafts[i].isPlaceInferred = true
    }
  }

  /// `he told reporters in Brussels`: where a party spoke on the day is where it met on that day.
  private func placesOfSpeakers(_ drafts: inout [Draft]) {
    guard !presences.isEmpty else { return }
    for i in drafts.indices
    where drafts[i].country == nil && !drafts[i].isRemote && drafts[i].kind != .call && drafts[i].kind != .visit
      && !drafts[i].isPrevious
      && !drafts[i].isFar(from: analysis.document.reference) && drafts[i].status == .occurred
    {
      guard let p = presences.first(where: { p in drafts[i].parties.contains { $0.entity == p.entity } }) else {
        continue
      }
      drafts[i].country = p.country
      drafts[i].city = p.city
      drafts[i].isPlaceInferred = true
    }
  }

  /// The day's meetings take place where the article's news does; if `isAtHome`, only those with somebody of that country.
  private func placesOfTheScene(_ drafts: inout [Draft], isAtHome: Bool) {
    guard let country = scene.country else { return }
    for i in drafts.indices
    where drafts[i].country == nil && !drafts[i].isRemote && (drafts[i].kind == .meeting || drafts[i].kind == .summit)
      && (isOfTheDay(drafts[i]) || isAtHome && isAtTheScene(drafts[i], drafts))
    {
      if isAtHome, !drafts[i].countries.contains(country) { continue }
      drafts[i].country = country
      drafts[i].city = scene.city
      drafts[i].isPlaceInferred = true
    }
  }

  /// Undated plans of people whom the article does not send elsewhere.
  private func isAtTheScene(_ d: Draft, _ drafts: [Draft]) -> Bool {
    d.status == .planned && d.time == nil && !d.isPrevious && d.kind == .meeting && scene.isSure
      && !drafts.contains { v in
        v.kind == .visit && v.country != scene.country
          && v.visitors.contains { p in d.parties.contains { $0.entity == p.entity } }
      }
  }

  /// Of the days before publication, or planned for its day or the next.
  private func isOfTheDay(_ d: Draft) -> Bool {
    let isDone = d.status == .occurred
    guard let t = d.time, t.isOwn, let reference = analysis.document.reference else { return isDone && !d.isPrevious }
    if !isDone, t.start.precision != .day || t.end != nil { return false }
    return (t.end ?? t.start).lastDay >= reference - 5 && t.start.firstDay <= reference + 1
  }

  private func onlyCountry(of visit: Draft, _ drafts: [Draft]) -> Bool {
    !drafts.contains { o in
      o.kind == .visit && o.country != visit.country && o.isPrevious == visit.isPrevious
        && !o.isFar(from: analysis.document.reference)
        && o.visitors.contains { p in visit.visitors.contains { $0.entity == p.entity } }
    }
  }

  private func compatible(_ visit: Draft, _ meeting: Draft) -> Bool {
    let isDated = visit.time?.isOwn == true && meeting.time?.isOwn == true && visit.sentence == meeting.sentence
    if visit.isPrevious != meeting.isPrevious, !isDated { return false }
    // What happened did not happen on a journey that is still ahead or came to nothing.
    if meeting.status == .occurred, !meeting.statusIsWeak, visit.status != .occurred { return false }
    guard let v = visit.time, let m = meeting.time else { return true }
    let first = v.start.firstDay - 1
    var last = (v.end ?? v.start).lastDay + 1
    if visit.durationDays > 1, v.end == nil { last = v.start.firstDay + visit.durationDays }
    if v.end == nil, visit.durationDays == 0 { last = last + 3 }
    return m.start.firstDay <= last && (m.end ?? m.start).lastDay >= first
  }

  /// The scene: events of the same days in one article are in one place, those of the same people first.
  private func shareThePlace(_ drafts: inout [Draft]) {
    let placed = drafts.filter {
      $0.kind != .call && $0.country != nil && !$0.isPrevious && !$0.isFar(from: analysis.document.reference)
    }
    guard !placed.isEmpty else { return }
    for i in drafts.indices
    where drafts[i].country == nil && !drafts[i].isRemote && (drafts[i].kind == .meeting || drafts[i].kind == .summit)
      && !drafts[i].isPrevious
      && !drafts[i].isFar(from: analysis.document.reference)
    {
      let d = drafts[i]
      let sameDays = placed.filter { daysMeet($0, d) }
      let shared = sameDays.filter { o in o.parties.contains { p in d.parties.contains { $0.entity == p.entity } } }
      // The nearest in the text among those with a person in common, else the only place of those days.
      let chosen: Draft?
      if let best = shared.min(by: { abs($0.sentence - d.sentence) < abs($1.sentence - d.sentence) }) {
        chosen = best
      } else if let first = sameDays.first, sameDays.allSatisfy({ $0.country == first.country }) {
        chosen = first
      } else {
        chosen = nil
      }
      guard let scene = chosen else { continue }
      drafts[i].country = scene.country
      drafts[i].city = scene.city ?? placed.first { $0.country == scene.country && $0.city != nil }?.city
      drafts[i].isPlaceInferred = true
    }
  }

  private func daysMeet(_ a: Draft, _ b: Draft) -> Bool {
    guard let x = a.time, let y = b.time, x.isOwn, y.isOwn else { return true }
    let xEnd = max((x.end ?? x.start).lastDay, x.start.lastDay + max(0, a.durationDays - 1))
    let yEnd = (y.end ?? y.start).lastDay
    return x.start.firstDay <= yEnd + 1 && y.start.firstDay <= xEnd + 1
  }

  /// Whoever of the country visited meets the traveller there receives him.
  private func addHosts(_ drafts: inout [Draft]) {
    for i in drafts.indices where drafts[i].kind == .visit {
      guard let country = drafts[i].country else { continue }
      for m in drafts where m.kind == .meeting && m.country == country && m.isPrevious == drafts[i].isPrevious {
        guard m.parties.contains(where: { p in drafts[i].visitors.contains { $0.entity == p.entity } }) else {
          continue
        }
        for p in m.parties
        where p.isPerson && p.country == country && !drafts[i].parties.contains(where: { $0.entity == p.entity }) {
          var host = p
          host.role = .host
          drafts[i].parties.append(host)
        }
      }
    }
  }
}
