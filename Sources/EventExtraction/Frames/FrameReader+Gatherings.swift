/// Presence abroad, transcript headlines and named gatherings.
extension FrameReader {
  // MARK: Copulas

  /// `is in Mexico City for talks`, `was in Tokyo on Monday`: presence abroad.
  func readCopulas(into out: inout [FrameInstance]) {
    for v in sequence.verbs.indices where sequence.verbs[v].verb == -2 && sequence.verbs[v].isFinite {
      let group = sequence.verbs[v]
      var i = group.item + 1
      var isLast = false
      while i < items.count,
        items[i].kind == .adverb || items[i].kind == .time || grammar.classes(items[i].word).contains(.lastTime)
      {
        // `was last in Prague in 2022`
        if grammar.classes(items[i].word).contains(.lastTime), items[i].kind != .time { isLast = true }
        i += 1
      }
      guard i + 1 < items.count, items[i].kind == .preposition, items[i].word == grammar.words.in,
        let m = reader.mention(i + 1),
        m.kind == .place || m.kind == .country
      else { continue }
      let subjects = reader.subjects(of: v).filter {
        let k = analysis.mentions[$0].kind
        return k == .person || k == .office || k == .pronoun
      }
      guard !subjects.isEmpty else { continue }
      let frame = frames.frames[frames.visitNoun]
      var event = instance(frame, trigger: group.item)
      event.rule = "presence"
      for s in subjects { event.parties.append((s, .visitor)) }
      event.places = reader.coordinated(from: i + 1) { $0.kind == .place || $0.kind == .country }.mentions
      let reading = status.status(ofVerb: v)
      event.status = reading.status
      event.isPrevious = reading.isPrevious || isLast
      event.strength *= 0.8
      collect(&event, anchors: [group.item], complements: reader.complements(after: group.item, ofNoun: false))
      out.append(event)
    }
  }

  /// `at the June 14 NATO summit`
  func isAtPhrase(_ item: Int) -> Bool {
    var p = item - 1
    while p >= 0, items[p].kind == .determiner || items[p].kind == .time || items[p].kind == .other { p -= 1 }
    return p >= 0 && items[p].kind == .preposition
  }

  /// Rule of the instances that only tell where somebody spoke.
  static let spoken = "spoken"

  /// `he told reporters in Brussels`, `Merkel said in Warsaw on Tuesday`.
  func readSpeakers(into out: inout [FrameInstance]) {
    for v in sequence.verbs.indices {
      let group = sequence.verbs[v]
      guard group.isFinite, group.form == .past, group.verb >= 0, grammar.verbs[group.verb].isKind(.report),
        !group.passive
      else { continue }
      let complements = reader.complements(after: group.item, ofNoun: false)
      for phrase in complements.phrases where phrase.preposition == grammar.words.in {
        let places = phrase.mentions.filter { analysis.mentions[$0].kind == .place }
        guard !places.isEmpty, reader.anchor(of: phrase.item) == group.item else { continue }
        let people = reader.subjects(of: v).filter {
          let k = analysis.mentions[$0].kind
          return k == .person || k == .pronoun || k == .office
        }
        guard !people.isEmpty else { continue }
        var event = instance(frames.frames[frames.visitNoun], trigger: group.item)
        event.rule = FrameReader.spoken
        event.parties = people.map { ($0, .visitor) }
        event.places = places
        out.append(event)
      }
    }
  }

  /// `at the June 14 NATO summit`, `Tuesday's GCC summit`: the time inside the phrase.
  private func timeInside(_ item: Int) -> Int? {
    var p = item - 1
    while p >= 0, item - p < 4, items[p].kind == .possessive || items[p].kind == .other { p -= 1 }
    guard p >= 0, items[p].kind == .time, analysis.times[Int(items[p].ref)].kind == .date else { return nil }
    // `on Tuesday NATO summit guests`: only inside a phrase or as its owner.
    let isOwner = p + 1 < item && items[p + 1].kind == .possessive
    guard isOwner || p > 0 && items[p - 1].kind == .determiner else { return nil }
    return Int(items[p].ref)
  }

  private func prepositionLeft(of item: Int) -> Int? {
    var p = item - 1
    while p >= 0, items[p].kind == .determiner || items[p].kind == .other { p -= 1 }
    return p >= 0 && items[p].kind == .preposition && items[p].word == grammar.words.of ? p : nil
  }

  /// The people who act in the clause that a phrase `at the summit` stands in.
  func clauseSubject(around item: Int) -> [Int]? {
    var p = item - 1
    while p >= 0, items[p].kind != .preposition { p -= 1 }
    guard p >= 0, items[p].word == grammar.words.at || items[p].word == grammar.words.during else { return nil }
    if p > 0, items[p - 1].kind == .other || items[p - 1].kind == .noun || items[p - 1].kind == .eventNoun {
      return nil
    }
    guard let v = status.verbLeft(of: p) ?? status.verbRight(of: item), sequence.verbs[v].isFinite else { return nil }
    let people = reader.subjects(of: v).filter {
      let k = analysis.mentions[$0].kind
      return k == .person || k == .office || k == .pronoun
    }
    return people.isEmpty ? nil : people
  }

