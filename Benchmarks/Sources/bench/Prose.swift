/// Paragraphs of ordinary prose, hardly one like another.
enum Prose {
  /// Hardly two words in a row stand in many articles, as in real ones.
  private static let sentences = [
    "{Source} expects {adjective} {thing} worth ${n} million, {adverb} {adjective} for the {place}.",
    "\\\"{Adjective} {thing} {verb} the {place} {adverb},\\\" {source} told reporters, while {thing} {verb} {n} families.",
    "{Adjective} {thing} {adverb} {verb} {n} workers near the {adjective} {place}, {source} found.",
    "{Source} and {source} {adverb} {verb} {adjective} {thing}, {n} percent more than {thing} did.",
    "In the {adjective} {place}, {thing} {adverb} {verb} {adjective} {thing}, and {source} {verb} {n} others.",
    "{Thing} {verb} {adjective} {place} plans; {source} counted {n} {adjective} cases of {adverb} late {thing}.",
    "{Adverb}, {thing} prices {verb} {source}, and {adjective} {thing} near the {place} fell {n} points.",
    "{N} {adjective} lorries with {thing} {verb} the {place} {adverb}, against {source} and {adjective} {thing}.",
  ]
  private static let verbs = [
    "delayed", "helped", "divided", "surprised", "worried", "overtook", "replaced", "burdened", "financed", "shut",
    "moved",
    "doubled", "split", "followed", "reached", "missed", "outgrew", "revived", "cost", "drew", "held up", "spared",
  ]
  private static let adverbs = [
    "again", "slowly", "hardly", "openly", "since spring", "at last", "in part", "by then", "quietly", "as before",
    "twice",
    "abroad", "on paper", "in winter", "at night", "on average", "of late", "all told",
  ]
  private static let things = [
    "grain", "gas", "steel", "fish", "cotton", "timber", "machine tools", "medicines", "lithium", "water rights",
    "visas",
    "air traffic", "fertiliser", "rare metals", "textbooks", "satellites", "border posts", "insurance", "pipelines",
    "coffee", "copper", "microchips", "shipping", "tourism", "vaccines", "railway cars", "software", "olive oil",
    "uranium",
    "beef", "ports", "film rights", "data centres", "solar panels", "cement", "patents", "pensions", "fibre cables",
  ]
  private static let adjectives = [
    "large", "stubborn", "long", "quiet", "costly", "recent", "technical", "minor", "painful", "open", "bitter",
    "modest",
    "unusual", "hasty", "careful", "old", "legal", "seasonal", "local", "broad", "narrow", "sharp", "lengthy",
    "tentative",
  ]
  private static let places = [
    "valley", "harbour", "northern province", "old town", "free zone", "delta", "university quarter", "border district",
    "stock exchange", "coast", "airport", "mining belt", "lake region", "parliament", "central bank", "industrial park",
  ]
  private static let sources = [
    "the statistics office", "a trade body", "the central bank", "a newspaper", "an institute",
    "the chamber of commerce",
    "a union leader", "two diplomats", "the regulator", "a study", "an auditor", "the customs service",
  ]

  /// A paragraph of one to three sentences, escaped for JSON.
  static func paragraph(_ random: inout SplitMix) -> String {
    var text = ""
    for k in 0..<(1 + random.below(3)) {
      if k > 0 { text += " " }
      var rest = random.pick(sentences)[...]
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        text += rest[..<open]
        let slot = rest[open...close].lowercased()
        let word =
          switch slot {
          case "{thing}": random.pick(things)
          case "{adjective}": random.pick(adjectives)
          case "{place}": random.pick(places)
          case "{source}": random.pick(sources)
          case "{verb}": random.pick(verbs)
          case "{adverb}": random.pick(adverbs)
          default: "\(2 + random.below(90))"
          }
        text += slot == rest[open...close] ? word : word.prefix(1).uppercased() + word.dropFirst()
        rest = rest[rest.index(after: close)...]
      }
      text += rest
    }
    return text
  }
}
