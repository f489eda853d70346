/// What belongs to a trigger: its anchors, times and places.
extension FrameReader {
  // MARK: Anchors, times and places

  /// The items whose times and places are the trigger's: itself, the plan or light verb over it, its infinitive.
  func anchors(ofVerb v: Int) -> Set<Int> {
    var set: Set<Int> = [sequence.verbs[v].item]
    var current = v
    var depth = 0
    while sequence.verbs[current].form == .infinitive, depth < 4, case .verb(let g)? = reader.governor(of: current) {
      let over = sequence.verbs[g]
      guard
        over.verb == -2 || over.verb >= 0 && grammar.verbs[over.verb].isKind(.plan)
          || over.verb >= 0 && grammar.verbs[over.verb].isKind(.propose)
      else { break }
      set.insert(over.item)
      current = g
      depth += 1
    }
    return set
  }

  func anchors(ofNoun n: Int) -> Set<Int> {
    let noun = sequence.nouns[n]
    var set: Set<Int> = [noun.item]
    if let v = lightVerb(over: n) { set.formUnion(anchors(ofVerb: v)) }
    if let v = predicate(of: n) { set.formUnion(anchors(ofVerb: v)) }
    if let v = reducedRelative(after: noun.item) { set.insert(sequence.verbs[v].item) }
    for v in relativeVerbs(after: noun.item) { set.insert(sequence.verbs[v].item) }
    // `a three-day visit`: the same phrase's second noun (`summit meeting`).
    return set
  }

  /// `cancelled his trip on Monday`, `was called off on Monday`: the day of the cancelling is not the trip's; that of `was put
  /// off to October 3` is, and so is the year of `In 2013 Obama called off a visit`.
  private func isDayOfCallingOff(_ time: Int, anchor: Int) -> Bool {
    guard items[anchor].kind == .verb, let off = callsOff(Int(items[anchor].ref)),
      let precision = analysis.times[Int(items[time].ref)].start?.precision
    else { return false }
    let before = time > 0 ? items[time - 1].word : nil
    if before == grammar.words.to || before == grammar.words.until { return false }
    // What was put off in February takes place later; what was called off last month was to take place about then.
    return precision == .day || off == .postponed && precision == .month
  }

  /// Cancelled or postponed, where the verb says so.
  private func callsOff(_ v: Int) -> EventStatus? {
    let verb = sequence.verbs[v]
    guard verb.verb >= 0 else { return nil }
    if grammar.verbs[verb.verb].isKind(.cancel) { return .cancelled }
    return grammar.verbs[verb.verb].isKind(.postpone) ? .postponed : status.particleStatus(v)
  }

