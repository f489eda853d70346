import EventExtraction

extension ResolvedEvent {
  /// Gives a field the value that a reviewer wants.
  mutating func apply(_ edit: EventEdit, by decision: String) {
    switch edit {
    case .kind(let value):
      kind = value
      if value != .visit, level != nil {
        level = nil
        note("level", decision)
      }
    case .level(let value): level = value
    case .status(let value): status = value
    case .start(let value): start = value
    case .end(let value): end = value
    case .country(let value): country = value
    case .city(let value): city = value
    case .venue(let value): venue = value
    case .place(let value): (country, city, venue) = (value.country, value.city, value.venue)
    case .name(let value): name = value
    case .addParticipant(let value): add(value)
    case .removeParticipant(let value): participants.removeAll { ResolvedEvent.bears($0.party, value) }
    }
    switch edit {
    case .country, .city, .venue: place = PlaceID.make(country: country, city: city, venue: venue)
    case .place:
      place = PlaceID.make(country: country, city: city, venue: venue)
      for field in ["country", "city", "venue"] { note(field, decision) }
      return
    case .addParticipant, .removeParticipant:
      note("participants", decision)
      return
    default: break
    }
    note(edit.field.rawValue, decision)
  }

  private mutating func note(_ field: String, _ decision: String) {
    fields.removeAll { $0.field == field }
    fields.append(ResolvedField(field: field, claim: nil, decision: decision, reason: "edited"))
    fields.sort { $0.field < $1.field }
  }

  /// Whether a party bears a name: the full one, or the family name alone.
  static func bears(_ party: Party, _ name: String) -> Bool {
    let folded = FoldedName.fold(name)
    return FoldedName.fold(party.name) == folded
      || party.kind == .person && !party.family.isEmpty && party.family.joined(separator: " ") == folded
  }

  private mutating func add(_ value: Participant) {
    let words = FoldedName.words(FoldedName.fold(value.name)).map(String.init)
    var party = Party(
      name: value.name, kind: value.kind, role: value.role, code: value.country, office: value.office,
      person: value.person, words: words, family: Array(words.suffix(1)))
    var claims = 0
    let old = participants.firstIndex {
      value.person != nil && $0.party.person == value.person
        || FoldedName.fold($0.party.name) == FoldedName.fold(value.name)
    }
    if let old {
      // What the reviewer leaves out stays as it was read.
      let known = participants.remove(at: old)
      party.code = value.country ?? known.party.code
      party.office = value.office ?? known.party.office
      party.person = value.person ?? known.party.person
      claims = known.claims
    }
    let rank = ResolvedEvent.rank(value.role)
    let place = participants.firstIndex { ResolvedEvent.rank($0.party.role) > rank } ?? participants.endIndex
    participants.insert(ResolvedParticipant(party: party, claims: claims), at: place)
  }

  private static func rank(_ role: Participant.Role) -> Int {
    switch role {
    case .visitor: 0
    case .host: 1
    case .participant: 2
    case .mediator: 3
    }
  }

  /// What an acceptance accepts: equal for events that say the same.
  var summary: String {
    var json = JSONWriter()
    json.object {
      $0.field("type", kind.rawValue)
      $0.field("level", level?.rawValue)
      $0.field("status", status.rawValue)
      $0.field("start", start?.description)
      $0.field("end", end?.description)
      $0.field("country", country)
      $0.field("city", city)
      $0.field("venue", venue)
      $0.field("name", name)
      $0.key("participants")
      $0.array { list in
        for participant in participants { list.value("\(participant.party.name), \(participant.party.role.rawValue)") }
      }
    }
    return json.text
  }
}
