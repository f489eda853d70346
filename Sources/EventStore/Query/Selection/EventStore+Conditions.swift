import EventExtraction
import SQLite

extension EventStore {
  /// The statements of a question, to be run one after the other: what was under way on the first day, and what began then
  /// or later.
  func selections(_ query: EventQuery) throws(StoreError) -> [EventSelection] {
    let conditions = try conditions(query)
    var range = EventSelection.Range()
    if let until = query.until { range.upper = EventNumber.lowest(on: until.lastDay + 1) }
    guard let since = query.since else {
      return [EventSelection(conditions: conditions, range: range, isNewestFirst: query.isNewestFirst)]
    }
    let first = EventNumber.lowest(on: since.firstDay)
    var earlier = range
    earlier.upper = min(range.upper, first)
    range.lower = first
    range.upper = min(range.upper, EventNumber.lowestUndated)
    let selections = [
      EventSelection(
        conditions: conditions + [EventCondition.underWay(on: since.firstDay)], range: earlier,
        isNewestFirst: query.isNewestFirst),
      EventSelection(conditions: conditions, range: range, isNewestFirst: query.isNewestFirst),
    ]
    return query.isNewestFirst ? selections.reversed() : selections
  }

  /// The conditions of a question besides its days, those that few events meet first.
  private func conditions(_ query: EventQuery) throws(StoreError) -> [EventCondition] {
    var out: [EventCondition] = []
    if let ids = query.ids { out.append(.ids(ids)) }
    let leader = try query.leader.map { name throws(StoreError) in try people(for: name, query) }
    if let dyad = query.between {
      out += [try side(dyad.a, query, besides: []), try side(dyad.b, query, besides: [])]
    }
    if let leader { out.append(.leader(leader, query.role)) }
    if let with = query.with { out.append(try side(with, query, besides: leader ?? [])) }
    if let place = query.place {
      let ids = try placeIDs(named: place)
      out.append(.column("place", ids))
    }
    if let series = query.series { out.append(try summits(series)) }
    if let office = query.office { out.append(try self.office(office, of: leader)) }
    if let organisation = query.organisation { out.append(try self.organisation(organisation)) }
    if let country = query.country {
      out.append(.country(try party(named: country), leader == nil ? query.role : nil))
    } else if leader == nil, let role = query.role {
      out.append(
        EventCondition(
          check: "EXISTS (SELECT 1 FROM event_participants AS x WHERE x.event = {n} AND x.role = ?)",
          values: [.text(role.rawValue)]))
    }
    if let text = query.text { out.append(.text(text)) }
    if !query.outlets.isEmpty { out.append(try outlets(query.outlets)) }
    if !query.levels.isEmpty { out.append(.column("level", query.levels.map(\.rawValue).sorted())) }
    if !query.statuses.isEmpty { out.append(.statuses(query.statuses)) }
    if !query.kinds.isEmpty { out.append(.kinds(query.kinds)) }
    if let minimum = query.minimumSources { out.append(try sources(atLeast: minimum)) }
    out.append(ReviewSQL.said(query.reviews))
    if query.needsReview { out.append(ReviewSQL.needed) }
    if let minimum = query.minimumConfidence { out.append(.confidence(atLeast: minimum)) }
    return out
  }

  /// One side of a relation: a person if there is one of that name, else a country or an organisation.
  private func side(_ name: String, _ query: EventQuery, besides leader: [String]) throws(StoreError) -> EventCondition
  {
    // A country's own name is never meant as somebody's family name.
    if let party = try exactParty(named: name) { return .side(party, besides: leader) }
    do throws(StoreError) {
      return .people(try people(for: name, query))
    } catch {
      guard case .unknownName = error, let party = try? party(named: name) else { throw error }
      return .side(party, besides: leader)
    }
  }

