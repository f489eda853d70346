/// Reads the frames that a sentence evokes.
struct FrameReader {
  let reader: ClauseReader
  let frames: FrameTable
  let status: StatusReader

  var analysis: Analysis { reader.analysis }
  var grammar: Grammar { reader.grammar }
  var sequence: ClauseSequence { reader.sequence }
  var items: [Item] { reader.items }

  init(analysis: Analysis, grammar: Grammar, frames: FrameTable, sequence: ClauseSequence) {
    reader = ClauseReader(analysis: analysis, grammar: grammar, sequence: sequence)
    self.frames = frames
    let zone = analysis.document.sentences[sequence.sentence].zone
    status = StatusReader(reader: reader, isHeadline: zone == .headline || zone == .standfirst)
  }

  func read(into out: inout [FrameInstance]) {
    for v in sequence.verbs.indices where sequence.verbs[v].verb >= 0 {
      for f in frames.byVerb[sequence.verbs[v].verb] { readVerb(v, frame: frames.frames[f], into: &out) }
    }
    for n in sequence.nouns.indices { readNoun(n, into: &out) }
    readCopulas(into: &out)
    readSummitMentions(into: &out)
    readEncounterHeadline(into: &out)
  }

  private func instance(_ frame: FrameTable.Frame, trigger item: Int) -> FrameInstance {
    let sentence = analysis.document.sentences[sequence.sentence]
    let tokens = items[item].tokens
    var out = FrameInstance(
      kind: frame.kind, rule: frame.id, sentence: sequence.sentence, trigger: tokens, statusTokens: tokens)
    out.zone = sentence.zone
    out.isHeadline = sentence.zone == .headline
    out.isQuoted = analysis.document.tokens[tokens.lowerBound].flags.contains(.quoted)
    return out
  }

  // MARK: Verbs

