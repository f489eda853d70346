/// Decides from tense, modality and governing words whether an occasion happened, is planned, called off or only talked of.
struct StatusReader {
  let reader: ClauseReader
  var grammar: Grammar { reader.grammar }
  var sequence: ClauseSequence { reader.sequence }
  var isHeadline: Bool

  /// Status with what it was read from.
  struct Reading {
    var status: EventStatus
    /// Item that decides.
    var item: Int
    var isPrevious = false
    var isWeak = false
  }

  /// The status that a verb gives to what it says.
  func status(ofVerb verb: Int, depth: Int = 0) -> Reading {
    let group = sequence.verbs[verb]
    var reading = Reading(status: .occurred, item: group.item)
    guard depth < 6 else { return reading }
    switch group.form {
    case .past:
      reading.isPrevious = group.pluperfect
    case .future: reading.status = .planned
    case .present:
      // `will hold talks and take part`: the modal holds for both.
      if let v = coordinatedModal(verb) { return status(ofVerb: v, depth: depth + 1) }
      if group.progressive || group.perfect {
        reading.status = .occurred
      } else {
        reading.status = .occurred; reading.isWeak = !isHeadline
      }
    case .infinitive:
      switch reader.governor(of: verb) {
      case .verb(let v):
        reading = under(verb: v, depth: depth)
        // `was to have met`: it did not happen.
        if group.perfect, reading.status == .planned, sequence.verbs[v].form == .past { reading.status = .cancelled }
      case .noun: reading.status = .planned
      case .mention: reading.status = .planned
      case nil: reading.status = .planned; reading.isWeak = true
      }
    case .gerund, .participle:
      reading = gerund(verb, depth: depth)
    }
    if group.item > 0, group.isFinite, grammar.classes(sequence.items[group.item - 1].word).contains(.lastTime),
      sequence.items[group.item - 1].kind != .mention, sequence.items[group.item - 1].kind != .time
    {
      reading.isPrevious = true
    }
    if group.possible { reading.status = .proposed }
    if group.negated || group.isFinite && hasNegatedSubject(group.item) { reading.status = .denied }
    if reading.status != .denied, isConditional(group.item) { reading.status = .proposed }
    return reading
  }

  private func coordinatedModal(_ verb: Int) -> Int? {
    let group = sequence.verbs[verb]
    guard verb > 0, group.verb >= 0, !group.progressive, !group.perfect, !group.passive,
      grammar.forms(sequence.items[group.item].word).contains(.base),
      sequence.items[group.item].end - sequence.items[group.item].begin == 1
    else { return nil }
    var i = group.item - 1
    while i >= 0,
      sequence.items[i].kind == .adverb || sequence.items[i].kind == .time || sequence.items[i].kind == .comma
    { i -= 1 }
    guard i >= 0, sequence.items[i].kind == .conjunction || sequence.items[i + 1].kind == .comma else { return nil }
    var v = verb - 1
    while v >= 0 {
      let other = sequence.verbs[v]
      if other.form == .future || other.form == .infinitive || other.possible { return v }
      if other.isFinite { return nil }
      v -= 1
    }
    return nil
  }

  /// `put off`, `called off`: what the particle makes of the verb.
  private func particleStatus(_ v: Int) -> EventStatus? {
    let verb = sequence.verbs[v]
    guard verb.verb >= 0, verb.item + 1 < sequence.items.count, sequence.items[verb.item + 1].word == grammar.words.off
    else { return nil }
    switch grammar.verbs[verb.verb].lemma {
    case "put": return .postponed
    case "call", "break": return .cancelled
    default: return nil
    }
  }

  /// `Neither Putin nor Zelenskiy will attend`.
  private func hasNegatedSubject(_ item: Int) -> Bool {
    var i = item - 1
    while i >= 0, item - i < 7 {
      switch sequence.items[i].kind {
      case .mention: break
      case .adverb, .other, .determiner:
        if sequence.items[i].word == grammar.words.neither { return true }
      default: return false
      }
      i -= 1
    }
    return false
  }