  private func organisation(_ name: String) throws(StoreError) -> EventCondition {
    let code = try organisation(named: name)
    let series = try storing { () throws(SQLiteError) in
      try db.rows("SELECT id FROM summit_series WHERE organisation = ? ORDER BY id", [.text(code)]) { $0.string(0) }
    }
    var condition = EventCondition(
      arms: [.participants("p.organisation = ?", [.text(code)])],
      check: "EXISTS (SELECT 1 FROM event_participants AS x WHERE x.event = {n} AND x.organisation = ?)",
      values: [.text(code)])
    if !series.isEmpty {
      condition.arms! += series.map { .events("e.series = ?", [.text($0)]) }
      condition.check = "(\(condition.check) OR e.series IN (\(SQLFilter.marks(series.count))))"
      condition.values += series.map { .text($0) }
    }
    return condition
  }

  /// A known series, or words of a summit's name.
  private func summits(_ name: String) throws(StoreError) -> EventCondition {
    let ids = try summitSeries(named: name)
    if !ids.isEmpty { return .column("series", ids) }
    let words = SQLFilter.match(name)
    let kind = "\(EventNumber.kindSQL("{n}")) = \(EventNumber.code(.summit))"
    let arm = EventArm(
      from: "events_fts", number: "events_fts.rowid",
      condition: "events_fts MATCH ? AND \(kind.replacing("{n}", with: "events_fts.rowid"))",
      values: [.text("name : (\(words))")])
    let isKnown =
      try words.isEmpty
      ? false
      : storing { () throws(SQLiteError) in
        try db.first("SELECT 1 FROM \(arm.from) WHERE \(arm.condition) LIMIT 1", arm.values) { $0.bool(0) } ?? false
      }
    guard isKnown else {
      throw .unknownName(
        NameProblem(kind: .summit, name: name, candidates: try similarSummits(name), isAmbiguous: false))
    }
    return EventCondition(
      arms: [arm],
      check: "\(kind) AND EXISTS (SELECT 1 FROM events_fts WHERE events_fts MATCH ? AND events_fts.rowid = {n})",
      values: arm.values, isDear: true)
  }

  private func office(_ name: String, of leader: [String]?) throws(StoreError) -> EventCondition {
    let office = FoldedName.fold(name)
    let isKnown = try storing { () throws(SQLiteError) in
      try db.int("SELECT EXISTS (SELECT 1 FROM event_offices WHERE office = ?)", .text(office)) == 1
    }
    if !isKnown {
      let near = try similar(office, "SELECT DISTINCT office, office, office FROM event_offices", limit: 5)
      throw .unknownName(NameProblem(kind: .office, name: name, candidates: near, isAmbiguous: false))
    }
    var holder = "", values: [Value] = []
    if let leader {
      holder = """
         AND EXISTS (SELECT 1 FROM event_participants AS y WHERE y.event = o.event AND y.position = o.position
        AND y.person IN (\(SQLFilter.marks(leader.count))))
        """
      values = leader.map { .text($0) }
    }
    return EventCondition(
      arms: [
        EventArm(
          from: "event_offices AS o", number: "o.event", condition: "o.office = ?\(holder)",
          values: [.text(office)] + values)
      ], check: "EXISTS (SELECT 1 FROM event_offices AS o WHERE o.event = {n} AND o.office = ?\(holder))",
      values: [.text(office)] + values)
  }

  private func outlets(_ names: [String]) throws(StoreError) -> EventCondition {
    var outlets: [String] = []
    for name in names { outlets += try self.outlets(named: name) }
    return EventCondition(
      arms: outlets.map {
        EventArm(from: "event_sources AS s", number: "s.event", condition: "s.source = ?", values: [.text($0)])
      },
      check: """
        EXISTS (SELECT 1 FROM event_sources AS x WHERE x.event = {n} AND x.source IN (\(SQLFilter.marks(outlets.count))))
        """, values: outlets.map { .text($0) })
  }

