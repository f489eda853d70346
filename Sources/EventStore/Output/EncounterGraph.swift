import EventExtraction

/// Who met whom: people, states and organisations as nodes, and an edge between two that met, weighted by how often.
///
/// An edge comes from a visit (visitor and host), a meeting or a call that took place. That two attended one summit does
/// not say that they met; their meetings there do. Memory grows with nodes and edges, not with events.
struct EncounterGraph {
  struct Node {
    var id: String
    var label: String
    var kind: Participant.Kind
    var country: String?
  }

  struct Edge {
    var from: Int
    var to: Int
    var visits = 0
    var meetings = 0
    var calls = 0
    var days: [PartialDate] = []
    var weight: Int { visits + meetings + calls }
    var first: PartialDate? { days.min { $0.firstDay < $1.firstDay } }
    var last: PartialDate? { days.max { $0.lastDay < $1.lastDay } }
  }

  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  private var nodeIndex: [String: Int] = [:]
  private var edgeIndex: [[Int]: Int] = [:]
  private var notHeld = 0
  private var summits = 0

  mutating func add(_ event: EventRow) {
    guard event.status == .occurred else {
      notHeld += 1
      return
    }
    var pairs: [(EventParticipant, EventParticipant)] = []
    let parties = event.participants
    switch event.kind {
    case .summit:
      summits += 1
      return
    case .visit:
      for visitor in event.visitors { for host in event.hosts { pairs.append((visitor, host)) } }
    case .meeting, .call:
      for (i, one) in parties.enumerated() { for other in parties[(i + 1)...] { pairs.append((one, other)) } }
    }
    for (one, other) in pairs {
      let a = node(one), b = node(other)
      if a == b { continue }
      let key = [min(a, b), max(a, b)]
      let index: Int
      if let known = edgeIndex[key] {
        index = known
      } else {
        index = edges.count
        edges.append(Edge(from: key[0], to: key[1]))
        edgeIndex[key] = index
      }
      switch event.kind {
      case .visit: edges[index].visits += 1
      case .call: edges[index].calls += 1
      default: edges[index].meetings += 1
      }
      if let start = event.start { edges[index].days.append(start) }
    }
  }

  /// What a graph of encounters can't hold.
  var notes: [String] {
    var notes: [String] = []
    if notHeld > 0 { notes.append("\(notHeld) not known to have taken place: no edge") }
    if summits > 0 { notes.append("\(summits) summits: attending one is not meeting everybody there: no edge") }
    return notes
  }

  private mutating func node(_ party: EventParticipant) -> Int {
    let id: String
    switch party.kind {
    case .person: id = party.person ?? "name:" + FoldedName.slug(party.name)
    case .country: id = "state:" + (party.country ?? FoldedName.slug(party.name))
    case .organisation: id = "organisation:" + (party.country ?? FoldedName.slug(party.name))
    }
    if let known = nodeIndex[id] { return known }
    nodeIndex[id] = nodes.count
    nodes.append(Node(id: id, label: party.name, kind: party.kind, country: party.country))
    return nodes.count - 1
  }
}
