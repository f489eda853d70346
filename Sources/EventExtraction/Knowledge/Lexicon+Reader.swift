extension Lexicon {
  /// Reads names as the tables' names were read, without adding words.
  struct Reader {
    private var lexicon: Lexicon
    private var tokeniser = NameTokeniser()

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    /// The ids of a name's words; a word that the lexicon lacks gets an id that no table has.
    mutating func words(_ name: String) -> [WordID] {
      var bytes = Array(name.utf8)
      bytes.withUnsafeMutableBufferPointer { tokeniser.read(UnsafeBufferPointer($0), into: &lexicon) }
      return tokeniser.words
    }
  }
}
