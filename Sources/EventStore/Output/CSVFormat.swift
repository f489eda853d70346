import EventExtraction

/// Comma-separated values by RFC 4180: CRLF after each record, a header, and quotes where a cell needs them. The columns
/// and their order are a promise (`docs/csv.md`): new ones come at the end.
public struct CSVFormat: RowFormat {
  public let name = "csv"

  public static let columns = [
    "id", "type", "level", "status", "start", "end", "country_code", "country", "city", "venue", "name", "series",
    "participants", "participant_countries", "hosts", "host_countries", "confidence", "claims", "articles", "sources",
  ]

  public init() {}

  public func begin(into out: inout String) { CSVFormat.append(CSVFormat.columns, into: &out) }

  public func append(_ row: EventRow, into out: inout String) {
    let hosts = row.hosts
    let others = row.participants.filter { $0.role != .host }
    func list(_ values: [String]) -> String { values.joined(separator: "; ") }
    CSVFormat.append(
      [
        row.id, row.kind.rawValue, row.level?.rawValue ?? "", row.status.rawValue, row.start?.description ?? "",
        row.end?.description ?? "", row.country ?? "", row.countryName ?? "", row.city ?? "", row.venue ?? "",
        row.name ?? "", row.series ?? "", list(others.map(\.name)), list(others.map { $0.country ?? "" }),
        list(hosts.map(\.name)), list(hosts.map { $0.country ?? "" }), CSVFormat.number(row.confidence),
        String(row.claims), String(row.articles), String(row.sources),
      ], into: &out)
  }

  public func end(into out: inout String) {}

  /// Appends one record.
  public static func append(_ cells: [String], into out: inout String) {
    var first = true
    for cell in cells {
      if !first { out += "," }
      first = false
      if cell.utf8.contains(where: { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }) || cell.utf8.first == 32
        || cell.utf8.last == 32
      {
        out += "\""
        for character in cell.unicodeScalars {
          if character == "\"" { out += "\"\"" } else { out.unicodeScalars.append(character) }
        }
        out += "\""
      } else {
        out += cell
      }
    }
    out += "\r\n"
  }

  /// Three decimals, the same on every machine.
  private static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}
