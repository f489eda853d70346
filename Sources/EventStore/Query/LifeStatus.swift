import EventExtraction

/// Where an occasion stands, by what has been published.
public enum LifeStatus: String, Sendable, Hashable, CaseIterable {
  case planned, occurred, cancelled, postponed, proposed, denied
  /// Planned or proposed for days that had passed when the latest article of the database was published, and nobody has
  /// reported it since.
  case unconfirmed

  public init(_ status: EventStatus) { self = LifeStatus(rawValue: status.rawValue) ?? .occurred }
}

enum LifeSQL {
  /// The day of the latest article: what has been published by then is known, whatever day it is.
  private static let latest = "(SELECT max(published) FROM articles)"

  /// The status of `e`, a row of `events`.
  static let status = """
    iif(e.status IN ('planned', 'proposed') AND coalesce(e.last_day < \(latest), 0), 'unconfirmed', e.status)
    """
}
