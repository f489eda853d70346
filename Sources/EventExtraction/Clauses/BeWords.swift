/// The forms of `be`, `have` and `do` that decide a verb group's tense.
struct BeWords: Sendable {
  let was, were, been, being, had, having, did: WordID

  init(lexicon: inout Lexicon) {
    was = lexicon.intern("was")
    were = lexicon.intern("were")
    been = lexicon.intern("been")
    being = lexicon.intern("being")
    had = lexicon.intern("had")
    having = lexicon.intern("having")
    did = lexicon.intern("did")
  }
}
