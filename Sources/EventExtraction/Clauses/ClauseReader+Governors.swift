/// What an infinitive hangs on.
extension ClauseReader {
  enum Governor {
    case verb(Int)
    /// A noun's owners: `his plans to visit`.
    case noun([Int])
    /// Headline grammar: `Putin to visit China`.
    case mention([Int])
  }

  /// What an infinitive hangs on.
  func governor(of verb: Int) -> Governor? {
    let here = sequence.verbs[verb].item
    var i = here - 1
    while i >= 0 {
      let item = items[i]
      switch item.kind {
      case .verb: return .verb(Int(item.ref))
      case .stop: return nil
      case .relative:
        return nil
      case .mention:
        // Directly before `to` and no verb further left in the clause: headline grammar.
        if let m = mention(i), isActor(m), !m.isPossessive, !hasVerbLeft(of: i), !inPhrase(i) {
          return .mention(coordinatedLeft(of: i))
        }
        i -= 1
      case .noun, .other:
        let c = grammar.classes(item.word)
        if !c.isDisjoint(with: [.planNoun, .proposalNoun, .cancelNoun, .denyNoun]), let owner = ownerLeft(of: i) {
          return .noun(owner)
        }
        i -= 1
      default: i -= 1
      }
    }
    return nil
  }

  func ownerLeft(of item: Int) -> [Int]? {
    var i = item - 1
    while i >= 0, item - i < 5 {
      if items[i].kind == .mention, let m = mention(i), m.isPossessive || items[i + 1].kind == .possessive {
        return [Int(items[i].ref)]
      }
      if items[i].kind != .other, items[i].kind != .possessive, items[i].kind != .determiner { return nil }
      i -= 1
    }
    return nil
  }

  /// Whether the clause that holds an item has a verb left of it.
  func hasVerbInClause(before item: Int) -> Bool {
    var i = item - 1
    while i >= 0 {
      switch items[i].kind {
      case .verb: return true
      case .stop, .subordinator, .relative: return false
      default: i -= 1
      }
    }
    return false
  }

  func hasVerbLeft(of item: Int) -> Bool {
    var i = item - 1
    while i >= 0 {
      if items[i].kind == .verb { return true }
      if items[i].kind == .stop { return false }
      i -= 1
    }
    return false
  }
}
