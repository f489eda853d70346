import ArgumentParser

/// Which database a command works on.
struct DatabaseOption: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The database.", discussion: "Default: $EVENTDB, or events.db in this folder.", valueName: "file"),
    completion: .file(extensions: ["db"]))
  var path: String?

  var resolved: String {
    if let path { return path }
    if let variable = Terminal.variable("EVENTDB"), !variable.isEmpty { return variable }
    return "events.db"
  }
}
