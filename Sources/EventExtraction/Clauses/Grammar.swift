/// The closed word classes, verbs and event nouns of `seeds/lexicon.tsv`, by word id.
public struct Grammar: Sendable {
  /// What a word can be; a word may be several (`visit` is a noun and a verb).
  struct Classes: OptionSet, Sendable {
    let rawValue: UInt64
    static let be = Classes(rawValue: 1 << 0)
    static let have = Classes(rawValue: 1 << 1)
    static let `do` = Classes(rawValue: 1 << 2)
    static let future = Classes(rawValue: 1 << 3)
    static let may = Classes(rawValue: 1 << 4)
    static let must = Classes(rawValue: 1 << 5)
    static let to = Classes(rawValue: 1 << 6)
    static let not = Classes(rawValue: 1 << 7)
    static let preposition = Classes(rawValue: 1 << 8)
    static let conjunction = Classes(rawValue: 1 << 9)
    static let contrast = Classes(rawValue: 1 << 10)
    static let relative = Classes(rawValue: 1 << 11)
    static let subordinator = Classes(rawValue: 1 << 12)
    static let determiner = Classes(rawValue: 1 << 13)
    static let pronoun = Classes(rawValue: 1 << 14)
    static let negativeDeterminer = Classes(rawValue: 1 << 15)
    static let conditional = Classes(rawValue: 1 << 16)
    static let phone = Classes(rawValue: 1 << 17)
    static let habitual = Classes(rawValue: 1 << 18)
    static let previous = Classes(rawValue: 1 << 19)
    static let levelState = Classes(rawValue: 1 << 20)
    static let levelOfficial = Classes(rawValue: 1 << 21)
    static let levelWorking = Classes(rawValue: 1 << 22)
    static let levelPrivate = Classes(rawValue: 1 << 23)
    static let levelTransit = Classes(rawValue: 1 << 24)
    static let adverb = Classes(rawValue: 1 << 25)
    static let verb = Classes(rawValue: 1 << 26)
    static let visitNoun = Classes(rawValue: 1 << 27)
    static let meetingNoun = Classes(rawValue: 1 << 28)
    static let callNoun = Classes(rawValue: 1 << 29)
    static let summitNoun = Classes(rawValue: 1 << 30)
    static let partyNoun = Classes(rawValue: 1 << 31)
    static let sidelines = Classes(rawValue: 1 << 32)
    static let arrivalNoun = Classes(rawValue: 1 << 33)
    static let proposalNoun = Classes(rawValue: 1 << 34)
    static let planNoun = Classes(rawValue: 1 << 35)
    static let cancelNoun = Classes(rawValue: 1 << 36)
    static let postponeNoun = Classes(rawValue: 1 << 37)
    static let denyNoun = Classes(rawValue: 1 << 38)
    static let pressNoun = Classes(rawValue: 1 << 39)
    static let upcoming = Classes(rawValue: 1 << 40)
    static let potential = Classes(rawValue: 1 << 41)
    static let calledOff = Classes(rawValue: 1 << 42)
    static let putOff = Classes(rawValue: 1 << 43)
    static let advance = Classes(rawValue: 1 << 44)
    static let reportMark = Classes(rawValue: 1 << 45)
    static let sports = Classes(rawValue: 1 << 46)
    static let domestic = Classes(rawValue: 1 << 47)
    static let relational = Classes(rawValue: 1 << 48)
    static let separate = Classes(rawValue: 1 << 49)
    static let genericGathering = Classes(rawValue: 1 << 50)
    static let lastTime = Classes(rawValue: 1 << 51)
    static let presence = Classes(rawValue: 1 << 55)
    static let absence = Classes(rawValue: 1 << 56)
    static let multilateral = Classes(rawValue: 1 << 57)
    /// `was` (to meet), `had` (been due): a plan that lies behind.
    static let pastPlan = Classes(rawValue: 1 << 58)
    static let onward = Classes(rawValue: 1 << 63)
    static let closing = Classes(rawValue: 1 << 62)
    static let dayPart = Classes(rawValue: 1 << 61)
    static let backdrop = Classes(rawValue: 1 << 60)
    /// `Arab`, `European`: many states.
    static let region = Classes(rawValue: 1 << 52)
    static let states = Classes(rawValue: 1 << 53)
    static let attendance = Classes(rawValue: 1 << 54)

    static let auxiliary: Classes = [.be, .have, .do, .future, .may, .must]
    static let eventNoun: Classes = [.visitNoun, .meetingNoun, .callNoun, .summitNoun]
    static let level: Classes = [.levelState, .levelOfficial, .levelWorking, .levelPrivate, .levelTransit]

