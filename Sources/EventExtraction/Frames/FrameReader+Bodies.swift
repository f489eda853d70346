/// Gatherings that are named by who gathers: `EU foreign ministers met`, `Arab leaders gathered in Manama`.
extension FrameReader {
  /// `NATO ambassadors`, `EU leaders`: people of an organisation, without names.
  func isOrganisationGroup(_ m: Int) -> Bool {
    let mention = analysis.mentions[m]
    guard mention.kind == .office || mention.kind == .group || mention.kind == .organisation,
      let e = mention.entities.first
    else { return false }
    return mention.entities.count == 1 && analysis.entities[e].kind == .organisation
      && analysis.entities[e].country != nil && (mention.isPlural || mention.kind != .organisation)
  }

  /// `Arab leaders`, `foreign ministers from Turkic states`, `the heads of state and government`: office-holders of several
  /// states, whichever they are; not `party leaders`.
  func isLeadersGroup(_ item: Int) -> Bool {
    guard let m = reader.mention(item), m.kind == .office, m.entities.isEmpty, m.isPlural else { return false }
    let tokens = analysis.document.tokens
    if m.tokens.contains(where: { grammar.classes(tokens[$0].word).contains(.region) }) { return true }
    var t = m.tokens.lowerBound - 1
    var steps = 0
    while t >= 0, steps < 3, !tokens[t].flags.contains(.punctuation) {
      let c = grammar.classes(tokens[t].word)
      if c.contains(.region) { return true }
      guard tokens[t].flags.contains(.capital) || c.contains(.determiner) else { break }
      t -= 1
      steps += 1
    }
    // `leaders from across the Middle East`, `ministers of 12 countries`, `ministers from Turkic states`
    let last = analysis.document.sentences[sequence.sentence].tokens.upperBound
    t = m.tokens.upperBound
    steps = 0
    while t < last, steps < 6 {
      let c = grammar.classes(tokens[t].word)
      if c.contains(.region) || c.contains(.states) { return true }
      if c.contains(.verb), !c.contains(.states) { return false }
      if tokens[t].flags.contains(.punctuation), !tokens[t].flags.contains(.hyphen) { return false }
      t += 1
      steps += 1
    }
    return false
  }

  /// People of an organisation or of several states, without names.
  func isBody(_ m: Int) -> Bool { isOrganisationGroup(m) || item(ofMention: m).map(isLeadersGroup) == true }

  /// The item of a mention in this sentence.
  func item(ofMention m: Int) -> Int? { items.firstIndex { $0.kind == .mention && Int($0.ref) == m } }

  /// Turns an event whose only party is a body of states into its gathering. False where it is none.
  func makeGathering(_ event: inout FrameInstance, of m: Int) -> Bool {
    if isOrganisationGroup(m) || isNamedOrganisation(m) {
      event.kind = .summit
      event.rule = FrameReader.organisationGathering
      event.gatheringTokens = analysis.mentions[m].tokens
      for i in event.parties.indices { event.parties[i].role = .attendee }
      if !event.parties.contains(where: { $0.mention == m }) { event.parties.append((m, .attendee)) }
      return true
    }
    guard let i = item(ofMention: m), isLeadersGroup(i) else { return false }
    event.kind = .summit
    event.rule = FrameReader.leadersGathering
    event.parties.removeAll { $0.mention == m }
    for i in event.parties.indices { event.parties[i].role = .attendee }
    return true
  }

  private func isNamedOrganisation(_ m: Int) -> Bool {
    let mention = analysis.mentions[m]
    guard mention.kind == .organisation || mention.kind == .pronoun, mention.entities.count == 1 else { return false }
    return analysis.entities[mention.entities[0]].kind == .organisation
      && analysis.entities[mention.entities[0]].country != nil
  }

  static let organisationGathering = "organisation-gathering"
  static let leadersGathering = "leaders-gathering"

  /// `The summit was attended by X and Y`, `a conference in Cairo hosted by X`: the gathering that a passive or a participle
  /// is said of: its mention, or its noun.
  func gatheringBefore(_ item: Int) -> (mention: Int?, noun: Int?)? {
    var i = item - 1
    var steps = 0
    while i >= 0, steps < 14 {
      switch items[i].kind {
      case .mention:
        if let m = reader.mention(i), m.kind == .summit { return (Int(items[i].ref), nil) }
        if let m = reader.mention(i), m.kind == .person || m.kind == .pronoun { return nil }
      case .eventNoun:
        let noun = Int(items[i].ref)
        guard sequence.nouns[noun].classes.contains(.summitNoun), !sequence.nouns[noun].isPress else { return nil }
        return (nil, noun)
      case .stop, .subordinator, .conjunction: return nil
      case .verb: return nil
      default: break
      }
      i -= 1
      steps += 1
    }
    return nil
  }

  /// `Among those attending were X and Y`, `X and Y were among the guests`: they attend the gathering told elsewhere.
  func readAttendance(into out: inout [FrameInstance]) {
    for i in items.indices where items[i].word == grammar.words.among && items[i].kind == .preposition {
      var j = i + 1
      var isAttendance = false
      while j < items.count, j - i < 6, items[j].kind != .comma, items[j].kind != .mention {
        let c = grammar.classes(items[j].word)
        if c.contains(.attendance) { isAttendance = true }
        if items[j].kind == .verb, sequence.verbs[Int(items[j].ref)].isFinite { break }
        j += 1
      }
      guard isAttendance else { continue }
      var people: [Int] = []
      if let v = sequence.verbs.indices.first(where: {
        sequence.verbs[$0].item > i && sequence.verbs[$0].isFinite && sequence.verbs[$0].verb == -2
      }), sequence.verbs[v].item - i < 14 {
        var k = sequence.verbs[v].item + 1
        while k < items.count, items[k].kind == .determiner || items[k].kind == .adverb { k += 1 }
        if k < items.count { people = reader.coordinated(from: k, accepting: reader.isActor).mentions }
      } else if let v = sequence.verbs.indices.last(where: {
        sequence.verbs[$0].item < i && sequence.verbs[$0].verb == -2
      }),
        i - sequence.verbs[v].item <= 2
      {
        people = reader.subjects(of: v)
      }
      people = people.filter { analysis.mentions[$0].kind != .pronoun }
      guard !people.isEmpty else { continue }
      var event = instance(frames.frames[frames.summitNoun], trigger: i)
      event.rule = "attendance"
      for p in people { event.parties.append((p, .attendee)) }
      for k in items.indices where items[k].kind == .mention {
        if let m = reader.mention(k), m.kind == .summit { event.gathering = Int(items[k].ref) }
      }
      event.isBareGathering = event.gathering == nil
      event.isAnaphoric = true
      out.append(event)
    }
  }
}