  // MARK: Headlines without a verb

  /// `Secretary Blinken With Mexican Foreign Secretary Ebrard`, `X and Foreign Minister Y Before Their Meeting`: the
  /// headline of a transcript names who met.
  func readEncounterHeadline(into out: inout [FrameInstance]) {
    guard analysis.document.sentences[sequence.sentence].zone == .headline,
      !sequence.verbs.contains(where: { $0.isFinite })
    else { return }
    guard let first = reader.mention(0), first.kind == .person, items.count > 2 else { return }
    if out.contains(where: { $0.sentence == sequence.sentence && $0.parties.count >= 2 && !$0.isAnaphoric }) { return }
    var people = [Int(items[0].ref)]
    var i = 1
    scan: while i < items.count {
      switch items[i].kind {
      case .conjunction, .comma, .determiner: i += 1
      case .preposition:
        guard items[i].word == grammar.words.with else { break scan }
        i += 1
      case .mention:
        guard let m = reader.mention(i), m.kind == .person, !m.isPossessive else { break scan }
        people.append(Int(items[i].ref))
        i += 1
      default: break scan
      }
    }
    guard people.count >= 2 else { return }
    // Names alone, or with something that evokes an event.
    guard i == items.count || !sequence.nouns.isEmpty || !sequence.verbs.isEmpty else { return }
    var event = instance(frames.frames[frames.meetingNoun], trigger: 0)
    event.rule = "encounter-headline"
    event.trigger = Int(items[0].begin)..<Int(items[max(0, i - 1)].end)
    event.statusTokens = event.trigger
    event.parties = people.map { ($0, .participant) }
    out.append(event)
  }

  // MARK: Gatherings

  /// Rule of the instances that a gathering's name alone makes.
  static let namedGathering = "gathering"

  func isGathering(_ noun: EventNoun) -> Bool { !noun.isPress && !noun.isDomestic }

  /// Written with a capital and a word more than an article: `the D-ISIS Ministerial`.
  func isProperName(_ noun: EventNoun) -> Bool {
    analysis.document.tokens[Int(items[noun.item].begin)].flags.contains(.capital) && noun.item - noun.first >= 1
      && !analysis.document.tokens[Int(items[noun.item].begin)].flags.contains(.first)
      && analysis.document.sentences[sequence.sentence].zone != .headline
  }

  /// The words that name a gathering: `the D-ISIS Ministerial`, `a meeting of the Central America Integration System`.
  func gatheringName(_ n: Int) -> Range<Int>? {
    let noun = sequence.nouns[n]
    return Int(items[noun.first].begin)..<Int(items[noun.item].end)
  }

  /// `the postponement of the 19th SAARC summit`, `the cancellation of`.
  private func fate(of item: Int) -> EventStatus? {
    var p = item - 1
    while p >= 0, items[p].kind == .determiner || items[p].kind == .other || items[p].kind == .adverb { p -= 1 }
    guard p > 0, items[p].kind == .preposition, items[p].word == grammar.words.of else { return nil }
    let classes = grammar.classes(items[p - 1].word)
    if classes.contains(.cancelNoun) { return .cancelled }
    return classes.contains(.postponeNoun) ? .postponed : nil
  }

  /// `gathered for their seventh summit`, `the bloc opened its 44th ordinary summit`, `a summit of four nations that was to be
  /// held in Israel on Tuesday`: a gathering with a day or place of its own and nobody beside it who attends.
  func readBareGathering(
    _ n: Int, _ event: FrameInstance, _ complements: ClauseReader.Complements, into out: inout [FrameInstance]
  ) {
    let noun = sequence.nouns[n]
    guard !noun.isDomestic, !noun.negated, event.zone != .headline else { return }
    let tokens = Int(items[noun.first].begin)..<Int(items[noun.item].end)
    if out.contains(where: { o in
      o.kind == .summit && o.sentence == sequence.sentence && o.gatheringTokens.map { $0.overlaps(tokens) } == true
    }) {
      return
    }
    var one = event
    one.kind = .summit
    one.parties = []
    one.gatheringTokens = tokens
    collect(&one, anchors: anchors(ofNoun: n), complements: complements)
    guard !one.times.isEmpty || !one.places.isEmpty else { return }
    if let organisation = organisation(gatheringIn: noun, complements) {
      one.rule = "organisation-gathering"
      one.parties = [(organisation, .attendee)]
    } else {
      guard items[noun.item].word == grammar.words.summit else { return }
      one.rule = "bare-gathering"
      one.isAnaphoric = true
      one.strength *= 0.7
    }
    out.append(one)
  }

