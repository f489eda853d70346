/// Decides which found event answers which gold event of one article, and which of its fields are right.
///
/// The rules are those by which all programs are scored on these data: one-to-one, best pair first, where kind, people,
/// country and date do not rule a pair out.
struct EventMatcher {
  let gold: [GoldEvent]
  let found: [FoundEvent]
  private let goldNames: [[ComparedName]]
  private let foundNames: [[ComparedName]]

  init(gold: [GoldEvent], found: [FoundEvent]) {
    self.gold = gold
    self.found = found
    goldNames = gold.map { $0.participants.map { ComparedName($0.name) } }
    foundNames = found.map { $0.participants.map { ComparedName($0.name) } }
  }

  /// Pairs of indices, best first.
  func pairs() -> [(gold: Int, found: Int)] {
    var candidates: [(score: Int, gold: Int, found: Int)] = []
    for g in gold.indices {
      for f in found.indices {
        let score = similarity(g, f)
        if score > 0 { candidates.append((score, g, f)) }
      }
    }
    candidates.sort { ($1.score, $0.gold, $0.found) < ($0.score, $1.gold, $1.found) }
    var usedGold = Set<Int>(), usedFound = Set<Int>()
    var result: [(gold: Int, found: Int)] = []
    for c in candidates where !usedGold.contains(c.gold) && !usedFound.contains(c.found) {
      usedGold.insert(c.gold)
      usedFound.insert(c.found)
      result.append((c.gold, c.found))
    }
    return result
  }

  /// Which fields of a pair are right.
  func checks(_ g: Int, _ f: Int) -> FieldChecks {
    let gold = gold[g], found = found[f]
    var checks: FieldChecks = []
    if isSameKind(g, f) { checks.insert(.kind) }
    if found.status.map(gold.statuses.contains) ?? false { checks.insert(.status) }
    if accepts(gold.starts, found.start) { checks.insert(.start) }
    let isOneDay = (found.end ?? "").isEmpty && !Set(gold.ends).isDisjoint(with: gold.starts)
    if accepts(gold.ends, found.end) || isOneDay { checks.insert(.end) }
    if accepts(gold.countries, found.country) { checks.insert(.country) }
    if gold.cities.isEmpty || isOneOf(gold.cities, found.city) { checks.insert(.city) }
    if isRightWho(g, f) { checks.insert(.who) }
    if gold.kind != "visit" || (gold.level ?? "").isEmpty || gold.level == found.level { checks.insert(.level) }
    return checks
  }

  /// Indices of the participants that count: the visitors of a visit, everybody of anything else.
  func principals(gold g: Int) -> [Int] {
    let all = Array(gold[g].participants.indices)
    let visitors = gold[g].kind == "visit" ? all.filter { gold[g].participants[$0].role == "visitor" } : []
    return visitors.isEmpty ? all : visitors
  }

  func principals(found f: Int) -> [Int] {
    let all = Array(found[f].participants.indices)
    let visitors = found[f].kind == "visit" ? all.filter { found[f].participants[$0].role == "visitor" } : []
    return visitors.isEmpty ? all : visitors
  }

  /// People by name; where the text names no person, whoever acts for that state or organisation.
  func isSameParty(_ g: Int, _ i: Int, _ f: Int, _ j: Int) -> Bool {
    let a = gold[g].participants[i], b = found[f].participants[j]
    if a.kind == "person" { return b.kind == "person" && goldNames[g][i].isSame(as: foundNames[f][j]) }
    if let x = a.country, let y = b.country, !x.isEmpty, !y.isEmpty { return x == y }
    return goldNames[g][i] == foundNames[f][j]
  }

  /// Demanded participants found, demanded, and said beyond gold: an optional one is neither demanded nor punished.
  private func compare(
    _ g: Int, _ goldSide: [Int], _ f: Int, _ foundSide: [Int], demandAll: Bool = false
  ) -> (hits: Int, demanded: Int, extra: Int) {
    func isOptional(_ i: Int) -> Bool { !demandAll && gold[g].participants[i].isOptional }
    var left = foundSide
    var hits = 0, demanded = 0
    for i in goldSide.filter({ !isOptional($0) }) + goldSide.filter(isOptional) {
      let index = left.firstIndex { isSameParty(g, i, f, $0) }
      if let index { left.remove(at: index) }
      if !isOptional(i) {
        demanded += 1
        if index != nil { hits += 1 }
      }
    }
    return (hits, demanded, left.count)
  }

