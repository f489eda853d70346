/// A folded word's identity: an index into the `Lexicon` where the knowledge has the word, else a hash with the top
/// bit set. Two tokens with the same folded spelling have equal ids, known or not.
public typealias WordID = UInt32

/// A word, number or punctuation mark of a document.
///
/// Hyphens are tokens of their own (`Geun` `-` `hye`), so is the possessive (`Russia` `'s`); abbreviations keep their
/// dots (`U.S.`, `Gen.`, `J.`).
public struct Token: Sendable {
  public var begin: UInt32
  public var end: UInt32
  public var word: WordID
  public var flags: Flags

  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Letters (and marks inside a word).
    public static let word = Flags(rawValue: 1 << 0)
    /// Begins with an upper-case letter.
    public static let capital = Flags(rawValue: 1 << 1)
    /// Two letters or more, none lower-case.
    public static let allCaps = Flags(rawValue: 1 << 2)
    /// Begins with a digit: `9`, `9th`, `2025`, `10:30`, `3.5`.
    public static let number = Flags(rawValue: 1 << 3)
    public static let punctuation = Flags(rawValue: 1 << 4)
    /// No white space before it.
    public static let glued = Flags(rawValue: 1 << 5)
    /// `'s`, or the `'` after a plural.
    public static let possessive = Flags(rawValue: 1 << 6)
    public static let hyphen = Flags(rawValue: 1 << 7)
    /// Inside quotation marks.
    public static let quoted = Flags(rawValue: 1 << 8)
    /// First word of its sentence (after opening quotes).
    public static let first = Flags(rawValue: 1 << 9)
    /// Ends with a dot that belongs to it.
    public static let abbreviation = Flags(rawValue: 1 << 10)
    public static let openQuote = Flags(rawValue: 1 << 11)
    public static let closeQuote = Flags(rawValue: 1 << 12)
    /// Of quotation marks: single.
    public static let single = Flags(rawValue: 1 << 13)
  }
}
