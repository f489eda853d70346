import EventExtraction
import SQLite

extension EventStore {
  /// An event with its claims, each field's sentence and article.
  /// - Parameter id: its id, a former id, the beginning of an id (four letters or more), or the key of one of its claims.
  /// - Throws: `unknownEvent`, `ambiguousEvent`.
  public func show(_ id: String) throws(StoreError) -> EventDetail {
    let wanted = id.lowercased()
    let current = try currentID(wanted)
    return try storing { () throws(SQLiteError) in
      let found = try db.first(
        """
        SELECT \(EventStore.eventColumns) FROM events AS e LEFT JOIN countries AS c ON c.code = e.country WHERE e.id = ?
        """, [.text(current)]
      ) { row throws(SQLiteError) in (row.int64(0), try self.eventRow(row)) }
      let number = found!.0
      var claims: [(ResolvableClaim, ClaimDetail)] = []
      var loader = ClaimLoader()
      for row in try db.rows("SELECT claim FROM event_claims WHERE event = ?", [.integer(number)], { $0.int64(0) }) {
        claims.append((try loader.claim(row, db), try claimDetail(row)))
      }
      claims.sort { ResolvableClaim.precedes($0.0, $1.0) }
      var kept: [String: FieldChoices.Kept] = [:]
      try db.forEach(
        """
        SELECT f.field, c.key, f.decision, f.reason, f.conflicts
        FROM event_fields AS f LEFT JOIN claims AS c ON c.id = f.claim WHERE f.event = ?
        """, [.integer(number)]
      ) { row in
        kept[row.string(0)] = FieldChoices.Kept(
          claim: row.optionalString(1), decision: row.optionalString(2), reason: row.string(3), conflicts: row.int(4))
        return true
      }
      let fields = FieldChoices(event: found!.1, claims: claims.map { (claim: $0.0, detail: $0.1) }, kept: kept).all()
      var history = EventLife.history(claims.map { ($0.1.article, $0.1.claim) })
      if found!.1.status == .unconfirmed {
        let latest = try db.first("SELECT max(published) FROM articles", []) { $0.optionalString(0) } ?? nil
        history.append(
          LifeChange(
            phase: .unconfirmed, day: latest.flatMap { Day($0) }, start: found!.1.start, end: found!.1.end, article: nil
          ))
      }
      let parent = try parent(of: current)
      let parentNumber = try parent.map { id throws(SQLiteError) in
        Int64(try db.int("SELECT number FROM events WHERE id = ?", .text(id)))
      }
      return EventDetail(
        event: found!.1, formerID: current.hasPrefix(wanted) ? nil : wanted, claims: claims.map(\.1), fields: fields,
        decisions: try decisions(ofEvent: number), history: history,
        parent: try parentNumber.flatMap { number throws(SQLiteError) in try event(number) },
        children: try children(of: found!.1, number))
    }
  }

  /// The id of the event that answers to an id.
  func currentID(_ id: String) throws(StoreError) -> String {
    let answer = try storing { () throws(SQLiteError) in
      try db.first(
        """
        SELECT id FROM events WHERE id = ?1 UNION ALL
        SELECT event FROM event_aliases WHERE id = ?1 UNION ALL
        SELECT e.id FROM claims AS c JOIN event_claims AS ec ON ec.claim = c.id JOIN events AS e ON e.number = ec.event
        WHERE c.key = ?1 LIMIT 1
        """, [.text(id)]
      ) { $0.string(0) }
    }
    if let answer { return answer }
    guard id.utf8.count >= 4, id.utf8.allSatisfy({ $0 < 0x7F && $0 != 37 && $0 != 95 }) else {
      throw .unknownEvent(id: id)
    }
    let candidates = try storing { () throws(SQLiteError) in
      try db.rows(
        """
        SELECT id FROM events WHERE id >= ?1 AND id < ?1 || '~' UNION
        SELECT event FROM event_aliases WHERE id >= ?1 AND id < ?1 || '~' ORDER BY 1 LIMIT 9
        """, [.text(id)]
      ) { $0.string(0) }
    }
    if candidates.count > 1 { throw .ambiguousEvent(id: id, candidates: candidates) }
    guard let only = candidates.first else { throw .unknownEvent(id: id) }
    return only
  }

