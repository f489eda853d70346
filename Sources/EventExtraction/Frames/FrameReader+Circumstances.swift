/// What the words around a verb say of its event.
extension FrameReader {
  /// `Orban received him`: nobody receives himself; the pronoun means the person told before.
  func reResolveObjects(_ event: inout FrameInstance, subjects: [Int], before item: Int) {
    guard subjects.count == 1, analysis.mentions[subjects[0]].entities.count == 1,
      let subject = analysis.mentions[subjects[0]].entities.first
    else { return }
    for i in event.parties.indices {
      let m = event.parties[i].mention
      guard m != subjects[0], analysis.mentions[m].kind == .pronoun, analysis.mentions[m].entities == [subject] else {
        continue
      }
      let limit = Int(items[item].begin)
      for k in analysis.mentions.indices.reversed() {
        let other = analysis.mentions[k]
        guard other.tokens.lowerBound < limit, other.kind == .person || other.kind == .pronoun || other.kind == .office,
          other.entities.count == 1, let e = other.entities.first, e != subject, analysis.entities[e].kind == .person,
          !analysis.entities[e].isSpokesperson, !analysis.entities[e].isPrivate
        else { continue }
        event.parties[i].mention = k
        break
      }
    }
  }

  /// A time or a number of days as the object of `spend`.
  func spendsTime(after item: Int) -> Bool {
    var i = item + 1
    while i < items.count, i - item < 6 {
      switch items[i].kind {
      case .time: return true
      case .determiner, .other, .adverb: i += 1
      default: return false
      }
    }
    return false
  }

  /// `called Indonesia's president to express his regrets`: on the telephone.
  func isCallToSay(_ complements: ClauseReader.Complements) -> Bool {
    guard !complements.objects.isEmpty, complements.objects.allSatisfy(isPersonal),
      let next = complements.follows.first,
      sequence.verbs[next].form == .infinitive, sequence.verbs[next].verb >= 0
    else { return false }
    return FrameReader.saying.contains(grammar.verbs[sequence.verbs[next].verb].lemma)
  }

  static let saying: Set<String> = [
    "express", "inform", "congratulate", "discuss", "tell", "thank", "brief", "assure", "offer", "wish", "convey",
    "apologise", "apologize", "talk", "say", "extend", "reaffirm", "reiterate", "stress", "praise", "explain", "urge",
  ]

  /// `often meets`, `usually visits`: no occasion.
  func isHabitual(_ group: VerbGroup) -> Bool {
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

  func isPersonal(_ m: Int) -> Bool {
    let k = analysis.mentions[m].kind
    return k == .person || k == .office || k == .pronoun
  }

  /// `talk face-to-face`.
  func isFaceToFace(_ item: Int) -> Bool {
    for i in item + 1..<max(item + 1, min(items.count, item + 6)) {
      let w = items[i].word
      if w == grammar.words.face || w == grammar.words.privately || w == grammar.words.alone
        || w == grammar.words.one && items[i].end - items[i].begin > 2
      {
        return true
      }
    }
    return false
  }

  /// Plural mentions (`the two leaders met`, `they met`) are a pair by themselves.
  func pluralParties(_ event: FrameInstance) -> Bool {
    event.parties.contains { p in
      let m = analysis.mentions[p.mention]
      return m.entities.count >= 2
    }
  }

  func isMetonym(_ m: Mention) -> Bool { m.entities.first.map { analysis.entities[$0].isCapital } ?? false }

  /// `by phone`, `over the telephone`, `via video link` in the verb's clause.
  func hasPhonePhrase(from item: Int) -> Bool {
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
        if items[j].kind == .preposition, w == g.by || w == g.via || w == g.on || w == g.through || w == g.over {
          return true
        }
      }
      i += 1
    }
    return false
  }

  /// `met virtually`, `held a virtual meeting`.
  func hasVirtualWord(_ item: Int, _ end: Int) -> Bool {
    var i = max(0, item)
    while i < min(items.count, item + 4) {
      if grammar.classes(items[i].word).contains(.phone) { return true }
      i += 1
    }
    return false
  }
}
