/// Verbs with their auxiliaries, and the words that may be verbs or nouns.
extension Chunker {
  func verbGroup(
    at t: Int, end: Int, tokens: [Token], headline: Bool, nextMention: Int, nextTime: Int,
    into out: inout ClauseSequence
  ) -> Int? {
    let first = grammar.classes(tokens[t].word)
    let isTo = first.contains(.to)
    // `IS` the group is no verb in a sentence of lower case.
    if tokens[t].flags.contains(.allCaps), first.contains(.be), t + 1 < end, !tokens[t + 1].flags.contains(.allCaps) {
      return nil
    }
    guard
      isTo || !first.isDisjoint(with: .auxiliary) || first.contains(.verb) || first.contains(.not)
        || mayBeUnknownVerb(tokens[t])
    else { return nil }
    var group = VerbGroup(item: out.items.count, form: .present, verb: -3)
    var i = t
    var sawModal = false, sawHave = false, sawBe = false, sawDo = false, sawTo = false
    var pastAux = false
    var lastVerb = -1
    var gap = 0
    var mentionLimit = nextMention, timeLimit = nextTime
    var skippedTime: Int?
    scan: while i < end {
      let token = tokens[i]
      while mentionLimit < analysis.mentions.count, analysis.mentions[mentionLimit].tokens.lowerBound < i {
        mentionLimit += 1
      }
      while timeLimit < analysis.times.count, analysis.times[timeLimit].tokens.lowerBound < i { timeLimit += 1 }
      if mentionLimit < analysis.mentions.count, analysis.mentions[mentionLimit].tokens.lowerBound == i { break }
      if timeLimit < analysis.times.count, analysis.times[timeLimit].tokens.lowerBound == i {
        // `will on Friday visit`, `will Monday meet`
        guard sawModal || sawHave || sawBe else { break }
        if skippedTime != nil { break }
        skippedTime = timeLimit
        i = analysis.times[timeLimit].tokens.upperBound
        continue
      }
      if token.flags.contains(.punctuation) { break }
      let c = grammar.classes(token.word)
      if c.contains(.to), i == t {
        sawTo = true
        i += 1
        continue
      }
      if !c.isDisjoint(with: [.future, .may, .must]), !sawTo || i > t {
        if lastVerb >= 0 { break }
        sawModal = true
        if c.contains(.may) { group.possible = true }
        if c.contains(.future) || c.contains(.must) { group.form = .future }
        i += 1
        continue
      }
      if c.contains(.not) {
        if !(sawModal || sawHave || sawBe || sawDo || sawTo || i == t) { break }
        group.negated = true
        i += 1
        continue
      }
      if c.contains(.be) {
        sawBe = true
        let w = token.word
        if w == grammar.beWords.was || w == grammar.beWords.were { pastAux = true }
        if w == grammar.beWords.been { group.perfect = true }
        lastVerb = i
        group.verb = -2
        i += 1
        gap = 0
        continue
      }
      if c.contains(.have), let v = grammar.verb(token.word), lastVerb < 0 || sawModal {
        // An auxiliary where a participle follows, else the light verb.
        if hasParticiple(after: i, end: end, tokens: tokens) {
          sawHave = true
          group.perfect = true
          if token.word == grammar.beWords.had { group.pluperfect = true }
          i += 1
          continue
        }
        group.verb = v
        lastVerb = i
        if grammar.forms(token.word).contains(.past) { pastAux = true }
        if grammar.forms(token.word).contains(.ing), !sawBe, !sawTo, !sawModal { group.form = .gerund }
        i += 1
        break
      }
      if c.contains(.do), !sawModal, lastVerb < 0 {
        sawDo = true
        if token.word == grammar.beWords.did { pastAux = true }
        i += 1
        continue
      }
      if let v = grammar.verb(token.word),
        acceptsVerb(
          at: i, start: t, tokens: tokens, sawAux: sawModal || sawHave || sawBe || sawDo || sawTo, headline: headline,
          out: out)
      {
        let forms = grammar.forms(token.word)
        let isAuxiliary = sawModal || sawHave || sawBe || sawDo || sawTo
        if !isAuxiliary {
          if forms.contains(.past) {
            group.form = .past
          } else if forms.contains(.ing) {
            group.form = .gerund
          } else if forms.contains(.participle) {
            group.form = .participle
          } else {
            group.form = .present
          }
        } else if sawBe {
          if forms.contains(.ing) {
            group.progressive = true
          } else if forms.contains(.participle) {
            group.passive = true
          } else if forms.contains(.base), sawModal || sawTo {
          } else {
            break scan
          }
        }
        group.verb = v
        lastVerb = i
        i += 1
        break
      }
      if token.word == grammar.words.co, i + 1 < end, tokens[i + 1].flags.contains(.hyphen) {
        // `will co-chair`
        i += 2
        continue
      }
      if mayBeUnknownVerb(token), lastVerb < 0 || sawBe {
        let ing = endsWith(token, "ing")
        let ed = endsWith(token, "ed")
        if sawModal || sawHave || sawBe || sawDo || sawTo {
          if sawBe, !ing, !ed { break }
          if sawBe { if ing { group.progressive = true } else { group.passive = true } }
          group.verb = -1
          lastVerb = i
          i += 1
          break
        }
        if i == t, ing || ed {
          let previous = out.items.last?.kind
          if ing, previous == .determiner || previous == .possessive { break }
          if ed,
            previous != .mention && previous != .adverb && previous != .relative && previous != .conjunction
              && previous != .time
          {
            break
          }
          group.form = ed ? .past : .gerund
          group.verb = -1
          lastVerb = i
          i += 1
          break
        }
        break
      }
      let isAdverb =
        c.contains(.adverb) || c.contains(.habitual) || endsWithLy(token) || token.word == grammar.words.first
      if isAdverb, sawModal || sawHave || sawBe || sawDo || sawTo, gap < 3 {
        gap += 1
        i += 1
        continue
      }
      break
    }
    guard lastVerb >= 0 else { return nil }
    if sawTo, !sawModal {
      // `to` + something that is not a verb is a preposition.
      group.form = .infinitive
    } else if sawModal {
      group.form = group.form == .future ? .future : group.possible ? .present : .future
    } else if sawHave || sawBe || sawDo {
      let firstForms = grammar.classes(tokens[t].word)
      if firstForms.contains(.be), tokens[t].word == grammar.beWords.being {
        group.form = .gerund
      } else if firstForms.contains(.be), tokens[t].word == grammar.beWords.been {
        group.form = .participle
      } else if tokens[t].word == grammar.beWords.having {
        group.form = .gerund
      } else {
        group.form = pastAux || sawHave ? .past : .present
      }
    } else if pastAux, group.form != .gerund {
      group.form = .past
    }
    let finish = lastVerb + 1
    out.items.append(
      Item(kind: .verb, begin: Int32(t), end: Int32(finish), ref: Int32(out.verbs.count), word: tokens[lastVerb].word))
    group.item = out.items.count - 1
    out.verbs.append(group)
    if let time = skippedTime, analysis.times[time].tokens.upperBound <= finish {
      let m = analysis.times[time]
      out.items.append(
        Item(kind: .time, begin: Int32(m.tokens.lowerBound), end: Int32(m.tokens.upperBound), ref: Int32(time), word: 0)
      )
    }
    return finish
  }

