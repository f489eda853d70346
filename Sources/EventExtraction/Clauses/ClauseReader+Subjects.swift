/// Who does it: the subjects of verb groups.
extension ClauseReader {
  /// The mentions that are the subject of a verb group; also which finite verb lends it, for infinitives and gerunds.
  func subjects(of verb: Int, depth: Int = 0) -> [Int] {
    guard depth < 5 else { return [] }
    let group = sequence.verbs[verb]
    switch group.form {
    case .infinitive:
      if let g = governor(of: verb) {
        switch g {
        case .verb(let v):
          let over = sequence.verbs[v]
          // `invited Xi to visit`, `asked him to attend`: the object goes.
          if over.verb >= 0, !over.passive, isObjectControl(over) {
            let objects = directObjects(after: over.item, before: group.item)
            if !objects.isEmpty { return objects }
          }
          return subjects(of: v, depth: depth + 1)
        case .noun(let owners): return owners
        case .mention(let m): return m
        }
      }
      return []
    case .gerund:
      if group.item > 0 {
        let previous = items[group.item - 1]
        if previous.kind == .mention, let m = mention(group.item - 1), isActor(m), !m.isPossessive,
          !(group.item > 1 && items[group.item - 2].kind == .preposition)
        {
          return coordinatedLeft(of: group.item - 1)
        }
        // `Trump, visiting Beijing,` / `officials, speaking after meeting`
        if previous.kind == .possessive, let m = mention(group.item - 2), isActor(m) {
          return [Int(items[group.item - 2].ref)]
        }
      }
      return mainSubject(around: verb, depth: depth)
    case .participle:
      return mainSubject(around: verb, depth: depth)
    case .past, .present, .future:
      return finiteSubject(of: verb, depth: depth)
    }
  }

  func isObjectControl(_ group: VerbGroup) -> Bool {
    let v = grammar.verbs[group.verb]
    return v.isKind(.propose) && v.lemma != "want" && v.lemma != "hope" && v.lemma != "seek" || v.lemma == "send"
      || v.lemma == "allow"
      || v.lemma == "lead" || v.lemma == "bring"
  }

  func directObjects(after item: Int, before limit: Int) -> [Int] {
    var i = item + 1
    while i < limit {
      if let m = mention(i), isActor(m) { return coordinated(from: i, accepting: isActor).mentions }
      if items[i].kind == .preposition || items[i].kind == .verb { return [] }
      i += 1
    }
    return []
  }

  /// Nearest finite verb left, else the first finite verb right, in the sentence.
  func mainSubject(around verb: Int, depth: Int) -> [Int] {
    var v = verb - 1
    let here = sequence.verbs[verb].item
    while v >= 0 {
      let g = sequence.verbs[v]
      // Inside a relative clause between commas the main verb stands further left; accept the nearest that has a subject.
      if g.isFinite {
        let s = subjects(of: v, depth: depth + 1)
        if !s.isEmpty { return s }
      }
      v -= 1
    }
    v = verb + 1
    while v < sequence.verbs.count {
      let g = sequence.verbs[v]
      if g.isFinite, g.item > here {
        let s = subjects(of: v, depth: depth + 1)
        if !s.isEmpty { return s }
        return []
      }
      v += 1
    }
    // No finite verb: a headline or list line (`Blinken meeting with ...`): the first actor left.
    var i = here - 1
    while i >= 0 {
      if let m = mention(i), isActor(m), !(i > 0 && items[i - 1].kind == .preposition) { return coordinatedLeft(of: i) }
      i -= 1
    }
    return []
  }

