/// Event nouns: talks, calls, visits.
extension FrameReader {
  // MARK: Nouns

  func readNoun(_ n: Int, into out: inout [FrameInstance]) {
    let noun = sequence.nouns[n]
    if noun.isPress { return }
    // A noun that the next noun of its phrase takes in (`summit meeting`, `phone call`).
    if noun.item + 1 < items.count, items[noun.item + 1].kind == .eventNoun { return }
    if noun.classes.contains(.visitNoun) { readVisitNoun(n, into: &out); return }
    let isSummit = noun.classes.contains(.summitNoun)
    // `a call with Putin` is one on the telephone; a bare `conversation` may be any.
    let isCall = noun.isPhone || noun.classes.contains(.callNoun)
    let frame = frames.frames[
      isCall
        ? frames.callNoun : isSummit && !noun.classes.contains(.meetingNoun) ? frames.summitNoun : frames.meetingNoun]
    var event = instance(frame, trigger: noun.item)
    if isCall { event.kind = .call }
    var complements = reader.complements(after: noun.item, ofNoun: true)
    if let v = predicate(of: n), sequence.verbs[v].verb >= 0 || sequence.verbs[v].verb == -2,
      !hasVerb(between: noun.item, and: sequence.verbs[v].item)
    {
      // `a conversation took place between A and B`
      complements.phrases += reader.complements(after: sequence.verbs[v].item, ofNoun: false).phrases
    }
    if items[noun.item].word == grammar.words.bilateral || items[noun.item].word == grammar.words.trilateral,
      noun.item + 1 < items.count, items[noun.item + 1].kind == .other || items[noun.item + 1].kind == .noun
    {
      return
    }
    var explicit = 0
    func add(_ mentions: [Int]) {
      for m in mentions where !event.parties.contains(where: { $0.mention == m }) {
        let mention = analysis.mentions[m]
        guard reader.isActor(mention) || mention.kind == .place && isMetonym(mention) || mention.kind == .adjective
        else { continue }
        event.parties.append((m, .participant))
        explicit += max(1, mention.entities.count)
      }
    }
    var sawWith = false
    add(owners(of: noun))
    let ownedByPerson = !event.parties.isEmpty
    for phrase in complements.phrases {
      let w = phrase.preposition
      guard phrase.isTight else { continue }
      if w == grammar.words.with || w == grammar.words.between {
        add(phrase.mentions)
        sawWith = true
      } else if w == grammar.words.of, !isSummit || phrase.mentions.count > 1 {
        if phrase.mentions.allSatisfy({
          analysis.mentions[$0].kind == .person || analysis.mentions[$0].kind == .office
            || analysis.mentions[$0].kind == .group
        }) {
          add(phrase.mentions)
        }
      } else if w == grammar.words.to || w == grammar.words.from, isCall {
        add(phrase.mentions)
        sawWith = true
      } else if w == grammar.words.at || w == grammar.words.in || w == grammar.words.during || w == grammar.words.of {
        for m in phrase.mentions where analysis.mentions[m].kind == .summit && event.gathering == nil {
          event.gathering = m
        }
      }
    }
    if noun.classes.contains(.callNoun), !noun.isPhone, noun.item + 1 < items.count,
      items[noun.item + 1].word == grammar.words.for
    {
      return
    }
    let courtesy = complements.phrases.first {
      $0.preposition == grammar.words.on && $0.isTight && $0.mentions.allSatisfy(isPersonal)
    }
    if noun.classes.contains(.callNoun), !noun.isPhone, noun.item > noun.first,
      items[noun.item - 1].word == grammar.words.courtesy
    {
      event.kind = .meeting
      if let courtesy { add(courtesy.mentions) }
    } else if noun.classes.contains(.callNoun), !noun.isPhone, let courtesy, lightVerb(over: n) != nil {
      // `paid a courtesy call on President Murmu`
      event.kind = .meeting
      add(courtesy.mentions)
    } else if noun.classes.contains(.callNoun), !noun.isPhone, items[noun.item].word == grammar.words.conversation,
      sawWith
    {
      // A conversation is one in person, unless the article is of a call.
      event.kind = sequence.nouns.contains { $0.isPhone } ? .call : .meeting
      event.strength *= 0.8
    } else if noun.classes.contains(.callNoun), !noun.isPhone {
      guard sawWith || ambientPair(of: noun) != nil,
        items[noun.item].word == grammar.words.call || items[noun.item].word == grammar.words.calls
      else { return }
    }
    let light = lightVerb(over: n)
    if let v = light, !sawWith || !ownedByPerson {
      let verb = sequence.verbs[v]
      if verb.verb >= 0 || verb.verb == -2 {
        if verb.passive {
          for phrase in complements.phrases where phrase.preposition == grammar.words.by { add(phrase.mentions) }
        } else {
          let subjects = reader.subjects(of: v)
          let host =
            verb.verb >= 0 && (grammar.verbs[verb.verb].lemma == "host" || grammar.verbs[verb.verb].lemma == "mediate")
          if !host || !sawWith { add(subjects) }
        }
      }
    }
    if !noun.modifiers.isEmpty { addModifiers(noun, to: &event, explicit: &explicit) }
    // `after talks with Xi in Beijing`, with the main clause's subject.
    if sawWith, explicit == event.parties.count, event.parties.count < 2, light == nil, !ownedByPerson {
      if let subject = ambientSubject(of: noun) { add(subject) }
    }
    if event.parties.count < 2, let pair = ambientPair(of: noun) { add(pair) }
    let reading = status.status(ofNoun: n)
    event.status = reading.status
    event.statusTokens = items[reading.item].tokens
    event.isPrevious = reading.isPrevious
    event.times = noun.times
    if reading.isWeak { event.strength *= 0.9 }
    if let organisation = gatheringOrganisation(noun), !isCall {
      // `an OIC meeting in Makkah`: the organisation gathers.
      event.kind = .summit
      event.rule = FrameReader.organisationGathering
      event.gatheringTokens = Int(items[noun.first].begin)..<Int(items[noun.item].end)
      if !event.parties.contains(where: { $0.mention == organisation }) {
        event.parties.append((organisation, .attendee))
      }
      for i in event.parties.indices { event.parties[i].role = .attendee }
      collect(&event, anchors: anchors(ofNoun: n), complements: complements)
      if event.parties.count < 2, event.times.isEmpty, event.places.isEmpty { return }
      out.append(event)
      return
    }
    if !isCall, let body = body(of: n, event, complements), makeGathering(&event, of: body) {
      // `NATO foreign ministers will hold an extraordinary meeting`, `a meeting of South American leaders`
      collect(&event, anchors: anchors(ofNoun: n), complements: complements)
      guard
        !event.times.isEmpty && !event.places.isEmpty
          || event.rule == FrameReader.organisationGathering && (!event.times.isEmpty || !event.places.isEmpty)
          || !event.parties.isEmpty && event.rule == FrameReader.leadersGathering && !event.places.isEmpty
      else { return }
      out.append(event)
      return
    }
    event.isSeparate = event.kind == .call || isSeparate(noun.first, noun.item)
    let count = event.parties.reduce(0) { $0 + max(1, analysis.mentions[$1.mention].entities.count) }
    if isSummit, !noun.classes.contains(.meetingNoun), !(noun.isPhone && count == 2) {
      guard count >= 2 else {
        readBareGathering(n, event, complements, into: &out)
        return
      }
      if noun.item + 1 < items.count, items[noun.item + 1].kind == .other,
        items[noun.item + 1].begin == items[noun.item].end,
        !analysis.document.tokens[Int(items[noun.item + 1].begin)].flags.contains(.punctuation)
      {
        // `at summit level`
        return
      }
      if grammar.classes(items[noun.item].word).contains(.genericGathering), !isProperName(noun) { return }
      event.kind = .summit
      event.gatheringTokens = gatheringName(n)
      for i in event.parties.indices { event.parties[i].role = .attendee }
    }
    if noun.isDomestic, count < 2 { return }
    collect(&event, anchors: anchors(ofNoun: n), complements: complements)
    if count == 0, !isCall, !isAnaphor(noun), let subject = subjectOfBareTalks(noun) {
      // `Biden said after two hours of talks at the palace`: with whomever the article has him meet.
      event.rule = FrameReader.bareTalks
      event.parties = subject.map { ($0, .participant) }
      if !pluralParties(event) { event.isAnaphoric = true }
      if event.status == .planned { event.status = .occurred }
      event.strength *= 0.6
      out.append(event)
      return
    }
    if count < 2 {
      guard isAnaphor(noun), !noun.isIndefinite else { return }
      event.isAnaphoric = true
      event.strength *= 0.5
    }
    if event.isAnaphoric || event.kind == .summit {
      out.append(event)
    } else {
      out += occasions(of: event, after: noun.item, isNoun: true)
    }
  }

