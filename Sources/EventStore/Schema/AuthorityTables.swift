import CSeeds
import EventExtraction

/// The tables that a new database is filled with.
public struct AuthorityTables: Sendable {
  public var countries: SeedTable
  public var organisations: SeedTable
  public var summits: SeedTable
  public var people: SeedTable
  public var terms: SeedTable
  /// Names the tables: the same for the same bytes.
  public var fingerprint: String

  public init(
    countries: SeedTable, organisations: SeedTable, summits: SeedTable, people: SeedTable, terms: SeedTable,
    fingerprint: String
  ) {
    self.countries = countries
    self.organisations = organisations
    self.summits = summits
    self.people = people
    self.terms = terms
    self.fingerprint = fingerprint
  }

  /// The tables in the binary.
  /// - Throws: `SeedTable.Malformed`.
  public static func embedded() throws(SeedTable.Malformed) -> AuthorityTables {
    AuthorityTables(
      countries: try .embedded("seeds/countries.tsv"), organisations: try .embedded("seeds/organisations.tsv"),
      summits: try .embedded("seeds/summits.tsv"), people: try .embedded("seeds/people.tsv"),
      terms: try .embedded("seeds/terms.tsv"), fingerprint: embeddedFingerprint())
  }

  /// Names all tables in the binary: the seeds part of an extraction run.
  public static func embeddedFingerprint() -> String {
    var count = 0
    let seeds = eventdb_seeds(&count)
    var parts: [(name: String, bytes: UnsafeRawBufferPointer)] = []
    for i in 0..<count {
      guard let seed = seeds?[i], let name = seed.name else { continue }
      let path = String(cString: name)
      if path.hasPrefix("seeds/") { parts.append((path, UnsafeRawBufferPointer(start: seed.bytes, count: seed.count))) }
    }
    return ContentKey.fingerprint(parts)
  }
}
