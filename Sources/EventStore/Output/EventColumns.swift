import EventExtraction

/// Events as flat rows, for formats that are tables. The columns and their order are a promise (`docs/csv.md`): new ones
/// come at the end.
public enum EventColumns {
  public static let all: [RecordColumn] = [
    .init("id"), .init("type"), .init("level"), .init("status"), .init("start"), .init("end"), .init("country_code"),
    .init("country"), .init("city"), .init("venue"), .init("name", isLong: true), .init("series"),
    .init("participants", isLong: true), .init("participant_countries"), .init("hosts", isLong: true),
    .init("host_countries"), .init("confidence"), .init("claims"), .init("articles"), .init("sources"),
    .init("review"), .init("reasons", isLong: true),
  ]

  /// The cells of an event.
  public static func cells(_ row: EventRow) -> [RecordCell] {
    let hosts = row.hosts
    let others = row.participants.filter { $0.role != .host }
    func list(_ values: [String]) -> RecordCell { RecordCell(values.joined(separator: "; ")) }
    return [
      .text(row.id), .text(row.kind.rawValue), RecordCell(row.level?.rawValue), .text(row.status.rawValue),
      RecordCell(row.start?.description), RecordCell(row.end?.description), RecordCell(row.country),
      RecordCell(row.countryName), RecordCell(row.city), RecordCell(row.venue), RecordCell(row.name),
      RecordCell(row.series), list(others.map(\.name)), list(others.map { $0.country ?? "" }), list(hosts.map(\.name)),
      list(hosts.map { $0.country ?? "" }), .text(thousandths(row.confidence)), .integer(row.claims),
      .integer(row.articles), .integer(row.sources), row.review == .open ? .empty : .text(row.review.rawValue),
      list(row.reasons.map(\.description)),
    ]
  }

  /// Three decimals, the same on every machine.
  static func thousandths(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}

/// Events through a writer of plain rows.
struct FlatEventWriter<Records: RecordWriter>: EventWriter {
  private var records: Records

  init(_ records: Records) { self.records = records }

  mutating func begin(into out: inout TextBuffer) { records.begin(into: &out) }
  mutating func row(_ event: EventRow, into out: inout TextBuffer) {
    records.row(EventColumns.cells(event), into: &out)
  }
  mutating func end(into out: inout TextBuffer) { records.end(into: &out) }
}
