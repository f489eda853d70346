/// Reads the frames that a sentence evokes.
struct FrameReader {
  let reader: ClauseReader
  let frames: FrameTable
  let status: StatusReader

  var analysis: Analysis { reader.analysis }
  var grammar: Grammar { reader.grammar }
  var sequence: ClauseSequence { reader.sequence }
  var items: [Item] { reader.items }

  /// - Parameter sequence: the sentence, as items.
  init(analysis: Analysis, grammar: Grammar, frames: FrameTable, sequence: ClauseSequence) {
    reader = ClauseReader(analysis: analysis, grammar: grammar, sequence: sequence)
    self.frames = frames
    let zone = analysis.document.sentences[sequence.sentence].zone
    status = StatusReader(reader: reader, isHeadline: zone == .headline || zone == .standfirst)
  }

  private var isQuestion: Bool {
    let tokens = analysis.document.sentences[sequence.sentence].tokens
    for t in tokens.suffix(2) where analysis.document.bytes[Int(analysis.document.tokens[t].begin)] == UInt8(ascii: "?")
    { return true }
    return false
  }

  func read(into out: inout [FrameInstance]) {
    let first = out.count
    for v in sequence.verbs.indices where sequence.verbs[v].verb >= 0 {
      for f in frames.byVerb[sequence.verbs[v].verb] { readVerb(v, frame: frames.frames[f], into: &out) }
    }
    for n in sequence.nouns.indices { readNoun(n, into: &out) }
    readCopulas(into: &out)
    readSummitMentions(into: &out)
    readAttendance(into: &out)
    readEncounterHeadline(into: &out)
    readSpeakers(into: &out)
    if isQuestion {
      // `Is he planning to meet Moncada?` tells of no plan.
      for i in first..<out.count where out[i].rule != FrameReader.spoken {
        out[i].strength *= 0.5
        if out[i].status == .planned { out[i].status = .proposed }
      }
    }
  }

  func instance(_ frame: FrameTable.Frame, trigger item: Int) -> FrameInstance {
    let sentence = analysis.document.sentences[sequence.sentence]
    let tokens = items[item].tokens
    var out = FrameInstance(
      kind: frame.kind, rule: frame.id, sentence: sequence.sentence, trigger: tokens, statusTokens: tokens)
    out.zone = sentence.zone
    out.isHeadline = sentence.zone == .headline
    out.isBareGathering = false
    out.isQuoted = analysis.document.tokens[tokens.lowerBound].flags.contains(.quoted)
    return out
  }

  // MARK: Verbs