  /// The body of states whose gathering a noun is: `of EU foreign ministers`, or the subject of its light verb.
  private func body(of n: Int, _ event: FrameInstance, _ complements: ClauseReader.Complements) -> Int? {
    let noun = sequence.nouns[n]
    guard noun.classes.contains(.summitNoun) || noun.classes.contains(.meetingNoun), !noun.isDomestic else {
      return nil
    }
    for phrase in complements.phrases where phrase.preposition == grammar.words.of && phrase.isTight {
      if phrase.mentions.count == 1, let m = phrase.mentions.first, isBody(m) { return m }
      if phrase.mentions.count == 1, noun.classes.contains(.summitNoun), let m = phrase.mentions.first,
        analysis.mentions[m].kind == .organisation, isOrganisationGroupName(m)
      {
        return m
      }
    }
    // `of South American leaders`, `between Arab foreign ministers`
    var k = noun.item + 1
    if k < items.count, items[k].kind == .preposition,
      items[k].word == grammar.words.of || items[k].word == grammar.words.with || items[k].word == grammar.words.between
    {
      k += 1
      while k < items.count, k - noun.item < 6,
        items[k].kind == .other || items[k].kind == .determiner || items[k].kind == .mention
      {
        if isLeadersGroup(k) { return Int(items[k].ref) }
        k += 1
      }
    }
    let isSummit = noun.classes.contains(.summitNoun)
    let isPlainMeeting =
      items[noun.item].word == grammar.words.meeting || items[noun.item].word == grammar.words.talks
    guard isSummit || isPlainMeeting else { return nil }
    guard event.parties.count == 1 || event.parties.count == 2 && isSummit, let m = event.parties.last?.mention,
      event.parties.allSatisfy({
        analysis.mentions[$0.mention].entities.first == analysis.mentions[m].entities.first
      })
    else { return nil }
    if isBody(m) { return m }
    return isSummit && isOrganisationGroupName(m) ? m : nil
  }

