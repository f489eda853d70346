import EventExtraction

/// Makes articles in wire style, as many as wanted, the same ones for the same seed.
///
/// They are for measuring, not for judging what is read. Occasions are made as the world makes them: some seventy a day,
/// among some hundreds of people of whom few are in the news every day. Each is reported by one article to a dozen, from
/// days before to days after, and each sixth report is a lightly edited copy of another. An article has a visit, a meeting
/// or a call in it and paragraphs of ordinary prose around it, 3 KB in all. More articles are more days, not more a day.
struct Generator {
  private var random: SplitMix
  private let world: World
  private var current: [Occasion] = []

  /// What articles are written about.
  private struct Occasion {
    enum Kind { case visit, meeting, call }
    var kind: Kind
    var a: World.Leader
    var b: World.Leader
    var day: Day
    /// How many articles there are still to be.
    var left: Int
    /// Prose of the last report that was no copy.
    var prose: [String] = []
  }

  private static let articlesADay = 250
  private static let outlets = ["Courier", "Herald", "Wire", "Tribune", "Observer", "Gazette", "Monitor", "Post"]
  private static let first = Day(year: 2015, month: 1, day: 1)

  init(seed: UInt64) throws {
    random = SplitMix(state: seed)
    world = try World()
  }

  /// The next article as a line of JSON.
  mutating func line(_ index: Int) -> String {
    let published = Generator.first + index / Generator.articlesADay
    while current.count < 220 { current.append(occasion(published)) }
    let i = random.below(current.count)
    let isCopy = !current[i].prose.isEmpty && random.below(6) == 0
    if !isCopy { current[i].prose = prose() }
    var prose = current[i].prose
    if isCopy { prose.removeLast(min(2, prose.count - 1)) }
    let told = report(current[i], published)
    current[i].left -= 1
    if current[i].left <= 0 { current.remove(at: i) }
    let text = (told.paragraphs + prose).joined(separator: "\\n\\n")
    return
      "{\"id\":\"generated-\(index)\",\"published\":\"\(published)\",\"source\":\"\(random.pick(Generator.outlets))\","
      + "\"title\":\"\(told.title)\",\"text\":\"\(text)\"}\n"
  }

  private mutating func occasion(_ today: Day) -> Occasion {
    let a = world.leader(&random)
    var b = world.leader(&random)
    while b.state.code == a.state.code { b = world.leader(&random) }
    let kind = [Occasion.Kind.visit, .visit, .meeting, .meeting, .call][random.below(5)]
    // Many are reported by few, few by many.
    let reports = 1 + Int(random.unit() * random.unit() * random.unit() * 24)
    return Occasion(kind: kind, a: a, b: b, day: today + random.below(4) - 1, left: reports)
  }

  private mutating func prose() -> [String] {
    var paragraphs: [String] = []
    var bytes = 0
    while bytes < 2700 {
      paragraphs.append(Prose.paragraph(&random))
      bytes += paragraphs[paragraphs.count - 1].utf8.count
    }
    return paragraphs
  }

  private mutating func report(_ o: Occasion, _ published: Day) -> (title: String, paragraphs: [String]) {
    let a = o.a, b = o.b, date = o.day.civil
    let day = "\(Generator.months[date.month - 1]) \(date.day)"
    let isAhead = o.day > published
    let place =
      "\(b.state.capital.uppercased()), \(Generator.months[published.civil.month - 1]) \(published.civil.day) - "
    let whoA = "\(a.state.adjective) \(a.title) \(a.name)", whoB = "\(b.state.adjective) \(b.title) \(b.name)"
    switch o.kind {
    case .visit where isAhead:
      return (
        "\(a.family) to visit \(b.state.name)",
        [
          "\(whoA) will travel to \(b.state.name) on \(day), the foreign ministry said.",
          "\(a.family) is scheduled to meet \(b.title) \(b.name) in \(b.state.capital).",
        ]
      )
    case .visit:
      let second =
        random.below(2) == 0
        ? "\(whoB) received him at the airport, and the two held talks in the evening."
        : "His host, \(b.title) \(b.name), gave a dinner for the guests."
      return (
        "\(a.family) arrives in \(b.state.name) for talks",
        ["\(place)\(whoA) arrived in \(b.state.capital) on \(day) for a two-day official visit.", second]
      )
    case .meeting where isAhead:
      return (
        "\(a.family), \(b.family) to meet",
        ["\(whoA) will meet \(whoB) in \(b.state.capital) on \(day), officials said."]
      )
    case .meeting:
      let count = 2 + random.below(40)
      return (
        "\(a.family) meets \(b.family) in \(b.state.capital)",
        [
          "\(place)\(whoA) met \(whoB) in \(b.state.capital) on \(day).",
          "\(a.family) had brought a delegation of \(count) business people.",
        ]
      )
    case .call:
      return (
        "\(a.family) and \(b.family) speak by phone",
        [
          "\(whoA) held a telephone conversation with \(whoB) on \(day), the office of the former said.",
          "The two agreed to stay in touch.",
        ]
      )
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
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
