/// Names of people: in the text, then in the authority.
extension EntityResolver {
  /// The words of a mention's name, without hyphens, dots, initials and quotation marks.
  func nameWords(_ raw: RawMention, _ tokens: UnsafeBufferPointer<Token>) -> [WordID] {
    var out: [WordID] = []
    for i in Int(raw.headBegin)..<Int(raw.headEnd) {
      let t = tokens[i]
      guard t.flags.contains(.word) else { continue }
      if t.end - t.begin <= 2, t.flags.contains(.abbreviation) || t.end - t.begin == 1, raw.headEnd - raw.headBegin > 1
      {
        continue
      }
      if knowledge.classes(t.word).contains(.nameSuffix), !out.isEmpty { continue }
      out.append(t.word)
    }
    return out
  }

  /// A single word that is somebody's whole name in the authority (`MBS`).
  func isAlias(_ raw: RawMention) -> Bool {
    raw.node != 0 && raw.headEnd - raw.headBegin == 1 && !knowledge.trie.payloads(raw.node, .person).isEmpty
      && knowledge.trie.payloads(raw.node, .family).isEmpty
  }

  /// Several words that are somebody's family name and nobody's full name: `Di Maio`, `von der Leyen`.
  func isFamily(_ raw: RawMention) -> Bool {
    raw.node != 0 && raw.headEnd - raw.headBegin > 1 && knowledge.trie.payloads(raw.node, .person).isEmpty
      && !knowledge.trie.payloads(raw.node, .family).isEmpty
  }

  func partyList(_ raw: RawMention) -> [UInt16] { raw.parties.map { parties[Int($0)] } }

  // MARK: Full names

  mutating func fullName(
    _ raw: RawMention, _ words: [WordID], _ tokens: UnsafeBufferPointer<Token>,
    _ classes: UnsafeBufferPointer<WordClass>
  ) -> Int {
    let list = partyList(raw)
    if let k = sameName(words, list) { return k }
    let person = authority(raw, words, list, tokens)
    if person >= 0 { return known(person, raw, list, words) }
    // A stranger whom the text introduces, or a name without anything.
    if raw.flags.contains(.bare), raw.office == 255, list.isEmpty {
      let isGiven = classes[Int(raw.headBegin)].has(any: [.givenMale, .givenFemale])
      guard isGiven, words.count <= 4 else { return -1 }
    }
    return stranger(raw, words, list)
  }

  /// An entity of the text whose name has all these words, or whose words are all among these.
  func sameName(_ words: [WordID], _ list: [UInt16]) -> Int? {
    for (k, r) in entities.enumerated() where r.entity.kind == .person && r.words.count > 1 {
      let contained = r.words.count <= words.count ? isSubsequence(r.words, words) : isSubsequence(words, r.words)
      if contained, words.last == r.words.last || r.family.contains(words.last ?? 0) || words.first == r.words.first {
        return k
      }
    }
    return nil
  }

  func isSubsequence(_ a: [WordID], _ b: [WordID]) -> Bool {
    var i = 0
    for w in b where i < a.count && a[i] == w { i += 1 }
    return i == a.count
  }