  private func sources(atLeast minimum: Int) throws(StoreError) -> EventCondition {
    // The numbers that there are, each found by one step in the index.
    let numbers = try storing { () throws(SQLiteError) in
      try db.rows(
        """
        WITH RECURSIVE n (n) AS (
          SELECT min(sources) FROM events WHERE sources >= ?1
          UNION ALL SELECT (SELECT min(sources) FROM events WHERE sources > n) FROM n WHERE n IS NOT NULL LIMIT 400
        ) SELECT n FROM n WHERE n IS NOT NULL
        """, [Value(minimum)]
      ) { $0.int64(0) }
    }
    return EventCondition(
      arms: numbers.count > 200 ? nil : numbers.map { .events("e.sources = ?", [.integer($0)]) },
      check: "e.sources >= ?", values: [Value(minimum)])
  }
}

extension EventCondition {
  /// People who take part; of visits as travellers, unless another role is wanted.
  static func leader(_ ids: [String], _ role: Participant.Role?) -> EventCondition {
    let visit = EventNumber.code(.visit)
    func part(_ alias: String, _ number: String) -> String {
      role.map { "\(alias).role = '\($0.rawValue)'" }
        ?? "(\(alias).role != 'host' OR \(EventNumber.kindSQL(number)) != \(visit))"
    }
    return EventCondition(
      arms: ids.map { .participants("p.person = ? AND \(part("p", "p.event"))", [.text($0)]) },
      check: """
        EXISTS (SELECT 1 FROM event_participants AS x WHERE x.event = {n} AND x.person IN (\(SQLFilter.marks(ids.count)))
        AND \(part("x", "{n}")))
        """, values: ids.map { .text($0) })
  }

  /// People who take part, in whatever role.
  static func people(_ ids: [String]) -> EventCondition {
    EventCondition(
      arms: ids.map { .participants("p.person = ?", [.text($0)]) },
      check: """
        EXISTS (SELECT 1 FROM event_participants AS x WHERE x.event = {n} AND x.person IN (\(SQLFilter.marks(ids.count))))
        """, values: ids.map { .text($0) })
  }

  /// A state or organisation that takes part, not only by the leader who is asked for; of visits also the state visited.
  static func side(_ party: PartyName, besides leader: [String]) -> EventCondition {
    let others =
      leader.isEmpty ? "" : " AND ({x}.person IS NULL OR {x}.person NOT IN (\(SQLFilter.marks(leader.count))))"
    let code = Value.text(party.code)
    let values = [code] + leader.map { .text($0) }
    var condition = EventCondition(
      arms: [.participants("p.\(party.column) = ?" + others.replacing("{x}", with: "p"), values)],
      check: """
        EXISTS (SELECT 1 FROM event_participants AS x WHERE x.event = {n}
        AND x.\(party.column) = ?\(others.replacing("{x}", with: "x")))
        """, values: values)
    if !party.isOrganisation {
      let visit = EventNumber.code(.visit)
      condition.arms!.append(.events("e.country = ? AND \(EventNumber.kindSQL("e.number")) = \(visit)", [code]))
      condition.check =
        "(\(condition.check) OR e.country = ? AND \(EventNumber.kindSQL("{n}")) = \(visit))"
      condition.values.append(code)
    }
    return condition
  }

  /// Where it takes place; of what is no visit also who takes part. With a role, who takes part in it.
  static func country(_ party: PartyName, _ role: Participant.Role?) -> EventCondition {
    let code = Value.text(party.code)
    let visit = EventNumber.code(.visit)
    func part(_ number: String, _ alias: String) -> String {
      role.map { "\(alias).role = '\($0.rawValue)'" } ?? "\(EventNumber.kindSQL(number)) != \(visit)"
    }
    var condition = EventCondition(
      arms: [.participants("p.\(party.column) = ? AND \(part("p.event", "p"))", [code])],
      check: """
        EXISTS (SELECT 1 FROM event_participants AS x WHERE x.event = {n} AND x.\(party.column) = ? AND \(part("{n}", "x")))
        """, values: [code])
    if !party.isOrganisation, role == nil {
      condition.arms!.append(.events("e.country = ?", [code]))
      condition.check = "(e.country = ? OR \(condition.check))"
      condition.values.append(code)
    }
    return condition
  }