  /// Every demanded participant and nobody else; of a summit, at least half of those named, and few more.
  private func isRightWho(_ g: Int, _ f: Int) -> Bool {
    let goldSide = principals(gold: g)
    if goldSide.isEmpty { return true }
    let (hits, demanded, extra) = compare(g, goldSide, f, principals(found: f))
    if gold[g].kind == "summit" { return 2 * hits >= demanded && extra <= max(1, demanded / 2) }
    return hits == demanded && extra == 0
  }

  /// The same kind; a two-party meeting may be called a summit, and an unnamed two-party summit a meeting.
  private func isSameKind(_ g: Int, _ f: Int) -> Bool {
    let event = gold[g]
    if event.kind == found[f].kind { return true }
    guard isMeetingOrSummit(event.kind), isMeetingOrSummit(found[f].kind) else { return false }
    if event.kind == "summit", !(event.name ?? "").isEmpty { return false }
    let parties = event.participants.lazy.filter { !$0.isOptional }.map {
      ($0.country ?? "").isEmpty ? $0.name : $0.country!
    }
    return Set(parties).count <= 2
  }

  private func isMeetingOrSummit(_ kind: String) -> Bool { kind == "meeting" || kind == "summit" }

  /// How alike two events are, 0 where they cannot be one: other kind, other people, other country of a visit.
  private func similarity(_ g: Int, _ f: Int) -> Int {
    let gold = gold[g], found = found[f]
    let areGatherings = gold.kind != found.kind && isMeetingOrSummit(gold.kind) && isMeetingOrSummit(found.kind)
    guard gold.kind == found.kind || areGatherings else { return 0 }
    let goldSide = principals(gold: g), foundSide = principals(found: f)
    let shared = compare(g, goldSide, f, foundSide, demandAll: true).hits
    var isNamed = false
    if let a = gold.name, let b = found.name, !a.isEmpty, !b.isEmpty {
      isNamed = Set(ComparedName(a).words).intersection(ComparedName(b).words).count >= 2
    }
    let said = found.country.flatMap { $0.isEmpty ? nil : $0 }
    if gold.kind == "visit", let said, !gold.countries.isEmpty, !gold.countries.contains(said) { return 0 }
    if !goldSide.isEmpty, !foundSide.isEmpty, shared == 0, !isNamed { return 0 }
    if gold.kind == "meeting" || gold.kind == "call", shared < 2, min(goldSide.count, foundSide.count) >= 2 { return 0 }
    let isNear = isNear(gold, found)
    let isVisitThere = gold.kind == "visit" && said.map(gold.countries.contains) ?? false
    if !isNear, !isNamed, shared < 2, !isVisitThere { return 0 }
    let checks = checks(g, f)
    var score = (isNear ? 4 : 1) + shared
    if isNamed { score += 2 }
    if checks.contains(.start) { score += 2 }
    if checks.contains(.country) { score += 1 }
    if checks.contains(.status) { score += 1 }
    if gold.kind == found.kind { score += 1 }
    return score
  }

  /// The dates do not rule the match out: unknown, or within three days, or one as precise part of the other.
  private func isNear(_ gold: GoldEvent, _ found: FoundEvent) -> Bool {
    let accepted = gold.starts + gold.ends
    let said = [found.start, found.end].compactMap { $0 }.filter { !$0.isEmpty }
    if accepted.isEmpty || said.isEmpty { return true }
    for a in accepted {
      for s in said {
        if a.hasPrefix(s) || s.hasPrefix(a) { return true }
        if let x = Day(a), let y = Day(s), abs(x - y) <= 3 { return true }
      }
    }
    return false
  }

  private func accepts(_ accepted: [String], _ said: String?) -> Bool {
    accepted.isEmpty || said.map(accepted.contains) ?? false
  }

  private func isOneOf(_ names: [String], _ said: String?) -> Bool {
    let name = ComparedName(said ?? "")
    return names.contains { ComparedName($0).isSame(as: name) }
  }
}
