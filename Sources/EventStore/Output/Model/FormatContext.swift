import EventExtraction
import SQLite

/// What a format knows besides the rows.
public struct FormatContext: Sendable {
  /// A state or an organisation.
  public struct Party: Sendable, Hashable {
    public var name: String
    public var isOrganisation: Bool
    /// `sovereign`, `dependency`, … of states; nil for organisations.
    public var status: String?
    /// Of the capital, or of nothing.
    public var coordinate: Coordinate?
  }

  /// What was asked, for people: `Visits of Vladimir Putin, 2025`.
  public var title = "Events"
  /// The question that the events answer.
  public var query = EventQuery()
  /// States and organisations by code.
  public var parties: [String: Party] = [:]
  /// The day of the latest article: what the database knows, it knows as of that day.
  public var latest: Day?

  public init() {}
}

extension EventStore {
  /// What formats know of this database.
  public func formatContext(_ query: EventQuery, title: String = "Events") throws(StoreError) -> FormatContext {
    var context = FormatContext()
    context.title = title
    context.query = query
    (context.parties, context.latest) = try storing { () throws(SQLiteError) in
      var parties: [String: FormatContext.Party] = [:]
      try db.forEach("SELECT code, name FROM organisations") {
        parties[$0.string(0)] = .init(name: $0.string(1), isOrganisation: true, status: nil, coordinate: nil)
        return true
      }
      // The code of a state is never an organisation's, but if it were, the state would win.
      try db.forEach("SELECT code, name, status, latitude, longitude FROM countries") {
        parties[$0.string(0)] = .init(
          name: $0.string(1), isOrganisation: false, status: $0.optionalString(2),
          coordinate: $0.isNull(3) ? nil : Coordinate(latitude: $0.double(3), longitude: $0.double(4)))
        return true
      }
      let latest = try db.first("SELECT max(published) FROM articles", []) { $0.optionalString(0) } ?? nil
      return (parties, latest.flatMap { Day($0) })
    }
    return context
  }

  /// Writes the answers to a question in a format.
  /// - Throws: `unknownName`, `ambiguousName`, `database`; what the buffer's drain throws.
  public func write(
    _ query: EventQuery, as format: any AnswerFormat, title: String = "Events", to out: inout TextBuffer
  ) throws -> WritingReport {
    let report = try format.write(query, from: self, try formatContext(query, title: title), to: &out)
    try out.passOn()
    return report
  }
}