  /// `a state visit that was due to start on Monday`, `a trip he was to have made on Wednesday`: the verbs of the clause that
  /// tells when the noun's event is.
  func relativeVerbs(after item: Int) -> [Int] {
    var i = item + 1
    var steps = 0
    var sawSubject = false
    while i < items.count, steps < 7 {
      switch items[i].kind {
      case .verb:
        guard sawSubject else { return [] }
        var list = [Int(items[i].ref)]
        // `was due to start`, `was to have made`
        if i + 1 < items.count, items[i + 1].kind == .verb, sequence.verbs[Int(items[i + 1].ref)].form == .infinitive {
          list.append(Int(items[i + 1].ref))
        }
        let known = list.compactMap { sequence.verbs[$0].verb >= 0 ? grammar.verbs[sequence.verbs[$0].verb] : nil }
        return known.contains { $0.isKind(.light) || $0.isKind(.plan) } ? list : []
      case .relative: sawSubject = true
      case .subordinator:
        guard items[i].word == grammar.words.that else { return [] }
        sawSubject = true
      case .mention:
        if let m = reader.mention(i), m.kind == .pronoun, !m.isPossessive { sawSubject = true }
      case .preposition, .determiner, .comma, .other, .adverb: break
      default: return []
      }
      i += 1
      steps += 1
    }
    return []
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
        return known.isKind(.plan) || known.isKind(.light) && known.lemma != "lead" || known.isKind(.cancel)
          || known.isKind(.postpone)
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
    return known.isKind(.light) || known.isKind(.plan) || known.isKind(.cancel) || known.isKind(.postpone)
      || known.isKind(.frame) || status.particleStatus(v) != nil ? v : nil
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

  func isLight(_ v: Int) -> Bool {
    let verb = sequence.verbs[v]
    guard verb.verb >= 0 else { return false }
    let known = grammar.verbs[verb.verb]
    if known.lemma == "receive" || known.lemma == "get" { return true }
    if known.isKind(.light) || known.isKind(.cancel) || known.isKind(.postpone) || known.isKind(.deny) { return true }
    return FrameReader.carrying.contains(known.lemma)
  }

  /// Verbs whose subject takes part in the event that is their object (`plans a visit`, `attended talks`).
  static let carrying: Set<String> = [
    "attend", "join", "chair", "co-chair", "host", "open", "plan", "schedule", "prepare", "agree", "participate",
    "convene",
  ]

  func isReport(_ v: Int) -> Bool {
    let verb = sequence.verbs[v]
    return verb.verb >= 0 && grammar.verbs[verb.verb].isKind(.report)
  }

  /// Attaches the sentence's times and places to the event.
  func collect(_ event: inout FrameInstance, anchors: Set<Int>, complements: ClauseReader.Complements) {
    for i in items.indices where items[i].kind == .time {
      let time = Int(items[i].ref)
      if event.times.contains(time) { continue }
      if ownedByNoun(time, except: event.trigger) || isDateline(i) { continue }
      if isAttributive(i) {
        // `has been in the capital since Wednesday`
        if event.rule == "presence", i > 0, items[i - 1].word == grammar.words.since,
          reader.anchor(of: i).map(anchors.contains) == true
        {
          event.times.append(time)
        }
        // `put off the visit until March 10`: the new day.
        if event.status == .postponed { event.times.insert(time, at: 0) }
        continue
      }
      guard let anchor = reader.anchor(of: i) else { continue }
      if anchors.contains(anchor) {
        if isDayOfCallingOff(i, anchor: anchor) { continue }
        event.times.append(time)
      } else if items[anchor].kind == .verb,
        isReport(Int(items[anchor].ref)) || isPastMain(anchor) && anchor < (anchors.max() ?? 0)
      {
        event.reportTimes.append(time)
      }
    }
    inheritFromAntecedent(&event, anchors: anchors)
    if event.places.isEmpty {
      for i in items.indices where items[i].word == grammar.words.here && items[i].kind == .adverb {
        if let anchor = reader.anchor(of: i), anchors.contains(anchor) { event.isHere = true }
      }
    }
    for i in items.indices where items[i].kind == .mention {
      let m = Int(items[i].ref)
      let mention = analysis.mentions[m]
      guard mention.kind == .place || mention.kind == .country, i > 0, !event.places.contains(m) else { continue }
      guard isLocative(i), !modifiesNoun(i), let anchor = reader.anchor(of: i), anchors.contains(anchor) else {
        continue
      }
      if event.kind == .visit, mention.kind == .country || mention.kind == .place, !event.places.isEmpty { continue }
      event.places.append(m)
    }
  }

  /// `met Harris during his May 9-10 visit to Washington`: the visit's days and place are the meeting's.
  func borrow(_ event: inout FrameInstance, from complements: ClauseReader.Complements, verb v: Int) {
    let here = sequence.verbs[v].item
    for n in sequence.nouns.indices {
      let noun = sequence.nouns[n]
      guard noun.item > here, noun.classes.contains(.visitNoun) || noun.classes.contains(.summitNoun), noun.first > 0
      else { continue }
      var p = noun.first - 1
      while p > here, items[p].kind == .determiner || items[p].kind == .other { p -= 1 }
      guard items[p].kind == .preposition, !hasVerb(between: here, and: p) else { continue }
      let w = items[p].word
      guard w == grammar.words.during || w == grammar.words.on || w == grammar.words.at || w == grammar.words.of else {
        continue
      }
      if event.times.isEmpty || event.times.allSatisfy({ analysis.times[$0].kind == .vague }) {
        event.times += noun.times
      }
      if event.places.isEmpty {
        for phrase in reader.complements(after: noun.item, ofNoun: true).phrases
        where phrase.preposition == grammar.words.to || phrase.preposition == grammar.words.in {
          event.places += phrase.mentions.filter {
            analysis.mentions[$0].kind == .place || analysis.mentions[$0].kind == .country
          }
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

  func hasVerb(between a: Int, and b: Int) -> Bool {
    guard a + 1 < b else { return false }
    for i in (a + 1)..<b where items[i].kind == .verb { return true }
    return false
  }

  /// `in Dushanbe`, `at the White House`, `near Paris`; not `of China`, `from Moscow`.
  func isLocative(_ i: Int) -> Bool {
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

  func ownedByNoun(_ time: Int, except trigger: Range<Int>) -> Bool {
    for noun in sequence.nouns where noun.times.contains(time) && items[noun.item].tokens != trigger { return true }
    return false
  }

  /// `On Thursday he will address the Bundestag, meet Scholz and ...`: a time before the first of coordinated verbs is
  /// all of theirs; one after it (`had flown in on Saturday and was received`) is a fair guess.
  func shareTimes(_ event: inout FrameInstance, verb v: Int) {
    let here = sequence.verbs[v].item
    var i = here - 1
    while i >= 0, items[i].kind == .adverb || items[i].kind == .time { i -= 1 }
    guard i >= 0, items[i].kind == .conjunction || items[i].kind == .comma else { return }
    var p = v - 1
    while p >= 0 {
      let other = sequence.verbs[p]
      for k in items.indices
      where items[k].kind == .time && !ownedByNoun(Int(items[k].ref), except: event.trigger) && !isAttributive(k) {
        guard reader.anchor(of: k) == other.item else { continue }
        if k < other.item { event.times.append(Int(items[k].ref)) } else { event.reportTimes.append(Int(items[k].ref)) }
      }
      if !event.times.isEmpty || other.isFinite && items[other.item].kind == .verb && p == 0 { return }
      p -= 1
    }
  }

  /// `NEW DELHI, Aug 19 (Courier) - ...`: the report's own day, where the dateline stands in a sentence of the body.
  private func isDateline(_ i: Int) -> Bool {
    guard i <= 3, i > 0, i + 1 < items.count, items[i + 1].kind == .comma, items[i - 1].kind == .comma,
      analysis.document.tokens[Int(items[0].begin)].flags.contains(.allCaps)
    else { return false }
    return items[0].kind == .mention || items[0].kind == .other
  }

  /// `since the 2020 war`, `until Friday`: no day of the event.
  func isAttributive(_ i: Int) -> Bool {
    var j = i - 1
    while j >= 0, items[j].kind == .determiner { j -= 1 }
    if j >= 0, items[j].word == grammar.words.since || items[j].word == grammar.words.until { return true }
    // `since his installation on 2 April`
    var k = j
    while k >= 0, i - k < 7, items[k].kind != .verb, items[k].kind != .comma, items[k].kind != .stop {
      if items[k].word == grammar.words.since { return true }
      k -= 1
    }
    // `the 2020 war`
    return j < i - 1 && i + 1 < items.count && items[i + 1].kind == .other
      && analysis.times[Int(items[i].ref)].start?.precision == .year
  }

  /// A finite verb of the past: the day of what it tells is a fair guess for what happened with it.
  private func isPastMain(_ item: Int) -> Bool {
    let verb = sequence.verbs[Int(items[item].ref)]
    if verb.form == .gerund || verb.form == .participle { return verb.verb < 0 || frames.byVerb[verb.verb].isEmpty }
    return verb.form == .past && !verb.pluperfect && verb.isFinite
  }

  /// `in Tashkent, where she is to be received`, `on Monday, when he hosted Cameron`: what `where` and `when` stand for.
  func inheritFromAntecedent(_ event: inout FrameInstance, anchors: Set<Int>) {
    guard let first = anchors.min() else { return }
    var i = first - 1
    while i > 0 {
      switch items[i].kind {
      case .stop: return
      case .verb:
        if sequence.verbs[Int(items[i].ref)].isFinite { return }
        i -= 1
      case .relative:
        var j = i - 1
        while j >= 0, items[j].kind == .comma { j -= 1 }
        guard j >= 0 else { return }
        if items[i].word == grammar.words.where, let m = reader.mention(j), m.kind == .place || m.kind == .country,
          event.places.isEmpty
        {
          event.places.append(Int(items[j].ref))
        } else if items[i].word == grammar.words.when, items[j].kind == .time, event.times.isEmpty {
          event.times.append(Int(items[j].ref))
        }
        return
      default: i -= 1
      }
    }
  }

  /// `the war in Gaza`, `elections in Iran`: the place of another noun; not `at a hotel in Riyadh`.
  func modifiesNoun(_ i: Int) -> Bool {
    var j = i - 1
    while j >= 0, items[j].kind == .determiner || items[j].kind == .other && i - j < 4 { j -= 1 }
    guard j > 0, items[j].kind == .preposition else { return false }
    let before = items[j - 1]
    guard before.kind == .other || before.kind == .noun else { return false }
    if grammar.classes(before.word).contains(.sidelines) || grammar.classes(before.word).contains(.states) {
      return false
    }
    var k = j - 2
    while k >= 0,
      items[k].kind == .determiner || items[k].kind == .other || items[k].kind == .adverb || items[k].kind == .mention
    { k -= 1 }
    guard k >= 0, items[k].kind == .preposition else { return true }
    let w = items[k].word
    return !(w == grammar.words.at || w == grammar.words.in || w == grammar.words.for)
  }
}
