/// Finds who does what in a sequence of items: subjects, objects, prepositional phrases, and what governs what.
///
/// Shallow parsing by rule: each question is answered by a scan from the word that asks it, with stops at clause
/// boundaries. Scans are bounded by the sentence; answers are not cached, since few verbs ask.
struct ClauseReader {
  let analysis: Analysis
  let grammar: Grammar
  let sequence: ClauseSequence

  var items: [Item] { sequence.items }

  /// A prepositional phrase: the preposition's word and what stands in it.
  struct Phrase {
    var preposition: WordID
    var item: Int
    var mentions: [Int]
    /// Reached without passing another noun or verb.
    var isTight: Bool
  }

  struct Complements {
    var objects: [Int] = []
    var phrases: [Phrase] = []
    /// Times that belong to the trigger.
    var times: [Int] = []
    /// Item after the last that was read.
    var end = 0
    /// The first event noun that is its object (`held talks`), an index into `nouns`.
    var nouns: [Int] = []
    var isPhone = false
    /// Verbs in the infinitive or gerund that follow (`to attend`).
    var follows: [Int] = []
  }

  func mention(_ item: Int) -> Mention? {
    items[item].kind == .mention ? analysis.mentions[Int(items[item].ref)] : nil
  }

  /// Whether a mention can act: a person, office, pronoun, country, group or organisation.
  func isActor(_ m: Mention) -> Bool {
    switch m.kind {
    case .person, .office, .pronoun, .country, .group, .organisation: true
    case .adjective, .place, .summit, .unknown: false
    }
  }

  // MARK: Coordination

  /// The mentions coordinated to the right of `item`: `A, B and C`, `A as well as B`. Returns their indices and the item after.
  func coordinated(from item: Int, accepting: (Mention) -> Bool) -> (mentions: [Int], next: Int) {
    var list: [Int] = []
    var i = item
    guard let first = mention(i), accepting(first) else { return ([], item) }
    list.append(Int(items[i].ref))
    i += 1
    while i < items.count {
      // `the Russia-Central Asia summit on Thursday and the CIS council on Friday`
      if first.kind == .summit || first.kind == .place || first.kind == .country {
        var k = i
        while k < items.count,
          items[k].kind == .time || items[k].kind == .adverb
            || items[k].kind == .preposition && k + 1 < items.count && items[k + 1].kind == .time
        { k += 1 }
        if k > i, k + 1 < items.count, items[k].kind == .conjunction || items[k].kind == .comma, let m = mention(k + 1),
          m.kind == first.kind
        {
          i = k
        }
      }
      // Skip one parenthesis after a name: `Xi (China)`.
      if items[i].kind == .possessive { break }
      var j = i
      var joined = false
      while j < items.count, j - i < 5 {
        let item = items[j]
        if item.kind == .comma || item.kind == .conjunction
          || item.kind == .stop && (first.kind == .place || first.kind == .country) && !item.tokens.isEmpty
        {
          joined = true
          j += 1
        } else if joined, item.kind == .adverb || item.kind == .determiner && mentionFollows(j) {
          j += 1
        } else if isCompanion(j) {
          joined = true
          j += 1
        } else if joined, item.kind == .preposition, item.word == grammar.words.with, j > 0, isAlong(j - 1) {
          j += 1
        } else {
          break
        }
      }
      guard joined, j < items.count, let m = mention(j) else { break }
      if m.isPossessive || j + 1 < items.count && items[j + 1].kind == .possessive {
        // `Babis, Hungary's Viktor Orban and Slovakia's Peter Pellegrini`
        guard let head = ownedName(after: j), let owned = mention(head), accepting(owned),
          !startsClause(after: head, from: i)
        else { break }
        list.append(Int(items[head].ref))
        i = head + 1
        continue
      }
      guard accepting(m), !startsClause(after: j, from: i) else { break }
      list.append(Int(items[j].ref))
      i = j + 1
    }
    return (list, i)
  }

  func mentionFollows(_ j: Int) -> Bool { j + 1 < items.count && items[j + 1].kind == .mention }

  func isAlong(_ j: Int) -> Bool {
    let w = items[j].word
    return w == grammar.words.along || w == grammar.words.together
  }

  func isCompanion(_ j: Int) -> Bool {
    let w = items[j].word
    return w == grammar.words.alongside || w == grammar.words.including || w == grammar.words.along
      || w == grammar.words.together
  }

  /// After `, X` or `and X` a finite verb follows: X begins a clause of its own (`met Xi, and Putin said`).
  func startsClause(after mentionItem: Int, from joint: Int) -> Bool {
    var k = mentionItem + 1
    while k < items.count, items[k].kind == .adverb || items[k].kind == .time { k += 1 }
    guard k < items.count, items[k].kind == .verb else { return false }
    let v = sequence.verbs[Int(items[k].ref)]
    // `Talks between A and B were held`: the clause has no verb before, so A and B belong to its subject.
    return v.isFinite && hasVerbInClause(before: joint)
  }
}
