import ArgumentParser
import EventExtraction
import EventStore

/// The conditions that all questions share, besides days. Those that are given must all hold.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Somebody who takes part; of visits, who travels. An office will do: \"french president\".", valueName: "name"),
    completion: NameCompletion.of(.person))
  var leader: String?

  @Option(
    help: ArgumentHelp("The other side: a person, country or organisation.", valueName: "name"),
    completion: NameCompletion.of(.person))
  var with: String?

  @Option(
    help: ArgumentHelp("Two sides that both take part, whoever travels: Russia,China.", valueName: "a,b"),
    transform: FilterOptions.dyad)
  var between: EventQuery.Dyad?

  @Option(
    help: ArgumentHelp("Where it takes place; of meetings and calls also who takes part.", valueName: "name"),
    completion: NameCompletion.of(.country))
  var country: String?

  @Option(help: ArgumentHelp("City or venue.", valueName: "name"), completion: NameCompletion.of(.place))
  var place: String?

  @Option(
    help: ArgumentHelp("An organisation that takes part, or whose summit it is.", valueName: "name"),
    completion: NameCompletion.of(.organisation))
  var organisation: String?

  @Option(
    help: ArgumentHelp("Summits of a series, or with these words in their name: G20.", valueName: "name"),
    completion: NameCompletion.of(.summit))
  var summit: String?

  @Option(name: .customLong("type"), help: ArgumentHelp("Repeat it for several.", valueName: "type"))
  var kinds: [EventKind] = []

  @Option(name: .customLong("level"), help: ArgumentHelp("Of visits. Repeat it for several.", valueName: "level"))
  var levels: [VisitLevel] = []

  @Option(name: .customLong("status"), help: ArgumentHelp("Repeat it for several.", valueName: "status"))
  var statuses: [LifeStatus] = []

  @Option(help: ArgumentHelp("The part that the leader plays, or the country.", valueName: "role"))
  var role: Participant.Role?

  @Option(
    help: ArgumentHelp("An office that the leader, or somebody, held then: foreign-minister.", valueName: "office"),
    completion: NameCompletion.of(.office))
  var office: String?

  @Option(help: ArgumentHelp("Who, where or what is said: all of the words.", valueName: "words"))
  var text: String?

  @Option(
    name: .customLong("source"),
    help: ArgumentHelp("Reported by this outlet. Repeat it for several.", valueName: "name"),
    completion: NameCompletion.of(.source))
  var sources: [String] = []

  @Option(help: ArgumentHelp("Reported by so many independent articles, or more.", valueName: "number"))
  var minSources: Int?

  @Option(help: ArgumentHelp("Of this confidence, 0 to 1, or more.", valueName: "number"))
  var minConfidence: Double?

  @Option(
    name: .customLong("reviewed"),
    help: ArgumentHelp(
      "What reviewers said of it: without this option, all but the rejected. Repeat it for several.", valueName: "state"
    ))
  var reviews: [ReviewState] = []

  @OptionGroup var time: AsOfOption

  @Flag(help: "The last first.")
  var newestFirst = false

  @Option(help: ArgumentHelp("At most so many.", valueName: "number"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    if let minSources, minSources < 1 { throw ValidationError("--min-sources must be 1 or more.") }
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence must be from 0 to 1.")
    }
  }

  private static func dyad(_ text: String) throws -> EventQuery.Dyad {
    let sides = text.split(separator: ",").map { $0.drop { $0 == " " } }
    guard sides.count == 2, !sides.contains("") else {
      throw ValidationError("write the two sides with a comma between them: Russia,China.")
    }
    return EventQuery.Dyad(String(sides[0]), String(sides[1]))
  }

  var query: EventQuery {
    var query = EventQuery()
    query.leader = leader
    query.with = with
    query.between = between
    query.country = country
    query.place = place
    query.organisation = organisation
    query.series = summit
    query.kinds = Set(kinds)
    query.levels = Set(levels)
    query.statuses = Set(statuses)
    query.role = role
    query.office = office
    query.text = text
    query.outlets = sources
    query.minimumSources = minSources
    query.minimumConfidence = minConfidence
    query.isNewestFirst = newestFirst
    query.reviews = Set(reviews)
    query.limit = limit
    return query
  }

  /// The conditions in words, for titles: `Putin, Tajikistan`.
  var words: [String] {
    [
      leader, with.map { "with \($0)" }, between.map { "\($0.a) and \($0.b)" }, country, place, organisation, summit,
      office, text.map { "“\($0)”" },
    ].compactMap { $0 }
  }
}