  func hasParticiple(after i: Int, end: Int, tokens: [Token]) -> Bool {
    var j = i + 1
    while j < end, j < i + 5 {
      let c = grammar.classes(tokens[j].word)
      if c.contains(.be) || c.contains(.not) || c.contains(.adverb) || endsWithLy(tokens[j]) || c.contains(.habitual) {
        if tokens[j].word == grammar.beWords.been { return true }
        j += 1
        continue
      }
      if c.contains(.determiner) || tokens[j].flags.contains(.punctuation) { return false }
      // `had closed-door talks` has no perfect in it.
      if j + 1 < end, tokens[j + 1].flags.contains(.hyphen), tokens[j + 1].flags.contains(.glued) { return false }
      if grammar.verb(tokens[j].word) != nil { return grammar.forms(tokens[j].word).contains(.participle) }
      return mayBeUnknownVerb(tokens[j]) && endsWith(tokens[j], "ed")
        && !(j + 1 < end && tokens[j + 1].flags.contains(.hyphen))
    }
    return false
  }

  /// A lower-case word that the lexicon lacks and that is shaped like a verb form.
  func mayBeUnknownVerb(_ token: Token) -> Bool {
    guard token.flags.contains(.word), !token.flags.contains(.capital) else { return false }
    let c = grammar.classes(token.word)
    guard c.isEmpty || c == .partyNoun else { return false }
    return true
  }

  func endsWith(_ token: Token, _ suffix: StaticString) -> Bool {
    let n = suffix.utf8CodeUnitCount
    guard Int(token.end - token.begin) > n + 2 else { return false }
    return suffix.withUTF8Buffer { s in
      for k in 0..<n where analysis.document.bytes[Int(token.end) - n + k] != s[k] { return false }
      return true
    }
  }

