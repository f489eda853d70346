import EventExtraction
import SQLite

/// Who takes part, as a reviewer says it.
public struct EditedParty: Sendable, Hashable {
  public var role: Participant.Role?
  /// State or organisation acted for: a name or a code.
  public var country: String?
  public var office: String?
  public init(role: Participant.Role? = nil, country: String? = nil, office: String? = nil) {
    self.role = role
    self.country = country
    self.office = office
  }
}

extension EventStore {
  /// Reads an edit as a reviewer writes it: names of countries as well as codes, `none` for no value, a place as `Venue,
  /// City, Country`, and participants by any name.
  /// - Parameters:
  ///   - id: of the event, as for `show`.
  ///   - party: of `add-participant`, what is said of them.
  /// - Throws: `decision` where the value does not suit the field; `unknownName`, `ambiguousName` of people and countries.
  public func edit(
    _ field: String, _ text: String, of id: String, party: EditedParty = EditedParty()
  ) throws(StoreError) -> EventEdit {
    guard let known = EventEdit.Field(rawValue: field.lowercased()) else {
      return try EventEdit(field, value: text)
    }
    let text = trimmed(text)
    if text.isEmpty { throw .decision("the value is empty; write none to take it away") }
    let isNone = text.lowercased() == "none"
    switch known {
    case .kind, .status:
      return try EventEdit(known.rawValue, value: isNone ? nil : text.lowercased())
    case .level: return try EventEdit(known.rawValue, value: isNone ? nil : text.lowercased())
    case .start, .end: return try EventEdit(known.rawValue, value: isNone ? nil : text)
    case .city: return .city(isNone ? nil : text)
    case .venue: return .venue(isNone ? nil : text)
    case .name: return .name(isNone ? nil : text)
    case .country: return .country(isNone ? nil : try country(text))
    case .place: return .place(isNone ? ClaimPlace() : try place(text))
    case .removeParticipant: return .removeParticipant(try name(text, of: id))
    case .addParticipant: return .addParticipant(try participant(text, party, of: id))
    }
  }

  /// Whether an edit suits the event.
  func check(_ edit: EventEdit, _ id: String) throws(StoreError) {
    let row = try storing { () throws(SQLiteError) in
      try db.first("SELECT kind, start, end, country FROM events WHERE id = ?", [.text(id)]) { r in
        (
          kind: r.string(0), start: r.optionalString(1).flatMap { PartialDate($0) },
          end: r.optionalString(2).flatMap { PartialDate($0) }, country: r.optionalString(3)
        )
      }
    }
    guard let row else { throw .unknownEvent(id: id) }
    switch edit {
    case .level(let level):
      if level != nil, row.kind != EventKind.visit.rawValue {
        throw .decision("\(id) is a \(row.kind): only visits have a level")
      }
    case .start(let start):
      if let start, let end = row.end, start.firstDay > end.lastDay {
        throw .decision("\(start) is after the end, \(end); edit the end first")
      }
    case .end(let end):
      if let end, let start = row.start, start.firstDay > end.lastDay {
        throw .decision("\(end) is before the start, \(start); edit the start first")
      }
    case .city(let city), .venue(let city):
      if city != nil, row.country == nil {
        throw .decision("\(id) has no country; edit the country first, or the whole place: \"\(city!), Country\"")
      }
    case .kind, .status, .country, .place, .name, .addParticipant, .removeParticipant: break
    }
  }

  private func country(_ text: String) throws(StoreError) -> String {
    let party = try party(named: text)
    if party.isOrganisation { throw .decision("'\(text)' is an organisation, not a country") }
    return party.code
  }

  private func place(_ text: String) throws(StoreError) -> ClaimPlace {
    var parts = text.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    guard let last = parts.popLast() else { throw .decision("'\(text)' is no place; write City, Country") }
    let country = try country(last)
    let city = parts.popLast()
    return ClaimPlace(country: country, city: city, venue: parts.isEmpty ? nil : parts.joined(separator: ", "))
  }

  /// The name that a participant of the event bears.
  private func name(_ text: String, of id: String) throws(StoreError) -> String {
    let names = try participants(of: id)
    let folded = FoldedName.fold(text)
    let found = names.filter { name in
      FoldedName.fold(name) == folded || FoldedName.words(FoldedName.fold(name)).last.map(String.init) == folded
    }
    guard let only = found.first else {
      throw .decision("'\(text)' takes no part; there are \(names.joined(separator: ", "))")
    }
    if found.count > 1 { throw .decision("'\(text)' can be \(found.joined(separator: ", ")); give the full name") }
    return only
  }

  private func participants(of id: String) throws(StoreError) -> [String] {
    let event = try currentID(id.lowercased())
    return try storing { () throws(SQLiteError) in
      try db.rows(
        """
        SELECT p.name FROM event_participants AS p JOIN events AS e ON e.number = p.event WHERE e.id = ?
        ORDER BY p.position
        """, [.text(event)]
      ) { $0.string(0) }
    }
  }

  private func participant(_ text: String, _ given: EditedParty, of id: String) throws(StoreError) -> Participant {
    let isVisit = try currentID(id.lowercased()).first == "v"
    var made = Participant(
      name: text, kind: .person, role: given.role ?? (isVisit ? .visitor : .participant), office: given.office)
    if let country = given.country { made.country = try party(named: country).code }
    do throws(StoreError) {
      let people = try people(text)
      let fitting = people.filter { person in
        made.country == nil || person.terms.isEmpty || person.terms.contains { $0.partyCode == made.country }
      }
      if people.count > 1, fitting.count != 1 {
        throw StoreError.ambiguousName(
          NameProblem(
            kind: .person, name: text,
            candidates: people.prefix(8).map { .init(id: $0.id, name: $0.name, detail: nil) },
            isAmbiguous: true))
      }
      guard let person = fitting.first else { return made }
      made.name = person.name
      made.person = person.id
      if made.country == nil { made.country = person.terms.last?.partyCode }
      return made
    } catch {
      guard case .unknownName = error else { throw error }
    }
    if let party = try? party(named: text) {
      made.kind = party.isOrganisation ? .organisation : .country
      made.country = party.code
      return made
    }
    // Somebody whom no table knows: a full name and whom they act for are needed.
    guard text.contains(" "), made.country != nil else {
      throw .decision("nobody is known as '\(text)'; give the full name and --country")
    }
    return made
  }

  private func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first == " " || first == "\t" || first == "\n" { rest.removeFirst() }
    while let last = rest.last, last == " " || last == "\t" || last == "\n" { rest.removeLast() }
    return String(rest)
  }
}
