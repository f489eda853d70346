import EventExtraction

/// The participants of an event from those of its claims.
enum PartyMerger {
  private struct Group {
    var members: [(party: Party, rank: Int)]
    /// Claims that name it.
    var claims: Set<String>
    /// Position of its first mention, in canonical order.
    var first: (Int, Int)
  }

  /// - Parameter claims: in canonical order.
  static func merge(_ claims: [ResolvableClaim]) -> [ResolvedParticipant] {
    var groups: [Group] = []
    // People whom the tables know come first, so that a bare family name finds them.
    for known in [true, false] {
      for (rank, claim) in claims.enumerated() {
        for (position, party) in claim.parties.enumerated() where party.isKnown == known {
          if let i = groups.firstIndex(where: { g in g.members.contains { PartyMatch.of($0.party, party) == .strong } })
          {
            groups[i].members.append((party, rank))
            groups[i].claims.insert(claim.key)
            if (rank, position) < groups[i].first { groups[i].first = (rank, position) }
          } else {
            groups.append(Group(members: [(party, rank)], claims: [claim.key], first: (rank, position)))
          }
        }
      }
    }
    absorb(&groups)
    return groups.map { group in (participant(group), group.first) }
      .sorted { a, b in
        let x = order(a.0.party.role), y = order(b.0.party.role)
        return x != y ? x < y : a.1 < b.1
      }
      .map(\.0)
  }

  /// A state or organisation for which somebody is named is that somebody.
  private static func absorb(_ groups: inout [Group]) {
    for i in groups.indices.reversed() where groups[i].members[0].party.kind != .person {
      let party = groups[i].members[0].party
      guard let code = party.code else { continue }
      let standing = groups.indices.filter { j in
        groups[j].members.contains { $0.party.kind == .person && $0.party.code == code }
          && side(role(groups[j])) == side(role(groups[i]))
      }
      guard let j = standing.min(by: { groups[$0].first < groups[$1].first }) else { continue }
      groups[j].claims.formUnion(groups[i].claims)
      groups.remove(at: i)
    }
  }

  private static func participant(_ group: Group) -> ResolvedParticipant {
    let parties = group.members.map(\.party)
    var party = parties[0]
    if let known = parties.first(where: \.isKnown) {
      party = known
    } else {
      // The fullest name; of equally long ones the most frequent.
      let counts = count(parties.map(\.name))
      func rank(_ p: Party) -> (Int, Int, Int) {
        (p.words.count, p.words.reduce(0) { $0 + $1.utf8.count }, counts[p.name]!)
      }
      party = parties.min { a, b in
        let x = rank(a), y = rank(b)
        return x != y ? x > y : (a.name, a.person ?? "") < (b.name, b.person ?? "")
      }!
    }
    party.role = role(group)
    if let code = most(parties.compactMap { p in p.code }) {
      party.code = code
      party.isOrganisationCode = parties.first { $0.code == code }!.isOrganisationCode
    }
    party.office = most(parties.compactMap(\.office))
    return ResolvedParticipant(party: party, claims: group.claims.count)
  }

  private static func role(_ group: Group) -> Participant.Role {
    Participant.Role(rawValue: most(group.members.map(\.party.role.rawValue))!)!
  }

  /// Hosts are on one side, everybody else on the other.
  private static func side(_ role: Participant.Role) -> Bool { role == .host }

  private static func order(_ role: Participant.Role) -> Int {
    switch role {
    case .visitor: 0
    case .host: 1
    case .participant: 2
    case .mediator: 3
    }
  }

  private static func count(_ values: [String]) -> [String: Int] {
    values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// The most frequent value, of equal ones the longest, then the first of the alphabet.
  private static func most(_ values: [String]) -> String? {
    count(values).max { a, b in
      (a.value, a.key.utf8.count, b.key) < (b.value, b.key.utf8.count, a.key)
    }?.key
  }
}