  private func readVerb(_ v: Int, frame: FrameTable.Frame, into out: inout [FrameInstance]) {
    let group = sequence.verbs[v]
    let complements = reader.complements(after: group.item, ofNoun: false)
    var event = instance(frame, trigger: group.item)
    let subjects = reader.subjects(of: v)
    var hasObject = false, hasDestination = false, hasGathering = false
    var phone = false

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
          if mention.kind == .summit, event.gathering == nil {
            event.gathering = m
            hasGathering = true
          }
        default:
          if reader.isActor(mention) || mention.kind == .place && isMetonym(mention) {
            event.parties.append((m, role))
          }
        }
      }
    }

    if group.passive {
      // `was received by Putin`: the subject is the object.
      if let role = frame.object { add(subjects, role) }
      for phrase in complements.phrases where phrase.preposition == grammar.words.by && phrase.isTight {
        if let role = frame.subject { add(phrase.mentions, role) }
        hasObject = true
      }
      if frame.object == nil { return }
      hasObject = hasObject || !subjects.isEmpty
    } else {
      if let role = frame.subject { add(subjects, role) }
      if let role = frame.object {
        let before = event.parties.count
        add(complements.objects, role)
        hasObject = hasObject || event.parties.count > before || hasDestination
      }
    }
    for phrase in complements.phrases {
      guard let role = frame.role(of: phrase.preposition) else { continue }
      if role == .participant || role == .host {
        guard phrase.isTight else { continue }
        add(phrase.mentions, role)
      } else if role == .destination {
        // `return migrants to Libya` is no journey of the subject's.
        guard phrase.isTight, complements.objects.isEmpty else { continue }
        add(phrase.mentions, role)
      } else {
        add(phrase.mentions, role)
      }
    }
    // A noun gathering of its own: `attend a ministerial meeting in Rome`.
    if frame.kind == .summit, !hasGathering, frame.object == .gathering || !complements.nouns.isEmpty {
      for n in complements.nouns where sequence.nouns[n].classes.contains(.summitNoun) && isGathering(sequence.nouns[n]) {
        event.gatheringTokens = gatheringName(n)
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

    let needs = frame.needs
    if frame.id == "take-to", !subjects.isEmpty || group.passive { return }
    if frame.id == "expected-in", event.status == .occurred { event.status = .planned }
    if frame.id == "call-on", let next = complements.follows.first, sequence.verbs[next].form == .infinitive { return }
    if needs.contains("object"), !hasObject { return }
    if needs.contains("destination"), !hasDestination { return }
    if needs.contains("gathering"), !hasGathering { return }
    if needs.contains("pair") {
      guard event.parties.count >= 2 || pluralParties(event) else { return }
    }
    if needs.contains("phone") {
      phone = hasPhonePhrase(from: group.item)
      guard phone else { return }
    }
    if frame.kind == .meeting, hasPhonePhrase(from: group.item) || hasVirtualWord(group.item, complements.end) { event.kind = .call }
    if frame.id == "speak" {
      let inPerson = complements.phrases.contains { analysis.mentions[$0.mentions.first ?? 0].kind == .summit }
      if grammar.verbs[group.verb].lemma == "talk", !hasPhonePhrase(from: group.item) { return }
      if inPerson { event.kind = .meeting }
    }
    if frame.kind == .visit, event.parties.first(where: { $0.role == .visitor }) == nil { return }
    collect(&event, anchors: anchors(ofVerb: v), complements: complements)
    if frame.kind == .meeting || frame.kind == .call { borrow(&event, from: complements, verb: v) }
    out.append(event)
  }

  /// `often meets`, `usually visits`: no occasion.
  private func isHabitual(_ group: VerbGroup) -> Bool {
    let tokens = items[group.item].tokens
    for t in max(0, tokens.lowerBound - 1)..<tokens.upperBound
    where grammar.classes(analysis.document.tokens[t].word).contains(.habitual) { return true }
    // `met with Trudeau often`
    for i in (group.item + 1)..<min(items.count, group.item + 5) where i < items.count {
      if items[i].kind == .verb { break }
      if items[i].kind == .adverb, grammar.classes(items[i].word).contains(.habitual) { return true }
    }
    return false
  }

  /// Plural mentions (`the two leaders met`, `they met`) are a pair by themselves.
  private func pluralParties(_ event: FrameInstance) -> Bool {
    event.parties.contains { p in
      let m = analysis.mentions[p.mention]
      return m.entities.count >= 2
    }
  }

  func isMetonym(_ m: Mention) -> Bool { m.entities.first.map { analysis.entities[$0].isCapital } ?? false }

  /// `by phone`, `over the telephone`, `via video link` in the verb's clause.
  private func hasPhonePhrase(from item: Int) -> Bool {
    var i = item + 1
    var end = items.count
    while i < end {
      if items[i].kind == .verb, Int(items[i].ref) >= 0, sequence.verbs[Int(items[i].ref)].isFinite { end = i }
      if items[i].kind == .stop || items[i].kind == .subordinator { end = i }
      i += 1
    }
    i = item + 1
    while i < end {
      if grammar.classes(items[i].word).contains(.phone), i + 1 >= items.count || items[i + 1].kind != .eventNoun {
        var j = i - 1
        while j > item, items[j].kind == .determiner || items[j].kind == .other { j -= 1 }
        let w = items[j].word
        let g = grammar.words
        if items[j].kind == .preposition, w == g.by || w == g.via || w == g.on || w == g.through || w == g.over { return true }
      }
      i += 1
    }
    return false
  }

  /// `met virtually`, `held a virtual meeting`.
  private func hasVirtualWord(_ item: Int, _ end: Int) -> Bool {
    var i = max(0, item)
    while i < min(items.count, item + 4) {
      if grammar.classes(items[i].word).contains(.phone) { return true }
      i += 1
    }
    return false
  }

  // MARK: Anchors, times and places

  /// The items whose times and places are the trigger's: itself, the plan or light verb over it, its infinitive.
  private func anchors(ofVerb v: Int) -> Set<Int> {
    var set: Set<Int> = [sequence.verbs[v].item]
    var current = v
    var depth = 0
    while sequence.verbs[current].form == .infinitive, depth < 4, case .verb(let g)? = reader.governor(of: current) {
      let over = sequence.verbs[g]
      guard over.verb == -2 || over.verb >= 0 && grammar.verbs[over.verb].isKind(.plan) || over.verb >= 0 && grammar.verbs[over.verb].isKind(.propose) else { break }
      set.insert(over.item)
      current = g
      depth += 1
    }
    return set
  }

  private func anchors(ofNoun n: Int) -> Set<Int> {
    let noun = sequence.nouns[n]
    var set: Set<Int> = [noun.item]
    if let v = lightVerb(over: n) { set.formUnion(anchors(ofVerb: v)) }
    if let v = predicate(of: n) { set.formUnion(anchors(ofVerb: v)) }
    if let v = reducedRelative(after: noun.item) { set.insert(sequence.verbs[v].item) }
    // `a three-day visit`: the same phrase's second noun (`summit meeting`).
    return set
  }

  /// `talks held in Geneva`, `a session, due in Russia in March`, `a summit scheduled for May`: the participle that follows.
  func reducedRelative(after item: Int) -> Int? {
    var i = item + 1
    var steps = 0
    while i < items.count, steps < 6 {
      switch items[i].kind {
      case .verb:
        let verb = sequence.verbs[Int(items[i].ref)]
        guard verb.verb >= 0, items[i].end - items[i].begin == 1, !verb.passive else { return nil }
        let known = grammar.verbs[verb.verb]
        let isParticiple = verb.form == .past || verb.form == .participle || known.lemma == "due"
        guard isParticiple, grammar.forms(items[i].word).contains(.participle) else { return nil }
        return known.isKind(.plan) || known.isKind(.light) && known.lemma != "lead" || known.isKind(.cancel) || known.isKind(.postpone)
          || known.lemma == "host" || known.lemma == "co-host" ? Int(items[i].ref) : nil
      case .comma, .mention, .preposition, .determiner, .possessive, .other: i += 1
      default: return nil
      }
      steps += 1
    }
    return nil
  }

  /// `The talks were held`, `the visit will take place`: the verb that the noun is subject of.
  func predicate(of n: Int) -> Int? {
    let noun = sequence.nouns[n]
    if noun.first > 0 {
      let before = items[noun.first - 1].kind
      if before == .preposition || before == .verb { return nil }
    }
    guard let v = status.verbRight(of: noun.item) else { return nil }
    let verb = sequence.verbs[v]
    if verb.verb == -2 { return v }
    guard verb.verb >= 0 else { return nil }
    let known = grammar.verbs[verb.verb]
    return known.isKind(.light) || known.isKind(.plan) || known.isKind(.cancel) || known.isKind(.postpone) || known.isKind(.frame) ? v : nil
  }

  /// `held talks`, `paid a visit`, `will have a meeting`: the verb whose object the noun is.
  func lightVerb(over n: Int) -> Int? {
    let noun = sequence.nouns[n]
    var i = noun.first - 1
    while i >= 0, items[i].kind == .determiner || items[i].kind == .adverb || items[i].kind == .other { i -= 1 }
    guard i >= 0 else { return nil }
    if items[i].kind == .conjunction || items[i].kind == .comma {
      // `held talks with X and a meeting with Y`
      guard let v = status.verbLeft(of: i), isLight(v) else { return nil }
      return v
    }
    if items[i].kind == .verb { return isLight(Int(items[i].ref)) ? Int(items[i].ref) : nil }
    if items[i].kind == .mention, i > 0 { return nil }
    if items[i].kind == .preposition, i > 0, items[i - 1].kind == .verb {
      // `participate in talks`, `arrived for talks`, `embarked on a visit`, `sit down for a meeting`
      let v = Int(items[i - 1].ref)
      return sequence.verbs[v].verb != -1 && !isReport(v) ? v : nil
    }
    if items[i].kind == .preposition, let v = status.verbLeft(of: i), !isReport(v) {
      // `arrived in Dushanbe on a visit`, `is in Mexico for talks`
      let w = items[i].word
      if w == grammar.words.on || w == grammar.words.for {
        let verb = sequence.verbs[v]
        if verb.verb == -2 || verb.verb >= 0 && grammar.verbs[verb.verb].isKind(.frame) { return v }
      }
    }
    return nil
  }

  private func isLight(_ v: Int) -> Bool {
    let verb = sequence.verbs[v]
    guard verb.verb >= 0 else { return false }
    let known = grammar.verbs[verb.verb]
    if known.lemma == "receive" || known.lemma == "get" { return true }
    if known.isKind(.light) || known.isKind(.cancel) || known.isKind(.postpone) || known.isKind(.deny) { return true }
    return FrameReader.carrying.contains(known.lemma)
  }

  /// Verbs whose subject takes part in the event that is their object (`plans a visit`, `attended talks`).
  private static let carrying: Set<String> = [
    "attend", "join", "chair", "co-chair", "host", "open", "plan", "schedule", "prepare", "agree", "participate", "convene",
  ]

  private func isReport(_ v: Int) -> Bool {
    let verb = sequence.verbs[v]
    return verb.verb >= 0 && grammar.verbs[verb.verb].isKind(.report)
  }

  /// Attaches the sentence's times and places to the event.
  private func collect(_ event: inout FrameInstance, anchors: Set<Int>, complements: ClauseReader.Complements) {
    for i in items.indices where items[i].kind == .time {
      let time = Int(items[i].ref)
      if event.times.contains(time) { continue }
      if ownedByNoun(time, except: event.trigger) { continue }
      guard let anchor = reader.anchor(of: i) else { continue }
      if anchors.contains(anchor) {
        event.times.append(time)
      } else if items[anchor].kind == .verb, isReport(Int(items[anchor].ref)) {
        event.reportTimes.append(time)
      }
    }
    for i in items.indices where items[i].kind == .mention {
      let m = Int(items[i].ref)
      let mention = analysis.mentions[m]
      guard mention.kind == .place || mention.kind == .country, i > 0, !event.places.contains(m) else { continue }
      guard isLocative(i), let anchor = reader.anchor(of: i), anchors.contains(anchor) else { continue }
      if event.kind == .visit, mention.kind == .country || mention.kind == .place, !event.places.isEmpty { continue }
      event.places.append(m)
    }
  }

  /// `met Harris during his May 9-10 visit to Washington`: the visit's days and place are the meeting's.
  private func borrow(_ event: inout FrameInstance, from complements: ClauseReader.Complements, verb v: Int) {
    let here = sequence.verbs[v].item
    for n in sequence.nouns.indices {
      let noun = sequence.nouns[n]
      guard noun.item > here, noun.classes.contains(.visitNoun) || noun.classes.contains(.summitNoun), noun.first > 0 else { continue }
      var p = noun.first - 1
      while p > here, items[p].kind == .determiner || items[p].kind == .other { p -= 1 }
      guard items[p].kind == .preposition, !hasVerb(between: here, and: p) else { continue }
      let w = items[p].word
      guard w == grammar.words.during || w == grammar.words.on || w == grammar.words.at || w == grammar.words.of else { continue }
      if event.times.isEmpty || event.times.allSatisfy({ analysis.times[$0].kind == .vague }) { event.times += noun.times }
      if event.places.isEmpty {
        for phrase in reader.complements(after: noun.item, ofNoun: true).phrases
        where phrase.preposition == grammar.words.to || phrase.preposition == grammar.words.in {
          event.places += phrase.mentions.filter { analysis.mentions[$0].kind == .place || analysis.mentions[$0].kind == .country }
          break
        }
      }
    }
    if event.gathering == nil {
      for phrase in complements.phrases {
        if let m = phrase.mentions.first(where: { analysis.mentions[$0].kind == .summit }) { event.gathering = m }
      }
    }
  }

  private func hasVerb(between a: Int, and b: Int) -> Bool {
    guard a + 1 < b else { return false }
    for i in (a + 1)..<b where items[i].kind == .verb { return true }
    return false
  }

  /// `in Dushanbe`, `at the White House`, `near Paris`; not `of China`, `from Moscow`.
  private func isLocative(_ i: Int) -> Bool {
    var j = i - 1
    while j >= 0, items[j].kind == .determiner || items[j].kind == .other && i - j < 4 { j -= 1 }
    guard j >= 0 else { return false }
    if items[j].kind == .comma || items[j].kind == .conjunction, j > 0, items[j - 1].kind == .mention {
      let m = analysis.mentions[Int(items[j - 1].ref)]
      return (m.kind == .place || m.kind == .country) && isLocative(j - 1)
    }
    guard items[j].kind == .preposition else { return false }
    let w = items[j].word
    return w == grammar.words.in || w == grammar.words.at
  }

  private func ownedByNoun(_ time: Int, except trigger: Range<Int>) -> Bool {
    for noun in sequence.nouns where noun.times.contains(time) && items[noun.item].tokens != trigger { return true }
    return false
  }

  // MARK: Nouns

  private func readNoun(_ n: Int, into out: inout [FrameInstance]) {
    let noun = sequence.nouns[n]
    if noun.isPress { return }
    // A noun that the next noun of its phrase takes in (`summit meeting`, `phone call`).
    if noun.item + 1 < items.count, items[noun.item + 1].kind == .eventNoun { return }
    if noun.classes.contains(.visitNoun) { readVisitNoun(n, into: &out); return }
    let isSummit = noun.classes.contains(.summitNoun)
    // `a call with Putin` is one on the telephone; a bare `conversation` may be any.
    let isCall = noun.isPhone || noun.classes.contains(.callNoun)
    let frame = frames.frames[isCall ? frames.callNoun : isSummit && !noun.classes.contains(.meetingNoun) ? frames.summitNoun : frames.meetingNoun]
    var event = instance(frame, trigger: noun.item)
    if isCall { event.kind = .call }
    var complements = reader.complements(after: noun.item, ofNoun: true)
    if let v = predicate(of: n), sequence.verbs[v].verb >= 0, !hasVerb(between: noun.item, and: sequence.verbs[v].item) {
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
        guard reader.isActor(mention) || mention.kind == .place && isMetonym(mention) || mention.kind == .adjective else { continue }
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
        if phrase.mentions.allSatisfy({ analysis.mentions[$0].kind == .person || analysis.mentions[$0].kind == .office || analysis.mentions[$0].kind == .group }) { add(phrase.mentions) }
      } else if w == grammar.words.to || w == grammar.words.from, isCall {
        add(phrase.mentions)
        sawWith = true
      } else if w == grammar.words.at || w == grammar.words.in || w == grammar.words.during || w == grammar.words.of {
        for m in phrase.mentions where analysis.mentions[m].kind == .summit && event.gathering == nil { event.gathering = m }
      }
    }
    if noun.classes.contains(.callNoun), !noun.isPhone {
      guard sawWith, items[noun.item].word == grammar.words.call || items[noun.item].word == grammar.words.calls else { return }
    }
    let light = lightVerb(over: n)
    if let v = light, !sawWith || !ownedByPerson {
      let verb = sequence.verbs[v]
      if verb.verb >= 0 || verb.verb == -2 {
        if verb.passive {
          for phrase in complements.phrases where phrase.preposition == grammar.words.by { add(phrase.mentions) }
        } else {
          let subjects = reader.subjects(of: v)
          let host = verb.verb >= 0 && (grammar.verbs[verb.verb].lemma == "host" || grammar.verbs[verb.verb].lemma == "mediate")
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
    if let organisation = gatheringOrganisation(noun), !isCall || isPlural(noun) {
      // `an OIC meeting in Makkah`: the organisation gathers.
      event.kind = .summit
      event.rule = "organisation-gathering"
      event.gatheringTokens = Int(items[noun.first].begin)..<Int(items[noun.item].end)
      if !event.parties.contains(where: { $0.mention == organisation }) { event.parties.append((organisation, .attendee)) }
      for i in event.parties.indices { event.parties[i].role = .attendee }
      collect(&event, anchors: anchors(ofNoun: n), complements: complements)
      if event.parties.count < 2, event.times.isEmpty, event.places.isEmpty { return }
      out.append(event)
      return
    }
    let count = event.parties.reduce(0) { $0 + max(1, analysis.mentions[$1.mention].entities.count) }
    if isSummit, !noun.classes.contains(.meetingNoun) {
      guard count >= 2 else { return }
      event.kind = .summit
      event.gatheringTokens = gatheringName(n)
      for i in event.parties.indices { event.parties[i].role = .attendee }
    }
    if noun.isDomestic, count < 2 { return }
    collect(&event, anchors: anchors(ofNoun: n), complements: complements)
    if count < 2 {
      guard isAnaphor(noun), !noun.isIndefinite else { return }
      event.isAnaphoric = true
      event.strength *= 0.5
    }
    out.append(event)
  }

  /// The owners of a noun; `his` and `her` mean the subject of their own clause where that is a person.
  private func owners(of noun: EventNoun) -> [Int] {
    guard let p = noun.possessors.first, analysis.mentions[p].kind == .pronoun, analysis.mentions[p].entities.count == 1,
      let v = status.verbLeft(of: noun.first), sequence.verbs[v].isFinite
    else { return noun.possessors }
    let subjects = reader.subjects(of: v)
    guard subjects.count == 1, analysis.mentions[subjects[0]].kind == .person, let e = analysis.mentions[subjects[0]].entities.first,
      analysis.entities[e].kind == .person
    else { return noun.possessors }
    let word = analysis.document.tokens[analysis.mentions[p].tokens.lowerBound].word
    if word == grammar.words.her, analysis.entities[e].gender == .male { return noun.possessors }
    if word == grammar.words.his, analysis.entities[e].gender == .female { return noun.possessors }
    return word == grammar.words.his || word == grammar.words.her ? subjects : noun.possessors
  }

  /// `the meeting`, `the talks`, `this visit`, `their meeting`, `Friday's talks`.
  private func isAnaphor(_ noun: EventNoun) -> Bool {
    guard noun.first <= noun.item else { return false }
    for i in noun.first..<noun.item {
      let w = items[i].word
      if w == grammar.words.the || w == grammar.words.this || items[i].kind == .mention || items[i].kind == .time { return true }
    }
    return false
  }

  /// `Russian-Tajik talks`, `the Trump-Putin summit`.
  private func addModifiers(_ noun: EventNoun, to event: inout FrameInstance, explicit: inout Int) {
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
  private func gatheringOrganisation(_ noun: EventNoun) -> Int? {
    guard !noun.classes.contains(.callNoun), noun.classes.contains(.meetingNoun) || noun.classes.contains(.summitNoun) else { return nil }
    guard noun.modifiers.count == 1, let m = noun.modifiers.first, analysis.mentions[m].kind == .organisation,
      let e = analysis.mentions[m].entities.first, analysis.entities[e].country != nil else { return nil }
    return m
  }

  private func isPlural(_ noun: EventNoun) -> Bool { false }

  /// `In a call on Tuesday, Merkel told Putin`, `hosted Cameron for breakfast`: subject and object of the clause that the
  /// noun's phrase stands in.
  private func ambientPair(of noun: EventNoun) -> [Int]? {
    var p = noun.first - 1
    while p >= 0, items[p].kind == .determiner || items[p].kind == .other || items[p].kind == .adverb { p -= 1 }
    guard p >= 0, items[p].kind == .preposition else { return nil }
    let w = items[p].word
    let g = grammar.words
    guard w == g.in || w == g.during || w == g.at || w == g.for || w == g.on else { return nil }
    let left = status.verbLeft(of: p)
    guard let v = left ?? status.verbRight(of: noun.item), sequence.verbs[v].isFinite, sequence.verbs[v].verb >= 0 else { return nil }
    let verb = grammar.verbs[sequence.verbs[v].verb]
    let hosts = verb.lemma == "host" || verb.lemma == "welcome" || verb.lemma == "receive" || verb.lemma == "join" || verb.lemma == "see"
    guard verb.isKind(.report) || hosts || verb.isKind(.propose) else { return nil }
    if w == g.for, !hosts { return nil }
    let objects = reader.complements(after: sequence.verbs[v].item, ofNoun: false).objects.filter {
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
  private func ambientSubject(of noun: EventNoun) -> [Int]? {
    guard noun.first > 0, items[noun.first - 1].kind == .preposition || items[noun.first - 1].kind == .adverb || items[noun.first - 1].kind == .determiner else { return nil }
    var v = sequence.verbs.count - 1
    while v >= 0, sequence.verbs[v].item > noun.item { v -= 1 }
    while v >= 0 {
      if sequence.verbs[v].isFinite {
        let s = reader.subjects(of: v)
        return s.isEmpty ? nil : s
      }
      v -= 1
    }
    for (k, verb) in sequence.verbs.enumerated() where verb.item > noun.item && verb.isFinite {
      let s = reader.subjects(of: k)
      return s.isEmpty ? nil : s
    }
    return nil
  }

  private func readVisitNoun(_ n: Int, into out: inout [FrameInstance]) {
    let noun = sequence.nouns[n]
    let frame = frames.frames[frames.visitNoun]
    var event = instance(frame, trigger: noun.item)
    let complements = reader.complements(after: noun.item, ofNoun: true)
    event.level = noun.level
    if noun.level != nil { event.levelTokens = Int(items[noun.first].begin)..<Int(items[noun.item].end) }
    event.times = noun.times
    func add(_ mentions: [Int], _ role: FrameTable.Role) {
      for m in mentions where !event.parties.contains(where: { $0.mention == m }) {
        let mention = analysis.mentions[m]
        if reader.isActor(mention) { event.parties.append((m, role)) }
      }
    }
    add(owners(of: noun), .visitor)
    for m in noun.modifiers where analysis.mentions[m].kind == .person || analysis.mentions[m].kind == .office { add([m], .visitor) }
    for phrase in complements.phrases {
      let w = phrase.preposition
      let places = phrase.mentions.filter { analysis.mentions[$0].kind == .place || analysis.mentions[$0].kind == .country }
      if w == grammar.words.to || w == grammar.words.in || w == grammar.words.at {
        if event.places.isEmpty, phrase.isTight || w == grammar.words.to { event.places.append(contentsOf: places) }
      } else if w == grammar.words.of || w == grammar.words.by {
        if phrase.isTight { add(phrase.mentions, .visitor) }
      } else if w == grammar.words.with, phrase.isTight {
        add(phrase.mentions, .host)
      }
    }
    // `a Tokyo visit`, `his European trip`, `a China visit`
    if event.places.isEmpty {
      for m in noun.modifiers {
        let mention = analysis.mentions[m]
        if mention.kind == .place || mention.kind == .country || mention.kind == .adjective && event.parties.contains(where: { $0.role == .visitor }) {
          event.places.append(m)
        }
      }
    }
    let light = lightVerb(over: n)
    var verbPlaces = false
    if let v = light, event.parties.first(where: { $0.role == .visitor }) == nil {
      let verb = sequence.verbs[v]
      if !verb.passive { add(reader.subjects(of: v), .visitor) }
    }
    if let v = status.verbLeft(of: noun.first), sequence.verbs[v].verb >= 0,
      grammar.verbs[sequence.verbs[v].verb].lemma == "accompany"
    {
      // `accompanies Blinken on travel to Germany`: both go.
      add(reader.complements(after: sequence.verbs[v].item, ofNoun: false).objects, .visitor)
      add(reader.subjects(of: v), .visitor)
    }
    if let v = light {
      // `arrived in Dushanbe on a three-day visit`, `is in Mexico City for a brief trip`
      let over = reader.complements(after: sequence.verbs[v].item, ofNoun: false)
      if event.places.isEmpty {
        for phrase in over.phrases where phrase.preposition == grammar.words.in || phrase.preposition == grammar.words.to || phrase.preposition == grammar.words.at {
          event.places.append(contentsOf: phrase.mentions.filter { analysis.mentions[$0].kind == .place || analysis.mentions[$0].kind == .country })
          verbPlaces = true
        }
      }
    }
    _ = verbPlaces
    if event.parties.first(where: { $0.role == .visitor }) == nil, let subject = ambientSubject(of: noun) {
      add(subject, .visitor)
      event.strength *= 0.8
    }
    let reading = status.status(ofNoun: n)
    event.status = reading.status
    event.statusTokens = items[reading.item].tokens
    event.isPrevious = reading.isPrevious
    if reading.isWeak { event.strength *= 0.9 }
    let hasVisitor = event.parties.contains { $0.role == .visitor }
    collect(&event, anchors: anchors(ofNoun: n), complements: complements)
    let hasHost = event.parties.contains { $0.role == .host }
    if !hasVisitor || event.places.isEmpty && !hasHost {
      let inPhrase = noun.first > 0 && items[noun.first - 1].kind == .preposition
      guard hasVisitor || isAnaphor(noun) && !noun.isIndefinite || inPhrase else { return }
      event.isAnaphoric = true
      event.strength *= 0.6
    }
    out.append(event)
  }

  // MARK: Copulas

  /// `is in Mexico City for talks`, `was in Tokyo on Monday`: presence abroad.
  private func readCopulas(into out: inout [FrameInstance]) {
    for v in sequence.verbs.indices where sequence.verbs[v].verb == -2 && sequence.verbs[v].isFinite {
      let group = sequence.verbs[v]
      var i = group.item + 1
      while i < items.count, items[i].kind == .adverb || items[i].kind == .time { i += 1 }
      guard i + 1 < items.count, items[i].kind == .preposition, items[i].word == grammar.words.in, let m = reader.mention(i + 1),
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
      event.isPrevious = reading.isPrevious
      event.strength *= 0.8
      collect(&event, anchors: [group.item], complements: reader.complements(after: group.item, ofNoun: false))
      out.append(event)
    }
  }

  // MARK: Headlines without a verb

  /// `Secretary Blinken With Mexican Foreign Secretary Ebrard`, `X and Foreign Minister Y Before Their Meeting`: the
  /// headline of a transcript names who met.
  private func readEncounterHeadline(into out: inout [FrameInstance]) {
    guard analysis.document.sentences[sequence.sentence].zone == .headline, !sequence.verbs.contains(where: { $0.isFinite }) else { return }
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
    var event = instance(frames.frames[frames.meetingNoun], trigger: 0)
    event.rule = "encounter-headline"
    event.trigger = Int(items[0].begin)..<Int(items[max(0, i - 1)].end)
    event.statusTokens = event.trigger
    event.parties = people.map { ($0, .participant) }
    out.append(event)
  }

  // MARK: Gatherings

  func isGathering(_ noun: EventNoun) -> Bool { !noun.isPress && !noun.isDomestic }

  /// The words that name a gathering: `the D-ISIS Ministerial`, `a meeting of the Central America Integration System`.
  func gatheringName(_ n: Int) -> Range<Int>? {
    let noun = sequence.nouns[n]
    return Int(items[noun.first].begin)..<Int(items[noun.item].end)
  }

  /// Named gatherings with a time or place but no attendee in the clause (`the G20 summit will be held in Hangzhou on ...`).
  private func readSummitMentions(into out: inout [FrameInstance]) {
    for i in items.indices where items[i].kind == .mention {
      let m = Int(items[i].ref)
      guard analysis.mentions[m].kind == .summit else { continue }
      if out.contains(where: { $0.sentence == sequence.sentence && $0.kind == .summit && $0.gathering == m }) { continue }
      let frame = frames.frames[frames.summitNoun]
      var event = instance(frame, trigger: i)
      event.gathering = m
      event.rule = "gathering"
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
        }
        if verb.verb >= 0, sequence.verbs[v].passive || grammar.verbs[verb.verb].lemma == "due", grammar.verbs[verb.verb].isKind(.plan) || grammar.verbs[verb.verb].isKind(.cancel) || grammar.verbs[verb.verb].isKind(.postpone) {
          event.status = status.under(verb: v, depth: 0).status
        }
      } else if let v = status.verbLeft(of: i) {
        let reading = status.status(ofVerb: v)
        event.status = reading.status == .denied || reading.status == .proposed ? .occurred : reading.status
      }
      if let v = reducedRelative(after: i) {
        anchors.insert(sequence.verbs[v].item)
        let known = grammar.verbs[sequence.verbs[v].verb]
        if known.isKind(.plan) { event.status = .planned }
      }
      event.times = complements.times.filter { !ownedByNoun($0, except: event.trigger) }
      for phrase in complements.phrases where phrase.isTight && (phrase.preposition == grammar.words.in || phrase.preposition == grammar.words.at) {
        event.places.append(contentsOf: phrase.mentions.filter { analysis.mentions[$0].kind == .place || analysis.mentions[$0].kind == .country })
      }
      collect(&event, anchors: anchors, complements: complements)
      event.isAnaphoric = true
      out.append(event)
    }
  }
}
