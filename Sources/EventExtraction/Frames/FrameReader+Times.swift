/// Times that belong to an occasion by way of another noun or clause.
extension FrameReader {
  /// `the APEC meeting, which begins on Friday`, `the summit scheduled for October 31`: the verbs that say when a gathering is.
  func gatheringAnchors(_ mention: Int) -> Set<Int> {
    guard let i = items.firstIndex(where: { $0.kind == .mention && Int($0.ref) == mention }) else { return [] }
    var set: Set<Int> = []
    if let v = reducedRelative(after: i) { set.insert(sequence.verbs[v].item) }
    for v in relativeVerbs(after: i) { set.insert(sequence.verbs[v].item) }
    return set
  }

  /// `his visit to Islamabad for the ministers' conference in August`: who comes for a gathering comes when it is.
  func timesOfPurpose(_ event: inout FrameInstance, anchors: Set<Int>) {
    guard event.kind == .visit, event.times.allSatisfy({ analysis.times[$0].kind == .duration }) else { return }
    for i in items.indices where items[i].kind == .time && !isAttributive(i) {
      guard let noun = reader.anchor(of: i), items[noun].kind == .eventNoun, items[noun].tokens != event.trigger else {
        continue
      }
      var p = noun - 1
      while p > 0, noun - p < 6,
        [.mention, .possessive, .determiner, .other, .noun, .conjunction].contains(items[p].kind)
      { p -= 1 }
      guard p > 0, items[p].kind == .preposition, items[p].word == grammar.words.for,
        let anchor = reader.anchor(of: p), anchors.contains(anchor)
      else { continue }
      event.times.append(Int(items[i].ref))
      return
    }
  }
}
