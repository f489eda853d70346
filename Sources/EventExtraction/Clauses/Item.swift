/// A piece of a sentence at the grain that clauses are read at: a noun phrase, a time, a verb group, or a word that
/// joins them.
struct Item: Sendable {
  enum Kind: UInt8, Sendable {
    case mention, time, verb, eventNoun, noun, preposition, conjunction, comma, relative, subordinator, determiner
    case possessive, open, close, stop, adverb, other
  }
  var kind: Kind
  var begin: Int32
  var end: Int32
  /// Index of the mention, time, or of the verb group or event noun in the clause's lists.
  var ref: Int32
  var word: WordID

  var tokens: Range<Int> { Int(begin)..<Int(end) }
}

/// A finite or infinite verb with its auxiliaries: `was scheduled`, `will be visiting`, `to meet`.
struct VerbGroup: Sendable {
  enum Form: UInt8, Sendable {
    case past, present, future, infinitive, gerund, participle
  }
  var item: Int
  var form: Form
  /// Index into `Grammar.verbs`, -1 for a verb that the lexicon lacks, -2 for a bare form of `be`.
  var verb: Int
  var perfect = false
  var progressive = false
  var passive = false
  var negated = false
  /// `could`, `may`, `might`.
  var possible = false
  /// `had met`: before the story's time.
  var pluperfect = false
  var isFinite: Bool { form != .infinitive && form != .gerund && form != .participle }
}

/// An event noun with what stands left of it in its phrase: `his three-day state visit`, `Russian-Tajik talks`.
struct EventNoun: Sendable {
  var item: Int
  /// First item of the phrase.
  var first: Int
  var classes: Grammar.Classes
  /// Mentions before the noun that own it (`Putin's visit`, `his talks`): indices into `Analysis.mentions`.
  var possessors: [Int] = []
  /// Country adjectives or names that modify it (`Russian-Tajik talks`).
  var modifiers: [Int] = []
  var level: VisitLevel?
  /// Times inside the phrase: `the January 28 phone call`, `Friday's talks`, `three-day visit`.
  var times: [Int] = []
  var isPhone = false
  var isPrevious = false
  var isIndefinite = false
  var negated = false
  var isPress = false
  /// Said of the occasion by an adjective: `upcoming`, `possible`, `cancelled`, `postponed`.
  var mood: EventStatus?
  /// `cabinet meeting`, `party conference`: domestic, unless parties of two states are named.
  var isDomestic = false
}

/// A sentence as items, with its verb groups and event nouns.
struct ClauseSequence: Sendable {
  var sentence: Int
  var items: [Item] = []
  var verbs: [VerbGroup] = []
  var nouns: [EventNoun] = []

  /// Whether a verb, noun or name evokes a frame.
  func hasTrigger(frames: FrameTable, mentions: [Mention]) -> Bool {
    if !nouns.isEmpty { return true }
    for v in verbs where v.verb == -2 || v.verb >= 0 && !frames.byVerb[v.verb].isEmpty { return true }
    for item in items where item.kind == .mention && mentions[Int(item.ref)].kind == .summit { return true }
    return false
  }

  mutating func clear() {
    items.removeAll(keepingCapacity: true)
    verbs.removeAll(keepingCapacity: true)
    nouns.removeAll(keepingCapacity: true)
  }
}
