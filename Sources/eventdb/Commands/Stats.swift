import ArgumentParser
import EventStore

extension StatisticsKey: ExpressibleByArgument {}

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How many events there are: by year, country, leader, level, ...",
    discussion: """
      An event in which several take part counts for each of them. --limit shows the first so many rows; leaders,
      parties, countries and sources are cut to 20 otherwise. --format svg draws a picture.

      EXAMPLES
        eventdb stats
        eventdb stats --by country --leader Xi --type visit
        eventdb stats --by leader --when 2025
        eventdb stats --by month --between Russia,China --format svg > months.svg
      """)

  @Option(help: ArgumentHelp("What is counted by.", valueName: "key"))
  var by = StatisticsKey.year

  @OptionGroup var database: DatabaseOption
  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup(title: "Days") var days: DayOptions
  @OptionGroup var answer: ChartOption

  func run() throws {
    var query = filters.query
    days.apply(to: &query)
    query.limit = nil
    let store = try filters.time.open(database.resolved)
    var rows = try store.statistics(query, by: by)
    let total = rows.count
    let isTable = if case .answer(.table) = answer.choice { true } else { false }
    let isLong = [.leader, .party, .country, .source].contains(by)
    let isPicture = if case .svg = answer.choice { true } else { isTable }
    if let limit = filters.limit ?? (isLong && isPicture ? 20 : nil) { rows = Array(rows.prefix(limit)) }
    if filters.newestFirst { rows.reverse() }
    if rows.isEmpty {
      Messages.say("no event answers to this")
      throw ExitCode(1)
    }
    switch answer.choice {
    case .svg:
      let title = (["Events by \(by.rawValue)"] + filters.words).joined(separator: ", ")
      var output = Output.standardOutput()
      try output.write(BarChart(title: title, bars: rows.map { .init(Stats.label($0), $0.events) }).svg)
      try output.flush()
    case .answer(.table):
      var output = Output.standardOutput()
      for line in BarTable(key: by.rawValue, rows: rows).lines(for: .output) { try output.line(line) }
      try output.flush()
    case .answer(let format):
      try RecordAnswer(
        format: format,
        columns: [
          .init(by.rawValue), .init("name"), .init("events"), .init("visits"), .init("meetings"), .init("summits"),
          .init("calls"),
        ]
      ).write(nothing: "") { add in
        for row in rows {
          try add([
            RecordCell(row.key), RecordCell(row.label), .integer(row.events), .integer(row.visits),
            .integer(row.meetings), .integer(row.summits), .integer(row.calls),
          ])
        }
      }
    }
    if isPicture, rows.count < total { Messages.say("the first \(rows.count) of \(total); --limit shows more") }
  }

  static func label(_ row: StatisticsRow) -> String { row.label ?? row.key ?? "undated" }
}