    static let named: [String: Classes] = [
      "be": .be, "have": .have, "do": .do, "future": .future, "may": .may, "must": .must, "to": .to, "not": .not,
      "preposition": .preposition, "conjunction": .conjunction, "contrast": .contrast, "relative": .relative,
      "subordinator": .subordinator, "determiner": .determiner, "pronoun": .pronoun,
      "negative-determiner": .negativeDeterminer, "conditional": .conditional, "phone": .phone,
      "habitual": .habitual, "previous": .previous, "level-state": .levelState, "level-official": .levelOfficial,
      "level-working": .levelWorking, "level-private": .levelPrivate, "level-transit": .levelTransit,
      "degree": .adverb, "upcoming": .upcoming, "potential": .potential, "called-off": .calledOff, "put-off": .putOff,
      "advance": .advance, "report-mark": .reportMark, "sports": .sports, "domestic": .domestic,
      "relational": .relational, "separate": .separate, "generic-gathering": .genericGathering,
      "last-time": .lastTime, "onward": .onward, "closing": .closing, "day-part": .dayPart, "backdrop": .backdrop,
      "region": .region, "states": .states, "attendance": .attendance,
      "presence": .presence, "absence": .absence, "multilateral": .multilateral, "past-plan": .pastPlan,
      "noun visit": .visitNoun, "noun meeting": .meetingNoun, "noun call": .callNoun, "noun summit": .summitNoun,
      "noun party": .partyNoun, "noun sidelines": .sidelines, "noun arrival": .arrivalNoun,
      "noun proposal": .proposalNoun, "noun plan": .planNoun, "noun cancel": .cancelNoun,
      "noun postpone": .postponeNoun, "noun deny": .denyNoun, "noun press": .pressNoun,
    ]
  }

  /// The inflected forms that a spelling can be.
  struct Forms: OptionSet, Sendable {
    let rawValue: UInt8
    static let base = Forms(rawValue: 1)
    static let s = Forms(rawValue: 2)
    static let past = Forms(rawValue: 4)
    static let participle = Forms(rawValue: 8)
    static let ing = Forms(rawValue: 16)
  }

  /// What a verb does to the clause under it.
  enum VerbClass: UInt8, Sendable {
    case general, meet, frame, light, cancel, postpone, plan, propose, deny, report
  }

  struct Verb: Sendable {
    var lemma: String
    var kinds: UInt16
    func isKind(_ kind: VerbClass) -> Bool { kinds & (1 << UInt16(kind.rawValue)) != 0 }
  }

  private(set) var verbs: [Verb] = []
  private var classTable: [UInt64] = []
  private var verbTable: [UInt16] = []
  private var formTable: [UInt8] = []
  /// Ids of words that the engine names itself.
  let words: GrammarWords
  let beWords: BeWords

  /// Reads `seeds/lexicon.tsv`.
  /// - Throws: `SeedTable.Malformed` for an unknown class.
  init(lexicon: inout Lexicon) throws(SeedTable.Malformed) {
    let table = try SeedTable.embedded("seeds/lexicon.tsv")
    let lemmaColumn = try table.column("lemma"), classColumn = try table.column("class")
    let formsColumn = try table.column("forms")
    words = GrammarWords(lexicon: &lexicon)
    beWords = BeWords(lexicon: &lexicon)
    var verbIndex: [String: Int] = [:]
    func mark(_ id: WordID, _ classes: Classes, into table: inout [UInt64]) {
      while table.count <= Int(id) { table.append(0) }
      table[Int(id)] |= classes.rawValue
    }
    for row in table.rows {
      let lemma = String(row[lemmaColumn]), kind = String(row[classColumn])
      if kind == "closed" {
        guard let c = Classes.named[lemma] else {
          throw SeedTable.Malformed(table: table.name, line: row.line, problem: "unknown closed class '\(lemma)'")
        }
        for word in row.list(formsColumn) { mark(lexicon.intern(word), c, into: &classTable) }
      } else if kind.hasPrefix("noun ") {
        guard let c = Classes.named[kind] else {
          throw SeedTable.Malformed(table: table.name, line: row.line, problem: "unknown noun class '\(kind)'")
        }
        mark(lexicon.intern(lemma), c, into: &classTable)
        for word in row.list(formsColumn) { mark(lexicon.intern(word), c, into: &classTable) }
      } else if kind.hasPrefix("verb "), let verbClass = Grammar.verbClasses[String(kind.dropFirst(5))] {
        let bit = UInt16(1) << UInt16(verbClass.rawValue)
        let index: Int
        if let known = verbIndex[lemma] {
          verbs[known].kinds |= bit
          index = known
        } else {
          verbs.append(Verb(lemma: lemma, kinds: bit))
          index = verbs.count - 1
          verbIndex[lemma] = index
        }
        let given = row[formsColumn].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        for (word, form) in Grammar.inflect(lemma, given) {
          let id = lexicon.intern(word)
          mark(id, .verb, into: &classTable)
          while verbTable.count <= Int(id) {
            verbTable.append(0)
            formTable.append(0)
          }
          verbTable[Int(id)] = UInt16(index + 1)
          formTable[Int(id)] |= form.rawValue
        }
      } else {
        throw SeedTable.Malformed(table: table.name, line: row.line, problem: "unknown class '\(kind)'")
      }
    }
  }

