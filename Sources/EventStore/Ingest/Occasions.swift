import EventExtraction

/// Names of the occasions that one article tells of, for ids of events: made of what a better reading of the article seldom
/// changes, the kind, the country and the sentence. Days, people and words may be read better without a new id.
enum Occasions {
  /// - Parameters:
  ///   - claims: all of the article, with their keys; of equal keys only one.
  ///   - country: the code that is kept of a claim's country.
  /// - Returns: a name for each, all different.
  static func names(
    _ claims: [(key: String, claim: Claim)], country: (Claim) -> String?
  ) -> [String] {
    let names = claims.map { name($0.claim, country($0.claim)) }
    let fuller = claims.indices.map { "\(names[$0]) \(more(claims[$0].claim))" }
    let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let fullerCounts = fuller.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return claims.indices.map { i in
      // Two of one kind in one sentence are told apart by who and when, so that neither takes the other's name.
      if counts[names[i]] == 1 { return names[i] }
      return fullerCounts[fuller[i]] == 1 ? fuller[i] : "\(fuller[i]) \(claims[i].key)"
    }
  }

  private static func name(_ claim: Claim, _ country: String?) -> String {
    let evidence = claim.evidence.first { $0.field == "kind" } ?? claim.evidence.first
    let place = "\(evidence?.inTitle == true ? "t" : "")\(evidence?.sentence.begin ?? 0)"
    return "\(claim.kind.rawValue) \(country ?? "-") \(place)"
  }

  private static func more(_ claim: Claim) -> String {
    claim.participants.map(\.name).joined(separator: "|") + " " + (claim.start?.description ?? "")
  }
}
