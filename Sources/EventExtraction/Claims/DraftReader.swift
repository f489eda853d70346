/// Frame instances → drafts: parties resolved, places split by country, impossible readings dropped.
struct DraftReader {
  let analysis: Analysis
  let grammar: Grammar
  let knowledge: Knowledge

  func drafts(of instances: [FrameInstance]) -> [Draft] {
    let resolver = PartyResolver(analysis: analysis)
    let chooser = DateChooser(analysis: analysis, grammar: grammar)
    var out: [Draft] = []
    let travellers = travellers(in: instances)
    for instance in instances {
      var parties = resolver.parties(of: instance)
      if instance.kind == .visit, !keepTravellers(&parties, of: instance, travellers) { continue }
      let (time, days, duration) = chooser.choose(instance)
      var draft = Draft(
        kind: instance.kind, rule: instance.rule, sentence: instance.sentence, trigger: instance.trigger,
        status: instance.status, statusTokens: instance.statusTokens, statusIsWeak: instance.strength < 1,
        level: instance.level, levelTokens: instance.levelTokens, parties: parties,
        time: time, durationDays: days, durationMention: duration,
        gathering: instance.gathering.flatMap { analysis.mentions[$0].entities.first },
        gatheringTokens: instance.gatheringTokens ?? instance.gathering.map { analysis.mentions[$0].tokens },
        isPrevious: instance.isPrevious, isAnaphoric: instance.isAnaphoric, isQuoted: instance.isQuoted,
        zone: instance.zone, strength: instance.strength, order: out.count)
      var places = splitPlaces(instance.places)
      if places.isEmpty, instance.isHere, let here = datelinePlace() { places = [here] }
      switch instance.kind {
      case .visit: readVisit(draft, places, instance.times, into: &out)
      case .meeting, .call:
        if let place = places.first, instance.kind == .meeting { set(place, &draft) }
        leaveOutSpouses(&draft)
        guard isPair(draft) || instance.isAnaphoric else { continue }
        if draft.kind == .call, draft.countries.count > 2, isOneCall(draft) {
          draft.kind = .summit
          draft.isRemote = true
        } else if instance.isSeparate, draft.parties.count > 2, split(draft, into: &out) {
          continue
        }
        if draft.kind == .meeting,
          draft.countries.count >= 4 || isMultilateral(draft) || draft.parties.contains(where: isBodyOfLeaders)
        {
          draft.kind = .summit
        }
        draft.order = out.count
        out.append(draft)
      case .summit:
        if let place = places.first { set(place, &draft) }
        if instance.isBareGathering { draft.isAnaphoric = true }
        draft.order = out.count
        out.append(draft)
      }
    }
    return out
  }

  /// `were received by Kagame and his wife`: they meet beside those who hold the offices.
  private func leaveOutSpouses(_ draft: inout Draft) {
    let spouses = draft.parties.filter { analysis.entities[$0.entity].office == "first-lady" }
    for spouse in spouses
    where draft.parties.contains(where: {
      $0.entity != spouse.entity && $0.isPerson && $0.country == spouse.country
        && analysis.entities[$0.entity].office != "first-lady"
    }) {
      draft.parties.removeAll { $0.entity == spouse.entity }
    }
  }

  /// `A, B and C held a trilateral call`: all of them speak at once where all of them are its subject.
  private func isOneCall(_ draft: Draft) -> Bool {
    draft.parties.allSatisfy { analysis.mentions[$0.mention].tokens.upperBound <= draft.trigger.lowerBound }
  }

  /// People whom the article sends on a journey by name.
  private func travellers(in instances: [FrameInstance]) -> Set<Int> {
    var out: Set<Int> = []
    for instance in instances where instance.kind == .visit && instance.rule != FrameReader.spoken {
      for (m, role) in instance.parties where role == .visitor {
        let people = analysis.mentions[m].entities
        if Set(people.map { analysis.entities[$0].country }).count == 1 { out.formUnion(people) }
      }
    }
    return out
  }