  private static let verbClasses: [String: VerbClass] = [
    "general": .general, "meet": .meet, "frame": .frame, "light": .light, "cancel": .cancel,
    "postpone": .postpone, "plan": .plan, "propose": .propose, "deny": .deny, "report": .report,
  ]

  /// The forms of a verb: those given (past, participle, -s, -ing; several spellings separated by `/`) and the
  /// regular ones for the rest.
  static func inflect(_ lemma: String, _ given: [String]) -> [(String, Forms)] {
    func cell(_ i: Int) -> String? { i < given.count && !given[i].isEmpty ? given[i] : nil }
    let e = lemma.hasSuffix("e")
    let y = lemma.hasSuffix("y") && !"aeiou".contains(lemma.dropLast().last ?? "a")
    let sibilant = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
    let past = e ? lemma + "d" : y ? lemma.dropLast() + "ied" : lemma + "ed"
    let s = sibilant ? lemma + "es" : y ? lemma.dropLast() + "ies" : lemma + "s"
    let ing = e && !lemma.hasSuffix("ee") ? lemma.dropLast() + "ing" : lemma + "ing"
    var forms: [(String, Forms)] = [(lemma, .base)]
    let cells: [(String?, String, Forms)] = [
      (cell(0), past, .past), (cell(1) ?? cell(0), past, .participle), (cell(2), s, .s), (cell(3), ing, .ing),
    ]
    for (irregular, regular, form) in cells {
      for word in (irregular ?? regular).split(separator: "/") { forms.append((String(word), form)) }
    }
    return forms
  }

  @inline(__always) func classes(_ word: WordID) -> Classes {
    word < UInt32(classTable.count) ? Classes(rawValue: classTable[Int(word)]) : []
  }

  /// The verb that a spelling is a form of, as an index into `verbs`.
  @inline(__always) func verb(_ word: WordID) -> Int? {
    word < UInt32(verbTable.count) && verbTable[Int(word)] > 0 ? Int(verbTable[Int(word)]) - 1 : nil
  }

  @inline(__always) func forms(_ word: WordID) -> Forms {
    word < UInt32(formTable.count) ? Forms(rawValue: formTable[Int(word)]) : []
  }
}

/// Words that rules of the engine name one by one.
struct GrammarWords: Sendable {
  let neither, schedule, co, call, calls, over, via, through, due, bilateral, trilateral, take, face, first, one, last,
    each, alone, tour, swing, courtesy, hands, among, meeting, talks, than, airport, tarmac,
    both, all, off, summit, conversation, here, privately: WordID
  let with, to, `in`, at, of, by, from, on, `for`, during, after, before: WordID
  let who, which, whose, `where`, when, that, host, his, her, their, its, it: WordID
  let they, he, she, this, joint, into, a, an, the, following, until, since: WordID
  let upon, alongside, along, together, including, between, and, `as`, yet, back: WordID

  init(lexicon: inout Lexicon) {
    func w(_ s: String) -> WordID { lexicon.intern(s) }
    summit = w("summit")
    with = w("with")
    to = w("to")
    self.in = w("in")
    at = w("at")
    of = w("of")
    by = w("by")
    from = w("from")
    on = w("on")
    self.for = w("for")
    during = w("during")
    after = w("after")
    before = w("before")
    who = w("who")
    which = w("which")
    whose = w("whose")
    self.where = w("where")
    when = w("when")
    that = w("that")
    host = w("host")
    his = w("his")
    her = w("her")
    their = w("their")
    its = w("its")
    it = w("it")
    they = w("they")
    he = w("he")
    she = w("she")
    this = w("this")
    joint = w("joint")
    into = w("into")
    a = w("a")
    an = w("an")
    the = w("the")
    following = w("following")
    until = w("until")
    since = w("since")
    upon = w("upon")
    alongside = w("alongside")
    along = w("along")
    together = w("together")
    including = w("including")
    between = w("between")
    and = w("and")
    schedule = w("schedule")
    neither = w("neither")
    co = w("co")
    call = w("call")
    among = w("among")
    tour = w("tour")
    swing = w("swing")
    courtesy = w("courtesy")
    hands = w("hands")
    meeting = w("meeting")
    talks = w("talks")
    via = w("via")
    through = w("through")
    due = w("due")
    bilateral = w("bilateral")
    trilateral = w("trilateral")
    take = w("take")
    face = w("face")
    first = w("first")
    one = w("one")
    last = w("last")
    each = w("each")
    both = w("both")
    than = w("than")
    alone = w("alone")
    airport = w("airport")
    tarmac = w("tarmac")
    all = w("all")
    off = w("off")
    conversation = w("conversation")
    here = w("here")
    privately = w("privately")
    calls = w("calls")
    over = w("over")
    self.as = w("as")
    yet = w("yet")
    back = w("back")
  }
}
