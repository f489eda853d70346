import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct EventDB: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eventdb",
    abstract: "From news articles to a database of visits, meetings, summits and calls.",
    discussion: """
      EXAMPLES
        eventdb ingest articles/              read a folder of articles into events.db
        eventdb visits --leader Putin         who visited whom
        eventdb timeline --since 2025 --country China
        eventdb show v2k7                     the sentence behind every field
        eventdb export --format csv > events.csv

      Exit codes: 0 found or done, 1 nothing found or some input refused, 2 wrong usage or failure.
      """,
    version: Version.current,
    subcommands: [
      Ingest.self, Read.self, Extract.self, Visits.self, Meetings.self, Summits.self, Calls.self, Timeline.self,
      First.self, Last.self, Between.self, Who.self, Itinerary.self, On.self, Next.self, Stats.self, Search.self,
      Show.self, Explain.self, People.self, Places.self, Organisations.self, Articles.self, Sources.self, Refused.self,
      Export.self, Review.self, Accept.self, Reject.self, Edit.self, Merge.self, Split.self, Note.self, Undo.self,
      Decisions.self, Import.self, Reextract.self, Evaluate.self,
    ])
}

@main
enum Main {
  static func main() {
    // A reader that goes away (`| head`) ends the command, not the process in the middle of a write.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try EventDB.parseAsRoot()
      try command.run()
    } catch {
      exit(finish(error))
    }
  }

  /// Says what is wrong, and the exit code for it.
  private static func finish(_ error: any Error) -> Int32 {
    switch error {
    case let code as ExitCode: return code.rawValue
    case is Output.Closed: return 0
    default: break
    }
    if EventDB.exitCode(for: error) == .success {
      // --help, --version, completions: asked for, so it is the answer.
      print(EventDB.fullMessage(for: error))
      return 0
    }
    let isUsage = EventDB.exitCode(for: error) == .validationFailure
    let message = isUsage ? EventDB.fullMessage(for: error) : "eventdb: \(error)"
    Messages.write(message + "\n")
    return 2
  }
}
