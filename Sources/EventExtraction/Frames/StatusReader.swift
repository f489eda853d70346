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
      } else if !isHeadline, looksAhead(group) {
        reading.status = .planned
      } else {
        reading.status = .occurred; reading.isWeak = !isHeadline
      }
    case .infinitive:
      switch reader.governor(of: verb) {
      case .verb(let v):
        reading = under(verb: v, depth: depth)
        // `was to have met`: it did not happen.
        if group.perfect, reading.status == .planned, sequence.verbs[v].form == .past { reading.status = .cancelled }
        if hasYet(v) { reading.status = .denied }
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

  /// `has yet to receive him`.
  private func hasYet(_ verb: Int) -> Bool {
    let group = sequence.verbs[verb]
    return group.item + 1 < sequence.items.count && sequence.items[group.item + 1].word == grammar.words.yet
      && group.verb >= 0 && grammar.verbs[group.verb].lemma == "have"
  }

  /// `leaves on Sunday for Beirut`, `when he sits down with Maduro`: a present that tells what comes next.
  private func looksAhead(_ group: VerbGroup) -> Bool {
    guard group.verb >= 0, !group.passive else { return false }
    if grammar.classes(sequence.items[group.item].word).contains(.onward) { return true }
    var i = group.item - 1
    while i >= 0, group.item - i < 7 {
      switch sequence.items[i].kind {
      case .mention, .adverb, .conjunction, .determiner, .time: i -= 1
      default: return sequence.items[i].word == grammar.words.when
      }
    }
    return false
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
  func particleStatus(_ v: Int) -> EventStatus? {
    let verb = sequence.verbs[v]
    guard verb.verb >= 0, verb.item + 1 < sequence.items.count else { return nil }
    let particle = sequence.items[verb.item + 1].word
    switch grammar.verbs[verb.verb].lemma {
    case "put" where particle == grammar.words.off: return .postponed
    case "push" where particle == grammar.words.back: return .postponed
    case "call" where particle == grammar.words.off, "break" where particle == grammar.words.off: return .cancelled
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
      // `had been due to travel this week`: a plan, if one that something came between.
      if over.pluperfect { reading.isPrevious = false }
      if !negated { reading.status = reading.status == .proposed ? .proposed : .planned }
      if reading.status == .planned, over.form == .past, isDroppedLater(verb) { reading.status = .cancelled }
    } else if v.isKind(.propose) {
      if !negated { reading.status = .proposed }
    } else if v.isKind(.frame) || v.isKind(.light) || v.isKind(.general) {
      // Purpose: `arrived to meet` - planned where the arrival is the day's news, as done as the arrival otherwise.
      if reading.status == .occurred, v.isKind(.frame) { reading.isWeak = true }
    }
    reading.item = over.item
    return reading
  }

  /// `was scheduled to visit Denmark, but cancelled`: with nothing else that is called off.
  private func isDroppedLater(_ verb: Int) -> Bool {
    let items = sequence.items
    var i = sequence.verbs[verb].item + 1
    while i < items.count, items[i].kind != .stop {
      if grammar.classes(items[i].word).contains(.contrast) {
        i += 1
        while i < items.count, items[i].kind == .adverb || items[i].kind == .time { i += 1 }
        guard i < items.count, items[i].kind == .verb else { return false }
        let other = sequence.verbs[Int(items[i].ref)]
        guard other.verb >= 0, grammar.verbs[other.verb].isKind(.cancel), !other.negated else { return false }
        // `cancelled a cabinet meeting`: that is another matter.
        return i + 1 >= items.count
          || items[i + 1].kind != .determiner && items[i + 1].kind != .mention
            && items[i + 1].kind != .eventNoun
      }
      i += 1
    }
    return false
  }

  private func gerund(_ verb: Int, depth: Int) -> Reading {
    let group = sequence.verbs[verb]
    let items = sequence.items
    var reading = Reading(status: .occurred, item: group.item, isWeak: true)
    // The word before decides: `after meeting`, `before visiting`, `cancelled visiting`.
    var i = group.item - 1
    while i >= 0, items[i].kind == .adverb || items[i].kind == .time { i -= 1 }
    let isBefore = i >= 0 && items[i].word == grammar.words.before
    var governing: Int?
    var v = verb - 1
    while v >= 0 {
      // `is to address the assembly before going on to Singapore`: as planned as the address.
      if sequence.verbs[v].isFinite || isBefore && sequence.verbs[v].form == .infinitive { governing = v; break }
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
        if sequence.verbs[v].isFinite, !isReduced(v) { return v }
        i += 1
      case .relative:
        // Past the relative clause's own verb: up to the comma, or to the next finite verb.
        i += 1
        var own: Int?
        scan: while i < sequence.items.count {
          switch sequence.items[i].kind {
          case .comma, .stop: break scan
          case .conjunction, .relative, .subordinator: own = nil
          case .verb where sequence.verbs[Int(sequence.items[i].ref)].isFinite:
            if own != nil { return Int(sequence.items[i].ref) }
            own = i
          default: break
          }
          i += 1
        }
      case .stop: return nil
      default: i += 1
      }
    }
    return nil
  }

  /// `a visit planned for March 17 could not take place`: a participle, where another finite verb follows it at once.
  private func isReduced(_ v: Int) -> Bool {
    let verb = sequence.verbs[v]
    guard verb.form == .past, !verb.passive, !verb.perfect, verb.verb >= 0, grammar.verbs[verb.verb].isKind(.plan),
      sequence.items[verb.item].end - sequence.items[verb.item].begin == 1,
      grammar.forms(sequence.items[verb.item].word).contains(.participle)
    else { return false }
    var i = verb.item + 1
    while i < sequence.items.count {
      switch sequence.items[i].kind {
      case .verb: return sequence.verbs[Int(sequence.items[i].ref)].isFinite
      case .preposition, .time, .mention, .determiner, .other, .adverb: i += 1
      default: return false
      }
    }
    return false
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
