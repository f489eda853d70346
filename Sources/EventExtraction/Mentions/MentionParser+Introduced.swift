/// Family names that are ordinary words (`Pence`, `May`, `Price`): names wherever the text has introduced their bearers.
extension MentionParser {
  /// Adds bare mentions of people named in full whose family names the grammar of names does not read alone.
  ///
  /// Runs after all sentences are read; linear in the number of tokens, and does nothing where no such name stands.
  mutating func adoptIntroduced(_ sentences: [Sentence]) {
    var names: Set<WordID> = []
    for m in mentions where m.kind == .person && m.headEnd - m.headBegin > 1 {
      let last = Int(m.headEnd) - 1
      guard classes[last].has(any: [.common, .stop, .calendar]), tokens[last].flags.contains(.word),
        m.office != 255 || !m.parties.isEmpty || isKnownPerson(m.node),
        tokens[last].end - tokens[last].begin > 2
      else { continue }
      names.insert(tokens[last].word)
    }
    guard !names.isEmpty else { return }
    var out: [RawMention] = []
    out.reserveCapacity(mentions.count + 16)
    var next = 0
    for (index, s) in sentences.enumerated() where s.zone != .dateline && s.zone != .footer {
      sentence = index
      zone = s.zone
      limit = s.tokens.upperBound
      isTitleCase = MentionParser.isTitleCase(tokens, classes, s.tokens)
      var i = s.tokens.lowerBound
      while i < limit {
        while next < mentions.count, Int(mentions[next].begin) <= i {
          i = max(i, Int(mentions[next].end))
          out.append(mentions[next])
          next += 1
        }
        guard i < limit else { break }
        if names.contains(tokens[i].word), standsForName(i, s.tokens.lowerBound) {
          var raw = RawMention(kind: .person, begin: i, end: i + 1, headBegin: i, headEnd: i + 1, sentence: index)
          raw.node = hits.longest(i, NameTrie.Kind.family.bit)?.node ?? 0
          raw.flags.insert(.bare)
          if possessive(after: i + 1) { raw.flags.insert(.possessive) }
          if zone == .headline { raw.flags.insert(.headline) }
          out.append(raw)
        }
        i += 1
      }
    }
    out.append(contentsOf: mentions[next...])
    mentions = out
  }

  private func isKnownPerson(_ node: NameTrie.Node) -> Bool {
    node != 0 && !knowledge.trie.payloads(node, .person).isEmpty
  }

  /// Whether an ordinary word is the name here: by its capital inside a sentence, by what follows at its beginning.
  private func standsForName(_ i: Int, _ start: Int) -> Bool {
    guard isCapital(i), !blocked[i] else { return false }
    let isFunctionWord = classes[i].has(any: [.stop, .calendar])
    let isFirst = tokens[i].flags.contains(.first) || i == start
    // Part of a longer name or term: `Bush Foundation`, `Long May`.
    if i + 1 < limit, isCapital(i + 1), !isTitleCase, !blocked[i + 1], tokens[i + 1].flags.contains(.word) {
      return false
    }
    if i > start, isCapital(i - 1), !tokens[i - 1].flags.contains(.first), !isTitleCase, !blocked[i - 1] {
      return false
    }
    let acts =
      possessive(after: i + 1) || i + 1 < limit && classes[i + 1].contains(.subjectVerb)
      || i > start && tokens[i - 1].flags.contains(.punctuation) && word(i + 1) == marks.comma
    if isTitleCase || zone == .headline && isFirst { return acts }
    guard isFirst else { return !isFunctionWord || !isMonthContext(i) }
    return acts || !isFunctionWord
  }

  /// `in May`, `since May`, `by May`, `last May`, `May 5`.
  private func isMonthContext(_ i: Int) -> Bool {
    guard classes[i].contains(.calendar) else { return false }
    if i + 1 < limit, tokens[i + 1].flags.contains(.number) { return true }
    return knowledge.isMonthCue(word(i - 1))
  }
}
