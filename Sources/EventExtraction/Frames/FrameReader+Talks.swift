/// Talks of which the sentence names one side only.
extension FrameReader {
  /// Rule of talks of which one side only is named.
  static let bareTalks = "bare-talks"

  /// Who spoke `after talks`, `following hours of negotiations`, `during talks in Moscow`, where no partner is named.
  func subjectOfBareTalks(_ noun: EventNoun) -> [Int]? {
    guard noun.classes.contains(.meetingNoun), !noun.isIndefinite, !noun.negated, noun.mood == nil,
      noun.modifiers.isEmpty, isPluralForm(noun), noun.first > 0
    else { return nil }
    // `talks with lawmakers`, `talks between the parties`: not with those whom the article is of.
    for i in noun.item + 1..<min(items.count, noun.item + 4) where i < items.count {
      let w = items[i].word
      if w == grammar.words.with || w == grammar.words.between { return nil }
    }
    guard let lead = leadPreposition(of: noun) else { return nil }
    let g = grammar.words
    guard lead == g.after || lead == g.following || lead == g.during else { return nil }
    guard let subject = ambientSubject(of: noun), subject.count == 1 else { return nil }
    let mention = analysis.mentions[subject[0]]
    let isPair = mention.entities.count >= 2
    guard isPersonal(subject[0]) || isPair && mention.kind == .group else { return nil }
    return subject
  }

  private func isPluralForm(_ noun: EventNoun) -> Bool {
    let token = analysis.document.tokens[Int(items[noun.item].end) - 1]
    return token.end > token.begin && analysis.document.bytes[Int(token.end) - 1] == UInt8(ascii: "s")
  }

  /// `after` of `after talks` and of `after two hours of talks`.
  private func leadPreposition(of noun: EventNoun) -> WordID? {
    var i = noun.first - 1
    guard i >= 0 else { return nil }
    if items[i].word == grammar.words.following { return items[i].word }
    guard items[i].kind == .preposition else { return nil }
    if items[i].word != grammar.words.of { return items[i].word }
    i -= 1
    var steps = 0
    while i >= 0, steps < 7 {
      switch items[i].kind {
      case .preposition: return items[i].word
      case .other, .determiner, .time, .conjunction, .adverb, .noun: break
      case .verb:
        return items[i].word == grammar.words.following ? items[i].word : nil
      default: return nil
      }
      i -= 1
      steps += 1
    }
    return nil
  }

  /// `separate talks with A and B`, `met separately with A and B`.
  func isSeparate(_ first: Int, _ last: Int) -> Bool {
    for i in max(0, first - 1)...min(items.count - 1, last + 2) where grammar.classes(items[i].word).contains(.separate)
    { return true }
    // `met Sabry and, separately, Gunawardena`
    var i = last + 3
    while i < items.count, items[i].kind != .verb, items[i].kind != .stop, items[i].kind != .relative {
      if items[i].kind == .adverb || items[i].kind == .other, grammar.classes(items[i].word).contains(.separate),
        i > 0, items[i - 1].kind == .comma || items[i - 1].kind == .conjunction
      {
        return true
      }
      i += 1
    }
    return false
  }
}
