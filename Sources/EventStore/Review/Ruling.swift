import EventExtraction
import SQLite

/// A decision in effect with the claims of this database that it speaks of.
struct Ruling: Sendable {
  var key: String
  var action: Decision.Action
  var field: String?
  var value: String?
  /// Rows of `claims`, by side, each in the order of the decision.
  var sides: [[Int64]]
  /// Number of sides that the decision has, found or not.
  var count: Int
}
