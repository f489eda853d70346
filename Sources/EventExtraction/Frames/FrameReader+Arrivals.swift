/// Arrivals that leave unsaid where: `Lula arrived on Sunday night`, `Witkoff had flown in from Riyadh`.
extension FrameReader {
  /// Rule of arrivals without a destination.
  static let arrival = "arrival"

  /// Adds an arrival at the place that the article is about, if the verb is one of coming.
  func readArrival(
    _ v: Int, _ event: FrameInstance, _ complements: ClauseReader.Complements, into out: inout [FrameInstance]
  ) {
    let group = sequence.verbs[v]
    guard event.rule == "go", !group.passive, event.status == .occurred || event.status == .planned, comes(group),
      complements.objects.isEmpty
    else { return }
    let people = event.parties.filter { isPersonal($0.mention) }
    guard !people.isEmpty else { return }
    // `arrived at a deal`, `landed in hospital`: elsewhere than in a country.
    for i in group.item + 1..<max(group.item + 1, min(items.count, group.item + 4)) {
      guard items[i].kind == .preposition else { continue }
      let w = items[i].word
      if w == grammar.words.at || w == grammar.words.in || w == grammar.words.to || w == grammar.words.into,
        !(i + 1 < items.count && items[i + 1].kind == .time || isIn(group, i))
      {
        return
      }
    }
    var arrival = event
    arrival.rule = FrameReader.arrival
    arrival.parties = people
    arrival.isAnaphoric = true
    arrival.strength *= 0.7
    collect(&arrival, anchors: anchors(ofVerb: v), complements: complements)
    if arrival.times.isEmpty { shareTimes(&arrival, verb: v) }
    out.append(arrival)
  }

  /// `arrived`, `landed`, `flew in`, `touched down`.
  private func comes(_ group: VerbGroup) -> Bool {
    switch grammar.verbs[group.verb].lemma {
    case "arrive", "land": true
    case "fly", "jet": group.item + 1 < items.count && isIn(group, group.item + 1)
    default: false
    }
  }

  /// The particle of `flew in from Oslo`, not the preposition of `flew in a helicopter`.
  private func isIn(_ group: VerbGroup, _ i: Int) -> Bool {
    guard i == group.item + 1, items[i].word == grammar.words.in else { return false }
    guard i + 1 < items.count else { return true }
    switch items[i + 1].kind {
    case .time, .stop, .comma, .conjunction, .preposition, .adverb: return true
    default: return false
    }
  }

  /// Who receives a guest at the airport bids him welcome: no meeting.
  func isAtAirport(_ item: Int, _ end: Int) -> Bool {
    let from = Int(items[item].end)
    let to = end < items.count ? Int(items[end].begin) : Int(items[items.count - 1].end)
    guard from < to else { return false }
    return (from..<to).contains {
      let w = analysis.document.tokens[$0].word
      return w == grammar.words.airport || w == grammar.words.tarmac
    }
  }
}
