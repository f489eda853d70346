/// Couples and pronouns: by what was last spoken of.
extension EntityResolver {
  // MARK: Couples

  /// `the two leaders`, `both sides`: the two parties last spoken of.
  mutating func couple(_ raw: RawMention) -> [Int] {
    if let pair = lastPair, raw.sentence - pair.sentence <= 1, raw.office == 255, raw.headEnd - raw.headBegin == 1,
      document.tokens[Int(raw.headBegin)].word == knowledge.grammar.words.both
    {
      return pair.people
    }
    if raw.office == 255, knowledge.isCoupleNoun(document.tokens[Int(raw.headBegin)].word) {
      // `the royal couple`: two of one house, however long ago they were named.
      let spouses = salience.last { s in
        s.isPlural && Set(s.entities.map { entities[$0].party }).count == 1
          && s.entities.allSatisfy { entities[$0].entity.kind == .person }
      }
      if let spouses { return spouses.entities }
      guard let pair = lastPair, entities[pair.people[0]].party == entities[pair.people[1]].party else { return [] }
      return pair.people
    }
    let wantsCountries = raw.office == 255 && document.tokens[Int(raw.headBegin)].word != 0 && isCountryNoun(raw)
    let asked = raw.office
    let isBroad = asked == 255 || knowledge.offices[Int(asked)].officeClass == .leader
    // A plural just spoken of; leaders are no ministers where there are others.
    if !wantsCountries, let last = salience.last(where: { $0.isPlural }), raw.sentence - last.sentence <= 2,
      last.entities.count <= 3, isBroad || last.entities.allSatisfy({ fits(entities[$0], office: asked) }),
      asked == 255 || !isBroad || last.entities.allSatisfy({ isHead(entities[$0]) })
    {
      // `the two sides` are of two parties.
      let isOneSide = Set(last.entities.map { entities[$0].party }).count == 1
      if asked == 255 && !isOneSide || asked != 255 && last.entities.allSatisfy({ entities[$0].entity.kind == .person })
      {
        return last.entities
      }
    }
    var found: [Int] = []
    var seen: [UInt16] = []
    // Leaders are heads of state or government, if there are two.
    let isLeaders = isBroad && asked != 255
    for pass in isLeaders ? 0..<2 : 1..<2 {
      found = []
      seen = []
      for s in salience.reversed() where raw.sentence - s.sentence <= 8 {
        for k in s.entities.reversed() {
          let r = entities[k]
          guard r.party != Knowledge.noParty, !seen.contains(r.party), !r.entity.isSpokesperson, !r.entity.isPrivate
          else { continue }
          if wantsCountries {
            guard r.entity.kind != .place else { continue }
          } else {
            guard r.entity.kind == .person else { continue }
            if !isBroad, !fits(r, office: asked) { continue }
            if isLeaders, r.office == 255 || knowledge.offices[Int(r.office)].rank > (pass == 0 ? 2 : 3) { continue }
          }
          seen.append(r.party)
          found.append(wantsCountries ? party(r.party) : k)
          if found.count == 2 { return found.reversed() }
        }
      }
    }
    // Persons and countries mixed: a person stands for one side only.
    guard asked == 255 else { return found.count == 2 ? found.reversed() : [] }
    for s in salience.reversed() where raw.sentence - s.sentence <= 4 {
      for k in s.entities.reversed() {
        let r = entities[k]
        guard r.party != Knowledge.noParty, !seen.contains(r.party), r.entity.kind != .place, !r.entity.isPrivate else {
          continue
        }
        seen.append(r.party)
        found.append(k)
        if found.count == 2 { return found.reversed() }
      }
    }
    return []
  }

  private func isHead(_ r: Record) -> Bool { r.office != 255 && knowledge.offices[Int(r.office)].rank <= 2 }

  private func isCountryNoun(_ raw: RawMention) -> Bool {
    let word = document.tokens[Int(raw.headBegin)].word
    return knowledge.isCountryNoun(word)
  }

  // MARK: Pronouns