  /// `The African Union ended its summit`: an organisation of states.
  private func isOrganisationGroupName(_ m: Int) -> Bool {
    guard let e = analysis.mentions[m].entities.first, analysis.mentions[m].entities.count == 1 else { return false }
    return analysis.entities[e].kind == .organisation && analysis.entities[e].country != nil
  }

  /// The owners of a noun; `his` and `her` mean the subject of their own clause where that is a person.
  func owners(of noun: EventNoun) -> [Int] {
    guard let p = noun.possessors.first, analysis.mentions[p].kind == .pronoun,
      analysis.mentions[p].entities.count == 1,
      let v = status.verbLeft(of: noun.first) ?? (noun.first <= 2 ? status.verbRight(of: noun.item) : nil),
      sequence.verbs[v].isFinite
    else { return noun.possessors }
    let subjects = reader.subjects(of: v)
    guard subjects.count == 1, analysis.mentions[subjects[0]].kind == .person,
      let e = analysis.mentions[subjects[0]].entities.first,
      analysis.entities[e].kind == .person
    else { return noun.possessors }
    let word = analysis.document.tokens[analysis.mentions[p].tokens.lowerBound].word
    if word == grammar.words.her, analysis.entities[e].gender == .male { return noun.possessors }
    if word == grammar.words.his, analysis.entities[e].gender == .female { return noun.possessors }
    return word == grammar.words.his || word == grammar.words.her ? subjects : noun.possessors
  }

  /// `the meeting`, `the talks`, `this visit`, `their meeting`, `Friday's talks`.
  func isAnaphor(_ noun: EventNoun) -> Bool {
    guard noun.first <= noun.item else { return false }
    for i in noun.first..<noun.item {
      let w = items[i].word
      if w == grammar.words.the || w == grammar.words.this || items[i].kind == .mention || items[i].kind == .time {
        return true
      }
    }
    return false
  }

  /// `Russian-Tajik talks`, `the Trump-Putin summit`.
  func addModifiers(_ noun: EventNoun, to event: inout FrameInstance, explicit: inout Int) {
    var countries = 0
    for m in noun.modifiers { countries += max(1, analysis.mentions[m].entities.count) }
    guard countries >= 2 || !event.parties.isEmpty else { return }
    if countries >= 2, event.parties.isEmpty {
      for m in noun.modifiers.reversed() where analysis.mentions[m].kind != .summit {
        event.parties.append((m, .participant))
        explicit += max(1, analysis.mentions[m].entities.count)
      }
    }
  }

