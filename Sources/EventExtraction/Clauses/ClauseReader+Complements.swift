extension ClauseReader {
  /// What stands right of a trigger: objects, prepositional phrases, nouns, until the clause ends.
  ///
  /// - Parameters:
  ///   - item: the trigger's item.
  ///   - ofNoun: a noun has no direct objects.
  func complements(after item: Int, ofNoun: Bool) -> Complements {
    var out = Complements()
    var i = item + 1
    var tight = true
    var sawAny = false
    while i < items.count {
      let here = items[i]
      switch here.kind {
      case .adverb:
        if grammar.classes(here.word).contains(.phone) { out.isPhone = true }
        i += 1
      case .determiner: i += 1
      case .time:
        out.times.append(Int(here.ref))
        i += 1
      case .mention:
        let m = analysis.mentions[Int(here.ref)]
        if !ofNoun, tight, out.objects.isEmpty, !sawAny {
          if m.isPossessive || i + 1 < items.count && items[i + 1].kind == .possessive {
            // `met Ukraine's Dmytro Kuleba`: the name after the owner; `visited Germany's capital`: not the owner.
            if let head = ownedName(after: i) {
              i = head
            } else {
              tight = false
              i += 1
            }
            continue
          }
          if m.kind == .adjective {
            tight = false
            i += 1
            continue
          }
          let list = coordinated(from: i) {
            isActor($0) || $0.kind == .place || $0.kind == .summit
          }
          if list.mentions.isEmpty {
            i += 1
          } else {
            out.objects = list.mentions
            i = list.next
          }
          sawAny = true
          continue
        }
        if !ofNoun, out.objects.isEmpty, m.kind == .person || m.kind == .office, !m.isPossessive, i > 0,
          items[i - 1].kind == .mention,
          i + 1 >= items.count || items[i + 1].kind != .verb
        {
          // `received at his office in Jeddah | the US special envoy`
          let list = coordinated(from: i, accepting: isActor)
          out.objects = list.mentions
          i = list.next
          sawAny = true
          continue
        }
        sawAny = true
        tight = tight && m.kind != .unknown
        i += 1
      case .preposition:
        let word = here.word
        var j = i + 1
        if j < items.count, items[j].kind == .preposition, word != grammar.words.from {
          // A particle: `flew on to Tashkent`, `stopped over in Ashgabat`.
          i = j
          continue
        }
        var passed = false
        while j < items.count,
          items[j].kind == .determiner || items[j].kind == .adverb
            || (items[j].kind == .other || isModifier(j)) && j - i < 6
        {
          if items[j].kind == .other { passed = true }
          if grammar.classes(items[j].word).contains(.phone) { out.isPhone = true }
          j += 1
        }
        guard j < items.count else { i = j; continue }
        // `to the Kingdom of Morocco`, `in the city of Geneva`
        if passed, items[j].kind == .preposition, items[j].word == grammar.words.of, j + 1 < items.count,
          word == grammar.words.to || word == grammar.words.in || word == grammar.words.at,
          let m = mention(j + 1), m.kind == .place || m.kind == .country
        {
          j += 1
          passed = false
        }
        if items[j].kind == .mention {
          let m = analysis.mentions[Int(items[j].ref)]
          let owner = m.isPossessive || j + 1 < items.count && items[j + 1].kind == .possessive
          if owner, let head = ownedName(after: j) {
            // `with Russia's Vladimir Putin`, `with the Holy See's number two, Cardinal Parolin`
            let list = coordinated(from: head) { isActor($0) || $0.kind == .place || $0.kind == .summit }
            out.phrases.append(
              Phrase(
                preposition: word, item: i, mentions: list.mentions.isEmpty ? [Int(items[head].ref)] : list.mentions,
                isTight: isTight(tight, word, i) && !passed))
            i = max(head + 1, list.next)
            sawAny = true
            continue
          }
          if owner || m.kind == .adjective {
            // `at Putin's residence`, `with Turkish`: keep going, the head follows.
            tight = tight && word != grammar.words.of
            i = j + 1
            if owner, word == grammar.words.with || word == grammar.words.between {
              out.phrases.append(Phrase(preposition: word, item: i, mentions: [], isTight: false))
            }
            continue
          }
          let list = coordinated(from: j) { isActor($0) || $0.kind == .place || $0.kind == .summit }
          // `met Xi to discuss relations with Japan`: after another noun, `with` belongs to it.
          out.phrases.append(
            Phrase(
              preposition: word, item: i, mentions: list.mentions.isEmpty ? [Int(items[j].ref)] : list.mentions,
              isTight: isTight(tight, word, i) && !passed))
          i = max(j + 1, list.next)
          sawAny = true
          continue
        }
        if items[j].kind == .time {
          out.times.append(Int(items[j].ref))
          i = j + 1
          continue
        }
        if items[j].kind == .eventNoun {
          out.nouns.append(Int(items[j].ref))
          tight = false
          i = j + 1
          continue
        }
        if items[j].kind == .verb {
          out.follows.append(Int(items[j].ref))
          out.end = j
          return out
        }
        // `on the sidelines of`, `at the invitation of`: transparent nouns keep the chain.
        if grammar.classes(items[j].word).contains(.sidelines) { i = j + 1; continue }
        tight = false
        i = j
        if i == here.begin { i += 1 }
        if items[i].kind != .preposition { i += 1 }
      case .eventNoun:
        out.nouns.append(Int(here.ref))
        sawAny = true
        if !ofNoun { tight = true } else { tight = false }
        if !ofNoun {
          // The light verb's object: its own complements are read from the noun.
          out.end = i
          return out
        }
        i += 1
      case .other, .noun:
        if grammar.classes(here.word).contains(.phone) { out.isPhone = true }
        if !grammar.classes(here.word).contains(.sidelines) { tight = false }
        sawAny = true
        i += 1
      case .comma, .open, .close, .possessive: i += 1
      case .conjunction:
        i += 1
      case .verb:
        out.follows.append(Int(here.ref))
        out.end = i
        return out
      case .subordinator
      where here.word == grammar.words.than && i + 1 < items.count && items[i + 1].kind == .time:
        // `spent more than four hours with Putin`
        i += 1
      case .relative, .subordinator, .stop:
        out.end = i
        return out
      }
    }
    out.end = items.count
    return out
  }

  /// An adjective before a common noun: `in the Turkish resort of Antalya`.
  private func isModifier(_ j: Int) -> Bool {
    guard let m = mention(j), m.kind == .adjective, j + 1 < items.count else { return false }
    return items[j + 1].kind == .other
  }

  /// `met for an hour with`, `talks on trade with`: after an adjunct, `with` and `between` still belong to the trigger,
  /// unless the noun before has a partner of its own (`relations with Japan`).
  private func isTight(_ tight: Bool, _ preposition: WordID, _ item: Int) -> Bool {
    if tight { return true }
    guard preposition == grammar.words.with || preposition == grammar.words.between, item > 0 else { return false }
    let before = items[item - 1]
    if before.kind == .other || before.kind == .noun { return !grammar.classes(before.word).contains(.relational) }
    return before.kind == .mention || before.kind == .time || before.kind == .adverb
  }

  /// The name that an owner introduces: `Russia's | Vladimir Putin`, `the Holy See's | number two, | Cardinal Parolin`.
  func ownedName(after item: Int) -> Int? {
    var i = item + 1
    var steps = 0
    while i < items.count, steps < 6 {
      switch items[i].kind {
      case .possessive, .other, .noun, .adverb, .determiner: i += 1
      case .comma:
        guard i + 1 < items.count, let m = mention(i + 1), m.kind == .person || m.kind == .office else { return nil }
        i += 1
      case .mention:
        guard let m = mention(i) else { return nil }
        // `his | Ecuadorean | counterpart`
        if steps == 0, m.kind == .unknown || m.kind == .adjective, i + 1 < items.count, items[i + 1].kind == .mention {
          i += 1
          break
        }
        guard m.kind == .person || m.kind == .office && steps <= 1 else { return nil }
        return i
      default: return nil
      }
      steps += 1
    }
    return nil
  }

  /// The verb or event noun that a time or place belongs to: the nearest to its left in the clause, or, where the
  /// sentence begins with it, the first finite verb.
  func anchor(of item: Int) -> Int? {
    if let verb = clauseInitial(item) { return verb }
    var i = item - 1
    while i >= 0 {
      switch items[i].kind {
      case .verb: return i
      case .eventNoun:
        // `a bilateral law enforcement mechanism`: an adjective here.
        if i + 1 < items.count,
          items[i + 1].kind == .other || items[i + 1].kind == .noun || items[i + 1].kind == .eventNoun, i + 1 < item
        {
          i -= 1
          continue
        }
        return i
      case .stop: return nil
      case .subordinator where isComparison(i): i -= 3
      case .relative, .subordinator:
        return firstVerb(after: item)
      case .comma:
        i -= 1
      default: i -= 1
      }
    }
    return firstVerb(after: item)
  }

  /// `as early as the first half of April`, `as late as last week`: the second `as` opens no clause.
  private func isComparison(_ item: Int) -> Bool {
    guard item >= 2, items[item].word == grammar.words.as, items[item - 2].word == grammar.words.as else {
      return false
    }
    return items[item - 1].kind == .adverb || items[item - 1].kind == .other
  }

  /// `..., and on Wednesday evening he met Merkel`: a phrase that begins its clause belongs to the verb after it.
  private func clauseInitial(_ item: Int) -> Int? {
    var i = item - 1
    while i >= 0, items[i].kind == .preposition || items[i].kind == .determiner || items[i].kind == .adverb { i -= 1 }
    guard i >= 0 else { return nil }
    guard
      items[i].kind == .conjunction || items[i].kind == .comma || items[i].kind == .open || items[i].kind == .close
        || items[i].kind == .subordinator || items[i].kind == .stop
        || items[i].kind == .relative && (items[i].word == grammar.words.where || items[i].word == grammar.words.when)
    else { return nil }
    var j = item + 1
    while j < items.count {
      switch items[j].kind {
      case .comma, .adverb, .time, .preposition, .determiner: j += 1
      case .verb where items[j].word == grammar.words.following && items[j - 1].kind == .comma:
        // `On Thursday, following the summit, he is due to`
        while j < items.count, items[j].kind != .comma { j += 1 }
      case .mention:
        // The subject, then its verb.
        var k = j + 1
        while k < items.count,
          items[k].kind == .adverb || items[k].kind == .time || items[k].kind == .mention
            || items[k].kind == .conjunction
        { k += 1 }
        if k < items.count, items[k].kind == .verb, sequence.verbs[Int(items[k].ref)].isFinite { return k }
        if items[j - 1].kind == .preposition || items[j - 1].kind == .determiner, k < items.count,
          items[k].kind == .comma
        {
          j = k
          continue
        }
        return nil
      default: return nil
      }
    }
    return nil
  }

  private func firstVerb(after item: Int) -> Int? {
    var i = item + 1
    while i < items.count {
      if items[i].kind == .verb {
        return i
      }
      if items[i].kind == .stop { return nil }
      i += 1
    }
    return nil
  }
}
