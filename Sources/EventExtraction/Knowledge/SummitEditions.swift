/// When and where known editions of summit series were held: `seeds/summit_editions.tsv`.
struct SummitEditions: Sendable {
  struct Edition: Sendable {
    var start: PartialDate
    var end: PartialDate?
    var city: String?
    var country: String?
  }

  private var bySeries: [String: [Edition]] = [:]

  /// Reads the table.
  /// - Throws: `SeedTable.Malformed` for a date that does not exist.
  init(table: SeedTable) throws(SeedTable.Malformed) {
    let series = try table.column("series"), start = try table.column("start"), end = try table.column("end")
    let city = try table.column("city"), country = try table.column("country")
    for row in table.rows {
      guard let from = PartialDate(row[start]) else {
        throw SeedTable.Malformed(
          table: table.name, line: row.line, problem: "'\(row[start])' is no date: write YYYY-MM-DD")
      }
      bySeries[String(row[series]), default: []].append(
        Edition(
          start: from, end: PartialDate(row[end]), city: row[city].isEmpty ? nil : String(row[city]),
          country: row[country].isEmpty ? nil : String(row[country])))
    }
  }

  /// The editions of a series, in the table's order.
  func of(series id: String) -> [Edition] { bySeries[id] ?? [] }
}
