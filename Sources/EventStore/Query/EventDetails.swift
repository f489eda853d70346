import EventExtraction

/// What rows of events carry besides their columns. Each costs look-ups for every row.
public struct EventDetails: OptionSet, Sendable, Hashable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  /// `EventRow.coordinate`
  public static let coordinate = EventDetails(rawValue: 1)
  /// `EventRow.reports`
  public static let reports = EventDetails(rawValue: 2)
  /// `EventRow.parent`
  public static let parent = EventDetails(rawValue: 1 << 9)
  /// `EventRow.reasons`
  public static let reasons = EventDetails(rawValue: 1 << 8)
}

/// A point in degrees, north and east.
public struct Coordinate: Sendable, Hashable {
  public var latitude: Double
  public var longitude: Double
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// Where an event takes place, as near as is known.
public struct EventCoordinate: Sendable, Hashable {
  public var point: Coordinate
  /// Whether it is only the capital of the country in which the event takes place.
  public var isCapital: Bool
}

/// An article that reports an event, with the sentences that say so.
public struct EventReport: Sendable, Hashable {
  /// `articles.key`
  public var article: String
  public var published: Day?
  public var source: String?
  public var title: String
  public var url: String?
  /// Each once, in the order of the article.
  public var sentences: [String]
}
