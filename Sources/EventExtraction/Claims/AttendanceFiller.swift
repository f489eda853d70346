/// Fills the gatherings that an article tells of from the article as a whole: their days from the known edition, and who
/// attends them from the sentences that do not name them again.
struct AttendanceFiller {
  let analysis: Analysis
  let knowledge: Knowledge

  private var document: Document { analysis.document }

  // MARK: Days

  /// `She flew to Bangkok for the APEC leaders' meeting`: the days of the edition that is on or close to publication, where
  /// the text gives none.
  func fillDays(_ drafts: inout [Draft]) {
    guard let reference = document.reference else { return }
    for i in drafts.indices where drafts[i].kind == .summit && !drafts[i].isPrevious {
      let d = drafts[i]
      guard d.status == .occurred || d.status == .planned, let g = d.gathering,
        let series = analysis.entities[g].series,
        let edition = knowledge.currentEdition(ofSeries: series, on: reference)
      else { continue }
      if let c = d.country, let held = edition.country, c != held { continue }
      // `GCC summit 2021` is a name.
      if let t = d.time, t.isOwn {
        guard t.start.precision == .year, t.start.year == edition.start.year, t.end == nil else { continue }
      }
      drafts[i].time = Draft.Stretch(
        start: edition.start, end: edition.end, basis: .relative, mention: -1, isOwn: false)
    }
  }

  // MARK: Attendees

  /// Adds who takes part: the parties of meetings on its sidelines, those of whom a sentence says that they attend, and,
  /// of the gathering that the article is about, the heads and foreign ministers who speak and act in it.
  func fillAttendees(_ drafts: inout [Draft]) {
    let summits = drafts.indices.filter { drafts[$0].kind == .summit && isOpen(drafts[$0]) && isNamed(drafts[$0]) }
    guard !summits.isEmpty else { return }
    let absent = absentees()
    let main = mainGathering(drafts, summits)
    for i in summits {
      for p in companions(of: drafts[i], isMain: i == main, drafts) where !absent.contains(p.entity) {
        add(p, to: &drafts[i])
      }
    }
    for s in document.sentences.indices where isProse(document.sentences[s].zone) {
      let tokens = document.sentences[s].tokens
      let people = people(in: tokens).filter { !absent.contains($0.entity) }
      guard !people.isEmpty else { continue }
      let named = gathering(namedIn: tokens, drafts, summits)
      guard let target = named ?? main else { continue }
      if target != main, !hasAttendance(tokens) { continue }
      let isList = target == main && isUnderWay(drafts[target]) && isRoll(people)
      if hasAttendance(tokens) || isList, !hasFarTime(tokens) {
        for p in people { add(p, to: &drafts[target]) }
      } else if named == nil || named == main, target == main, isUnderWay(drafts[target]), !hasFarTime(tokens),
        !isElsewhere(tokens, drafts[target].country)
      {
        for p in people where isPrincipal(p.entity) && isActing(p) { add(p, to: &drafts[target]) }
      }
    }
  }

  private func isProse(_ zone: Zone) -> Bool { zone == .body || zone == .standfirst || zone == .caption }

  private func isOpen(_ d: Draft) -> Bool {
    guard !d.isPrevious, d.status == .occurred || d.status == .planned else { return false }
    guard let reference = document.reference, let t = d.time, t.isOwn else { return true }
    // `Next year's summit`: those who gather now are not told to attend it.
    if t.start.firstDay > reference + 45 { return false }
    return (t.end ?? t.start).lastDay >= reference - 7
  }

  /// Not `a conference`, which is told as a place only.
  private func isNamed(_ d: Draft) -> Bool {
    if d.gathering != nil || d.rule == "bare-gathering" { return true }
    guard let tokens = d.gatheringTokens else { return true }
    return !tokens.dropLast().allSatisfy {
      knowledge.grammar.classes(document.tokens[$0].word).contains(.determiner)
    }
  }

  private func isUnderWay(_ d: Draft) -> Bool {
    guard let reference = document.reference else { return false }
    guard let t = d.time else { return d.status == .occurred }
    return t.start.firstDay <= reference && (t.end ?? t.start).lastDay >= reference - 3
  }

  /// The gathering that headline and first sentences name.
  private func mainGathering(_ drafts: [Draft], _ summits: [Int]) -> Int? {
    var scores: [Int: Int] = [:]
    var seen = 0
    for s in document.sentences.indices {
      let zone = document.sentences[s].zone
      guard zone == .headline || isProse(zone) else { continue }
      if zone != .headline { seen += 1 }
      if seen > 3 { break }
      for i in summits {
        let isNamed = gathering(namedIn: document.sentences[s].tokens, drafts, [i]) != nil
        if zone != .headline, isMere(drafts[i]) { continue }
        if isNamed || drafts[i].sentence == s { scores[i, default: 0] += zone == .headline ? 3 : 2 }
      }
    }
    let best = scores.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return best?.key
  }

  /// A name alone, without a day of its own or a known edition: `to implement the Normandy format`.
  private func isMere(_ d: Draft) -> Bool {
    guard d.rule == FrameReader.namedGathering else { return false }
    guard let t = d.time else { return true }
    return !t.isOwn && t.mention >= 0 || t.basis == .publication
  }

  private func gathering(namedIn tokens: Range<Int>, _ drafts: [Draft], _ summits: [Int]) -> Int? {
    for mention in mentions(in: tokens) where mention.kind == .summit {
      guard let e = mention.entities.first else { continue }
      for i in summits {
        guard let g = drafts[i].gathering else { continue }
        if g == e { return i }
        if let s = analysis.entities[g].series, s == analysis.entities[e].series { return i }
      }
    }
    return nil
  }