  /// Whether a word that may be a verb is one here, where it may also be a noun (`visit`, `talks`, `host`, `plan`).
  func acceptsVerb(at i: Int, start: Int, tokens: [Token], sawAux: Bool, headline: Bool, out: ClauseSequence)
    -> Bool
  {
    let token = tokens[i]
    let forms = grammar.forms(token.word)
    let c = grammar.classes(token.word)
    if token.flags.contains(.capital), !token.flags.contains(.first), !headline, !token.flags.contains(.allCaps) {
      return false
    }
    if sawAux { return true }
    guard let previous = out.items.last else {
      // Sentence-initial: a gerund (`Meeting the heads of state, ...`) or an imperative.
      if c.isDisjoint(with: .eventNoun) {
        return forms.contains(.ing) || forms.contains(.past) || forms.contains(.participle)
      }
      guard forms.contains(.ing), i + 1 < tokens.count else { return false }
      let n = grammar.classes(tokens[i + 1].word)
      return n.contains(.determiner) || n.contains(.preposition) && tokens[i + 1].word == grammar.words.with
        || tokens[i + 1].flags.contains(.capital)
    }
    if c.contains(.phone), i + 1 < tokens.count, !grammar.classes(tokens[i + 1].word).isDisjoint(with: .eventNoun) {
      return false
    }
    if previous.kind == .time, out.items.count > 1 {
      // `a 60-minute talk`, `the January 28 phone call`
      let before = out.items[out.items.count - 2].kind
      if before == .determiner || before == .possessive { return false }
    }
    switch previous.kind {
    case .determiner:
      // `Aliyev and Pashinyan each held talks`
      guard
        previous.word == grammar.words.each || previous.word == grammar.words.both || previous.word == grammar.words.all
      else { return false }
      return forms.contains(.past) && out.items.count > 1 && out.items[out.items.count - 2].kind == .mention
    case .possessive: return false
    case .other, .noun:
      // `peace talks`, `phone call`, `working visit`; but `officials met`.
      if c.isDisjoint(with: .eventNoun) && !forms.contains(.base) {
        return previous.kind == .noun || forms.contains(.past)
      }
      return previous.kind == .noun && !forms.isDisjoint(with: [.past])
    case .preposition:
      if previous.word == grammar.words.to { return forms.contains(.base) }
      return forms.contains(.ing) && (c.isDisjoint(with: .eventNoun) || nextIsObject(i, tokens))
    case .mention:
      let m = analysis.mentions[Int(previous.ref)]
      if m.kind == .adjective { return false }
      if m.isPossessive { return false }
      if forms.contains(.past) || forms.contains(.s) && c.isDisjoint(with: .eventNoun) { return true }
      if forms == .base, !headline, !m.isPlural, m.kind != .pronoun, m.entities.count < 2 {
        // `G20 host Gabriel`: a bare form needs a plural subject (`Russia and China hold`).
        let before = out.items.count > 1 ? out.items[out.items.count - 2].kind : .stop
        if before != .conjunction && before != .comma { return false }
      }
      if c.isDisjoint(with: .eventNoun) { return true }
      // `Putin, Xi visit`, `Trump visits Beijing`, `leaders tour`; not `Russia talks in`, `Trump visit to`.
      guard m.kind == .person || m.kind == .office || m.kind == .pronoun || m.kind == .group else {
        return forms.contains(.s) && nextIsObject(i, tokens) && headline
      }
      return nextIsObject(i, tokens)
    case .verb, .eventNoun:
      if previous.kind == .eventNoun, !c.isDisjoint(with: .eventNoun) { return false }
      return forms.contains(.ing) || forms.contains(.past) && c.isDisjoint(with: .eventNoun)
    case .comma, .conjunction, .adverb, .relative, .subordinator, .time, .open, .close, .stop:
      if previous.kind == .subordinator, forms == .base { return false }
      if c.isDisjoint(with: .eventNoun) { return true }
      if forms.contains(.past) { return true }
      return nextIsObject(i, tokens)
    }
  }

  /// What follows can be an object: a determiner, a name, `with`.
  func nextIsObject(_ i: Int, _ tokens: [Token]) -> Bool {
    guard i + 1 < tokens.count else { return false }
    let next = tokens[i + 1]
    if next.word == grammar.words.with { return true }
    let c = grammar.classes(next.word)
    if c.contains(.determiner) || c.contains(.pronoun) { return true }
    if c.contains(.preposition) || c.contains(.to) || next.flags.contains(.punctuation) { return false }
    return next.flags.contains(.capital)
  }
}
