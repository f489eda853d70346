import ArgumentParser
import EventExtraction
import EventStore

/// The conditions that all questions share. Those that are given must all hold.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Somebody who takes part; of visits, who travels.", valueName: "name"))
  var leader: String?

  @Option(help: ArgumentHelp("The other side: a person, country or organisation.", valueName: "name"))
  var with: String?

  @Option(help: ArgumentHelp("Where it takes place; of meetings and calls also who takes part.", valueName: "name"))
  var country: String?

  @Option(help: ArgumentHelp("City or venue.", valueName: "name"))
  var place: String?

  @Option(name: .customLong("type"), help: ArgumentHelp("Repeat it for several.", valueName: "type"))
  var kinds: [EventKind] = []

  @Option(name: .customLong("status"), help: ArgumentHelp("Repeat it for several.", valueName: "status"))
  var statuses: [LifeStatus] = []

  @Option(name: .customLong("level"), help: ArgumentHelp("Of visits. Repeat it for several.", valueName: "level"))
  var levels: [VisitLevel] = []

  @Option(
    help: ArgumentHelp("Ends then or later: 2025-10-09, 2025-10 or 2025.", valueName: "date"),
    transform: PartialDate.argument)
  var since: PartialDate?

  @Option(
    help: ArgumentHelp("Begins then or earlier: 2025-10-09, 2025-10 or 2025.", valueName: "date"),
    transform: PartialDate.argument)
  var until: PartialDate?

  @Option(
    name: .customLong("reviewed"),
    help: ArgumentHelp(
      "What reviewers said of it: without this option, all but the rejected. Repeat it for several.", valueName: "state"
    ))
  var reviews: [ReviewState] = []

  @OptionGroup var time: AsOfOption

  @Option(help: ArgumentHelp("At most so many.", valueName: "number"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    if let since, let until, since.firstDay > until.lastDay {
      throw ValidationError("--since \(since) is after --until \(until): nothing can be found.")
    }
  }

  var query: EventQuery {
    var query = EventQuery()
    query.leader = leader
    query.with = with
    query.country = country
    query.place = place
    query.kinds = Set(kinds)
    query.statuses = Set(statuses)
    query.levels = Set(levels)
    query.since = since
    query.until = until
    query.reviews = Set(reviews)
    query.limit = limit
    return query
  }
}