  /// `OIC` of `an OIC meeting`, `EU` of `a meeting of EU foreign ministers`.
  func gatheringOrganisation(_ noun: EventNoun) -> Int? {
    guard !noun.classes.contains(.callNoun), noun.classes.contains(.meetingNoun) || noun.classes.contains(.summitNoun)
    else { return nil }
    guard noun.modifiers.count == 1, let m = noun.modifiers.first, analysis.mentions[m].kind == .organisation,
      let e = analysis.mentions[m].entities.first, analysis.entities[e].country != nil
    else { return nil }
    return m
  }

  /// What people are seen doing in captions: `shakes hands with Rahmon during a meeting`.
  static let posing: Set<String> = [
    "shake", "pose", "greet", "speak", "talk", "sit", "walk", "look", "listen", "exchange",
  ]

  /// `In a call on Tuesday, Merkel told Putin`, `hosted Cameron for breakfast`: subject and object of the clause that the
  /// noun's phrase stands in.
  func ambientPair(of noun: EventNoun) -> [Int]? {
    var p = noun.first - 1
    while p >= 0, items[p].kind == .determiner || items[p].kind == .other || items[p].kind == .adverb { p -= 1 }
    guard p >= 0, items[p].kind == .preposition else { return nil }
    let w = items[p].word
    let g = grammar.words
    guard w == g.in || w == g.during || w == g.at || w == g.for || w == g.on else { return nil }
    let left = status.verbLeft(of: p)
    guard let v = left ?? status.verbRight(of: noun.item), sequence.verbs[v].isFinite, sequence.verbs[v].verb >= 0
    else { return nil }
    let verb = grammar.verbs[sequence.verbs[v].verb]
    let hosts =
      verb.lemma == "host" || verb.lemma == "welcome" || verb.lemma == "receive" || verb.lemma == "join"
      || verb.lemma == "see"
    let isCaption = analysis.document.sentences[sequence.sentence].zone == .caption
    guard verb.isKind(.report) || hosts || verb.isKind(.propose) || isCaption || FrameReader.posing.contains(verb.lemma)
    else { return nil }
    if w == g.for, !hosts { return nil }
    let around = reader.complements(after: sequence.verbs[v].item, ofNoun: false)
    let partners = around.phrases.filter { $0.preposition == g.with || $0.preposition == g.alongside }.flatMap(
      \.mentions)
    let objects = (around.objects + partners).filter {
      let k = analysis.mentions[$0].kind
      return k == .person || k == .office
    }
    let subjects = reader.subjects(of: v).filter {
      let k = analysis.mentions[$0].kind
      return k == .person || k == .office || k == .pronoun
    }
    guard !objects.isEmpty, !subjects.isEmpty else { return nil }
    return subjects + objects
  }

  /// The subject of the clause that a phrase with the noun belongs to.
  func ambientSubject(of noun: EventNoun) -> [Int]? {
    guard noun.first > 0 else { return nil }
    let before = items[noun.first - 1]
    let isGerund = before.kind == .verb && before.word == grammar.words.following
    guard before.kind == .preposition || before.kind == .adverb || before.kind == .determiner || isGerund else {
      return nil
    }
    var v = sequence.verbs.count - 1
    while v >= 0, sequence.verbs[v].item > noun.item { v -= 1 }
    while v >= 0 {
      if sequence.verbs[v].isFinite {
        let s = reader.subjects(of: v)
        if s.isEmpty, let owner = clauseOwner(before: sequence.verbs[v].item) { return [owner] }
        return s.isEmpty ? nil : s
      }
      v -= 1
    }
    for (k, verb) in sequence.verbs.enumerated() where verb.item > noun.item && verb.isFinite {
      let s = reader.subjects(of: k)
      if !s.isEmpty { return s }
    }
    return nil
  }

  /// `Merkel's comments came hours after ...`: the owner of a subject that is a common noun.
  func clauseOwner(before item: Int) -> Int? {
    guard item > 1, let m = reader.mention(0), m.kind == .person, m.isPossessive || items[1].kind == .possessive else {
      return nil
    }
    for i in 1..<item where items[i].kind == .mention || items[i].kind == .verb { return nil }
    return Int(items[0].ref)
  }
}