  /// `They leave for Warsaw`: of the two that a pronoun may mean those who travel together.
  ///
  /// - Returns: false where nobody is left who goes.
  private func keepTravellers(_ parties: inout [Draft.Party], of instance: FrameInstance, _ known: Set<Int>) -> Bool {
    let vague = parties.filter { p in
      p.role == .visitor && analysis.mentions[p.mention].kind == .pronoun
        && analysis.mentions[p.mention].entities.count > 1
    }
    guard Set(vague.map(\.country)).count > 1 else { return true }
    let going = Set(vague.filter { known.contains($0.entity) }.map(\.country))
    if going.isEmpty { return false }
    parties.removeAll { p in
      !going.contains(p.country) && vague.contains { $0.entity == p.entity && $0.mention == p.mention }
    }
    return true
  }

  /// `the leaders of the Bucharest Nine`, `EU foreign ministers`: whoever meets them meets many states.
  private func isBodyOfLeaders(_ party: Draft.Party) -> Bool {
    let mention = analysis.mentions[party.mention]
    return analysis.entities[party.entity].kind == .organisation && mention.kind == .office && mention.isPlural
  }

  /// One draft for each counterpart of the party whose country none of the others shares.
  private func split(_ draft: Draft, into out: inout [Draft]) -> Bool {
    guard
      let common = draft.parties.first(where: { p in
        draft.parties.filter { $0.country == p.country }.count == 1
          && p.mention == draft.parties.max(by: { a, b in a.mention > b.mention })?.mention
      })
    else { return false }
    for other in draft.parties where other.entity != common.entity && other.country != common.country {
      var one = draft
      one.parties = [common, other]
      one.order = out.count
      out.append(one)
    }
    return true
  }

  /// Who spoke where.
  func presences(of instances: [FrameInstance]) -> [ContextFiller.Presence] {
    let resolver = PartyResolver(analysis: analysis)
    var out: [ContextFiller.Presence] = []
    for instance in instances {
      guard let place = splitPlaces(instance.places).first else { continue }
      for p in resolver.parties(of: instance) where p.isPerson {
        out.append(ContextFiller.Presence(entity: p.entity, country: place.country, city: place.city))
      }
    }
    return out
  }

  struct CountryPlace {
    var country: String
    var city: String?
    var venue: String?
    var mention: Int
  }

  /// The city of the dateline, where the text itself says `here`.
  private func datelinePlace() -> CountryPlace? {
    knowledge.datelinePlace(of: analysis.document).map {
      CountryPlace(country: $0.country, city: $0.city, venue: nil, mention: -1)
    }
  }

  /// Places by country: `Rome and Matera, Italy` is one, `Germany and France` are two.
  private func splitPlaces(_ mentions: [Int]) -> [CountryPlace] {
    var list: [CountryPlace] = []
    for m in mentions {
      for e in analysis.mentions[m].entities {
        let entity = analysis.entities[e]
        guard let country = entity.country, entity.kind == .place || entity.kind == .country,
          knowledge.isCountry(country)
        else { continue }
        if let known = list.firstIndex(where: { $0.country == country }) {
          if list[known].city == nil { list[known].city = entity.city }
          if list[known].venue == nil { list[known].venue = entity.venue }
        } else {
          list.append(CountryPlace(country: country, city: entity.city, venue: entity.venue, mention: m))
        }
      }
    }
    return list
  }

  private func set(_ place: CountryPlace, _ draft: inout Draft) {
    draft.country = place.country
    draft.city = place.city
    draft.venue = place.venue
    draft.placeMention = place.mention >= 0 ? place.mention : nil
    draft.isPlaceInferred = place.mention < 0
  }

  /// Two parties of two states or organisations.
  private func isPair(_ draft: Draft) -> Bool {
    guard draft.parties.count >= 2 else { return false }
    let known = draft.countries
    if known.count >= 2 { return true }
    // A person whose state the text leaves open counts as another party only with an office.
    return known.count == 1
      && draft.parties.contains { $0.country == nil && analysis.entities[$0.entity].office != nil }
  }

