/// Everything that the seed tables know, compiled once for extraction. Immutable and shared between threads.
public final class Knowledge: Sendable {
  public let lexicon: Lexicon
  let grammar: Grammar
  let frames: FrameTable
  public let documentRules: DocumentRules

  /// Compiles the tables that are embedded in the binary.
  /// - Throws: `SeedTable.Malformed` with file, line and remedy.
  public init() throws(SeedTable.Malformed) {
    var lexicon = Lexicon()
    documentRules = try DocumentRules(lexicon: &lexicon)
    grammar = try Grammar(lexicon: &lexicon)
    frames = try FrameTable(grammar: grammar, lexicon: &lexicon)
    self.lexicon = lexicon
  }
}