  func finiteSubject(of verb: Int, depth: Int) -> [Int] {
    let here = sequence.verbs[verb].item
    var i = here - 1
    var sawConjunction = false
    while i >= 0 {
      let item = items[i]
      switch item.kind {
      case .adverb, .time, .other, .open, .close, .possessive, .noun, .eventNoun, .determiner:
        if item.kind == .noun || item.kind == .eventNoun {
          // A common noun is the subject (`officials said`): not one that we know, unless a mention owns the clause.
          if !sawConjunction, !inPhrase(i) { return [] }
        }
        i -= 1
      case .mention:
        let m = analysis.mentions[Int(item.ref)]
        if inPhrase(i) {
          i = phraseStart(i) - 1
          continue
        }
        if sawConjunction {
          if let shared = finiteLeft(of: i, depth: depth) { return shared }
        }
        if isActor(m), !m.isPossessive { return coordinatedLeft(of: i) }
        if m.kind == .place, let c = placeParty(m), c { return coordinatedLeft(of: i) }
        i -= 1
      case .preposition: i -= 1
      case .conjunction:
        sawConjunction = true
        i -= 1
      case .comma:
        if let start = insertionStart(endingAt: i) {
          if start + 1 < i, isCompanion(start + 1), start > 0, let m = mention(start - 1), isActor(m),
            !inPhrase(start - 1)
          {
            // `Kelly, along with Tillerson, is in Mexico City`
            let companions =
              (start + 2..<i).first { mention($0).map(isActor) == true }.map {
                coordinated(from: $0, accepting: isActor).mentions
              } ?? []
            return coordinatedLeft(of: start - 1) + companions
          }
          i = start - 1
        } else {
          i -= 1
        }
      case .verb:
        let v = Int(item.ref)
        let g = sequence.verbs[v]
        if let leaders = leaders(after: i) { return leaders }
        if g.isFinite { return subjects(of: v, depth: depth + 1) }
        if g.form == .infinitive, sawConjunction { return subjects(of: v, depth: depth + 1) }
        i -= 1
      case .relative:
        if item.word == grammar.words.where || item.word == grammar.words.when { return [] }
        return antecedent(of: i)
      case .subordinator, .stop: return []
      }
    }
    return []
  }

  /// `a delegation led by Foreign Minister Osman Saleh met ...`: whom the participle names.
  func leaders(after item: Int) -> [Int]? {
    let group = sequence.verbs[Int(items[item].ref)]
    guard group.verb >= 0, item + 2 < items.count, items[item + 1].kind == .preposition,
      items[item + 1].word == grammar.words.by
    else { return nil }
    let lemma = grammar.verbs[group.verb].lemma
    guard lemma == "lead" || lemma == "head", item > 0,
      items[item - 1].kind == .noun || items[item - 1].kind == .mention || items[item - 1].kind == .comma
    else { return nil }
    let list = coordinated(from: item + 2, accepting: isActor).mentions
    return list.isEmpty ? nil : list
  }

  func placeParty(_ m: Mention) -> Bool? {
    m.entities.first.map { analysis.entities[$0].isCapital }
  }

  func finiteLeft(of item: Int, depth: Int) -> [Int]? {
    var i = item - 1
    while i >= 0 {
      switch items[i].kind {
      case .verb:
        let v = Int(items[i].ref)
        let s = subjects(of: v, depth: depth + 1)
        return s.isEmpty ? nil : s
      case .stop, .subordinator: return nil
      default: i -= 1
      }
    }
    return nil
  }

  /// The mention stands in a prepositional phrase (`in Dushanbe`, `with the president`).
  func inPhrase(_ item: Int) -> Bool {
    if opensClause(item) { return false }
    var i = item - 1
    var steps = 0
    while i >= 0, steps < 8 {
      switch items[i].kind {
      case .preposition:
        if beginsClause(i, before: item) { return false }
        return items[i].word != grammar.words.along
      case .determiner, .other, .adverb, .noun: i -= 1
      case .mention:
        // `of Russia and Turkey`, `with Xi's aide`
        // `with the State Department | Under Secretary Nuland`; not `in Bishkek | he met`.
        guard items[i + 1].kind == .mention, let left = mention(i), let right = mention(i + 1),
          left.kind == .country || left.kind == .organisation || left.kind == .adjective,
          right.kind == .person || right.kind == .office
        else { return false }
        i -= 1
        continue
      case .possessive: i -= 1
      case .conjunction:
        guard i > 0, items[i - 1].kind == .mention else { return false }
        i -= 1
        if inPhrase(i) { return i + 2 == item }
        return false
      default: return false
      }
      steps += 1
    }
    return false
  }

  /// `since Ahmadinejad attended`, `after Putin and Xi met`: a conjunction here, no preposition.
  private func beginsClause(_ preposition: Int, before item: Int) -> Bool {
    let w = items[preposition].word
    guard w == grammar.words.after || w == grammar.words.before || w == grammar.words.since || w == grammar.words.until
    else { return false }
    var i = item + 1
    while i < items.count, items[i].kind == .adverb { i += 1 }
    guard i < items.count, items[i].kind == .verb else { return false }
    let verb = sequence.verbs[Int(items[i].ref)]
    // `After Monday's talks with Xi Putin left`: the phrase has a noun of its own between.
    return verb.isFinite
      && (preposition + 1..<item).allSatisfy {
        items[$0].kind == .determiner || items[$0].kind == .mention || items[$0].kind == .conjunction
      }
  }

