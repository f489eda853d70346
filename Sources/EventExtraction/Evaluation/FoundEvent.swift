/// An event as extraction, ours or another program's, says it: what is scored.
public struct FoundEvent: Sendable, Hashable {
  public var kind: String
  public var level: String?
  public var status: String?
  public var start: String?
  public var end: String?
  public var participants: [FoundParticipant]
  public var country: String?
  public var city: String?
  public var name: String?
  /// nil where the program does not say.
  public var isBackground: Bool?
  /// The sentence that it was read from, where the program says it.
  public var sentence: String?

  public init(kind: String, status: String?) {
    self.kind = kind
    self.status = status
    participants = []
  }

  /// What a claim says, with the sentence that its kind was read from.
  public init(_ claim: Claim, of article: Article) {
    kind = claim.kind.rawValue
    level = claim.level?.rawValue
    status = claim.status.rawValue
    start = claim.start?.description
    end = claim.end?.description
    participants = claim.participants.map {
      FoundParticipant(name: $0.name, kind: $0.kind.rawValue, role: $0.role.rawValue, country: $0.country)
    }
    country = claim.place.country
    city = claim.place.city
    name = claim.name
    isBackground = claim.background
    if let evidence = claim.evidence.first(where: { $0.field == "kind" }) ?? claim.evidence.first {
      let bytes = (evidence.inTitle ? article.title : article.text).utf8
      let from = bytes.index(bytes.startIndex, offsetBy: Int(evidence.sentence.begin), limitedBy: bytes.endIndex)
      let to = bytes.index(bytes.startIndex, offsetBy: Int(evidence.sentence.end), limitedBy: bytes.endIndex)
      if let from, let to, from <= to { sentence = String(decoding: bytes[from..<to], as: UTF8.self) }
    }
  }
}

/// A party of a found event.
public struct FoundParticipant: Sendable, Hashable {
  public var name: String
  public var kind: String
  public var role: String?
  public var country: String?

  public init(name: String, kind: String = "person", role: String? = nil, country: String? = nil) {
    self.name = name
    self.kind = kind
    self.role = role
    self.country = country
  }
}