  func claimDetail(_ row: Int64) throws(SQLiteError) -> ClaimDetail {
    var claim = Claim(kind: .visit, status: .occurred)
    var key = ""
    var article: ArticleRow?
    var title: [UInt8] = [], text: [UInt8] = []
    try db.forEach(
      """
      SELECT c.key, c.kind, c.level, c.status, c.start, c.end, c.basis, c.country, c.city, c.venue, c.name, c.series,
        c.background, c.confidence, c.reasons, a.title, a.text, \(EventStore.articleColumns)
      FROM claims AS c JOIN articles AS a ON a.id = c.article WHERE c.id = ?
      """, [.integer(row)]
    ) { r in
      key = r.string(0)
      claim = Claim(
        kind: EventKind(rawValue: r.string(1)) ?? .visit, status: EventStatus(rawValue: r.string(3)) ?? .occurred)
      claim.level = r.optionalString(2).flatMap { VisitLevel(rawValue: $0) }
      claim.start = r.optionalString(4).flatMap { PartialDate($0) }
      claim.end = r.optionalString(5).flatMap { PartialDate($0) }
      claim.timeBasis = r.optionalString(6).flatMap { TimeBasis(rawValue: $0) }
      claim.place = ClaimPlace(country: r.optionalString(7), city: r.optionalString(8), venue: r.optionalString(9))
      claim.name = r.optionalString(10)
      claim.series = r.optionalString(11)
      claim.background = r.bool(12)
      claim.confidence = r.double(13)
      title = r.bytes(15)
      text = r.bytes(16)
      article = EventStore.articleRow(r, from: 17)
      return true
    }
    try db.forEach(
      "SELECT j.value ->> 'name', j.value ->> 'factor' FROM claims AS c, json_each(c.reasons) AS j WHERE c.id = ?",
      [.integer(row)]
    ) { r in
      claim.reasons.append(ConfidenceReason(name: r.string(0), factor: r.double(1)))
      return true
    }
    claim.participants = try db.rows(
      """
      SELECT name, kind, role, coalesce(country, organisation), office, person FROM claim_participants
      WHERE claim = ? ORDER BY position
      """, [.integer(row)]
    ) { r in
      Participant(
        name: r.string(0), kind: Participant.Kind(rawValue: r.string(1)) ?? .person,
        role: Participant.Role(rawValue: r.string(2)) ?? .participant, country: r.optionalString(3),
        office: r.optionalString(4), person: r.optionalString(5))
    }
    var evidence: [EvidenceText] = []
    try db.forEach(
      """
      SELECT field, in_title, zone, span_begin, span_end, sentence_begin, sentence_end, rule FROM claim_evidence
      WHERE claim = ? ORDER BY position
      """, [.integer(row)]
    ) { r in
      let span = TextSpan(r.int(3), r.int(4)), sentence = TextSpan(r.int(5), r.int(6))
      let page = r.bool(1) ? title : text
      claim.evidence.append(
        Evidence(field: r.string(0), inTitle: r.bool(1), span: span, sentence: sentence, rule: r.string(7)))
      evidence.append(
        EvidenceText(
          field: r.string(0), text: page.text(span), sentence: page.text(sentence), inTitle: r.bool(1), span: span,
          rule: r.string(7), zone: r.string(2)))
      return true
    }
    return ClaimDetail(key: key, article: article!, claim: claim, evidence: evidence)
  }
}

extension [UInt8] {
  /// The text of a span, as far as there is any.
  func text(_ span: TextSpan) -> String {
    let begin = Swift.min(Int(span.begin), count)
    return String(decoding: self[begin..<Swift.max(begin, Swift.min(Int(span.end), count))], as: UTF8.self)
  }
}
