/// The status of event nouns: from their adjectives, from what governs them, from the verb whose subject they are.
extension StatusReader {
  /// The status of an event noun: from its adjectives, from what governs it, from the verb that it is subject of.
  func status(ofNoun n: Int) -> Reading {
    let noun = sequence.nouns[n]
    let items = sequence.items
    var reading = Reading(status: .occurred, item: noun.item, isPrevious: noun.isPrevious, isWeak: true)
    if noun.negated { reading.status = .denied; return reading }
    if let mood = noun.mood { reading.status = mood; reading.isWeak = false }
    var i = noun.first - 1
    while i >= 0,
      items[i].kind == .determiner || items[i].kind == .adverb
        || items[i].kind == .other && grammar.classes(items[i].word).isEmpty
    {
      i -= 1
    }
    guard i >= 0 else { return subjectStatus(noun, reading) }
    let before = items[i]
    if before.kind == .preposition {
      let w = before.word
      if w == grammar.words.off || w == grammar.words.back, i > 0, items[i - 1].kind == .verb,
        particleStatus(Int(items[i - 1].ref)) != nil
      {
        // `put off his trip`
        return merge(under(verb: Int(items[i - 1].ref), depth: 0), reading)
      }
      let outer = outerNoun(i)
      if let mood = outer { return merge(mood, reading) }
      let g = grammar.words
      if w == g.after || w == g.following || w == g.since { reading.isWeak = false; return reading }
      let isAhead = w == g.of && i > 0 && grammar.classes(items[i - 1].word).contains(.advance)
      // `Secretary Blinken and Minister Le Drian Before Their Meeting`: a transcript of that day.
      if isHeadline, w == g.before, !sequence.verbs.contains(where: \.isFinite) { return reading }
      if w == g.before || w == g.until || isAhead {
        if reading.status == .occurred { reading.status = .planned }
        return reading
      }
      if let v = verbLeft(of: i) {
        let verb = sequence.verbs[v]
        var r = status(ofVerb: v)
        if verb.verb >= 0 {
          let known = grammar.verbs[verb.verb]
          if known.isKind(.report), r.status != .planned {
            r = reading
          } else if known.isKind(.cancel) || known.isKind(.postpone) || known.isKind(.plan) || known.isKind(.propose)
            || known.isKind(.deny)
          {
            if w == g.for || w == g.to || w == g.on || w == g.from || w == g.in || w == g.at {
              r = under(verb: v, depth: 0)
            }
          }
        }
        if r.status == .proposed, w == g.during || w == g.in || w == g.at, hasPlanLeft(of: i) {
          // `will seek to calm them during talks in Brussels`: the talks are sure.
          r.status = .planned
        }
        if r.status == .denied, !(verb.verb >= 0 && grammar.verbs[verb.verb].isKind(.deny)),
          w == g.during || w == g.in || w == g.at
        {
          r.status = .occurred
        }
        return merge(r, reading)
      }
      if let v = verbRight(of: noun.item) {
        let r = status(ofVerb: v)
        if r.status == .denied || r.status == .proposed { return reading }
        return merge(r, reading)
      }
      return reading
    }
    if before.kind == .verb, before.word == grammar.words.following {
      // `Following the president's travel to Brussels, she will meet ...`: that is behind.
      if let main = verbRight(of: noun.item), status(ofVerb: main).status == .planned { reading.isPrevious = true }
      reading.isWeak = false
      return reading
    }
    if before.kind == .verb {
      let v = Int(before.ref)
      let r = objectStatus(v)
      return merge(r, reading)
    }
    if before.kind == .conjunction || before.kind == .comma, let v = verbLeft(of: i), let direct = isObjectRegion(v, i),
      direct
    {
      return merge(objectStatus(v), reading)
    }
    return subjectStatus(noun, reading)
  }