  func readVerb(_ v: Int, frame: FrameTable.Frame, into out: inout [FrameInstance]) {
    let group = sequence.verbs[v]
    let complements = reader.complements(after: group.item, ofNoun: false)
    var event = instance(frame, trigger: group.item)
    let subjects = reader.subjects(of: v)
    var hasObject = false, hasDestination = false, hasGathering = false
    var phone = false
    var moreGatherings: [Int] = []
    var gatheringNoun: Int?

    func add(_ mentions: [Int], _ role: FrameTable.Role) {
      for m in mentions {
        let mention = analysis.mentions[m]
        switch role {
        case .destination:
          if mention.kind == .place || mention.kind == .country {
            event.places.append(m)
            hasDestination = true
          } else if mention.kind == .person || mention.kind == .office, frame.id == "visit" {
            event.parties.append((m, .host))
            hasObject = true
          } else if mention.kind == .summit, frame.kind == .visit {
            // `arrived for the G20 summit`: the gathering's own frame reads it.
          }
        case .gathering:
          if mention.kind == .summit {
            if event.gathering == nil { event.gathering = m } else { moreGatherings.append(m) }
            hasGathering = true
          }
        default:
          if role == .visitor, mention.kind == .organisation || mention.kind == .country { continue }
          if reader.isActor(mention) || mention.kind == .place && isMetonym(mention) {
            event.parties.append((m, role))
          }
        }
      }
    }

    // `a conference in Cairo hosted by X`
    let isReduced =
      frame.object == .gathering && !group.passive && group.form == .past && group.item + 1 < items.count
      && items[group.item + 1].word == grammar.words.by && group.item > 0
    if group.passive || isReduced {
      // `was received by Putin`: the subject is the object.
      if let role = frame.object { add(isReduced ? [] : subjects, role) }
      if frame.object == .gathering {
        guard let gathering = gatheringBefore(group.item) else { return }
        if let m = gathering.mention {
          event.gathering = m
        } else if let n = gathering.noun {
          event.gatheringTokens = gatheringName(n)
          event.isBareGathering = (sequence.nouns[n].first..<sequence.nouns[n].item).allSatisfy {
            items[$0].kind == .determiner
          }
          gatheringNoun = n
        }
        hasGathering = true
      }
      for phrase in complements.phrases
      where phrase.preposition == grammar.words.by
        && (phrase.isTight || phrase.mentions.allSatisfy(isPersonal) && !phrase.mentions.isEmpty)
      {
        if let role = frame.subject {
          // The agent first, as in the active voice.
          let before = event.parties
          event.parties = []
          add(phrase.mentions, role)
          event.parties += before
        }
        hasObject = true
      }
      if frame.object == nil { return }
      hasObject = hasObject || !subjects.isEmpty
    } else {
      if let role = frame.subject { add(subjects, role) }
      if frame.subject == .visitor, event.parties.isEmpty, !subjects.isEmpty, let m = reader.mention(group.item - 1),
        isPersonal(Int(items[group.item - 1].ref)), !m.isPossessive
      {
        // `Tunisia in talks over migrants Prime Minister Chahed will visit Berlin`: states do not travel.
        add([Int(items[group.item - 1].ref)], .visitor)
      }
      if let role = frame.object {
        let before = event.parties.count
        // `Kuwait hosts U.S. forces`: only people are received.
        let objects = frame.id == "host" ? complements.objects.filter(isPersonal) : complements.objects
        add(objects, role)
        hasObject = hasObject || event.parties.count > before || hasDestination
      }
    }
    reResolveObjects(&event, subjects: subjects, before: group.item)
    for phrase in complements.phrases {
      guard let role = frame.role(of: phrase.preposition) else { continue }
      if role == .participant || role == .host {
        guard phrase.isTight else { continue }
        add(phrase.mentions, role)
      } else if role == .destination {
        // `return migrants to Libya` is no journey of the subject's.
        guard phrase.isTight, complements.objects.isEmpty || frame.object != nil else { continue }
        add(phrase.mentions, role)
      } else {
        add(phrase.mentions, role)
      }
    }
    // A noun gathering of its own: `attend a ministerial meeting in Rome`.
    if frame.kind == .summit, !hasGathering, frame.object == .gathering || !complements.nouns.isEmpty {
      for n in complements.nouns where isGathering(sequence.nouns[n]) {
        let noun = sequence.nouns[n]
        // `the 16th meeting of the Council of Heads of State of the SCO`
        for phrase in reader.complements(after: noun.item, ofNoun: true).phrases
        where phrase.preposition == grammar.words.of {
          if let m = phrase.mentions.first(where: {
            analysis.mentions[$0].kind == .summit || analysis.mentions[$0].kind == .organisation || isBody($0)
          }) {
            if analysis.mentions[m].kind == .summit { event.gathering = m }
            event.gatheringTokens = Int(items[noun.first].begin)..<analysis.mentions[m].tokens.upperBound
            hasGathering = true
            break
          }
        }
        if hasGathering { break }
        guard noun.classes.contains(.summitNoun) else { continue }
        if grammar.classes(items[noun.item].word).contains(.genericGathering), !isProperName(noun) { continue }
        event.gatheringTokens = gatheringName(n)
        event.isBareGathering = (noun.first..<noun.item).allSatisfy { items[$0].kind == .determiner }
        hasGathering = true
        break
      }
    }
    let reading = status.status(ofVerb: v)
    event.status = reading.status
    event.statusTokens = items[reading.item].tokens
    event.isPrevious = reading.isPrevious
    if reading.isWeak { event.strength *= 0.9 }
    if isHabitual(group) { return }
    if frame.kind == .meeting || frame.kind == .call {
      event.isSeparate = frame.kind == .call || isSeparate(group.item, group.item)
    }

    let needs = frame.needs
    if frame.id == "take-to" {
      guard subjects.isEmpty, !group.passive else { return }
      // `a trip that has also taken him to Jordan`: the one whom the sentence is about.
      if let main = sequence.verbs.indices.first(where: { $0 < v && sequence.verbs[$0].isFinite }) {
        let travellers = reader.subjects(of: main).filter(isPersonal)
        if travellers.count == 1, event.parties.count == 1, analysis.mentions[event.parties[0].mention].kind == .pronoun
        {
          event.parties = [(travellers[0], .visitor)]
        }
      }
    }
    if frame.id == "expected-in", event.status == .occurred { event.status = .planned }
    if frame.id == "call-on", let next = complements.follows.first, sequence.verbs[next].form == .infinitive { return }
    if frame.id == "meet" || frame.id == "gather", event.parties.count == 1, let m = event.parties.first?.mention,
      isBody(m)
    {
      // `NATO ambassadors met in Brussels on Tuesday`
      if makeGathering(&event, of: m) {
        if let g = complements.phrases.flatMap(\.mentions).first(where: { analysis.mentions[$0].kind == .summit }) {
          event.gathering = g
        }
        collect(&event, anchors: anchors(ofVerb: v), complements: complements)
        if event.times.isEmpty { shareTimes(&event, verb: v) }
        let isSaid =
          event.rule == FrameReader.leadersGathering
          ? !event.times.isEmpty && !event.places.isEmpty : !event.times.isEmpty || !event.places.isEmpty
        if isSaid || event.gathering != nil { out.append(event) }
        return
      }
    }
    if frame.id == "gather" {
      guard event.parties.allSatisfy({ isPersonal($0.mention) || analysis.mentions[$0.mention].entities.count > 1 })
      else {
        return
      }
    }
    // Who stays away says nothing against the gathering.
    if frame.kind == .summit, event.status == .denied { return }
    if needs.contains("ahead") {
      guard event.parties.allSatisfy({ isPersonal($0.mention) }) else { return }
      // `saw Meloni at Palazzo Chigi on Saturday`; not `saw Xi leaving`, `saw him as a rival`.
      let isSeen =
        event.status == .occurred && complements.follows.isEmpty
        && complements.phrases.contains { p in
          (p.preposition == grammar.words.in || p.preposition == grammar.words.at)
            && p.mentions.contains { analysis.mentions[$0].kind == .place }
        }
      guard event.status == .planned || isSeen else { return }
    }
    if needs.contains("object"), !hasObject { return }
    if frame.id == "receive", isAtAirport(group.item, complements.end) { return }
    if needs.contains("destination"), !hasDestination {
      readArrival(v, event, complements, into: &out)
      return
    }
    if needs.contains("gathering"), !hasGathering { return }
    if needs.contains("particle-on") {
      // `carry on to Bahrain`, `move on to Seoul`
      guard group.item + 1 < items.count, items[group.item + 1].word == grammar.words.on else { return }
      guard event.parties.allSatisfy({ isPersonal($0.mention) }) else { return }
    }
    if needs.contains("stay") {
      // `spent Wednesday in Bishkek`, `spent three days in Pyongyang`
      guard spendsTime(after: group.item), event.parties.allSatisfy({ isPersonal($0.mention) }) else { return }
    }
    if needs.contains("together"),
      !items[group.item..<min(items.count, complements.end + 1)].contains(where: { $0.word == grammar.words.together })
    {
      return
    }
    if needs.contains("hands") {
      guard group.item + 1 < items.count, items[group.item + 1].word == grammar.words.hands else { return }
    }
    if needs.contains("persons"), !event.parties.allSatisfy({ isPersonal($0.mention) }) { return }
    if needs.contains("partner"), !event.parties.contains(where: { !subjects.contains($0.mention) }) { return }
    if needs.contains("pair") {
      guard event.parties.count >= 2 || pluralParties(event) else { return }
    }
    if needs.contains("phone") {
      phone = hasPhonePhrase(from: group.item) || frame.id == "call-by-phone" && isCallToSay(complements)
      guard phone else { return }
    }
    if frame.kind == .meeting, hasPhonePhrase(from: group.item) || hasVirtualWord(group.item, complements.end) {
      event.kind = .call
    }
    if frame.id == "speak" {
      let inPerson = complements.phrases.contains { analysis.mentions[$0.mentions.first ?? 0].kind == .summit }
      if grammar.verbs[group.verb].lemma == "talk", !hasPhonePhrase(from: group.item) {
        let inCall = sequence.nouns.contains { $0.classes.contains(.callNoun) || $0.isPhone }
        guard isFaceToFace(group.item) || event.parties.allSatisfy({ isPersonal($0.mention) }) else { return }
        if !inCall { event.kind = .meeting }
      }
      if inPerson || isFaceToFace(group.item) && !hasPhonePhrase(from: group.item) { event.kind = .meeting }
      if event.kind == .call, !event.parties.contains(where: { !subjects.contains($0.mention) }),
        !hasPhonePhrase(from: group.item), !hasVirtualWord(group.item, 0),
        !sequence.nouns.contains(where: { $0.classes.contains(.callNoun) || $0.isPhone })
      {
        // `the two spoke of trade`: in whatever they met for.
        return
      }
    }
    if frame.kind == .visit, event.parties.first(where: { $0.role == .visitor }) == nil { return }
    if frame.id == "go", grammar.verbs[group.verb].lemma == "return" {
      // `before returning to New York`: the head of an organisation goes home.
      event.parties.removeAll { p in
        p.role == .visitor
          && analysis.mentions[p.mention].entities.contains { (analysis.entities[$0].country?.utf8.count ?? 0) > 2 }
      }
      guard event.parties.contains(where: { $0.role == .visitor }) else { return }
    }
    var own = anchors(ofVerb: v)
    if event.gatheringTokens != nil, event.gathering == nil {
      // `participated in a ministerial meeting from July 25 to July 26`
      for n in complements.nouns { own.insert(sequence.nouns[n].item) }
    }
    if let g = event.gathering { own.formUnion(gatheringAnchors(g)) }
    if let n = gatheringNoun { own.formUnion(anchors(ofNoun: n)) }
    if let m = event.gathering, group.passive || isReduced, let i = item(ofMention: m) { own.insert(i) }
    collect(&event, anchors: own, complements: complements)
    timesOfPurpose(&event, anchors: own)
    if frame.kind == .visit, event.status == .denied, group.form == .future, !group.possible, !event.times.isEmpty {
      // `will not travel to Belgrade on Thursday`: called off.
      event.status = .cancelled
    }
    if event.times.isEmpty { shareTimes(&event, verb: v) }
    if needs.contains("scene"), event.places.isEmpty, event.gathering == nil { return }
    if frame.id == "speak", event.kind == .call, !event.places.isEmpty, !hasPhonePhrase(from: group.item),
      !hasVirtualWord(group.item, 0)
    {
      // `spoke with the minister at the base`: not by telephone.
      event.kind = .meeting
    }
    if frame.kind == .meeting || frame.kind == .call { borrow(&event, from: complements, verb: v) }
    guard !moreGatherings.isEmpty, let first = event.gathering else {
      if frame.kind == .summit || group.passive || frame.kind == .visit {
        out.append(event)
      } else {
        out += occasions(of: event, after: group.item, isNoun: frame.object == nil)
      }
      return
    }
    // `attend the summit on Thursday and the council on Friday`: each with the times that follow it.
    let all = [first] + moreGatherings
    for (k, m) in all.enumerated() {
      var one = event
      one.gathering = m
      let from = analysis.mentions[m].tokens.upperBound
      let to = k + 1 < all.count ? analysis.mentions[all[k + 1]].tokens.lowerBound : Int.max
      let own = event.times.filter {
        analysis.times[$0].tokens.lowerBound >= from && analysis.times[$0].tokens.lowerBound < to
      }
      if !own.isEmpty { one.times = own } else if event.times.count > 1 { one.times = [] }
      out.append(one)
    }
  }
}
