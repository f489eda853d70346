import EventExtraction

/// A claim with what resolution looks at. Nothing in it depends on when it was ingested, but for `row`, which is only an
/// address.
struct ResolvableClaim: Sendable {
  var row: Int64
  var key: String
  /// Name of the occasion within the article.
  var occasion: String
  /// Key of the article, and of its group of copies.
  var article: String
  var copies: String
  var published: Day?
  var kind: EventKind
  var level: VisitLevel?
  var status: EventStatus
  var start: PartialDate?
  var end: PartialDate?
  var basis: TimeBasis?
  var country: String?
  var city: String?
  var venue: String?
  var place: String?
  var name: String?
  var series: String?
  var background: Bool
  var confidence: Double
  var parties: [Party]
  /// The best zone that each field was read from.
  var zones: [String: EvidenceZone]
  /// Whether the start was said with the occasion itself, not taken from what stands around it or from the publication.
  var saysItsDay = false

  // Derived by `prepare`.
  var precision: Precision = .none
  /// The days that it can speak of, by their numbers; nil where nothing says when.
  var window: ClosedRange<Int32>?
  var foldedCity = ""
  var nameWords: Set<String> = []

  enum Precision: Int, Sendable, Comparable {
    case day, month, year, none
    static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  /// Whether both name a city, and the same one: `Washington` is `Washington D.C.`
  func isSameCity(_ other: ResolvableClaim) -> Bool {
    if foldedCity.isEmpty || other.foldedCity.isEmpty { return false }
    if foldedCity == other.foldedCity { return true }
    let (short, long) =
      foldedCity.utf8.count < other.foldedCity.utf8.count
      ? (foldedCity, other.foldedCity) : (other.foldedCity, foldedCity)
    return long.hasPrefix(short + " ")
  }

  func zone(_ field: String) -> Int { (zones[field] ?? .body).rawValue }

  /// Those who travel, for visits; everybody otherwise.
  var principals: [Party] {
    if kind != .visit { return parties }
    let visitors = parties.filter { $0.role == .visitor }
    return visitors.isEmpty ? parties.filter { $0.role != .host } : visitors
  }

  /// Works out the derived fields.
  mutating func prepare() {
    foldedCity = city.map { FoldedName.fold($0) } ?? ""
    nameWords = name.map { SummitName.words($0) } ?? []
    if let date = start ?? end {
      precision =
        switch date.precision {
        case .day: .day
        case .month: .month
        case .year: .year
        }
      let first = date.firstDay.number
      var last = date.lastDay.number
      // An end before the start, or months after it, is a misreading.
      if let end, end.lastDay.number > last, end.lastDay.number - first <= 62 { last = end.lastDay.number }
      window = first...last
    } else if let published {
      // Undated: the days around the publication that such words are said of.
      let day = published.number
      window =
        switch status {
        case .occurred, .denied: (day - 10)...(day + 1)
        case .planned, .proposed, .cancelled, .postponed: (day - 3)...(day + 60)
        }
    }
  }

  /// What makes a claim the better one to gather others around: precise, told as news, well founded. Total and stable.
  static func precedes(_ a: ResolvableClaim, _ b: ResolvableClaim) -> Bool {
    func rank(_ c: ResolvableClaim) -> (Int, Int, Int, Int, Int, Double) {
      (
        c.window == nil ? 1 : 0, c.precision.rawValue, c.background ? 1 : 0,
        (c.end != nil && (c.kind == .visit || c.kind == .summit) ? 0 : 4) + c.zone("start"), c.basisRank, -c.confidence
      )
    }
    let ra = rank(a), rb = rank(b)
    if ra != rb { return ra < rb }
    let pa = a.published?.number ?? .max, pb = b.published?.number ?? .max
    return pa != pb ? pa < pb : a.key < b.key
  }

  /// How directly the day was read.
  var basisRank: Int {
    switch basis {
    case .explicit: 0
    case .weekday: 1
    case .relative, .duration: 2
    case .publication: 3
    case nil: 4
    }
  }
}

/// A participant as resolution compares them.
struct Party: Sendable, Hashable {
  var name: String
  var kind: Participant.Kind
  var role: Participant.Role
  /// Code of the state or organisation acted for.
  var code: String?
  var isOrganisationCode = false
  var office: String?
  /// `people.id`
  var person: String?
  /// Whether the authority tables know the person.
  var isKnown = false
  /// Folded words of the name, and of the family name.
  var words: [String] = []
  var family: [String] = []
}

/// Parts of a page, the most trusted first.
enum EvidenceZone: Int, Sendable {
  case body, caption, headline

  var name: String {
    switch self {
    case .body: "body"
    case .caption: "caption"
    case .headline: "headline"
    }
  }

  init(name: String) { self = name == "headline" ? .headline : name == "caption" ? .caption : .body }
}

/// Names of gatherings.
enum SummitName {
  private static let common: Set<String> = [
    "summit", "meeting", "the", "of", "and", "for", "on", "in", "a", "an", "annual", "leaders", "heads", "state",
    "session",
    "conference", "forum", "council", "first", "second", "third", "talks", "high", "level", "international",
  ]

  /// The folded words that tell one gathering from another.
  static func words(_ name: String) -> Set<String> {
    Set(
      FoldedName.words(FoldedName.fold(name)).filter { word in
        word.utf8.count > 1 && !common.contains(String(word)) && !word.utf8.allSatisfy { $0 &- 48 < 10 }
      }.map(String.init))
  }
}
