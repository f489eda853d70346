/// Picks the time of an occasion among the times that its clause has.
struct DateChooser {
  let analysis: Analysis
  let grammar: Grammar

  /// - Returns: the stretch, and the days of a duration beside it.
  func choose(_ instance: FrameInstance) -> (Draft.Stretch?, days: Int, duration: Int?) {
    var best: Draft.Stretch?
    var days = 0
    var durationMention: Int?
    for (index, isOwn) in instance.times.map({ ($0, true) }) + instance.reportTimes.map({ ($0, false) }) {
      let t = analysis.times[index]
      if t.kind == .duration {
        if isOwn, t.days > 0, t.days < 60, durationMention == nil, !isOfTour(t) {
          days = t.days
          durationMention = index
        }
        continue
      }
      guard t.kind == .date || t.kind == .stretch, let start = t.start else { continue }
      // `the first visit in 45 years` is no plan for 45 years on.
      if let reference = analysis.document.reference, start.firstDay > reference + 3 * 366 { continue }
      if !isOwn, instance.status != .occurred || start.precision != .day { continue }
      if let b = best {
        // The event's own time before the report's; a day before a month; the first of equals.
        let better = rank(start, t.kind) > rank(b.start, analysis.times[b.mention].kind)
        if b.isOwn || !better {
          if !(b.isOwn == isOwn && better) { continue }
        }
      }
      best = Draft.Stretch(start: start, end: t.end, basis: t.basis, mention: index, isOwn: isOwn)
    }
    return (best, days, durationMention)
  }

  /// `a four-day European trip`: of several countries, and no visit's own.
  private func isOfTour(_ duration: TimeMention) -> Bool {
    let next = duration.tokens.upperBound
    return next < analysis.document.tokens.count
      && grammar.classes(analysis.document.tokens[next].word).contains(.region)
  }

  /// A day says more than a week, a week more than a month.
  private func rank(_ d: PartialDate, _ kind: TimeMention.Kind) -> Int {
    d.precision == .day ? (kind == .stretch ? 2 : 3) : d.precision == .month ? 1 : 0
  }
}