  /// The person of the authority that a full name means; -1 where none fits.
  mutating func authority(_ raw: RawMention, _ words: [WordID], _ list: [UInt16], _ tokens: UnsafeBufferPointer<Token>)
    -> Int32
  {
    var candidates: [Int] = []
    if raw.node != 0 { candidates = knowledge.trie.payloads(raw.node, .person) }
    if candidates.isEmpty {
      // Without initials and middle names.
      var spelled: [WordID] = []
      for i in Int(raw.headBegin)..<Int(raw.headEnd) {
        let t = tokens[i]
        if t.end - t.begin <= 2, t.flags.contains(.abbreviation) { continue }
        spelled.append(t.flags.contains(.hyphen) ? knowledge.marks.hyphen : t.word)
      }
      candidates = knowledge.trie.payloads(knowledge.trie.node(spelled), .person)
      if candidates.isEmpty, words.count > 2 {
        candidates = knowledge.trie.payloads(knowledge.trie.node([words[0], words[words.count - 1]]), .person)
      }
    }
    if !candidates.isEmpty {
      var best = -1, bestScore = Int.min
      for p in candidates {
        let s = score(Int32(p), office: raw.office, parties: list, isFormer: raw.flags.contains(.former))
        if s > bestScore {
          best = p
          bestScore = s
        }
      }
      // `President George Bush` of 2003 is not the one whose alias that is.
      if bestScore < 4, day != nil, let other = namesake(raw, words, list, above: bestScore + 2) { return other }
      if bestScore >= (candidates.count == 1 ? 0 : 2) || candidates.count == 1 && list.isEmpty && raw.office == 255 {
        return Int32(best)
      }
      if list.isEmpty == false { return -1 }
    }
    // By family name, where the given name agrees or the office does.
    for length in stride(from: min(3, words.count - 1), through: 1, by: -1) {
      let node = knowledge.trie.node(words[(words.count - length)...])
      for p in node == 0 ? [] : knowledge.trie.payloads(node, .family) {
        let name = personWords(Int32(p))
        let agrees = name.contains(words[0]) || skeleton(name.first ?? 0) == skeleton(words[0])
        if agrees, score(Int32(p), office: raw.office, parties: list, isFormer: raw.flags.contains(.former)) >= 5 {
          return Int32(p)
        }
      }
    }
    return holder(like: words, raw, list)
  }

  /// Somebody of the same given and family name who fits office and day better.
  private mutating func namesake(_ raw: RawMention, _ words: [WordID], _ list: [UInt16], above limit: Int) -> Int32? {
    guard words.count == 2 else { return nil }
    let node = knowledge.trie.node(words[1...])
    var best: Int32?, bestScore = limit
    for p in node == 0 ? [] : knowledge.trie.payloads(node, .family) where personWords(Int32(p)).first == words[0] {
      let s = score(Int32(p), office: raw.office, parties: list, isFormer: raw.flags.contains(.former))
      if s > bestScore {
        best = Int32(p)
        bestScore = s
      }
    }
    return best
  }

  /// Who holds the office that the text names, if the name is a spelling of theirs (`Rakhmon` for `Rahmon`).
  mutating func holder(like words: [WordID], _ raw: RawMention, _ list: [UInt16]) -> Int32 {
    guard let day, let last = words.last else { return -1 }
    let keys = knowledge.officeKeys
    // `Kazakhstan's Kasym-Zhomart Toqaev` holds one of the offices that need no title.
    let asked =
      raw.office != 255 ? [raw.office] : [keys.president, keys.primeMinister, keys.monarch, keys.foreignMinister]
    for party in list {
      for office in asked {
        for p in knowledge.holders(office: office, party: party, on: day) {
          let family = familyWords(p)
          if let f = family.last, skeleton(f) == skeleton(last) || words.contains(f) { return p }
        }
      }
    }
    return -1
  }

  /// How well a person of the authority fits office, party and date.
  func score(_ person: Int32, office: UInt8, parties list: [UInt16], isFormer: Bool) -> Int {
    var best = -4
    for i in knowledge.people[Int(person)].terms {
      let t = knowledge.terms[Int(i)]
      var s = 0
      if !list.isEmpty { s += list.contains(t.party) ? 4 : -3 }
      if office != 255 {
        let o = knowledge.offices[Int(office)], held = knowledge.offices[Int(t.office)]
        if t.office == office {
          s += 3
        } else if o.officeClass == held.officeClass || o.officeClass == .leader && held.rank <= 2 {
          s += 1
        } else if o.officeClass == .private || o.officeClass == .spokesperson && held.officeClass != .spokesperson {
          s -= 4
        }
      }
      if let day {
        let distance = t.distance(day)
        if distance == 0 {
          s += 3
        } else if distance < 730 || isFormer && t.end < day {
          s += 2
        } else if distance > 365 * 8 {
          s -= 2
        }
      } else {
        s += t.isCurrent ? 2 : 1
      }
      best = max(best, s)
    }
    return best
  }

