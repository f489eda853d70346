import ArgumentParser
import EventExtraction
import EventStore

/// A day whose knowledge is asked for.
struct AsOfOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Answer with what was published by then.", valueName: "date"),
    transform: DateSpan.argument)
  var asOf: DateSpan?

  /// Opens a database for reading, as it was on that day.
  func open(_ path: String) throws -> EventStore {
    let store = try EventStore(path, .readOnly)
    guard let asOf else { return store }
    return try store.asOf(asOf.last)
  }
}
