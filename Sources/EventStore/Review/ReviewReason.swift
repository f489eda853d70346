/// Why an event needs a person.
public struct ReviewReason: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Planned for days that have passed, and not reported since.
    case unconfirmed
    /// Accepted, and other since.
    case changed
    /// Reports contradict each other.
    case conflict
    /// No claim of it is sure.
    case confidence
    /// Another event of the same people, place and days was kept apart.
    case near
  }
  public var kind: Kind
  /// Of `conflict` the field, of `near` the other event's id.
  public var detail: String?

  public init(_ kind: Kind, _ detail: String? = nil) {
    self.kind = kind
    self.detail = detail
  }
}

extension ReviewReason: CustomStringConvertible {
  /// `unconfirmed`, `reports disagree on start`, `near vk3n9q2m7x0`
  public var description: String {
    switch kind {
    case .unconfirmed: "unconfirmed"
    case .changed: "changed since it was accepted"
    case .conflict: "reports disagree on \(detail ?? "it")"
    case .confidence: "low confidence"
    case .near: "near \(detail ?? "another")"
    }
  }
}
