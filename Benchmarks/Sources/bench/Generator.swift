/// Makes articles in wire style, as many as wanted, the same ones for the same seed.
///
/// They are for measuring, not for judging what is read: every article has a visit, a meeting or a call in it, and
/// paragraphs of ordinary prose around it, 3 KB in all.
struct Generator {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  struct Leader {
    var title: String
    var name: String
    var family: String
    var country: String
    var adjective: String
    var capital: String
  }

  static let leaders: [Leader] = [
    Leader(
      title: "President", name: "Vladimir Putin", family: "Putin", country: "Russia", adjective: "Russian",
      capital: "Moscow"),
    Leader(
      title: "President", name: "Xi Jinping", family: "Xi", country: "China", adjective: "Chinese", capital: "Beijing"),
    Leader(
      title: "President", name: "Emmanuel Macron", family: "Macron", country: "France", adjective: "French",
      capital: "Paris"),
    Leader(
      title: "Prime Minister", name: "Narendra Modi", family: "Modi", country: "India", adjective: "Indian",
      capital: "New Delhi"),
    Leader(
      title: "President", name: "Recep Tayyip Erdogan", family: "Erdogan", country: "Turkey", adjective: "Turkish",
      capital: "Ankara"),
    Leader(
      title: "President", name: "Luiz Inacio Lula da Silva", family: "Lula", country: "Brazil", adjective: "Brazilian",
      capital: "Brasilia"),
    Leader(
      title: "President", name: "Cyril Ramaphosa", family: "Ramaphosa", country: "South Africa",
      adjective: "South African", capital: "Pretoria"),
    Leader(
      title: "Prime Minister", name: "Giorgia Meloni", family: "Meloni", country: "Italy", adjective: "Italian",
      capital: "Rome"),
    Leader(
      title: "Prime Minister", name: "Anwar Ibrahim", family: "Anwar", country: "Malaysia", adjective: "Malaysian",
      capital: "Kuala Lumpur"),
    Leader(
      title: "President", name: "William Ruto", family: "Ruto", country: "Kenya", adjective: "Kenyan",
      capital: "Nairobi"),
    Leader(
      title: "President", name: "Kassym-Jomart Tokayev", family: "Tokayev", country: "Kazakhstan", adjective: "Kazakh",
      capital: "Astana"),
    Leader(
      title: "President", name: "Shavkat Mirziyoyev", family: "Mirziyoyev", country: "Uzbekistan", adjective: "Uzbek",
      capital: "Tashkent"),
    Leader(
      title: "Prime Minister", name: "Pedro Sanchez", family: "Sanchez", country: "Spain", adjective: "Spanish",
      capital: "Madrid"),
    Leader(
      title: "Prime Minister", name: "Donald Tusk", family: "Tusk", country: "Poland", adjective: "Polish",
      capital: "Warsaw"),
    Leader(
      title: "President", name: "Abdel Fattah al-Sisi", family: "Sisi", country: "Egypt", adjective: "Egyptian",
      capital: "Cairo"),
    Leader(
      title: "President", name: "Prabowo Subianto", family: "Prabowo", country: "Indonesia", adjective: "Indonesian",
      capital: "Jakarta"),
  ]

  private static let filler = [
    "Trade between the two countries grew by {n} percent last year and reached ${n} billion, according to official figures.",
    "Analysts say that both sides want to move on after a year of slow growth, although large differences remain.",
    "\"We have a great deal to do,\" a senior official told reporters, asking not to be named because the talks are private.",
    "A railway that is to link the two regions has been delayed by a dispute over who pays for {n} bridges.",
    "Opposition parties called for more openness, and said parliament had not been told what would be signed.",
    "The two governments have signed {n} agreements since they established diplomatic relations, most of them on energy.",
    "Energy remains the largest item: pipelines, a power station and a plan for {n} wind farms are on the list.",
    "Farmers' groups have warned that cheaper imports would hurt them, and want a quota of {n},000 tonnes a year.",
    "Universities are to exchange {n} students a year under a programme that the ministries of education drew up.",
    "Markets hardly moved; the currency closed a little higher against the dollar after a quiet day.",
  ]

  /// One article as a line of JSON.
  mutating func line(_ index: Int) -> String {
    let a = random.pick(Generator.leaders)
    var b = random.pick(Generator.leaders)
    while b.name == a.name { b = random.pick(Generator.leaders) }
    let day = 1 + random.below(28), month = 1 + random.below(12), year = 2015 + random.below(10)
    var paragraphs: [String] = []
    let title: String
    switch random.below(4) {
    case 0:
      title = "\(a.family) arrives in \(b.country) for talks"
      paragraphs = [
        "\(b.capital.uppercased()), (Courier) - \(a.adjective) \(a.title) \(a.name) arrived in \(b.capital) on \(Generator.months[month - 1]) \(day) for a two-day official visit.",
        "\(b.adjective) \(b.title) \(b.name) received him at the airport, and the two leaders held talks in the evening.",
      ]
    case 1:
      title = "\(a.family) to visit \(b.country) next week"
      paragraphs = [
        "\(a.adjective) \(a.title) \(a.name) will travel to \(b.country) next week, the foreign ministry said.",
        "\(a.family) is scheduled to meet \(b.title) \(b.name) in \(b.capital).",
      ]
    case 2:
      title = "\(a.family) and \(b.family) speak by phone"
      paragraphs = [
        "\(a.adjective) \(a.title) \(a.name) held a telephone conversation with \(b.adjective) \(b.title) \(b.name) on \(Generator.months[month - 1]) \(day), his office said.",
        "The two leaders agreed to stay in touch.",
      ]
    default:
      title = "\(a.family) meets \(b.family) in \(a.capital)"
      paragraphs = [
        "\(a.adjective) \(a.title) \(a.name) met his \(b.adjective) counterpart \(b.name) in \(a.capital) on \(Generator.months[month - 1]) \(day).",
        "\(b.family) had arrived a day earlier with a delegation of \(2 + random.below(40)) business people.",
      ]
    }
    var bytes = paragraphs.reduce(0) { $0 + $1.utf8.count }
    while bytes < 2900 {
      var paragraph = ""
      for _ in 0..<(1 + random.below(3)) {
        let sentence = random.pick(Generator.filler).split(separator: "{n}", omittingEmptySubsequences: false)
        for (i, part) in sentence.enumerated() { paragraph += (i > 0 ? "\(2 + random.below(90))" : "") + part }
        paragraph += " "
      }
      paragraph.removeLast()
      bytes += paragraph.utf8.count
      paragraphs.append(paragraph)
    }
    let text = paragraphs.joined(separator: "\\n\\n").replacing("\"", with: "\\\"")
    return "{\"id\":\"generated-\(index)\",\"published\":\"\(year)-\(two(month))-\(two(day))\",\"source\":\"Courier\","
      + "\"title\":\"\(title)\",\"text\":\"\(text)\"}\n"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
}

/// S. Vigna's splitmix64: small, good enough, and the same everywhere.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ n: Int) -> Int { Int(next() % UInt64(n)) }
  mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }
}
