/// What an ingest did.
public struct IngestReport: Sendable, Hashable {
  /// Articles that are new.
  public var added = 0
  /// Articles that the database had already.
  public var known = 0
  /// Claims of the new articles.
  public var claims = 0
  /// Events that are there now and were not before, or changed.
  public var eventsChanged = 0
  /// Inputs that did not go in.
  public var refused = 0

  public init() {}

  public static func += (a: inout IngestReport, b: IngestReport) {
    a.added += b.added
    a.known += b.known
    a.claims += b.claims
    a.eventsChanged += b.eventsChanged
    a.refused += b.refused
  }
}

/// Which extractor with which tables made the claims.
public struct ExtractionRun: Sendable, Hashable {
  public var extractor: String
  /// `AuthorityTables.embeddedFingerprint()`, unless other tables were laid over.
  public var seeds: String

  public init(extractor: String, seeds: String) {
    self.extractor = extractor
    self.seeds = seeds
  }
}
