import EventExtraction
import SQLite

/// Why claims are one event, and which others were near and kept apart.
public struct Explanation: Sendable, Hashable {
  public var event: EventRow
  /// The claim that every other one had to fit.
  public var centre: ClaimDetail
  public var members: [Member]
  /// The nearest first.
  public var nearMisses: [NearMiss]
  /// Merges by reviewers that put claims together, and splits that took some away.
  public var decisions: [DecisionRow] = []

  /// A claim of the event and how it fits the centre.
  public struct Member: Sendable, Hashable {
    public var claim: ClaimDetail
    /// Empty where the claim is of a day that the occasion was put off from.
    public var features: [LinkFeature]
    public var total: Double
  }

  /// A claim of another event that shares somebody and is of days close by.
  public struct NearMiss: Sendable, Hashable {
    public var event: EventRow
    public var claim: ClaimDetail
    /// What keeps it apart.
    public var reason: String
    /// Days between the two.
    public var gap: Int
  }
}

extension EventStore {
  /// Says why the claims of an event are one, and what was kept apart.
  /// - Parameter id: as for `show`.
  /// - Throws: `unknownEvent`, `ambiguousEvent`.
  public func explain(_ id: String, nearMisses limit: Int = 8) throws(StoreError) -> Explanation {
    let current = try currentID(id.lowercased())
    return try storing { () throws(SQLiteError) in
      var loader = ClaimLoader()
      var members: [ResolvableClaim] = []
      let rows = try db.rows(
        "SELECT c.claim FROM event_claims AS c JOIN events AS e ON e.number = c.event WHERE e.id = ?", [.text(current)]
      ) { $0.int64(0) }
      for row in rows { members.append(try loader.claim(row, db)) }
      members.sort(by: ResolvableClaim.precedes)
      // What was put off gathers around the new day.
      let start = try eventRow(id: current)!.start
      let centre = members.first { ($0.start ?? $0.end) == start } ?? members[0]
      var explanation = Explanation(
        event: try eventRow(id: current)!, centre: try claimDetail(centre.row), members: [], nearMisses: [])
      for member in members where member.row != centre.row {
        let verdict = ClaimLink.verdict(member, centre)
        explanation.members.append(
          .init(
            claim: try claimDetail(member.row), features: verdict.fits ? verdict.tally.features : [],
            total: verdict.fits ? verdict.tally.total : 0))
      }
      explanation.decisions = try decisions(
        ofEvent: Int64(try db.int("SELECT number FROM events WHERE id = ?", .text(current)))
      )
      .filter { [.merge, .split].contains($0.decision.action) }
      explanation.nearMisses = try nearMisses(of: members, centre, limit, &loader)
      return explanation
    }
  }

  private func nearMisses(
    of members: [ResolvableClaim], _ centre: ResolvableClaim, _ limit: Int, _ loader: inout ClaimLoader
  ) throws(SQLiteError) -> [Explanation.NearMiss] {
    var near: Set<Int64> = []
    for member in members { near.formUnion(try candidates(member, further: LinkWeights.standard.limitNear)) }
    near.subtract(members.map(\.row))
    var claims: [(claim: ResolvableClaim, gap: Int)] = []
    for row in near.sorted() {
      let claim = try loader.claim(row, db)
      guard let gap = ClaimLink.gap(claim, centre), gap <= LinkWeights.standard.limitNear else { continue }
      claims.append((claim, gap))
    }
    claims.sort { a, b in a.gap != b.gap ? a.gap < b.gap : ResolvableClaim.precedes(a.claim, b.claim) }
    var found: [Explanation.NearMiss] = []
    for (claim, gap) in claims where found.count < limit {
      let id = try db.first(
        "SELECT e.id FROM event_claims AS c JOIN events AS e ON e.number = c.event WHERE c.claim = ?",
        [.integer(claim.row)]
      ) { $0.string(0) }
      // One claim says enough of an event.
      guard let id, !found.contains(where: { $0.event.id == id }), let event = try eventRow(id: id) else { continue }
      let verdict = ClaimLink.verdict(claim, centre)
      var reason = verdict.tally.refusal
      if verdict.fits {
        let other = members.first { ClaimLink.conflict(claim, $0) }
        reason = other.map { ClaimLink.verdict(claim, $0).tally.refusal } ?? ""
        if reason.isEmpty { reason = "fits another event better" }
      }
      if let split = try split(members, from: claim.row) { reason = "a reviewer split them (\(split))" }
      found.append(.init(event: event, claim: try claimDetail(claim.row), reason: reason, gap: gap))
    }
    return found
  }

  /// The decision that keeps a claim's event apart from others.
  private func split(_ members: [ResolvableClaim], from claim: Int64) throws(SQLiteError) -> String? {
    guard let own = members.first?.row else { return nil }
    return try db.first(
      """
      SELECT x.decision FROM event_decisions AS x JOIN event_decisions AS y ON y.decision = x.decision
      WHERE x.event = (SELECT event FROM event_claims WHERE claim = ?1)
        AND y.event = (SELECT event FROM event_claims WHERE claim = ?2) AND x.part != y.part
      """, [.integer(own), .integer(claim)]
    ) { $0.string(0) }
  }

  private func eventRow(id: String) throws(SQLiteError) -> EventRow? {
    try db.first(
      """
      SELECT \(EventStore.eventColumns) FROM events AS e LEFT JOIN countries AS c ON c.code = e.country WHERE e.id = ?
      """, [.text(id)]
    ) { row throws(SQLiteError) in try self.eventRow(row) }
  }
}
