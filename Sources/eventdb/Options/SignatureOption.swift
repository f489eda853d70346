import ArgumentParser
import EventStore

/// Who decides, when, and why.
struct SignatureOption: ParsableArguments {
  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      "Who decides.", discussion: "Default: $EVENTDB_AUTHOR, or the name of the user.", valueName: "author"))
  var author: String?

  @Option(help: ArgumentHelp("When: 2025-10-09T10:30Z. (default: now)", valueName: "time"))
  var at: String?

  @Option(help: ArgumentHelp("Why, for those who read it later.", valueName: "words"))
  var reason: String?

  func validate() throws {
    if let at, ReviewTime.normal(at) == nil {
      throw ValidationError("'\(at)' is no time; write 2025-10-09, 2025-10-09T10:30 or 2025-10-09T10:30:00+02:00.")
    }
  }

  func signature() throws -> Signature {
    let names = [author, Terminal.variable("EVENTDB_AUTHOR"), Terminal.variable("USER"), Terminal.variable("LOGNAME")]
    guard let name = names.compactMap({ $0 }).first(where: { !$0.isEmpty }) else {
      throw Failure("nobody is known to decide; give --by NAME, or set EVENTDB_AUTHOR")
    }
    return try Signature(author: name, time: at ?? Clock.now, reason: reason)
  }
}