  /// Whom a pronoun means: the most salient person of its gender, or the last couple.
  mutating func pronoun(_ raw: RawMention, _ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> [Int] {
    if raw.flags.contains(.neuter) {
      for s in salience.reversed() where raw.sentence - s.sentence <= 1 {
        for k in s.entities where entities[k].entity.kind == .country || entities[k].entity.kind == .organisation {
          return [k]
        }
      }
      return []
    }
    if raw.flags.contains(.plural) {
      var couple = RawMention(
        kind: .office, begin: Int(raw.begin), end: Int(raw.end), headBegin: Int(raw.headBegin),
        headEnd: Int(raw.headEnd),
        sentence: Int(raw.sentence))
      couple.flags = [.plural]
      // `Merkel received them`: not who receives.
      if document.tokens[Int(raw.begin)].word == knowledge.marks.them, let last = mentions.last,
        last.tokens.lowerBound >= document.sentences[Int(raw.sentence)].tokens.lowerBound, last.entities.count == 1
      {
        guard let group = salience.last(where: { $0.isPlural }), raw.sentence - group.sentence <= 2,
          !group.entities.contains(last.entities[0])
        else { return [] }
        return group.entities
      }
      if let last = salience.last(where: { $0.isPlural }), raw.sentence - last.sentence <= 2 {
        return raw.flags.contains(.possessive) ? last.entities : people(for: last.entities, raw.sentence)
      }
      // Two persons of two parties in this sentence or the one before.
      let nearby = salience.filter { raw.sentence - $0.sentence <= 1 }
      guard nearby.flatMap({ $0.entities }).filter({ entities[$0].entity.kind == .person }).count >= 2 else {
        return onlyTwo(before: raw.sentence)
      }
      return self.couple(couple)
    }
    return single(raw, index, tokens)
  }

  /// Those who were just spoken of and act for each of two countries; the countries where there are none.
  private func people(for pair: [Int], _ sentence: Int32) -> [Int] {
    guard pair.count == 2, pair.allSatisfy({ entities[$0].entity.kind == .country }) else { return pair }
    var out: [Int] = []
    for country in pair {
      for s in salience.reversed() where sentence - s.sentence <= 3 && out.count < 2 {
        if let k = s.entities.first(where: {
          entities[$0].entity.kind == .person && isHead(entities[$0])
            && entities[$0].party == entities[country].party
        }) {
          out.append(k)
          break
        }
      }
    }
    return out.count == 2 ? out : pair
  }

  /// The two people of two parties whom the last sentences speak of, if there are just two.
  private func onlyTwo(before sentence: Int32) -> [Int] {
    var people: [Int] = []
    for s in salience where sentence - s.sentence <= 2 {
      for k in s.entities where entities[k].entity.kind == .person && !people.contains(k) { people.append(k) }
    }
    guard people.count == 2, entities[people[0]].party != entities[people[1]].party,
      people.allSatisfy({ entities[$0].party != Knowledge.noParty && !entities[$0].entity.isSpokesperson })
    else { return [] }
    return people
  }

  private func single(_ raw: RawMention, _ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> [Int] {
    let isMale = raw.flags.contains(.male)
    if let ahead = subjectAhead(raw, index, tokens) { return [ahead] }
    let isObject =
      !raw.flags.contains(.possessive) && raw.end - raw.begin == 1
      && tokens[Int(raw.begin)].end - tokens[Int(raw.begin)].begin == 3
      && isMale
    var best: Int?, bestScore = Int.min
    var order = 0
    for s in salience.reversed() {
      let distance = Int(raw.sentence - s.sentence)
      if distance > 4 { break }
      order += 1
      for k in s.entities where s.entities.count == 1 && entities[k].entity.kind == .person {
        let e = entities[k].entity
        if e.gender == (isMale ? .female : .male) { continue }
        var score = -8 * distance - order
        if s.isSubject { score += distance == 0 && isObject ? -4 : 6 }
        if e.gender == .unknown { score -= 3 }
        if score > bestScore {
          best = k
          bestScore = score
        }
      }
    }
    return best.map { [$0] } ?? []
  }

  /// `During his visit, Abe wants to …`: the subject that a pronoun in an opening phrase runs ahead of.
  private func subjectAhead(_ raw: RawMention, _ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> Int? {
    let sentence = document.sentences[Int(raw.sentence)].tokens
    guard raw.flags.contains(.possessive), Int(raw.begin) - sentence.lowerBound <= 8,
      !(salience.last.map { $0.sentence == raw.sentence } ?? false)
    else { return nil }
    for i in raws.indices[(index + 1)...] {
      let next = raws[i]
      if next.sentence != raw.sentence { return nil }
      guard next.kind == .person, resolved[i] >= 0, next.begin > 0,
        tokens[Int(next.begin) - 1].word == knowledge.marks.comma, !next.flags.contains(.possessive)
      else { continue }
      let gender = entities[Int(resolved[i])].entity.gender
      return gender == (raw.flags.contains(.male) ? .female : .male) ? nil : Int(resolved[i])
    }
    return nil
  }
}
