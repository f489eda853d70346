/// Picks the time of an occasion among the times that its clause has.
struct DateChooser {
  let analysis: Analysis

  /// - Returns: the stretch, and the days of a duration beside it.
  func choose(_ instance: FrameInstance) -> (Draft.Stretch?, days: Int, duration: Int?) {
    var best: Draft.Stretch?
    var days = 0
    var durationMention: Int?
    for (index, isOwn) in instance.times.map({ ($0, true) }) + instance.reportTimes.map({ ($0, false) }) {
      let t = analysis.times[index]
      if t.kind == .duration {
        if isOwn, t.days > 0, t.days < 60, durationMention == nil {
          days = t.days
          durationMention = index
        }
        continue
      }
      guard t.kind == .date || t.kind == .stretch, let start = t.start else { continue }
      if !isOwn, instance.status != .occurred || start.precision != .day { continue }
      if let b = best {
        // The event's own time before the report's; a day before a month; the first of equals.
        if b.isOwn || rank(b.start) >= rank(start) {
          if !(b.isOwn == isOwn && rank(start) > rank(b.start)) { continue }
        }
      }
      best = Draft.Stretch(start: start, end: t.end, basis: t.basis, mention: index, isOwn: isOwn)
    }
    return (best, days, durationMention)
  }

  private func rank(_ d: PartialDate) -> Int { d.precision == .day ? 2 : d.precision == .month ? 1 : 0 }
}
