import EventExtraction

/// Whether two parties of two claims are the same.
enum PartyMatch: Int, Comparable {
  case none
  /// One stands for the state or organisation that the other acts for.
  case weak
  case strong

  static func < (a: PartyMatch, b: PartyMatch) -> Bool { a.rawValue < b.rawValue }

  static func of(_ a: Party, _ b: Party) -> PartyMatch {
    if a.kind == .person, b.kind == .person { return people(a, b) ? .strong : .none }
    if a.kind == .person || b.kind == .person { return a.code != nil && a.code == b.code ? .weak : .none }
    if let x = a.code, let y = b.code { return x == y ? .strong : .none }
    return a.words == b.words && !a.words.isEmpty ? .strong : .none
  }

  private static func people(_ a: Party, _ b: Party) -> Bool {
    if let x = a.person, x == b.person { return true }
    if a.isKnown && b.isKnown { return false }
    if let x = a.code, let y = b.code, x != y { return false }
    guard let lastA = a.words.last, let lastB = b.words.last else { return false }
    if abbreviates(a, b) || abbreviates(b, a) { return true }
    // The same family name with an initial, or with the given name spelt another way.
    guard lastA == lastB, a.words.count > 1, b.words.count > 1 else { return false }
    let x = a.words[0], y = b.words[0]
    if x.utf8.count == 1 || y.utf8.count == 1 { return x.utf8.first == y.utf8.first }
    return x.utf8.first == y.utf8.first && EditDistance.between(x, y, atMost: 2) != nil
  }

  /// A family name alone, or some words of the name with the family name among them.
  private static func abbreviates(_ short: Party, _ long: Party) -> Bool {
    guard short.words.count <= long.words.count else { return false }
    if short.words == long.family { return true }
    let hasFamily = long.family.allSatisfy(short.words.contains) || short.words.last == long.words.last
    return hasFamily && short.words.allSatisfy(long.words.contains)
  }

  /// Counts the parties that two lists share, each party once, the strong matches first.
  static func count(_ a: [Party], _ b: [Party]) -> (strong: Int, weak: Int, sides: Int) {
    var strong = 0, weak = 0
    var sides: Set<String> = []
    var taken = [Bool](repeating: false, count: b.count)
    var left: [Party] = []
    for party in a {
      if let j = b.indices.first(where: { !taken[$0] && PartyMatch.of(party, b[$0]) == .strong }) {
        taken[j] = true
        strong += 1
        sides.insert(party.code ?? b[j].code ?? party.name)
      } else {
        left.append(party)
      }
    }
    for party in left {
      if let j = b.indices.first(where: { !taken[$0] && PartyMatch.of(party, b[$0]) == .weak }) {
        taken[j] = true
        weak += 1
        sides.insert(party.code ?? b[j].code ?? party.name)
      }
    }
    return (strong, weak, sides.count)
  }
}