  /// `Putin and Erdogan met alongside Rouhani`, `a trilateral meeting`: three states or more together, not one person with
  /// several others in turn.
  private func isMultilateral(_ draft: Draft) -> Bool {
    guard draft.countries.count >= 3 else { return false }
    for t in max(0, draft.trigger.lowerBound - 4)..<draft.trigger.upperBound
    where grammar.classes(analysis.document.tokens[t].word).contains(.multilateral) { return true }
    guard draft.rule == "meet" || draft.rule == "sit-down" else { return false }
    var before: Set<String> = []
    for p in draft.parties where analysis.mentions[p.mention].tokens.upperBound <= draft.trigger.lowerBound {
      if let c = p.country { before.insert(c) }
    }
    return before.count >= 2
  }

  private func readVisit(_ draft: Draft, _ places: [CountryPlace], _ times: [Int], into out: inout [Draft]) {
    var draft = draft
    let visitors = draft.visitors
    if places.isEmpty {
      if let host = draft.parties.first(where: { $0.role == .host && $0.country.map(knowledge.isCountry) == true }),
        visitors.contains(where: { $0.country != host.country })
      {
        draft.country = host.country
        draft.isPlaceInferred = true
        draft.order = out.count
        out.append(draft)
      } else if draft.isAnaphoric {
        draft.order = out.count
        out.append(draft)
      }
      return
    }
    for place in places {
      var one = draft
      set(place, &one)
      let going = visitors.filter { $0.country != place.country }
      if going.isEmpty, !draft.isAnaphoric { continue }
      if !going.isEmpty, going.allSatisfy({ $0.country == nil && analysis.entities[$0.entity].office == nil }) {
        continue
      }
      one.parties = draft.parties.filter { $0.role != .visitor || $0.country != place.country }
      // Hosts are of the country visited.
      one.parties.removeAll { $0.role == .host && $0.country != nil && $0.country != place.country && places.count > 1 }
      if draft.isAnaphoric, visitors.isEmpty {
        one.isAnaphoric = true
      } else if !going.isEmpty {
        one.isAnaphoric = false
      }
      if places.count > 1 {
        one.durationDays = 0
        one.time?.isTour = true
        if let t = draft.time, t.end != nil, t.start.precision == .day {
          // A tour's span (`to Jerusalem, Cairo and Amman May 24-27`): only the first stop begins with it.
          if place.mention == places.map(\.mention).min() {
            one.time?.end = nil
          } else {
            one.time?.start = PartialDate(year: Int(t.start.year), month: Int(t.start.month))
            one.time?.end = nil
            one.time?.isOwn = false
          }
        }
        if places.count > 2, let t = draft.time, t.end == nil, t.start.precision == .day,
          place.mention != places.map(\.mention).min()
        {
          // `will travel to Jerusalem, Ramallah and Cairo and will depart later today`: only the first stop begins today.
          one.time?.start = PartialDate(year: Int(t.start.year), month: Int(t.start.month))
          one.time?.isOwn = false
        }
        // `visit Berlin on Monday and Paris on Tuesday`: the times that follow the place.
        if let next = places.filter({ $0.mention > place.mention }).map(\.mention).min() ?? Optional(Int.max) {
          let from = analysis.mentions[place.mention].tokens.upperBound
          let to = next == Int.max ? Int.max : analysis.mentions[next].tokens.lowerBound
          let own = times.filter {
            analysis.times[$0].tokens.lowerBound >= from && analysis.times[$0].tokens.lowerBound < to
          }
          let later = times.filter {
            analysis.times[$0].tokens.lowerBound
              >= (places.map(\.mention).max().map { analysis.mentions[$0].tokens.upperBound } ?? 0)
          }
          if !own.isEmpty, own.count < times.count || later.isEmpty, let t = own.first,
            let start = analysis.times[t].start
          {
            one.time = Draft.Stretch(
              start: start, end: analysis.times[t].end, basis: analysis.times[t].basis, mention: t, isOwn: true)
          }
        }
      }
      one.order = out.count
      out.append(one)
    }
  }
}