  // MARK: Family names

  /// A family name with a title: somebody of the text, else of the authority, else a stranger.
  mutating func familyName(_ raw: RawMention, _ words: [WordID], _ tokens: UnsafeBufferPointer<Token>) -> Int {
    guard !words.isEmpty else { return -1 }
    let list = partyList(raw)
    if let k = named(words, raw, list) { return k }
    let node = knowledge.trie.node(words)
    var best: Int32 = -1, bestScore = Int.min, isTie = false
    let candidates = node == 0 ? [] : knowledge.trie.payloads(node, .family) + knowledge.trie.payloads(node, .person)
    for p in candidates {
      var s = 2 * score(Int32(p), office: raw.office, parties: list, isFormer: raw.flags.contains(.former))
      if list.isEmpty, knowledge.people[p].terms.contains(where: { partyCounts[knowledge.terms[Int($0)].party] != nil })
      {
        s += 1
      }
      if s > bestScore {
        best = Int32(p)
        bestScore = s
        isTie = false
      } else if s == bestScore, Int32(p) != best {
        isTie = true
      }
    }
    if best >= 0, bestScore >= 12 || bestScore >= 6 && !isTie && list.isEmpty { return known(best, raw, list, words) }
    let p = holder(like: words, raw, list)
    if p >= 0 { return known(p, raw, list, words) }
    return stranger(raw, words, list)
  }

  /// An entity of the text that a family name (or a given name, of royals) means.
  func named(_ words: [WordID], _ raw: RawMention, _ list: [UInt16]) -> Int? {
    var best: Int?, bestScore = Int.min
    var ties: [Int] = []
    let isRoyal =
      raw.office != 255 && words.count == 1
      && (raw.office == knowledge.officeKeys.monarch || raw.office == knowledge.officeKeys.pope)
    for (k, r) in entities.enumerated() where r.entity.kind == .person {
      // `King Salman` is not Mohammed bin Salman: monarchs go by their first names.
      if isRoyal, r.office != raw.office, r.words.first != words[0] { continue }
      var s = 0
      if r.family == words {
        s = 6
      } else if r.words.last == words.last, words.count <= r.words.count {
        s = 5
      } else if r.words == words {
        s = 6
      } else if words.count == 1, r.words.first == words[0],
        r.person >= 0 || !raw.flags.contains(.bare) || raw.flags.contains(.honorific)
      {
        s = 2
      } else if words.count == 1, r.words.count > 1, let f = r.family.last, isVariant(f, words[0]) {
        s = 3
      } else if words.count > 1, isSubsequence(words, r.words) {
        s = 4
      } else {
        continue
      }
      if !list.isEmpty, r.party != Knowledge.noParty { s += list.contains(r.party) ? 4 : -6 }
      if raw.office != 255, r.office != 255 {
        let a = knowledge.offices[Int(raw.office)], b = knowledge.offices[Int(r.office)]
        if raw.office == r.office {
          s += 3
        } else if a.rank <= 3, b.rank <= 3, a.officeClass != b.officeClass, a.officeClass != .leader, r.words.count > 1
        {
          s -= 1
        }
      }
      if raw.flags.contains(.male), r.entity.gender == .female { s -= 5 }
      if raw.flags.contains(.female), r.entity.gender == .male { s -= 5 }
      if s > bestScore {
        best = k
        bestScore = s
        ties = [k]
      } else if s == bestScore {
        ties.append(k)
      }
    }
    // Somebody's wife is not called by the family name alone.
    if ties.count > 1 { ties.removeAll { entities[$0].office == 255 || isCompanion(entities[$0]) } }
    if bestScore >= 1, ties.count > 1, let last = lastNamed(of: ties, before: raw.begin) { return last }
    return bestScore >= 1 ? best : nil
  }

  private func isCompanion(_ r: Record) -> Bool {
    r.entity.isPrivate || r.entity.isSpokesperson || knowledge.offices[Int(r.office)].key == "first-lady"
  }

