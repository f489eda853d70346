import CSeeds

/// What stands in the header of our databases.
enum Schema {
  /// `evdb`: `PRAGMA application_id`.
  static let applicationID = 0x6576_6462
  /// The version that `schema.sql` makes.
  static let version = 1 + Migration.all.count

  /// The text of `schema.sql`.
  static var sql: String {
    let seed = eventdb_seed_named("schema.sql")
    return String(decoding: UnsafeBufferPointer(start: seed.bytes, count: seed.count), as: UTF8.self)
  }

  /// The part of `schema.sql` that makes what is derived from the rest.
  static var derivedSQL: String {
    let text = sql
    guard let start = text.utf8.firstRange(of: Array("\n-- Derived:".utf8))?.lowerBound else { return "" }
    return String(text[start...])
  }
}
