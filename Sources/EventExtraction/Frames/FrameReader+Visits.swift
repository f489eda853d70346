/// Visits told by a noun: `his visit to Tajikistan`, `a tour of Qatar and Oman`.
extension FrameReader {
  private func isTour(_ noun: EventNoun) -> Bool {
    let w = items[noun.item].word
    return w == grammar.words.tour || w == grammar.words.swing
  }

  func readVisitNoun(_ n: Int, into out: inout [FrameInstance]) {
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
    for v in relativeVerbs(after: noun.item) where event.parties.isEmpty && !sequence.verbs[v].passive {
      // `a visit that the sultan paid to Tehran`
      let known = sequence.verbs[v].verb >= 0 ? grammar.verbs[sequence.verbs[v].verb].lemma : ""
      guard known == "pay" || known == "make" || known == "undertake" else { continue }
      let before = sequence.verbs[v].item - 1
      if let m = reader.mention(before), reader.isActor(m) { add([Int(items[before].ref)], .visitor) }
      for phrase in reader.complements(after: sequence.verbs[v].item, ofNoun: false).phrases
      where phrase.preposition == grammar.words.to {
        event.places += phrase.mentions.filter {
          analysis.mentions[$0].kind == .place || analysis.mentions[$0].kind == .country
        }
      }
    }
    for m in noun.modifiers where analysis.mentions[m].kind == .person || analysis.mentions[m].kind == .office {
      add([m], .visitor)
    }
    for phrase in complements.phrases {
      let w = phrase.preposition
      let places = phrase.mentions.filter {
        analysis.mentions[$0].kind == .place || analysis.mentions[$0].kind == .country
      }
      if w == grammar.words.of, !places.isEmpty, isTour(noun), phrase.isTight {
        // `a three-day tour of Qatar and Oman`
        event.places.append(contentsOf: places)
      } else if w == grammar.words.to || w == grammar.words.in || w == grammar.words.at || w == grammar.words.through {
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
        if mention.kind == .place || mention.kind == .country
          || mention.kind == .adjective && event.parties.contains(where: { $0.role == .visitor })
        {
          event.places.append(m)
        }
      }
    }
    let light = lightVerb(over: n)
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
        for phrase in over.phrases
        where phrase.preposition == grammar.words.in || phrase.preposition == grammar.words.to
          || phrase.preposition == grammar.words.at
        {
          event.places.append(
            contentsOf: phrase.mentions.filter {
              analysis.mentions[$0].kind == .place || analysis.mentions[$0].kind == .country
            })
        }
      }
    }
    let hasUnknownOwner = (noun.first..<noun.item).contains { items[$0].kind == .possessive }
    if event.parties.first(where: { $0.role == .visitor }) == nil, !hasUnknownOwner,
      let subject = ambientSubject(of: noun)
    {
      add(
        subject.filter { analysis.mentions[$0].kind != .country && analysis.mentions[$0].kind != .organisation },
        .visitor)
      event.strength *= 0.8
    }
    let reading = status.status(ofNoun: n)
    event.status = reading.status
    event.statusTokens = items[reading.item].tokens
    event.isPrevious = reading.isPrevious
    if reading.isWeak { event.strength *= 0.9 }
    let hasVisitor = event.parties.contains { $0.role == .visitor }
    let own = anchors(ofNoun: n)
    collect(&event, anchors: own, complements: complements)
    timesOfPurpose(&event, anchors: own)
    let hasHost = event.parties.contains { $0.role == .host }
    if !hasVisitor || event.places.isEmpty && !hasHost {
      let inPhrase = noun.first > 0 && items[noun.first - 1].kind == .preposition
      guard hasVisitor || isAnaphor(noun) && !noun.isIndefinite || inPhrase else { return }
      event.isAnaphoric = true
      event.strength *= 0.6
    }
    out.append(event)
  }
}