  private func mentions(in tokens: Range<Int>) -> ArraySlice<Mention> {
    let all = analysis.mentions
    var low = 0, high = all.count
    while low < high {
      let mid = (low + high) / 2
      if all[mid].tokens.lowerBound < tokens.lowerBound { low = mid + 1 } else { high = mid }
    }
    var end = low
    while end < all.count, all[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return all[low..<end]
  }

  /// The named people of a sentence who act for a state or an organisation, owners (`Trump's`) left out.
  private func people(in tokens: Range<Int>) -> [Draft.Party] {
    let list = mentions(in: tokens)
    var out: [Draft.Party] = []
    for index in list.indices {
      let mention = list[index]
      guard mention.kind == .person, !mention.isPossessive, mention.entities.count == 1, let e = mention.entities.first
      else { continue }
      let entity = analysis.entities[e]
      guard entity.kind == .person, entity.country != nil, !entity.isPrivate, !entity.isSpokesperson, !entity.isFormer
      else { continue }
      out.append(
        Draft.Party(entity: e, role: .attendee, mention: index, country: entity.country, isPerson: true))
    }
    return out
  }

  /// Heads of states, governments and organisations, foreign ministers.
  private func isPrincipal(_ entity: Int) -> Bool {
    guard let office = analysis.entities[entity].office else { return false }
    return knowledge.isHeadship(office) || office == "foreign-minister" || office == "organisation-head"
  }

  /// `Lula said`, `Modi also met`: the name stands before a verb in the past tense.
  private func isActing(_ p: Draft.Party) -> Bool {
    let tokens = document.tokens
    var t = analysis.mentions[p.mention].tokens.upperBound
    var steps = 0
    while t < tokens.count, steps < 2, !tokens[t].flags.contains(.punctuation) {
      let forms = knowledge.grammar.forms(tokens[t].word)
      if forms.contains(.past) { return true }
      if !knowledge.grammar.classes(tokens[t].word).contains(.adverb) { return false }
      t += 1
      steps += 1
    }
    return false
  }

  /// `France's Emmanuel Macron, Britain's Keir Starmer and India's Narendra Modi were there`: principals of three states.
  private func isRoll(_ people: [Draft.Party]) -> Bool {
    Set(people.filter { isPrincipal($0.entity) }.compactMap(\.country)).count >= 3
  }

  private func hasAttendance(_ tokens: Range<Int>) -> Bool {
    tokens.contains { knowledge.grammar.classes(document.tokens[$0].word).contains(.presence) }
  }

  /// A day well before or after the story's.
  private func hasFarTime(_ tokens: Range<Int>) -> Bool {
    guard let reference = document.reference else { return false }
    return analysis.times.contains { t in
      guard tokens.contains(t.tokens.lowerBound), let start = t.start else { return false }
      return (t.end ?? start).lastDay < reference - 10 || start.firstDay > reference + 10
    }
  }

  /// `he told reporters in Oslo`: a city of another country.
  private func isElsewhere(_ tokens: Range<Int>, _ country: String?) -> Bool {
    guard let country else { return false }
    return mentions(in: tokens).contains { m in
      m.kind == .place
        && m.entities.contains { e in
          analysis.entities[e].city != nil && analysis.entities[e].country.map { $0 != country } == true
        }
    }
  }

  /// Of whom a sentence says that they stay away: the last name before the word.
  private func absentees() -> Set<Int> {
    var out: Set<Int> = []
    for s in document.sentences {
      for t in s.tokens where knowledge.grammar.classes(document.tokens[t].word).contains(.absence) {
        guard
          let last = mentions(in: s.tokens).last(where: {
            $0.tokens.upperBound <= t && t - $0.tokens.upperBound < 5 && ($0.kind == .person || $0.kind == .pronoun)
          })
        else { continue }
        out.formUnion(last.entities)
      }
    }
    return out
  }

  /// Those who meet on its sidelines or come to its place in its days.
  private func companions(of summit: Draft, isMain: Bool, _ drafts: [Draft]) -> [Draft.Party] {
    var out: [Draft.Party] = []
    for d in drafts where !d.isPrevious && d.status == summit.status {
      switch d.kind {
      case .meeting:
        let isHere = d.gathering != nil && d.gathering == summit.gathering
        guard
          isHere
            || isMain && isUnderWay(summit) && d.country != nil && d.country == summit.country
              && daysMeet(d, summit)
        else { continue }
        out += d.parties.filter { $0.isPerson && (isHere || isPrincipal($0.entity)) }
      case .visit:
        guard d.country != nil, d.country == summit.country,
          d.sentence == summit.sentence || isMain && daysMeet(d, summit)
        else { continue }
        out += d.visitors.filter { $0.isPerson && isPrincipal($0.entity) }
      default: break
      }
    }
    return out
  }

  private func daysMeet(_ a: Draft, _ b: Draft) -> Bool {
    guard let x = a.time, let y = b.time else { return a.time == nil && b.time == nil }
    return x.start.firstDay <= (y.end ?? y.start).lastDay + 1 && y.start.firstDay <= (x.end ?? x.start).lastDay + 1
  }

  private func add(_ party: Draft.Party, to draft: inout Draft) {
    let entity = analysis.entities[party.entity]
    if draft.parties.contains(where: { q in
      q.entity == party.entity
        || q.isPerson && analysis.entities[q.entity].personID != nil
          && analysis.entities[q.entity].personID == entity.personID
    }) {
      return
    }
    var one = party
    one.role = .attendee
    if let i = draft.parties.firstIndex(where: {
      !$0.isPerson && $0.country == party.country && knowledge.isCountry($0.country ?? "")
    }) {
      draft.parties[i] = one
    } else {
      draft.parties.append(one)
    }
  }
}
