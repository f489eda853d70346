/// Where the day's news of an article takes place, as far as its headline, dateline and first sentences agree.
struct Scene {
  /// Nil where the article tells of several places alike, or of none.
  private(set) var country: String?
  private(set) var city: String?
  /// Said by the headline or several times over.
  private(set) var isSure = false
  /// People whom the headline and the first sentences name.
  private(set) var people: Set<Int> = []

  /// Reads the places that the opening of an article names.
  ///
  /// A dateline alone says where it was written; it counts beside a place that the text itself names, or beside somebody
  /// at home there whom the text tells of.
  init(analysis: Analysis, knowledge: Knowledge) {
    let document = analysis.document
    let words = knowledge.grammar.words
    var scores: [String: Int] = [:]
    var cities: [String: String] = [:]
    var order: [String] = []
    func add(_ country: String, _ city: String?, _ points: Int) {
      if scores[country] == nil { order.append(country) }
      scores[country, default: 0] += points
      if let city, cities[country] == nil { cities[country] = city }
    }
    // The opening: headline and the first sentences of the body.
    var limit = 0
    var bodies = 0
    var headline = 0..<0
    for s in document.sentences {
      if s.zone == .headline { headline = s.tokens }
      guard s.zone == .body || s.zone == .caption else { continue }
      if s.tokens.count > 8 { bodies += 1 }
      limit = s.tokens.upperBound
      if bodies == 4 { break }
    }
    let lines = Scene.lines(of: document)
    for mention in analysis.mentions {
      let at = mention.tokens.lowerBound
      guard at < limit || headline.contains(at) else { break }
      if mention.kind == .person { people.formUnion(mention.entities) }
      guard let e = mention.entities.first else { continue }
      let entity = analysis.entities[e]
      if mention.kind == .summit, let series = entity.series, let day = document.reference,
        let place = knowledge.edition(ofSeries: series, near: day, within: 3)
      {
        add(place.country, place.city, 4)
        continue
      }
      guard mention.kind == .place || mention.kind == .country, let country = entity.country else { continue }
      if mention.kind == .place, lines.contains(at) {
        // A line of its own, as transcripts have it: `Paris, France`.
        add(country, entity.city, 4)
        continue
      }
      var before = at - 1
      if before >= 0, document.tokens[before].word == knowledge.marks.the { before -= 1 }
      guard before >= 0 else { continue }
      let w = document.tokens[before].word
      guard w == words.in || w == words.at || w == knowledge.marks.of && mention.kind == .place && entity.city != nil
      else { continue }
      let isCity = mention.kind == .place
      add(country, isCity ? entity.city : nil, headline.contains(at) ? 4 : w == knowledge.marks.of ? 1 : 2)
    }
    if let dateline = knowledge.datelinePlace(of: document) {
      // The place that the text does not name: only beside people of that country, and less than any place named.
      let isNamed = scores[dateline.country] != nil
      let atHome = analysis.mentions.contains { m in
        (m.tokens.lowerBound < limit || headline.contains(m.tokens.lowerBound)) && m.kind == .person
          && m.entities.contains { analysis.entities[$0].country == dateline.country }
      }
      if isNamed || atHome { add(dateline.country, dateline.city, 2) }
    }
    let ranked = order.sorted { scores[$0]! > scores[$1]! }
    guard let first = ranked.first, scores[first]! >= 2 else { return }
    if ranked.count > 1, scores[ranked[1]]! * 3 > scores[first]! * 2 { return }
    country = first
    city = cities[first]
    isSure = scores[first]! >= 4
  }

  /// First tokens of the opening's lines that are names only: no verb, no full stop, a handful of words.
  private static func lines(of document: Document) -> Set<Int> {
    var out: Set<Int> = []
    for s in document.sentences.prefix(8) where s.zone == .body && s.tokens.count <= 6 {
      let isName = s.tokens.allSatisfy { i in
        let t = document.tokens[i]
        return t.flags.contains(.capital) || t.flags.contains(.abbreviation)
          || document.bytes[Int(t.begin)] == UInt8(ascii: ",")
      }
      if isName { out.insert(s.tokens.lowerBound) }
    }
    return out
  }
}
