import EventExtraction

/// Weights and limits of `seeds/resolution.tsv`.
struct LinkWeights: Sendable {
  var sameDays, nextDay, withinMonth, withinYear, undated: Double
  var country, city: Double
  var traveller, delegation, party, partyForState, otherParty, oneParty: Double
  var series, name, attendance: Double
  var limitDays, limitDaysSeries, limitUndated, limitPostponed, limitNear, limitReviewDays: Int
  var limitReview: Double

  /// - Throws: `Malformed` where a feature is missing, unknown, or has no number.
  init(_ table: SeedTable) throws(SeedTable.Malformed) {
    let feature = try table.column("feature"), weight = try table.column("weight")
    var values: [String: Double] = [:]
    for row in table.rows {
      guard let value = Double(String(row[weight])) else {
        throw SeedTable.Malformed(
          table: table.name, line: row.line, problem: "'\(row[weight])' is no number: write a weight such as 0.5")
      }
      values[String(row[feature])] = value
    }
    func take(_ name: String) throws(SeedTable.Malformed) -> Double {
      guard let value = values.removeValue(forKey: name) else {
        throw SeedTable.Malformed(table: table.name, line: 1, problem: "the feature '\(name)' is missing: add its row")
      }
      return value
    }
    sameDays = try take("same-days")
    nextDay = try take("next-day")
    withinMonth = try take("within-month")
    withinYear = try take("within-year")
    undated = try take("undated")
    country = try take("country")
    city = try take("city")
    traveller = try take("traveller")
    delegation = try take("delegation")
    party = try take("party")
    partyForState = try take("party-for-state")
    otherParty = try take("other-party")
    oneParty = try take("one-party")
    series = try take("series")
    name = try take("name")
    attendance = try take("attendance")
    limitDays = Int(try take("limit-days"))
    limitDaysSeries = Int(try take("limit-days-series"))
    limitUndated = Int(try take("limit-undated"))
    limitPostponed = Int(try take("limit-postponed"))
    limitNear = Int(try take("limit-near"))
    limitReviewDays = Int(try take("limit-review-days"))
    limitReview = try take("limit-review")
    if let unknown = values.keys.min() {
      throw SeedTable.Malformed(
        table: table.name, line: 1, problem: "no feature is called '\(unknown)': remove its row")
    }
  }

  /// The table in the binary, which the tests read.
  static let standard: LinkWeights = {
    do throws(SeedTable.Malformed) {
      return try LinkWeights(try .embedded("seeds/resolution.tsv"))
    } catch {
      fatalError("\(error)")
    }
  }()
}

/// A feature of a pair of claims, by its name in `seeds/resolution.tsv`, and what it adds.
public struct LinkFeature: Sendable, Hashable {
  public var name: String
  public var weight: Double
}

/// The sum of features; their names are kept only for those who ask.
struct LinkTally {
  private(set) var total = 0.0
  private(set) var features: [LinkFeature] = []
  private let keepsNames: Bool
  /// Why the pair is apart, where it is.
  private(set) var refusal = ""

  init(keepsNames: Bool) { self.keepsNames = keepsNames }

  mutating func add(_ name: StaticString, _ weight: Double) {
    if weight == 0 { return }
    total += weight
    if keepsNames { features.append(LinkFeature(name: "\(name)", weight: weight)) }
  }

  /// - Returns: false, so that a check can say why it fails in one line.
  mutating func refuse(_ reason: @autoclosure () -> String) -> Bool {
    if keepsNames { refusal = reason() }
    return false
  }
}
