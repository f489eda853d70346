/// Who takes part in a gathering, where its own sentence does not say: those who met on its sidelines, and those who came
/// for it.
struct GatheringFiller {
  let analysis: Analysis

  func fill(_ drafts: inout [Draft]) {
    for s in drafts.indices where drafts[s].kind == .summit && !drafts[s].isPrevious {
      guard let gathering = drafts[s].gathering else { continue }
      let summit = drafts[s]
      for d in drafts where d.kind == .meeting && d.gathering == gathering && !d.isPrevious {
        guard d.status != .denied, d.status != .proposed else { continue }
        for p in d.parties where p.isPerson { add(p, to: &drafts[s]) }
      }
      for d in drafts where d.kind == .visit && d.country == summit.country && d.country != nil && !d.isPrevious {
        guard d.sentence == summit.sentence, d.status != .denied, d.status != .proposed, d.status != .cancelled else {
          continue
        }
        for p in d.visitors where p.isPerson { add(p, to: &drafts[s]) }
      }
    }
  }

  private func add(_ party: Draft.Party, to draft: inout Draft) {
    guard !draft.parties.contains(where: { $0.entity == party.entity }) else { return }
    var one = party
    one.role = .attendee
    draft.parties.append(one)
  }
}
