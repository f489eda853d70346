import ArticleInput
import EventExtraction
import SQLite

/// How well reports were put together, against a gold grouping.
public struct ClusterScore: Sendable, Hashable {
  /// A report of one occasion: the occasion by the gold, and the event that it was put into.
  public struct Item: Sendable, Hashable {
    public var article: String
    public var gold: String
    /// Nil where the article's claim was not found.
    public var event: String?
    public init(article: String, gold: String, event: String?) {
      self.article = article
      self.gold = gold
      self.event = event
    }
  }

  public private(set) var items: [Item] = []
  public init() {}
  public mutating func add(_ item: Item) { items.append(item) }

  /// Occasions of the gold grouping.
  public var occasions: Int { Set(items.map(\.gold)).count }

  /// Where a report was put; what was not found is alone.
  private func place(_ i: Int) -> String { items[i].event ?? "-\(i)" }

  private func sizes(_ key: (Int) -> String) -> [String: Int] {
    items.indices.reduce(into: [:]) { $0[key($1), default: 0] += 1 }
  }

  private static func pairs(_ sizes: [String: Int]) -> Int { sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }

  /// Of the pairs of reports that were put together, the share that belongs together; and the other way round.
  public var pairwise: (precision: Double, recall: Double) {
    let together = ClusterScore.pairs(sizes(place)), belong = ClusterScore.pairs(sizes { items[$0].gold })
    let both = ClusterScore.pairs(sizes { place($0) + "\n" + items[$0].gold })
    return (
      together == 0 ? 1 : Double(both) / Double(together), belong == 0 ? 1 : Double(both) / Double(belong)
    )
  }

  /// The same for each report with those that it was put with, on average (Bagga and Baldwin, 1998).
  public var bCubed: (precision: Double, recall: Double, f1: Double) {
    if items.isEmpty { return (1, 1, 1) }
    let event = sizes(place), gold = sizes { items[$0].gold }
    let both = sizes { place($0) + "\n" + items[$0].gold }
    var precision = 0.0, recall = 0.0
    for i in items.indices {
      let shared = Double(both[place(i) + "\n" + items[i].gold]!)
      precision += shared / Double(event[place(i)]!)
      recall += shared / Double(gold[items[i].gold]!)
    }
    precision /= Double(items.count)
    recall /= Double(items.count)
    return (precision, recall, 2 * precision * recall / (precision + recall))
  }

  /// Occasions that are not exactly one event: their reports with the events that they were put into.
  public var errors: [(occasion: String, items: [Item])] {
    Set(items.map(\.gold)).sorted().compactMap { occasion in
      let own = items.filter { $0.gold == occasion }
      let events = Set(own.map(\.event))
      if events.count == 1, let event = events.first ?? nil {
        if items.allSatisfy({ $0.event != event || $0.gold == occasion }) { return nil }
      }
      let others = items.filter { $0.gold != occasion && $0.event != nil && events.contains($0.event) }
      return (occasion, own + others)
    }
  }
}

/// Which occasions the reports of a file are of.
public struct ReportedOccasion: Sendable, Hashable {
  /// `Article.id`
  public var article: String
  public var occasion: String
  public var kind: String
  /// Where, for articles that report several of one kind.
  public var country: String?
}

extension CodedRecords {
  /// The occasions that articles report: of each line `events`, a list of `event` (the occasion's name), `kind`, and
  /// `country` where there are several of one kind.
  /// - Parameter path: a file of JSON Lines.
  /// - Throws: the line that can't be read, and why.
  public static func occasions(_ path: String) throws(Refusal) -> [ReportedOccasion] {
    var found: [ReportedOccasion] = []
    try forEachLine(path) { line, number throws(Refusal) in
      guard let id = line["id"].text else {
        throw Refusal(input: path, line: number, reason: .notAnArticle, detail: "a report needs an \"id\"")
      }
      for event in line["events"].elements {
        guard let occasion = event["event"].text, let kind = event["kind"].text else {
          throw Refusal(
            input: path, line: number, reason: .notAnArticle, detail: "\"events\" need \"event\" and \"kind\"")
        }
        found.append(
          ReportedOccasion(article: id, occasion: occasion, kind: kind, country: event["country"].text))
      }
    }
    return found
  }
}

extension EventStore {
  /// The event that an article's claim of an occasion belongs to, nil if it makes none.
  public func event(of occasion: ReportedOccasion) throws(StoreError) -> String? {
    try storing { () throws(SQLiteError) in
      try db.first(
        """
        SELECT e.id FROM claims AS c JOIN articles AS a ON a.id = c.article
        JOIN event_claims AS ec ON ec.claim = c.id JOIN events AS e ON e.number = ec.event
        WHERE a.external_id = ?1 AND c.kind = ?2 AND (?3 IS NULL OR c.country = ?3)
        ORDER BY c.background, c.id LIMIT 1
        """, [.text(occasion.article), .text(occasion.kind), Value(occasion.country)]
      ) { $0.string(0) }
    }
  }
}