  /// `the summit of the African Union`, `CSTO leaders at their session`: whose organ it is.
  private func organisation(gatheringIn noun: EventNoun, _ complements: ClauseReader.Complements) -> Int? {
    func isOrganisation(_ m: Int) -> Bool {
      let mention = analysis.mentions[m]
      guard mention.entities.count == 1, let e = mention.entities.first else { return false }
      return analysis.entities[e].kind == .organisation && analysis.entities[e].country != nil
    }
    for phrase in complements.phrases where phrase.preposition == grammar.words.of && phrase.isTight {
      if let m = phrase.mentions.first(where: isOrganisation) { return m }
    }
    let isOwned = (noun.first..<noun.item).contains {
      items[$0].word == grammar.words.its || items[$0].word == grammar.words.their
    }
    guard isOwned else { return nil }
    var i = noun.first - 1
    while i >= 0 {
      if items[i].kind == .mention, isOrganisation(Int(items[i].ref)) { return Int(items[i].ref) }
      if items[i].kind == .stop { return nil }
      i -= 1
    }
    return nil
  }

  /// Named gatherings with a time or place but no attendee in the clause (`the G20 summit will be held in Hangzhou on ...`).
  func readSummitMentions(into out: inout [FrameInstance]) {
    for i in items.indices where items[i].kind == .mention {
      let m = Int(items[i].ref)
      guard analysis.mentions[m].kind == .summit else { continue }
      if out.contains(where: { $0.sentence == sequence.sentence && $0.kind == .summit && $0.gathering == m }) {
        continue
      }
      let frame = frames.frames[frames.summitNoun]
      var event = instance(frame, trigger: i)
      event.gathering = m
      event.rule = FrameReader.namedGathering
      event.strength *= 0.7
      // `the G20 summit in Hangzhou on September 4`
      let complements = reader.complements(after: i, ofNoun: true)
      var anchors: Set<Int> = [i]
      if i + 1 < items.count, let v = status.verbRight(of: i), !(i > 0 && items[i - 1].kind == .preposition) {
        let verb = sequence.verbs[v]
        let reading = status.status(ofVerb: v)
        if verb.verb == -2 || verb.verb >= 0 {
          event.status = reading.status
          event.statusTokens = items[reading.item].tokens
          anchors.insert(verb.item)
          // `NATO foreign ministers will hold an extraordinary meeting in Brussels`
          if verb.verb >= 0, grammar.verbs[verb.verb].isKind(.light) {
            for n in reader.complements(after: verb.item, ofNoun: false).nouns {
              anchors.insert(sequence.nouns[n].item)
            }
          }
        }
        if verb.verb >= 0, sequence.verbs[v].passive || grammar.verbs[verb.verb].lemma == "due",
          grammar.verbs[verb.verb].isKind(.plan) || grammar.verbs[verb.verb].isKind(.cancel)
            || grammar.verbs[verb.verb].isKind(.postpone)
        {
          event.status = status.under(verb: v, depth: 0).status
        }
        if analysis.document.sentences[sequence.sentence].zone == .headline, verb.verb >= 0, verb.form == .past,
          verb.item + 1 >= items.count || items[verb.item + 1].kind != .mention
        {
          // `Visegrad summit scrapped as Poland pulls out`
          if grammar.verbs[verb.verb].isKind(.cancel) { event.status = .cancelled }
          if grammar.verbs[verb.verb].isKind(.postpone) { event.status = .postponed }
        }
      } else if let fate = fate(of: i) {
        event.status = fate
      } else if let v = status.verbLeft(of: i) {
        let reading = status.status(ofVerb: v)
        event.status = reading.status == .denied || reading.status == .proposed ? .occurred : reading.status
      }
      if let p = prepositionLeft(of: i), let mood = status.outerNoun(p), mood.status != .proposed {
        // `the postponement of the 19th SAARC summit`
        event.status = mood.status
        event.statusTokens = items[mood.item].tokens
      }
      for v in relativeVerbs(after: i) { anchors.insert(sequence.verbs[v].item) }
      if let v = reducedRelative(after: i) {
        anchors.insert(sequence.verbs[v].item)
        let known = grammar.verbs[sequence.verbs[v].verb]
        if known.isKind(.plan) { event.status = .planned }
      }
      for v in relativeVerbs(after: i) { anchors.insert(sequence.verbs[v].item) }
      for phrase in complements.phrases
      where phrase.isTight && (phrase.preposition == grammar.words.between || phrase.preposition == grammar.words.with)
      {
        // `the strategic dialogue between China and the AU`
        for m in phrase.mentions where reader.isActor(analysis.mentions[m]) { event.parties.append((m, .attendee)) }
      }
      if i > 0, isAtPhrase(i), let attendees = clauseSubject(around: i) {
        // `At the June 14 NATO summit, Biden and Draghi endorsed`: who acts there attends.
        for a in attendees { event.parties.append((a, .attendee)) }
      }
      event.times = complements.times.filter { !ownedByNoun($0, except: event.trigger) }
      if let time = timeInside(i) { event.times.append(time) }
      for phrase in complements.phrases
      where phrase.isTight && (phrase.preposition == grammar.words.in || phrase.preposition == grammar.words.at) {
        event.places.append(
          contentsOf: phrase.mentions.filter {
            analysis.mentions[$0].kind == .place || analysis.mentions[$0].kind == .country
          })
      }
      collect(&event, anchors: anchors, complements: complements)
      event.isAnaphoric = true
      out.append(event)
    }
  }
}
