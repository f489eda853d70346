import EventExtraction
import SQLite

/// Reads claims for resolution, each once as long as there is room.
struct ClaimLoader {
  private static let capacity = 30_000
  private var loaded: [Int64: ResolvableClaim] = [:]

  mutating func claim(_ row: Int64, _ db: borrowing Connection) throws(SQLiteError) -> ResolvableClaim {
    if let claim = loaded[row] { return claim }
    let claim = try ClaimLoader.load(row, db)
    // Claims come back in the order of the blocks, so that forgetting all at once costs little.
    if loaded.count >= ClaimLoader.capacity { loaded.removeAll(keepingCapacity: true) }
    loaded[row] = claim
    return claim
  }

  private static func load(_ row: Int64, _ db: borrowing Connection) throws(SQLiteError) -> ResolvableClaim {
    let claim = try db.first(
      """
      SELECT c.key, a.key, a.copies, a.published, c.kind, c.level, c.status, c.start, c.end, c.basis, c.country, c.city,
        c.venue, c.place, c.name, c.series, c.background, c.confidence, c.occasion
      FROM claims AS c JOIN articles AS a ON a.id = c.article WHERE c.id = ?
      """, [.integer(row)]
    ) { r in
      ResolvableClaim(
        row: row, key: r.string(0), occasion: r.string(18), article: r.string(1), copies: r.string(2),
        published: r.optionalString(3).flatMap { Day($0) }, kind: EventKind(rawValue: r.string(4)) ?? .visit,
        level: r.optionalString(5).flatMap { VisitLevel(rawValue: $0) },
        status: EventStatus(rawValue: r.string(6)) ?? .occurred,
        start: r.optionalString(7).flatMap { PartialDate($0) }, end: r.optionalString(8).flatMap { PartialDate($0) },
        basis: r.optionalString(9).flatMap { TimeBasis(rawValue: $0) }, country: r.optionalString(10),
        city: r.optionalString(11), venue: r.optionalString(12), place: r.optionalString(13),
        name: r.optionalString(14),
        series: r.optionalString(15), background: r.bool(16), confidence: r.double(17), parties: [], zones: [:])
    }
    guard var claim else {
      throw SQLiteError(extendedCode: SQLiteCode.corrupt.rawValue, message: "claim \(row) is not in the database")
    }
    claim.parties = try db.rows(
      """
      SELECT p.name, p.kind, p.role, p.country, p.organisation, p.office, p.person, q.family, q.origin, q.name
      FROM claim_participants AS p LEFT JOIN people AS q ON q.id = p.person WHERE p.claim = ? ORDER BY p.position
      """, [.integer(row)]
    ) { r in
      let known = r.string(8) == "seeds"
      let name = known ? r.string(9) : r.string(0)
      let words = FoldedName.words(FoldedName.fold(name)).map(String.init)
      let family = known ? FoldedName.words(FoldedName.fold(r.string(7))).map(String.init) : Array(words.suffix(1))
      return Party(
        name: name, kind: Participant.Kind(rawValue: r.string(1)) ?? .person,
        role: Participant.Role(rawValue: r.string(2)) ?? .participant,
        code: r.optionalString(3) ?? r.optionalString(4), isOrganisationCode: r.isNull(3) && !r.isNull(4),
        office: r.optionalString(5), person: r.optionalString(6), isKnown: known, words: words, family: family)
    }
    var zones: [String: EvidenceZone] = [:]
    try db.forEach("SELECT field, zone, rule FROM claim_evidence WHERE claim = ?", [.integer(row)]) { r in
      let zone = EvidenceZone(name: r.string(1))
      let field = r.string(0)
      if field == "start" { claim.saysItsDay = !["context", "edition", "tour"].contains(r.string(2)) }
      if let known = zones[field], known.rawValue <= zone.rawValue { return true }
      zones[field] = zone
      return true
    }
    claim.zones = zones
    claim.prepare()
    return claim
  }
}
