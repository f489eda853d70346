/// Scores found events against gold, article by article. Memory holds the counts and the errors, not the articles.
public struct Evaluation: Sendable {
  public private(set) var articles = 0
  /// Gold kind → score; of a spurious event, its own kind.
  public private(set) var detection: [EventKind: Score] = [:]
  public private(set) var strict: [EventKind: Score] = [:]
  /// Demanded gold events that were found; the fields are shares of these.
  public private(set) var matched = 0
  public private(set) var right: [FieldChecks: Int] = [:]
  /// Demanded gold events that are told as context, and those of them that were found.
  public private(set) var background = (gold: 0, hits: 0)
  /// Articles in which there is nothing to find, and those of them in which nothing was found.
  public private(set) var eventless = (articles: 0, silent: 0)
  /// In order of the articles.
  public private(set) var errors: [ScoringError] = []

  public init() {}

  /// Counts one article. Found events of kinds that gold does not know are ignored.
  public mutating func add(_ record: GoldRecord, found all: [FoundEvent]) {
    let found = all.filter { EventKind(rawValue: $0.kind) != nil }
    let matcher = EventMatcher(gold: record.events, found: found)
    let pairs = matcher.pairs()
    articles += 1
    if record.events.isEmpty {
      eventless.articles += 1
      if found.isEmpty { eventless.silent += 1 }
    }
    for (g, event) in record.events.enumerated() where !event.isOptional {
      guard let kind = EventKind(rawValue: event.kind) else { continue }
      let f = pairs.first { $0.gold == g }?.found
      detection[kind, default: Score()].gold += 1
      strict[kind, default: Score()].gold += 1
      if event.isBackground { background.gold += 1 }
      guard let f else {
        errors.append(ScoringError(article: record.id, kinds: [.missed], gold: event, found: nil))
        continue
      }
      if event.isBackground { background.hits += 1 }
      detection[kind, default: Score()].hits += 1
      matched += 1
      let checks = matcher.checks(g, f)
      for (_, field) in FieldChecks.named where checks.contains(field) { right[field, default: 0] += 1 }
      if checks.isSuperset(of: .strict) { strict[kind, default: Score()].hits += 1 }
      let kinds = matcher.errors(g, f, checks)
      if !kinds.isEmpty {
        errors.append(ScoringError(article: record.id, kinds: kinds, gold: event, found: found[f]))
      }
    }
    for (f, event) in found.enumerated() {
      let g = pairs.first { $0.found == f }?.gold
      if let g, record.events[g].isOptional { continue }
      if let kind = EventKind(rawValue: g.map { record.events[$0].kind } ?? event.kind) {
        detection[kind, default: Score()].found += 1
        strict[kind, default: Score()].found += 1
      }
      if g == nil { errors.append(ScoringError(article: record.id, kinds: [.spurious], gold: nil, found: event)) }
    }
  }

  /// The sum over kinds.
  public static func total(_ scores: [EventKind: Score]) -> Score {
    scores.values.reduce(into: Score()) {
      $0.hits += $1.hits
      $0.gold += $1.gold
      $0.found += $1.found
    }
  }

  /// The share of matched events of which a field is right; nil where nothing matched.
  public func accuracy(_ field: FieldChecks) -> Double? {
    matched == 0 ? nil : Double(right[field] ?? 0) / Double(matched)
  }

  /// How many errors there are of each kind. An event with two errors counts in both.
  public var errorCounts: [(kind: ScoringError.Kind, count: Int)] {
    ScoringError.Kind.allCases.map { kind in (kind, errors.count { $0.kinds.contains(kind) }) }
  }
}
