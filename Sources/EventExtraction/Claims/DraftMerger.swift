/// Joins drafts of one occasion within the article.
struct DraftMerger {
  let analysis: Analysis
  let scene: Scene
  let knowledge: Knowledge

  /// Sentences below the headline in which the news stands, standfirst and date line included.
  private static let lead = 4

  func merge(_ drafts: [Draft]) -> [Draft] {
    // Headlines say least: everything else is read first.
    let ordered = drafts.filter { $0.zone != .headline } + drafts.filter { $0.zone == .headline }
    var out: [Draft] = []
    for draft in ordered where !draft.isAnaphoric { place(draft, &out) }
    for draft in ordered where draft.isAnaphoric { refer(draft, &out) }
    joinGatherings(&out)
    return out
  }

  private func place(_ draft: Draft, _ out: inout [Draft]) {
    for i in out.indices where isSame(out[i], draft) {
      absorb(&out[i], draft)
      return
    }
    out.append(draft)
  }

  // MARK: Identity

  private func isSame(_ a: Draft, _ b: Draft) -> Bool {
    guard a.kind == b.kind, timesAgree(a, b) else { return false }
    switch a.kind {
    case .visit:
      guard a.country == b.country else { return false }
      return shared(a.visitors, b.visitors) > 0
    case .meeting, .call:
      if let x = a.country, let y = b.country, x != y { return false }
      let n = shared(a.parties, b.parties)
      // Officials of two states who have met, and their presidents who are going to, are two meetings.
      if isDone(a) && isPlan(b) || isPlan(a) && isDone(b),
        a.parties.contains(where: \.isPerson) != b.parties.contains(where: \.isPerson)
      {
        return false
      }
      return n >= 2
        && (n >= min(a.parties.count, b.parties.count) || n >= 2 && a.sentence == b.sentence && a.parties.count > 2)
    case .summit:
      if let x = a.country, let y = b.country, x != y { return false }
      return sameGathering(a, b)
    }
  }

  func sameGathering(_ a: Draft, _ b: Draft) -> Bool {
    if let x = a.gathering, let y = b.gathering {
      if x == y { return true }
      let p = analysis.entities[x], q = analysis.entities[y]
      if let s = p.series, let t = q.series { return s == t }
      return p.name == q.name
    }
    if a.gathering == nil, b.gathering == nil, shared(a.parties, b.parties) >= 2 { return true }
    if let x = a.gatheringTokens, let y = b.gatheringTokens, x.overlaps(y) { return true }
    // A gathering without a listed name is the one told of the same days and place.
    guard a.gathering == nil || b.gathering == nil else { return false }
    if let c = a.city, let d = b.city, c != d { return false }
    guard let s = a.time, let t = b.time else {
      // A headline has no day, and the lead may say no place: `Leaders gather in Tianjin for the bloc's biggest summit`.
      guard (a.zone == .headline) != (b.zone == .headline) else { return false }
      let (headline, told) = a.zone == .headline ? (a, b) : (b, a)
      return shared(a.parties, b.parties) > 0
        || headline.parties.isEmpty && told.time != nil && told.sentence <= headline.sentence + DraftMerger.lead
    }
    guard let x = a.country, x == b.country else { return false }
    return s.isOwn && t.isOwn || a.sentence == b.sentence || shared(a.parties, b.parties) > 0
  }

  /// Parties of one that the other has: the same entity, or a state for one of its people.
  func shared(_ a: [Draft.Party], _ b: [Draft.Party]) -> Int {
    var n = 0
    for p in a where b.contains(where: { sameParty(p, $0) }) { n += 1 }
    return n
  }

  private func sameParty(_ p: Draft.Party, _ q: Draft.Party) -> Bool {
    if p.entity == q.entity { return true }
    let a = analysis.entities[p.entity], b = analysis.entities[q.entity]
    if p.isPerson, q.isPerson { return a.personID != nil && a.personID == b.personID || a.name == b.name }
    return p.country != nil && p.country == q.country
  }

  func timesAgree(_ a: Draft, _ b: Draft) -> Bool {
    guard let x = a.time, let y = b.time else {
      // Undated: a background event and the day's news are two.
      if a.isPrevious != b.isPrevious { return false }
      // What happened is not what will happen: `met Putin`, `are due to meet again in July`.
      if isDone(a) && isAhead(b) || isDone(b) && isAhead(a) { return false }
      // An undated event is the day's news: not the one of last year.
      let reference = analysis.document.reference
      if a.kind == .summit, isEdition(a, apartFrom: b, reference) || isEdition(b, apartFrom: a, reference) {
        return false
      }
      return !a.isFar(from: reference) && !b.isFar(from: reference)
    }
    let (x0, x1) = range(x, a.durationDays), (y0, y1) = range(y, b.durationDays)
    let slack = a.kind == .visit ? 2 : a.kind == .summit ? 3 : 0
    return x0 <= y1 + slack && y0 <= x1 + slack
  }

