extension Chunker {
  /// Gathers what stands left of each event noun in its phrase: owner, modifiers, level, times.
  func readEventNouns(_ out: inout ClauseSequence) {
    for n in out.nouns.indices { readEventNoun(n, &out) }
  }

  private func readEventNoun(_ n: Int, _ out: inout ClauseSequence) {
    var noun = out.nouns[n]
    var i = noun.item - 1
    var first = noun.item
    var afterPossessive = false
    var sawDeterminer = false
    if grammar.classes(out.items[i + 1].word).contains(.phone) { noun.isPhone = true }
    walk: while i >= 0 {
      let item = out.items[i]
      let c = grammar.classes(item.word)
      switch item.kind {
      case .other, .adverb, .noun:
        if afterPossessive || sawDeterminer, item.kind != .other { break walk }
        if afterPossessive { break walk }
        if item.kind == .adverb, !c.contains(.phone), !c.contains(.previous), !c.contains(.habitual) { break walk }
        note(c, into: &noun)
      case .eventNoun:
        // `summit meeting`, `phone call`: one phrase; the first noun is no event of its own.
        if afterPossessive || sawDeterminer { break walk }
        let other = out.nouns[Int(item.ref)].classes
        if other.contains(.callNoun) { noun.isPhone = true }
        noun.classes.formUnion(other.intersection([.summitNoun, .callNoun]))
      case .determiner:
        if afterPossessive { break walk }
        note(c, into: &noun)
        if item.word == grammar.words.a || item.word == grammar.words.an { noun.isIndefinite = true }
        if c.contains(.negativeDeterminer) { noun.negated = true }
        // Ordinals and numbers stand inside the phrase, articles begin it.
        if item.word == grammar.words.a || item.word == grammar.words.an || item.word == grammar.words.the {
          sawDeterminer = true
        }
      case .time:
        // `the Feb. 10 meeting`, `three-day visit`, `Friday's talks`; not `on Friday visit`.
        if i > 0, out.items[i - 1].kind == .preposition, !afterPossessive, !isDuration(item) { break walk }
        noun.times.append(Int(item.ref))
        afterPossessive = false
      case .possessive:
        afterPossessive = true
      case .mention:
        let m = analysis.mentions[Int(item.ref)]
        if afterPossessive || m.isPossessive {
          noun.possessors.append(Int(item.ref))
          first = i
          coordinate(leftOf: i, &out, into: &noun.possessors)
          break walk
        }
        if sawDeterminer { break walk }
        switch m.kind {
        case .adjective, .country, .organisation, .place, .summit:
          if i > 0, out.items[i - 1].kind == .preposition, m.kind != .adjective { break walk }
          noun.modifiers.append(Int(item.ref))
        case .person, .pronoun, .office, .group:
          // `Trump-Putin summit`, `the Xi visit`
          guard m.kind != .pronoun, item.end == out.items[i + 1].begin else { break walk }
          if i > 0, out.items[i - 1].kind == .preposition { break walk }
          noun.modifiers.append(Int(item.ref))
        case .unknown: break
        }
      case .conjunction, .comma:
        // `Russian and Turkish`, `U.S.-China`, `official, three-day`: only between two modifiers.
        guard i > 0, !afterPossessive, !sawDeterminer else { break walk }
        let left = out.items[i - 1]
        if left.kind == .mention, analysis.mentions[Int(left.ref)].kind == .adjective, !noun.modifiers.isEmpty { break }
        if left.kind == .other, grammar.classes(left.word).isDisjoint(with: [.verb]), item.kind == .comma,
          !grammar.classes(left.word).isDisjoint(with: .level)
        {
          break
        }
        break walk
      case .verb:
        // A participle used as an adjective (`scheduled talks`, `working visit`, `planned trip`).
        let v = out.verbs[Int(item.ref)]
        guard v.form == .past || v.form == .gerund || v.form == .participle, item.end - item.begin == 1, i > 0,
          out.items[i - 1].kind == .determiner || out.items[i - 1].kind == .possessive
            || out.items[i - 1].kind == .mention && analysis.mentions[Int(out.items[i - 1].ref)].isPossessive
            || c.contains(.levelWorking) && out.items[i - 1].kind != .mention
        else { break walk }
        note(c, into: &noun)
      default: break walk
      }
      first = i
      i -= 1
    }
    noun.first = first
    out.nouns[n] = noun
  }

  private func note(_ c: Grammar.Classes, into noun: inout EventNoun) {
    if c.contains(.phone) { noun.isPhone = true }
    if c.contains(.pressNoun) { noun.isPress = true }
    if c.contains(.previous) { noun.isPrevious = true }
    if c.contains(.upcoming) { noun.mood = .planned }
    if c.contains(.potential) { noun.mood = .proposed }
    if c.contains(.calledOff) { noun.mood = .cancelled }
    if c.contains(.putOff) { noun.mood = .postponed }
    if c.contains(.domestic) { noun.isDomestic = true }
    if c.contains(.levelState) {
      noun.level = .state
    } else if c.contains(.levelOfficial) {
      noun.level = noun.level ?? .official
    } else if c.contains(.levelWorking) {
      noun.level = noun.level ?? .working
    } else if c.contains(.levelPrivate) {
      noun.level = noun.level ?? .private
    } else if c.contains(.levelTransit) {
      noun.level = noun.level ?? .transit
    }
  }

  private func isDuration(_ item: Item) -> Bool { analysis.times[Int(item.ref)].kind == .duration }

  /// `Putin and Xi's meeting`: the owners joined to the last one.
  private func coordinate(leftOf item: Int, _ out: inout ClauseSequence, into list: inout [Int]) {
    var i = item - 1
    while i > 0 {
      guard out.items[i].kind == .conjunction || out.items[i].kind == .comma, out.items[i - 1].kind == .mention else {
        return
      }
      let m = analysis.mentions[Int(out.items[i - 1].ref)]
      guard m.kind == .person || m.kind == .office else { return }
      if out.items[i].kind == .comma, i + 1 < out.items.count, out.items[i + 1].kind != .mention { return }
      list.append(Int(out.items[i - 1].ref))
      i -= 2
    }
  }
}
