/// Fills the days that a draft's own clause leaves open: those of the visit, the gathering or the scene that it belongs to,
/// else the day of the report.
struct DateFiller {
  let analysis: Analysis
  let knowledge: Knowledge

  func fill(_ drafts: inout [Draft]) {
    datesFromDurations(&drafts)
    inheritDates(&drafts)
    datesOfTheScene(&drafts)
    defaultDates(&drafts)
    plansOfTheStay(&drafts)
  }

  /// `arrived on the 8th on a three-day visit` ends on the 10th.
  private func datesFromDurations(_ drafts: inout [Draft]) {
    for i in drafts.indices where drafts[i].kind == .visit && drafts[i].durationDays > 1 {
      guard var t = drafts[i].time, t.end == nil, let day = t.start.exactDay else { continue }
      t.end = PartialDate(day + (drafts[i].durationDays - 1))
      drafts[i].time = t
    }
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
        }), var t = m.time, !isFar(m) {
          t.isOwn = false
          drafts[i].time = t
        } else if let s = drafts.first(where: { s in
          !(isThere && isAhead(s)) && s.kind == .summit && s.time?.isOwn == true && s.country == d.country
            && s.parties.contains { p in d.visitors.contains { $0.entity == p.entity } }
        }), var t = s.time {
          t.isOwn = false
          drafts[i].time = t
        }
      case .summit, .call: break
      }
    }
  }

  /// `has arrived in Uzbekistan, where he will hold talks`: undated plans of a stay are for its days.
  private func plansOfTheStay(_ drafts: inout [Draft]) {
    for i in drafts.indices
    where drafts[i].time == nil && drafts[i].status == .planned && !drafts[i].isPrevious && drafts[i].kind != .visit {
      let d = drafts[i]
      let stays = drafts.filter { v in
        v.kind == .visit && v.time != nil && !v.isPrevious && !isFar(v) && (d.country == nil || v.country == d.country)
          && d.parties.contains { p in v.visitors.contains { $0.entity == p.entity } }
      }
      guard let visit = stays.min(by: { abs($0.sentence - d.sentence) < abs($1.sentence - d.sentence) }),
        var t = visit.time
      else { continue }
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

  private func isAhead(_ d: Draft) -> Bool {
    guard let t = d.time, let reference = analysis.document.reference else { return false }
    return t.start.firstDay > reference
  }

  /// `On the margins of the ministerial, she met the president`: on the day of what was told just before, in the same place.
  private func datesOfTheScene(_ drafts: inout [Draft]) {
    for i in drafts.indices
    where drafts[i].time == nil && drafts[i].kind == .meeting && drafts[i].status == .occurred && !drafts[i].isPrevious
    {
      let d = drafts[i]
      let scene = drafts.filter { o in
        o.time?.isOwn == true && !o.isPrevious && !isFar(o) && !isAhead(o) && o.kind != .call && o.country != nil
          && o.country == d.country
          && d.sentence >= o.sentence && d.sentence - o.sentence <= 4 && o.time?.start.precision == .day
          && o.parties.contains { p in d.parties.contains { $0.entity == p.entity } }
      }
      guard let o = scene.max(by: { $0.sentence < $1.sentence }), var t = o.time else { continue }
      t.end = nil
      t.isOwn = false
      drafts[i].time = t
    }
  }

  private func defaultDates(_ drafts: inout [Draft]) {
    guard let day = analysis.document.reference else { return }
    for i in drafts.indices where drafts[i].time == nil && drafts[i].status == .occurred && !drafts[i].isPrevious {
      drafts[i].time = Draft.Stretch(start: PartialDate(day), end: nil, basis: .publication, mention: -1, isOwn: false)
    }
  }

  /// More than a week before publication.
  private func isFar(_ d: Draft) -> Bool {
    guard let t = d.time, t.isOwn, let reference = analysis.document.reference else { return false }
    return (t.end ?? t.start).lastDay < reference - 7
  }
}