  private func hasPlanLeft(of item: Int) -> Bool {
    var v = verbLeft(of: item)
    while let here = v, here >= 0 {
      let verb = sequence.verbs[here]
      if verb.form == .future { return !verb.possible }
      if verb.isFinite { return false }
      v = here > 0 ? here - 1 : nil
    }
    return false
  }

  private func merge(_ a: Reading, _ noun: Reading) -> Reading {
    if noun.isWeak {
      var r = a
      r.isPrevious = r.isPrevious || noun.isPrevious
      return r
    }
    // The adjective says `upcoming`; the verb may still call it off.
    switch a.status {
    case .cancelled, .postponed, .denied: return a
    default: return noun
    }
  }

  private func objectStatus(_ v: Int) -> Reading {
    let verb = sequence.verbs[v]
    guard verb.verb >= 0 else { return status(ofVerb: v) }
    if particleStatus(v) != nil { return under(verb: v, depth: 0) }
    let known = grammar.verbs[verb.verb]
    if known.isKind(.light) || known.isKind(.frame) || known.isKind(.meet) { return status(ofVerb: v) }
    if known.isKind(.cancel) || known.isKind(.postpone) || known.isKind(.plan) || known.isKind(.propose)
      || known.isKind(.deny)
    {
      return under(verb: v, depth: 0)
    }
    var r = status(ofVerb: v)
    r.isWeak = true
    if r.status == .denied { r.status = .occurred }
    return r
  }

  private func isObjectRegion(_ v: Int, _ item: Int) -> Bool? {
    var i = sequence.verbs[v].item + 1
    while i < item {
      if sequence.items[i].kind == .verb || sequence.items[i].kind == .stop { return false }
      i += 1
    }
    return true
  }

  /// The noun is the subject of the next finite verb: `The visit will take place`, `Talks were postponed`.
  private func subjectStatus(_ noun: EventNoun, _ fallback: Reading) -> Reading {
    guard let v = verbRight(of: noun.item) else {
      var r = fallback
      if isHeadline, r.status == .occurred { r.isWeak = true }
      return r
    }
    let group = sequence.verbs[v]
    var r = status(ofVerb: v)
    if group.verb >= 0 {
      let known = grammar.verbs[group.verb]
      if group.passive, particleStatus(v) != nil { r = under(verb: v, depth: 0) }
      if group.passive || known.lemma == "due" || known.lemma == "likely" || known.lemma == "unlikely" {
        if known.isKind(.cancel) || known.isKind(.postpone) || known.isKind(.deny) || known.isKind(.propose)
          || known.isKind(.plan)
        {
          r = under(verb: v, depth: 0)
        }
      }
    }
    if r.status == .denied, group.negated, group.verb >= 0,
      StatusReader.happening.contains(grammar.verbs[group.verb].lemma)
    {
      // `The visit planned for March 17 could not take place`.
      r.status = .cancelled
    }
    return merge(r, fallback)
  }

  private static let happening: Set<String> = ["take", "hold", "undertake", "happen", "occur", "materialize"]

  /// `plans for a visit`, `an invitation to`, `the possibility of`, `cancellation of his trip`.
  func outerNoun(_ preposition: Int) -> Reading? {
    var i = preposition - 1
    while i >= 0, preposition - i < 4 {
      let item = sequence.items[i]
      guard item.kind == .other || item.kind == .noun || item.kind == .adverb else { return nil }
      let c = grammar.classes(item.word)
      if c.contains(.proposalNoun) { return Reading(status: .proposed, item: i) }
      if c.contains(.planNoun) { return Reading(status: .planned, item: i) }
      if c.contains(.cancelNoun) { return Reading(status: .cancelled, item: i) }
      if c.contains(.postponeNoun) { return Reading(status: .postponed, item: i) }
      if c.contains(.denyNoun) { return Reading(status: .denied, item: i) }
      if c.contains(.advance) { return Reading(status: .planned, item: i) }
      i -= 1
    }
    return nil
  }
}
