/// Turns the mentions of a frame instance into parties: entities that can act for a state or an organisation.
struct PartyResolver {
  let analysis: Analysis

  func parties(of instance: FrameInstance) -> [Draft.Party] {
    var list: [Draft.Party] = []
    for (m, role) in instance.parties {
      let mention = analysis.mentions[m]
      for e in mention.entities {
        let entity = analysis.entities[e]
        if entity.isSpokesperson || entity.isPrivate { continue }
        let code: String?
        switch entity.kind {
        case .person:
          if mention.kind == .person, entity.isFormer, entity.personID == nil { continue }
          code = entity.country
        case .country: code = entity.country
        case .organisation: code = entity.country
        case .place:
          guard entity.isCapital else { continue }
          code = entity.country
        case .summit: continue
        }
        if list.contains(where: { $0.entity == e }) { continue }
        if entity.kind != .person, let code,
          list.contains(where: { $0.country == code && !$0.isPerson && $0.role == role })
        {
          continue
        }
        list.append(Draft.Party(entity: e, role: role, mention: m, country: code, isPerson: entity.kind == .person))
      }
    }
    // A state is no party beside the person who acts for it, of the same role.
    let persons = list.filter(\.isPerson)
    return list.filter { p in
      p.isPerson || !persons.contains { $0.country == p.country && p.country != nil && $0.role == p.role }
    }
  }
}
