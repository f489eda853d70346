import EventExtraction

/// Those who travel in generated articles: the presidents, heads of government, foreign and defence ministers whom the seed
/// tables know to be in office.
struct World {
  struct Leader {
    var title: String
    var name: String
    var family: String
    var state: State
  }

  struct State {
    var code: String
    var name: String
    var adjective: String
    var capital: String
  }

  /// By state, those that travel most first.
  private(set) var leaders: [[Leader]] = []

  private static let titles = [
    "president": "President", "prime-minister": "Prime Minister", "foreign-minister": "Foreign Minister",
    "defence-minister": "Defence Minister",
  ]
  /// Of these the news is full; the others come behind them by the alphabet.
  private static let first = [
    "US", "CN", "RU", "FR", "DE", "GB", "IN", "JP", "TR", "UA", "IL", "SA", "BR", "IT", "KR", "IR", "EG", "PK", "AE",
    "PL",
    "ID", "ZA", "QA", "AU", "CA", "ES", "VN", "KZ", "HU", "NL", "GR", "RS", "UZ", "NG", "KE", "MX", "TH", "MY", "BY",
    "AZ",
  ]

  init() throws {
    let countries = try SeedTable.embedded("seeds/countries.tsv")
    let people = try SeedTable.embedded("seeds/people.tsv"), terms = try SeedTable.embedded("seeds/terms.tsv")
    func cell(_ table: SeedTable, _ row: SeedTable.Row, _ column: String) throws -> String {
      String(row[try table.column(column)])
    }
    var states: [String: State] = [:]
    for row in countries.rows where try cell(countries, row, "status") == "sovereign" {
      let state = State(
        code: try cell(countries, row, "code"), name: try cell(countries, row, "name"),
        adjective: row.list(try countries.column("adjectives")).first.map(String.init) ?? "",
        capital: try cell(countries, row, "capital"))
      if !state.adjective.isEmpty, !state.capital.isEmpty { states[state.code] = state }
    }
    var names: [String: (name: String, family: String)] = [:]
    for row in people.rows {
      names[try cell(people, row, "id")] = (try cell(people, row, "name"), try cell(people, row, "family"))
    }
    var found: [String: [Leader]] = [:]
    for row in terms.rows where try cell(terms, row, "current") == "1" {
      let country = try cell(terms, row, "country")
      guard let title = World.titles[try cell(terms, row, "office")], let state = states[country],
        let person = names[try cell(terms, row, "person")], !person.family.isEmpty
      else { continue }
      found[country, default: []].append(
        Leader(title: title, name: person.name, family: person.family, state: state))
    }
    let rest = found.keys.filter { !World.first.contains($0) }.sorted()
    leaders = (World.first + rest).compactMap { found[$0] }
  }

  /// Somebody; the chance of a state falls with its rank.
  func leader(_ random: inout SplitMix) -> Leader {
    // A product of two numbers in 0...1 prefers small ones.
    let rank = Int(random.unit() * random.unit() * Double(leaders.count))
    return random.pick(leaders[min(rank, leaders.count - 1)])
  }
}

extension SplitMix {
  /// 0..<1
  mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }
}
