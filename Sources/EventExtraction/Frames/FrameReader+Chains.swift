/// Several occasions in one clause: `met Macron in Paris on Monday and Scholz in Berlin on Tuesday`.
extension FrameReader {
  /// A stretch of the clause that tells one occasion.
  private struct Link {
    var begin: Int
    var partners: [Int]
    var times: [Int] = []
    var places: [Int] = []
  }

  /// The occasions of an event whose verb or noun has several partners or places with times of their own. One, unchanged,
  /// where the clause tells of one.
  func occasions(of event: FrameInstance, after trigger: Int, isNoun: Bool) -> [FrameInstance] {
    let links = links(after: trigger, isNoun: isNoun)
    guard links.count > 1 else { return [event] }
    let before = Int(items[trigger].begin)
    let subjects = event.parties.filter { analysis.mentions[$0.mention].tokens.lowerBound < before }
    guard !subjects.isEmpty else { return [event] }
    let chained = Set(links.flatMap(\.times)), placed = Set(links.flatMap(\.places))
    let later = Set(links.dropFirst().flatMap(\.partners))
    var out: [FrameInstance] = []
    var partners = event.parties.filter { p in
      !later.contains(p.mention) && !subjects.contains { $0.mention == p.mention }
    }
    for (k, link) in links.enumerated() {
      var one = event
      if k > 0, !link.partners.isEmpty {
        partners = link.partners.map { ($0, partners.first?.role ?? .participant) }
        one.gathering = nil
      }
      one.parties = subjects + partners
      // A time before the verb is the first one's; a place that only the last has is all of theirs.
      let early = event.times.filter { !chained.contains($0) }
      one.times = link.times.isEmpty ? (k == 0 || links[k].partners.isEmpty ? early : []) : link.times
      one.reportTimes = []
      let unsaid = event.places.filter { !placed.contains($0) }
      one.places = link.places.isEmpty ? unsaid : link.places
      if one.places.isEmpty, k + 1 < links.count, links.dropLast().allSatisfy({ $0.places.isEmpty }) {
        one.places = links.last?.places ?? []
      }
      if one.times.isEmpty, k + 1 < links.count, links.dropLast().allSatisfy({ $0.times.isEmpty }) {
        one.reportTimes = links.last?.times ?? []
      }
      out.append(one)
    }
    return out
  }

  private func links(after trigger: Int, isNoun: Bool) -> [Link] {
    var list = [Link(begin: trigger, partners: [])]
    var i = trigger + 1
    scan: while i < items.count {
      switch items[i].kind {
      case .verb, .relative, .subordinator, .stop: break scan
      case .eventNoun:
        // `met X during his visit to`: times and places after it are the noun's.
        break scan
      case .time:
        list[list.count - 1].times.append(Int(items[i].ref))
        i += 1
      case .mention:
        let m = analysis.mentions[Int(items[i].ref)]
        if m.kind == .place || m.kind == .country, isLocative(i), !modifiesNoun(i) {
          list[list.count - 1].places.append(Int(items[i].ref))
        }
        i += 1
      case .conjunction, .comma:
        let here = list[list.count - 1]
        if let (next, link) = link(from: i, after: here, isNoun: isNoun) {
          list.append(link)
          i = next
        } else {
          i += 1
        }
      default: i += 1
      }
    }
    return list
  }

  /// `and | on Tuesday | with | Serbia's Aleksandar Vucic`, `and in Sochi on Aug. 5`: what follows a joint as an occasion of its
  /// own, and the item after what was read.
  private func link(from joint: Int, after here: Link, isNoun: Bool) -> (Int, Link)? {
    var i = joint + 1
    var link = Link(begin: joint, partners: [])
    if items[joint].kind == .comma, i < items.count, items[i].kind == .conjunction { i += 1 }
    let isList = items[joint].kind == .comma && i == joint + 1
    var sawWith = false
    scan: while i < items.count {
      switch items[i].kind {
      case .adverb, .determiner: i += 1
      case .comma:
        guard i > joint + 1, items[i - 1].kind == .adverb else { return nil }
        i += 1
      case .time:
        link.times.append(Int(items[i].ref))
        i += 1
      case .preposition:
        let w = items[i].word
        if w == grammar.words.with {
          sawWith = true
          i += 1
          continue
        }
        if i + 1 < items.count, items[i + 1].kind == .time {
          i += 1
          continue
        }
        // The same people elsewhere: both the place and the time are said, here and there.
        guard w == grammar.words.in || w == grammar.words.at, i + 1 < items.count, let m = reader.mention(i + 1),
          m.kind == .place || m.kind == .country, !here.times.isEmpty, !here.places.isEmpty
        else { return nil }
        link.places.append(Int(items[i + 1].ref))
        var j = i + 2
        while j < items.count, items[j].kind == .preposition || items[j].kind == .time || items[j].kind == .adverb {
          if items[j].kind == .time { link.times.append(Int(items[j].ref)) }
          j += 1
        }
        if j < items.count, items[j].kind == .verb || items[j].kind == .mention { return nil }
        return link.times.isEmpty ? nil : (j, link)
      case .mention:
        guard let m = reader.mention(i) else { return nil }
        var head = i
        if m.isPossessive || i + 1 < items.count && items[i + 1].kind == .possessive {
          guard let owned = reader.ownedName(after: i) else { return nil }
          head = owned
        }
        guard let partner = reader.mention(head), partner.kind == .person || partner.kind == .office,
          !reader.startsClause(after: head, from: joint)
        else { return nil }
        // A list of names with one time is one occasion.
        guard
          sawWith && (!here.times.isEmpty || !here.places.isEmpty) || !isNoun && !here.times.isEmpty
            || !isNoun && !here.places.isEmpty && !link.times.isEmpty
            || !isNoun && !isList && !here.places.isEmpty && hasOwnTail(after: head)
        else { return nil }
        let all = reader.coordinated(from: head, accepting: reader.isActor)
        link.partners = all.mentions.isEmpty ? [Int(items[head].ref)] : all.mentions
        return (max(head + 1, all.next), link)
      default: return nil
      }
    }
    return nil
  }

  /// A time or place directly after a name.
  private func hasOwnTail(after item: Int) -> Bool {
    var i = item + 1
    while i < items.count, items[i].kind == .adverb { i += 1 }
    guard i < items.count else { return false }
    if items[i].kind == .time { return true }
    guard items[i].kind == .preposition, i + 1 < items.count else { return false }
    if items[i + 1].kind == .time { return true }
    guard items[i].word == grammar.words.in || items[i].word == grammar.words.at, let m = reader.mention(i + 1) else {
      return false
    }
    return m.kind == .place || m.kind == .country
  }
}