  /// One of these values in a column of `events`.
  static func column(_ name: String, _ options: [String]) -> EventCondition {
    let values = options.map { Value.text($0) }
    return EventCondition(
      arms: values.map { .events("e.\(name) = ?", [$0]) },
      check: "e.\(name) IN (\(SQLFilter.marks(options.count)))", values: values)
  }

  static func kinds(_ kinds: Set<EventKind>) -> EventCondition {
    let kinds = kinds.sorted { $0.rawValue < $1.rawValue }
    let codes = kinds.map { String(EventNumber.code($0)) }.joined(separator: ", ")
    return EventCondition(
      arms: kinds.map { .events("e.kind = ?", [.text($0.rawValue)]) },
      check: "\(EventNumber.kindSQL("{n}")) IN (\(codes))", values: [])
  }

  /// The stored status is indexed; whether a plan's days have passed is checked behind it.
  static func statuses(_ statuses: Set<LifeStatus>) -> EventCondition {
    var stored = Set(statuses.map(\.rawValue))
    if stored.remove(LifeStatus.unconfirmed.rawValue) != nil { stored.formUnion(["planned", "proposed"]) }
    let wanted = statuses.map(\.rawValue).sorted().map { Value.text($0) }
    let isOne = "\(LifeSQL.status) IN (\(SQLFilter.marks(wanted.count)))"
    return EventCondition(
      arms: stored.sorted().map { .events("e.status = ? AND \(isOne)", [.text($0)] + wanted) }, check: isOne,
      values: wanted)
  }

  static func text(_ text: String) -> EventCondition {
    let words = SQLFilter.match(text)
    // Nothing but punctuation: no event has it.
    if words.isEmpty { return EventCondition(arms: [], check: "0", values: []) }
    return EventCondition(
      arms: [
        EventArm(
          from: "events_fts", number: "events_fts.rowid", condition: "events_fts MATCH ?", values: [.text(words)])
      ], check: "EXISTS (SELECT 1 FROM events_fts WHERE events_fts MATCH ? AND events_fts.rowid = {n})",
      values: [.text(words)], isDear: true)
  }

  static func confidence(atLeast minimum: Double) -> EventCondition {
    let lowest = Int(min(1, max(0, minimum)) * 20)
    return EventCondition(
      arms: (lowest...20).map {
        .events(
          "CAST(e.confidence * 20 AS INTEGER) = ? AND e.confidence >= ?", [.integer(Int64($0)), .real(minimum)])
      }, check: "e.confidence >= ?", values: [.real(minimum)])
  }

  /// Few enough to be sorted.
  static func ids(_ ids: [String]) -> EventCondition {
    var json = JSONWriter()
    json.array { for id in ids { $0.value(id) } }
    let one = "e.id IN (SELECT value FROM json_each(?))"
    return EventCondition(arms: [.events(one, [.text(json.text)])], check: one, values: [.text(json.text)])
  }

  /// Begun before a day, and not over on it.
  static func underWay(on day: Day) -> EventCondition {
    let first = Value.text(day.description), yearLater = Value.text((day + 366).description)
    return EventCondition(
      arms: [
        // Named, because the numbers of all earlier events would serve as well, and are many.
        EventArm(
          from: "events AS e INDEXED BY events_lasting", number: "e.number",
          condition: "e.last_day > e.first_day AND e.last_day >= ? AND e.last_day <= ? AND e.first_day < ?",
          values: [first, yearLater, first]),
        EventArm(
          from: "events AS e INDEXED BY events_long", number: "e.number",
          condition: "e.last_day > date(e.first_day, '+366 days') AND e.last_day >= ? AND e.first_day < ?",
          values: [first, first]),
      ], check: "e.last_day >= ?", values: [first])
  }
}
