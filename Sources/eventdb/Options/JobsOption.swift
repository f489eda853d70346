import ArgumentParser

/// How many threads work.
struct JobsOption: ParsableArguments {
  @Option(help: ArgumentHelp("Threads that extract. (default: all processors)", valueName: "number"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
  }

  var count: Int { jobs ?? Machine.processors }
}
