import SQLite

/// Rows of an index that hold the numbers of events, in order of number.
struct EventArm {
  /// Table with its alias: `event_participants AS p`.
  var from: String
  /// The column that holds the number: `p.event`.
  var number: String
  /// What the rows have in common, with its values. An equality on the first columns of an index, so that the rows come in
  /// order of number behind it.
  var condition: String
  var values: [Value]

  static func participants(_ condition: String, _ values: [Value]) -> EventArm {
    EventArm(from: "event_participants AS p", number: "p.event", condition: condition, values: values)
  }

  static func events(_ condition: String, _ values: [Value]) -> EventArm {
    EventArm(from: "events AS e", number: "e.number", condition: condition, values: values)
  }

  var isOnEvents: Bool { from.hasPrefix("events AS e") }
}

/// A condition of a question, in two forms.
struct EventCondition {
  /// Arms that together give exactly the events for which it holds; nil where no index does.
  var arms: [EventArm]?
  /// The condition for one event: `{n}` stands for its number, `e.` for its row in `events`.
  var check: String
  var values: [Value]
  /// Whether the check is dear, as full text is: then it drives unless another condition leaves next to nothing.
  var isDear = false

  var needsRow: Bool { check.contains("e.") }
}