  /// Of several people whom a family name fits the one named last before a token.
  private func lastNamed(of people: [Int], before token: Int32) -> Int? {
    var low = 0, high = raws.count
    while low < high {
      let mid = (low + high) / 2
      if raws[mid].begin < token { low = mid + 1 } else { high = mid }
    }
    for i in stride(from: low - 1, through: 0, by: -1) where resolved[i] >= 0 && people.contains(Int(resolved[i])) {
      return Int(resolved[i])
    }
    return nil
  }

  private func isVariant(_ a: WordID, _ b: WordID) -> Bool {
    guard a & Lexicon.unknownBit == 0, b & Lexicon.unknownBit == 0 else { return false }
    return a != b && skeleton(a) == skeleton(b) && knowledge.lexicon.word(a).utf8.count > 4
  }

  // MARK: Bare names

  /// A name alone: somebody of the text, else a leader of the day.
  mutating func bareName(
    _ raw: RawMention, _ words: [WordID], _ tokens: UnsafeBufferPointer<Token>,
    _ classes: UnsafeBufferPointer<WordClass>
  ) -> Int {
    guard !words.isEmpty else { return -1 }
    if let k = named(words, raw, []) { return k }
    let c = classes[Int(raw.headBegin)]
    if words.count == 1, c.has(any: [.ambiguous, .breaker]) || c.contains(.common) && !raw.flags.contains(.honorific) {
      return -1
    }
    if c.has(any: [.givenMale, .givenFemale]), words.count == 1 { return -1 }
    let node = knowledge.trie.node(words)
    guard node != 0, let day else { return -1 }
    var best: Int32 = -1, bestScore = 0, isTie = false
    for p in knowledge.trie.payloads(node, .family) {
      var s = 0
      for i in knowledge.people[p].terms {
        let t = knowledge.terms[Int(i)]
        let rank = knowledge.offices[Int(t.office)].rank
        guard rank <= 3, t.distance(day) <= 730 else { continue }
        var x = 10 - 2 * rank + (t.holds(day) ? 3 : 0)
        x += min(3, partyCounts[t.party, default: 0]) * 3
        s = max(s, x)
      }
      if s > bestScore {
        best = Int32(p)
        bestScore = s
        isTie = false
      } else if s == bestScore, s > 0 {
        isTie = true
      }
    }
    guard best >= 0, !isTie, bestScore >= 8 else { return -1 }
    return known(best, raw, [], words)
  }

  // MARK: Words

  mutating func personWords(_ p: Int32) -> [WordID] {
    withoutMarks(reader.words(knowledge.string(knowledge.people[Int(p)].name)))
  }
  mutating func familyWords(_ p: Int32) -> [WordID] {
    withoutMarks(reader.words(knowledge.string(knowledge.people[Int(p)].family)))
  }

  private func withoutMarks(_ words: [WordID]) -> [WordID] { words.filter { $0 != knowledge.marks.hyphen } }

  /// A spelling reduced to what transliterations share: `Rakhmon`, `Rahmon`; `Sergei`, `Sergey`.
  func skeleton(_ word: WordID) -> [UInt8] {
    guard word & Lexicon.unknownBit == 0 else {
      return [UInt8(word & 0xFF), UInt8(word >> 8 & 0xFF), UInt8(word >> 16 & 0xFF)]
    }
    var out: [UInt8] = []
    let bytes = Array(knowledge.lexicon.word(word).utf8)
    for (i, b) in bytes.enumerated() {
      var c = b
      switch b {
      case UInt8(ascii: "y"), UInt8(ascii: "j"), UInt8(ascii: "e"): c = UInt8(ascii: "i")
      case UInt8(ascii: "o"): c = UInt8(ascii: "u")
      case UInt8(ascii: "q"), UInt8(ascii: "c"): c = UInt8(ascii: "k")
      case UInt8(ascii: "w"): c = UInt8(ascii: "v")
      case UInt8(ascii: "k") where i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: "h"): continue
      case UInt8(ascii: "'"): continue
      default: break
      }
      if out.last != c { out.append(c) }
    }
    return out
  }
}
