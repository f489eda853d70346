import EventExtraction

/// What a reviewer decided, as it is kept and moved between databases. Decisions are only ever added, and applied again
/// whenever events are derived.
public struct Decision: Sendable, Hashable {
  public enum Action: String, Sendable, Hashable, CaseIterable { case accept, reject, edit, merge, split, note, undo }

  public var action: Action
  public var signature: Signature
  /// Order among decisions of one time, from 0.
  public var sequence: Int
  /// The event's id at that time.
  public var event: String
  /// Of edits: the field, an `EventEdit.Field`.
  public var field: String?
  /// Of edits: the value, nil for none; of notes: the note; of acceptance: the event as it was accepted.
  public var value: String?
  /// Of undo: the key of the decision taken back.
  public var undoes: String?
  /// The claims that it speaks of.
  public var claims: [ClaimAnchor]

  public init(
    _ action: Action, by signature: Signature, sequence: Int = 0, event: String, field: String? = nil,
    value: String? = nil, undoes: String? = nil, claims: [ClaimAnchor] = []
  ) {
    self.action = action
    self.signature = signature
    self.sequence = sequence
    self.event = event
    self.field = field
    self.value = value
    self.undoes = undoes
    self.claims = claims
  }

  /// Its name in every database: a hash of everything that it says.
  public var key: String {
    var parts: [String?] = [
      signature.time, "\(sequence)", signature.author, action.rawValue, event, field, value, signature.reason, undoes,
    ]
    for claim in claims { parts += ["\(claim.side)", claim.claim] }
    return "d" + ContentKey.key(parts, length: 10)
  }
}

/// Who decided, when, and why: given by the caller, as the library knows neither clock nor users.
public struct Signature: Sendable, Hashable {
  public var author: String
  /// UTC with milliseconds, `2025-10-09T10:00:00.000Z`: sorts as text.
  public var time: String
  public var reason: String?

  /// - Parameter time: anything that `ReviewTime` reads.
  /// - Throws: `decision` where the author is empty or the time can't be read.
  public init(author: String, time: String, reason: String? = nil) throws(StoreError) {
    if author.utf8.allSatisfy({ $0 <= 32 }) { throw .decision("a decision needs an author") }
    guard let normal = ReviewTime.normal(time) else {
      throw .decision("'\(time)' is no time; write 2025-10-09, 2025-10-09T10:30 or 2025-10-09T10:30:00+02:00")
    }
    self.author = author
    self.time = normal
    self.reason = reason
  }
}