  /// `In the afternoon | he received`, `On the sidelines | the crown prince received`: who acts after an opening phrase that
  /// no comma closes.
  private func opensClause(_ item: Int) -> Bool {
    guard let m = mention(item), m.kind == .person || m.kind == .office || m.kind == .pronoun, !m.isPossessive else {
      return false
    }
    if m.kind == .pronoun {
      let w = items[item].word
      return w == grammar.words.he || w == grammar.words.she || w == grammar.words.they
    }
    guard item > 1, items[0].kind == .preposition, item + 1 < items.count, items[item + 1].kind == .verb,
      sequence.verbs[Int(items[item + 1].ref)].isFinite
    else { return false }
    let last = items[item - 1].kind
    guard last == .other || last == .noun else { return false }
    return items[1..<item].allSatisfy { $0.kind == .other || $0.kind == .noun || $0.kind == .determiner }
  }

  func phraseStart(_ item: Int) -> Int {
    var i = item - 1
    while i >= 0 {
      if items[i].kind == .preposition { return i }
      i -= 1
    }
    return 0
  }

  /// A comma that closes an insertion (`, who arrived on Tuesday,` / `, 64,`): the item of the comma that opens it.
  func insertionStart(endingAt comma: Int) -> Int? {
    var i = comma - 1
    while i >= 0 {
      if items[i].kind == .comma || items[i].kind == .stop {
        let inside = i + 1
        guard inside < comma else { return nil }
        switch items[inside].kind {
        case .relative, .preposition, .time, .determiner, .other, .adverb, .noun: return i
        case .subordinator: return i
        case .verb:
          let v = sequence.verbs[Int(items[inside].ref)]
          return v.isFinite && v.form != .past ? nil : i
        case .mention:
          // An apposition: `Lavrov, Russia's foreign minister, said`.
          return i > 0 && items[i - 1].kind == .mention ? i : nil
        case .conjunction: return i
        default: return nil
        }
      }
      i -= 1
    }
    return nil
  }

  /// The noun that a relative pronoun stands for.
  func antecedent(of relative: Int) -> [Int] {
    var i = relative - 1
    while i >= 0 {
      switch items[i].kind {
      case .comma, .preposition, .time, .determiner, .adverb, .possessive, .close: i -= 1
      case .mention:
        guard let m = mention(i) else { return [] }
        if isActor(m) { return coordinatedLeft(of: i) }
        return []
      default: return []
      }
    }
    return []
  }

  /// `Putin, Xi hold talks`: in a headline a comma joins the names that it begins with.
  func isHeadlinePair(_ comma: Int) -> Bool {
    guard comma == 1, analysis.document.sentences[sequence.sentence].zone == .headline, items.count > 2,
      items[1].kind == .comma, let a = mention(0), let b = mention(2)
    else { return false }
    return (a.kind == .person || a.kind == .country || a.kind == .office) && a.kind == b.kind
  }

  /// `A, B and C` seen from C.
  func coordinatedLeft(of item: Int) -> [Int] {
    var list = [Int(items[item].ref)]
    var i = item - 1
    var sawAnd = false
    if i > 0, let modifier = mention(i), modifier.kind == .country || modifier.kind == .organisation,
      !modifier.isPossessive
    {
      i -= 1
    }
    while i > 0 {
      var j = i
      var joined = false
      while j >= 0, i - j < 4 {
        if items[j].kind == .conjunction || isCompanion(j) || items[j].kind == .preposition && j > 0 && isAlong(j - 1) {
          joined = true
          sawAnd = true
          j -= 1
        } else if items[j].kind == .comma, sawAnd || isHeadlinePair(j) {
          joined = true
          j -= 1
        } else if items[j].kind == .determiner || items[j].kind == .comma && joined {
          j -= 1
        } else {
          break
        }
      }
      guard joined, j >= 0, let m = mention(j), isActor(m), !m.isPossessive else { break }
      if j > 0, items[j - 1].kind == .mention, let modifier = mention(j - 1),
        modifier.kind == .country || modifier.kind == .organisation
      {
        // `Department of State | Under Secretary Nuland`
        list.append(Int(items[j].ref))
        i = j - 2
        continue
      }
      // Objects of an earlier verb are not coordinated with a later subject: `met Xi and Putin said`.
      if let before = j > 0 ? items[j - 1].kind : nil, before == .verb { break }
      if inPhrase(j) { break }
      list.append(Int(items[j].ref))
      i = j - 1
    }
    return list.reversed()
  }
}