  /// A gathering that people came for (`are in Beijing for the summit`) may still lie ahead.
  func isDone(_ d: Draft) -> Bool {
    d.status == .occurred && (!d.statusIsWeak || d.rule == FrameReader.bareTalks) && d.zone != .headline
      && (d.kind != .summit || d.time != nil)
  }

  private func isPlan(_ d: Draft) -> Bool { d.status == .planned && !d.statusIsWeak && d.zone != .headline }

  private func isAhead(_ d: Draft) -> Bool {
    guard d.status == .planned, !d.statusIsWeak, let t = d.time, t.isOwn, let reference = analysis.document.reference
    else { return false }
    return t.start.firstDay > reference
  }

  /// `Next year's summit will be in Bishkek`: another edition than the one that the day's news is of.
  private func isEdition(_ later: Draft, apartFrom news: Draft, _ reference: Day?) -> Bool {
    guard let t = later.time, t.isOwn, let reference, news.time == nil else { return false }
    return t.start.firstDay > reference + 60 && (news.status != .planned || news.statusIsWeak)
  }

  private func range(_ s: Draft.Stretch, _ days: Int) -> (Day, Day) {
    let first = s.start.firstDay
    var last = (s.end ?? s.start).lastDay
    if days > 1, s.end == nil, s.start.precision == .day { last = first + (days - 1) }
    return (first, last)
  }

  // MARK: Joining

  func absorb(_ a: inout Draft, _ b: Draft) {
    a.support += 1
    a.strength = max(a.strength, b.strength)
    if let t = b.time {
      if let s = a.time {
        if better(t, s, b, a) {
          a.time = t
          if b.durationDays > 0 { a.durationDays = b.durationDays; a.durationMention = b.durationMention }
        }
      } else {
        a.time = t
      }
    }
    if a.durationDays == 0 { a.durationDays = b.durationDays; a.durationMention = b.durationMention }
    if a.country == nil || a.isPlaceInferred && b.country != nil && !b.isPlaceInferred {
      a.country = b.country
      a.placeMention = b.placeMention
      a.isPlaceInferred = b.isPlaceInferred
    }
    if a.city == nil, a.country == b.country { a.city = b.city; if b.city != nil { a.placeMention = b.placeMention } }
    if a.venue == nil, a.country == b.country { a.venue = b.venue }
    if a.level == nil { a.level = b.level; a.levelTokens = b.levelTokens }
    if a.gathering == nil { a.gathering = b.gathering; a.gatheringTokens = b.gatheringTokens ?? a.gatheringTokens }
    let overrides = rank(b.status) > rank(a.status) && !(b.status == .occurred && b.statusIsWeak && !a.statusIsWeak)
    if overrides && b.zone != .headline
      || a.statusIsWeak && !b.statusIsWeak && b.zone != .headline && (rank(a.status) == 0 || b.status == .planned)
    {
      a.status = b.status
      a.statusTokens = b.statusTokens
      a.statusIsWeak = b.statusIsWeak
    }
    if a.isQuoted, !b.isQuoted { a.isQuoted = false }
    if a.isPrevious, !b.isPrevious { a.isPrevious = false }
    for p in b.parties where !a.parties.contains(where: { sameParty($0, p) && ($0.isPerson || !p.isPerson) }) {
      if p.isPerson,
        let i = a.parties.firstIndex(where: { !$0.isPerson && $0.country == p.country && p.country != nil })
      {
        let role = a.parties[i].role
        a.parties[i] = p
        a.parties[i].role = role
      } else if a.kind == .meeting || a.kind == .call, p.isPerson, a.parties.filter(\.isPerson).count >= 2,
        b.sentence != a.sentence
      {
        continue
      } else {
        a.parties.append(p)
      }
    }
  }

  private func rank(_ s: EventStatus) -> Int {
    switch s {
    case .proposed, .denied: 0
    case .planned: 1
    case .occurred: 2
    case .cancelled, .postponed: 3
    }
  }

  private func better(_ t: Draft.Stretch, _ s: Draft.Stretch, _ a: Draft, _ b: Draft) -> Bool {
    if t.isOwn != s.isOwn { return t.isOwn }
    func precision(_ x: Draft.Stretch) -> Int {
      x.start.precision == .day ? (x.end == nil || x.basis != .relative ? 2 : 1) : x.start.precision == .month ? 1 : 0
    }
    if precision(t) != precision(s) { return precision(t) > precision(s) }
    // A stretch of days says more of a visit than one day in it, where it covers that day.
    if a.kind == .visit, t.end != nil, s.end == nil { return true }
    // Captions and headlines say less than the body.
    if (a.zone == .body) != (b.zone == .body) { return a.zone == .body }
    return false
  }
}
