import ArticleInput
import EventExtraction

/// A field of an event with the value that a reviewer gives it.
public enum EventEdit: Sendable, Hashable {
  case kind(EventKind)
  case level(VisitLevel?)
  case status(EventStatus)
  case start(PartialDate?)
  case end(PartialDate?)
  /// ISO 3166 alpha-2.
  case country(String?)
  case city(String?)
  case venue(String?)
  /// All three at once.
  case place(ClaimPlace)
  case name(String?)
  /// Adds somebody, or says anew who they are.
  case addParticipant(Participant)
  /// Takes out whoever bears that name.
  case removeParticipant(String)

  public enum Field: String, Sendable, Hashable, CaseIterable {
    case kind, level, status, start, end, country, city, venue, place, name
    case addParticipant = "add-participant"
    case removeParticipant = "remove-participant"
  }

  public var field: Field {
    switch self {
    case .kind: .kind
    case .level: .level
    case .status: .status
    case .start: .start
    case .end: .end
    case .country: .country
    case .city: .city
    case .venue: .venue
    case .place: .place
    case .name: .name
    case .addParticipant: .addParticipant
    case .removeParticipant: .removeParticipant
    }
  }

  /// The value as it is kept: what `init(_:value:)` reads.
  public var value: String? {
    switch self {
    case .kind(let kind): return kind.rawValue
    case .level(let level): return level?.rawValue
    case .status(let status): return status.rawValue
    case .start(let date), .end(let date): return date?.description
    case .country(let text), .city(let text), .venue(let text), .name(let text): return text
    case .removeParticipant(let name): return name
    case .place(let place):
      var json = JSONWriter()
      json.object {
        $0.field("country", place.country)
        $0.field("city", place.city)
        $0.field("venue", place.venue)
      }
      return json.text
    case .addParticipant(let participant):
      var json = JSONWriter()
      json.object {
        $0.field("name", participant.name)
        $0.field("kind", participant.kind.rawValue)
        $0.field("role", participant.role.rawValue)
        $0.field("country", participant.country)
        $0.field("office", participant.office)
        $0.field("person", participant.person)
      }
      return json.text
    }
  }

  /// Reads a value as it is kept.
  /// - Throws: `decision` where it is none for that field, with those that are.
  public init(_ field: String, value: String?) throws(StoreError) {
    guard let known = Field(rawValue: field) else {
      throw .decision("no field '\(field)'; there are \(Field.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    switch known {
    case .kind: self = .kind(try EventEdit.option(value, "type"))
    case .status: self = .status(try EventEdit.option(value, "status"))
    case .level: self = .level(value == nil ? nil : try EventEdit.option(value, "level"))
    case .start: self = .start(try EventEdit.date(value))
    case .end: self = .end(try EventEdit.date(value))
    case .country: self = .country(value)
    case .city: self = .city(value)
    case .venue: self = .venue(value)
    case .name: self = .name(value)
    case .removeParticipant:
      guard let value else { throw .decision("say who is to be taken out") }
      self = .removeParticipant(value)
    case .place:
      guard let json = EventEdit.object(value) else { throw .decision("'\(value ?? "")' is no place") }
      self = .place(
        ClaimPlace(country: json["country"].text, city: json["city"].text, venue: json["venue"].text))
    case .addParticipant:
      guard let json = EventEdit.object(value), let name = json["name"].text, !name.isEmpty,
        let kind = json["kind"].text.flatMap({ Participant.Kind(rawValue: $0) }),
        let role = json["role"].text.flatMap({ Participant.Role(rawValue: $0) })
      else { throw .decision("'\(value ?? "")' is no participant") }
      self = .addParticipant(
        Participant(
          name: name, kind: kind, role: role, country: json["country"].text, office: json["office"].text,
          person: json["person"].text))
    }
  }

  private static func object(_ text: String?) -> JSONValue? {
    guard let text, let json = try? JSONValue.read(Array(text.utf8)), case .object = json else { return nil }
    return json
  }

  private static func option<T: RawRepresentable & CaseIterable>(
    _ value: String?, _ noun: String
  ) throws(StoreError) -> T where T.RawValue == String {
    guard let value, let option = T(rawValue: value) else {
      let options = T.allCases.map(\.rawValue).joined(separator: ", ")
      throw .decision("'\(value ?? "none")' is no \(noun); there are \(options)")
    }
    return option
  }

  private static func date(_ value: String?) throws(StoreError) -> PartialDate? {
    guard let value else { return nil }
    guard let date = PartialDate(value) else {
      throw .decision("'\(value)' is no date; write 2025-10-09, 2025-10 or 2025")
    }
    return date
  }
}
