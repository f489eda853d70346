/// One gathering under two names.
extension DraftMerger {
  /// `The APEC meeting is scheduled for ...` beside `the APEC Economic Leaders' Meeting`, `a two-day summit` beside the
  /// summit that the headline names: adds the vaguer one to the named series.
  func joinGatherings(_ out: inout [Draft]) {
    var i = out.count - 1
    while i >= 0 {
      defer { i -= 1 }
      let vague = out[i]
      guard vague.kind == .summit, series(of: vague) == nil, let target = namedGathering(for: vague, out) else {
        continue
      }
      let named = out[target].gathering
      let tokens = out[target].gatheringTokens
      let order = min(out[target].order, vague.order)
      absorb(&out[target], vague)
      out[target].gathering = named
      out[target].gatheringTokens = tokens
      out[target].order = order
      out.remove(at: i)
    }
  }

  private func namedGathering(for vague: Draft, _ out: [Draft]) -> Int? {
    let candidates = out.indices.filter { k in
      let o = out[k]
      guard o.kind == .summit, series(of: o) != nil, o.isPrevious == vague.isPrevious, timesAgree(o, vague) else {
        return false
      }
      if let x = o.country, let y = vague.country, x != y { return false }
      return isMinisterial(o) == isMinisterial(vague)
    }
    let organisation = self.organisation(of: vague)
    if let organisation, let k = candidates.first(where: { self.organisation(of: out[$0]) == organisation }) {
      return k
    }
    guard organisation == nil, isCommonName(vague), candidates.count == 1, let k = candidates.first else { return nil }
    return shared(out[k].parties, vague.parties) > 0 ? k : nil
  }

  private func series(of d: Draft) -> String? { d.gathering.flatMap { analysis.entities[$0].series } }

  private func organisation(of d: Draft) -> String? {
    if let series = series(of: d) { return knowledge.organisation(ofSeries: series) }
    guard let party = d.parties.first(where: { !$0.isPerson && analysis.entities[$0.entity].kind == .organisation })
    else { return nil }
    return party.country
  }

  /// `a meeting of EU foreign ministers` is not the European Council.
  private func isMinisterial(_ d: Draft) -> Bool {
    guard let tokens = d.gatheringTokens else { return false }
    let end = min(tokens.upperBound + 4, analysis.document.tokens.count)
    let text = analysis.document.string(tokens.lowerBound..<end)
    return text.contains("inister")
  }

  /// No capital inside: `the first-ever summit`.
  private func isCommonName(_ d: Draft) -> Bool {
    guard let tokens = d.gatheringTokens else { return true }
    return tokens.dropFirst().allSatisfy { !analysis.document.tokens[$0].flags.contains(.capital) }
  }
}