  /// The status of what hangs on a verb as its infinitive or object.
  func under(verb: Int, depth: Int) -> Reading {
    let over = sequence.verbs[verb]
    var reading = status(ofVerb: verb, depth: depth + 1)
    if over.verb == -2 {
      // `is to visit`, `was to meet`
      reading.isWeak = false
      if reading.status == .occurred { reading.status = .planned }
      return reading
    }
    guard over.verb >= 0 else { return reading }
    if let status = particleStatus(verb) {
      reading.status = status
      reading.item = over.item
      return reading
    }
    let v = grammar.verbs[over.verb]
    let negated = reading.status == .denied
    if v.isKind(.deny) {
      reading.status = negated ? .occurred : .denied
    } else if v.isKind(.cancel) {
      reading.status = negated ? .planned : .cancelled
    } else if v.isKind(.postpone) {
      reading.status = negated ? .planned : .postponed
    } else if v.isKind(.plan) {
      reading.isWeak = false
      if !negated { reading.status = reading.status == .proposed ? .proposed : .planned }
    } else if v.isKind(.propose) {
      if !negated { reading.status = .proposed }
    } else if v.isKind(.frame) || v.isKind(.light) || v.isKind(.general) {
      // Purpose: `arrived to meet` - planned where the arrival is the day's news, as done as the arrival otherwise.
      if reading.status == .occurred, v.isKind(.frame) { reading.isWeak = true }
    }
    reading.item = over.item
    return reading
  }

  private func gerund(_ verb: Int, depth: Int) -> Reading {
    let group = sequence.verbs[verb]
    let items = sequence.items
    var reading = Reading(status: .occurred, item: group.item, isWeak: true)
    // The word before decides: `after meeting`, `before visiting`, `cancelled visiting`.
    var i = group.item - 1
    while i >= 0, items[i].kind == .adverb || items[i].kind == .time { i -= 1 }
    var governing: Int?
    var v = verb - 1
    while v >= 0 {
      if sequence.verbs[v].isFinite { governing = v; break }
      v -= 1
    }
    if governing == nil {
      v = verb + 1
      while v < sequence.verbs.count {
        if sequence.verbs[v].isFinite { governing = v; break }
        v += 1
      }
    }
    if let g = governing { reading = status(ofVerb: g, depth: depth + 1); reading.isWeak = true }
    if i >= 0 {
      let w = items[i].word
      if w == grammar.words.after || w == grammar.words.following || w == grammar.words.since {
        if reading.status == .denied { reading.status = .occurred }
        return reading
      }
      if w == grammar.words.before, reading.status == .occurred {
        reading.isWeak = true
        return reading
      }
      if items[i].kind == .verb || items[i].kind == .preposition && i > 0 && items[i - 1].kind == .verb {
        let over = Int(items[items[i].kind == .verb ? i : i - 1].ref)
        return under(verb: over, depth: depth)
      }
    }
    if reading.status == .denied { reading.status = .occurred }
    return reading
  }

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
      if w == grammar.words.off, i > 0, items[i - 1].kind == .verb, particleStatus(Int(items[i - 1].ref)) != nil {
        // `put off his trip`
        return merge(under(verb: Int(items[i - 1].ref), depth: 0), reading)
      }
      let outer = outerNoun(i)
      if let mood = outer { return merge(mood, reading) }
      let g = grammar.words
      if w == g.after || w == g.following || w == g.since { reading.isWeak = false; return reading }
      let isAhead = w == g.of && i > 0 && grammar.classes(items[i - 1].word).contains(.advance)
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
    if r.status == .occurred, !r.isWeak { return merge(r, fallback) }
    return merge(r, fallback)
  }

  /// `plans for a visit`, `an invitation to`, `the possibility of`, `cancellation of his trip`.
  private func outerNoun(_ preposition: Int) -> Reading? {
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

  func verbLeft(of item: Int) -> Int? {
    var i = item - 1
    while i >= 0 {
      switch sequence.items[i].kind {
      case .verb: return Int(sequence.items[i].ref)
      case .stop, .subordinator, .relative: return nil
      default: i -= 1
      }
    }
    return nil
  }

  func verbRight(of item: Int) -> Int? {
    var i = item + 1
    while i < sequence.items.count {
      switch sequence.items[i].kind {
      case .verb:
        let v = Int(sequence.items[i].ref)
        if sequence.verbs[v].isFinite { return v }
        i += 1
      case .relative:
        // Past the relative clause's own verb.
        i += 1
        while i < sequence.items.count, sequence.items[i].kind != .comma { i += 1 }
      case .stop: return nil
      default: i += 1
      }
    }
    return nil
  }

  /// Under `if`, `unless`, `whether` in the same clause.
  private func isConditional(_ item: Int) -> Bool {
    var i = item - 1
    while i >= 0 {
      switch sequence.items[i].kind {
      case .subordinator, .conjunction, .determiner:
        if grammar.classes(sequence.items[i].word).contains(.conditional), sequence.items[i].kind == .subordinator {
          return true
        }
        i -= 1
      case .verb, .stop, .comma: return false
      default: i -= 1
      }
    }
    return false
  }
}
