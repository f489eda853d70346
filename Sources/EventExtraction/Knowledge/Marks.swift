extension Knowledge {
  /// Ids of single words that the grammar of names names.
  struct Marks: Sendable {
    let hyphen, comma, possessive, apostrophe, and, of, the, a, for_, to, from, in_, at, quote, ampersand, slash, open,
      close, dot, it, on, that, an, north, south, them: WordID
    init(_ l: inout Lexicon) {
      hyphen = l.intern("-")
      comma = l.intern(",")
      possessive = l.intern("'s")
      apostrophe = l.intern("'")
      and = l.intern("and")
      of = l.intern("of")
      the = l.intern("the")
      a = l.intern("a")
      for_ = l.intern("for")
      to = l.intern("to")
      from = l.intern("from")
      in_ = l.intern("in")
      at = l.intern("at")
      quote = l.intern("\"")
      ampersand = l.intern("&")
      slash = l.intern("/")
      open = l.intern("(")
      close = l.intern(")")
      dot = l.intern(".")
      on = l.intern("on")
      it = l.intern("it")
      that = l.intern("that")
      an = l.intern("an")
      north = l.intern("north")
      south = l.intern("south")
      them = l.intern("them")
    }
  }

  /// Indices of the offices that the engine itself names.
  struct OfficeKeys: Sendable {
    var president: UInt8 = 0, monarch: UInt8 = 0, supremeLeader: UInt8 = 0, chiefOfState: UInt8 = 0
    var primeMinister: UInt8 = 0, foreignMinister: UInt8 = 0, deputyForeignMinister: UInt8 = 0
    var defenceMinister: UInt8 = 0, interiorMinister: UInt8 = 0, financeMinister: UInt8 = 0, tradeMinister: UInt8 = 0
    var energyMinister: UInt8 = 0, minister: UInt8 = 0, organisationHead: UInt8 = 0, organisationDeputy: UInt8 = 0
    var pope: UInt8 = 0, leader: UInt8 = 0, counterpart: UInt8 = 0, spokesperson: UInt8 = 0, personal: UInt8 = 0
    var other: UInt8 = 0, royal: UInt8 = 0, crownPrince: UInt8 = 0, deputyPrimeMinister: UInt8 = 0

    init(_ offices: [Office]) {
      func index(_ key: String) -> UInt8 { UInt8(offices.firstIndex { $0.key == key } ?? 255) }
      president = index("president")
      monarch = index("monarch")
      supremeLeader = index("supreme-leader")
      chiefOfState = index("chief-of-state")
      primeMinister = index("prime-minister")
      foreignMinister = index("foreign-minister")
      deputyForeignMinister = index("deputy-foreign-minister")
      defenceMinister = index("defence-minister")
      interiorMinister = index("interior-minister")
      financeMinister = index("finance-minister")
      tradeMinister = index("trade-minister")
      energyMinister = index("energy-minister")
      minister = index("minister")
      organisationHead = index("organisation-head")
      organisationDeputy = index("organisation-deputy")
      pope = index("pope")
      leader = index("leader")
      counterpart = index("counterpart")
      spokesperson = index("spokesperson")
      personal = index("private")
      other = index("other")
      royal = index("royal")
      crownPrince = index("crown-prince")
      deputyPrimeMinister = index("deputy-prime-minister")
    }
  }
}
