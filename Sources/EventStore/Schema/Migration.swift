/// A step from one version of the schema to the next. Released steps are never changed.
struct Migration: Sendable {
  /// The version that it leads to.
  var version: Int
  /// The derived tables and views of the version before, those that refer to others first. They are dropped before `sql`
  /// runs; after the last step, the derived part of `schema.sql` is made and events are derived again.
  var derived: [String] = []
  /// What changes in the tables that are kept. Foreign keys are off meanwhile and are checked at the end.
  var sql: String

  /// Every step since version 1, in order. A change of a kept table in `schema.sql` after a release adds one here; so does
  /// a change of the derived part, with the names of what there was.
  static let all: [Migration] = [
    Migration(
      version: 2,
      derived: [
        "calls", "summits", "meetings", "visits", "timeline", "events_fts", "articles_fts", "event_fields",
        "event_claims", "event_participants", "events", "claim_blocks", "article_bands",
      ],
      sql: """
        ALTER TABLE articles ADD COLUMN agency TEXT;

        """ + occasionsOfVersion2 + decisionsOfVersion2)
  ]
}
