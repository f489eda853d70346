/// A step from one version of the schema to the next. Released steps are never changed.
struct Migration: Sendable {
  /// The version that it leads to.
  var version: Int
  /// What to run, in one transaction with the new version number.
  var sql: String

  /// Every step since version 1, in order. A change of `schema.sql` after a release adds one here.
  static let all: [Migration] = []
}
