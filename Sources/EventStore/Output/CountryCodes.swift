import EventExtraction

/// From ISO 3166 alpha-2 codes to alpha-3, which event data sets use.
struct CountryCodes: Sendable {
  private var byAlpha2: [String: String] = [:]

  /// The codes of `seeds/countries.tsv`.
  static let embedded = CountryCodes()

  private init() {
    guard let table = try? SeedTable.embedded("seeds/countries.tsv"), let code = table.columns.firstIndex(of: "code"),
      let alpha3 = table.columns.firstIndex(of: "alpha3")
    else { return }
    for row in table.rows where !row[alpha3].isEmpty { byAlpha2[String(row[code])] = String(row[alpha3]) }
  }

  /// The code itself where it is not a state's.
  func alpha3(_ alpha2: String) -> String { byAlpha2[alpha2] ?? alpha2 }
  func isState(_ code: String) -> Bool { byAlpha2[code] != nil }
}
