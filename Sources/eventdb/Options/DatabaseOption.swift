import ArgumentParser

/// Which database a command works on.
struct DatabaseOption: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The database.", discussion: "Default: $EVENTDB, or events.db in this folder.", valueName: "file"),
    completion: .file(extensions: ["db"]))
  var path: String?

  var resolved: String { path ?? DatabaseOption.standard }

  /// Where none is named.
  static var standard: String {
    if let variable = Terminal.variable("EVENTDB"), !variable.isEmpty { return variable }
    return "events.db"
  }
}
