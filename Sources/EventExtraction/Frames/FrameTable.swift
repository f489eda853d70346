/// The frames of `seeds/frames.tsv`: which event a verb or noun evokes, and what its complements are in it.
struct FrameTable: Sendable {
  enum Role: String, Sendable { case participant, visitor, host, destination, attendee, gathering, venue }

  struct Frame: Sendable {
    var id: String
    var kind: EventKind
    var subject: Role?
    var object: Role?
    /// Preposition → role.
    var prepositions: [(WordID, Role)]
    var needs: Set<String>

    func role(of preposition: WordID) -> Role? {
      for (word, role) in prepositions where word == preposition { return role }
      return nil
    }
  }

  private(set) var frames: [Frame] = []
  /// Verb index → frames that it evokes.
  private(set) var byVerb: [[Int]] = []
  /// Frame of each noun class.
  private(set) var visitNoun = 0, meetingNoun = 0, callNoun = 0, summitNoun = 0

  /// Reads `seeds/frames.tsv`.
  /// - Throws: `SeedTable.Malformed` for an unknown kind, role or verb.
  init(grammar: Grammar, lexicon: inout Lexicon) throws(SeedTable.Malformed) {
    let table = try SeedTable.embedded("seeds/frames.tsv")
    let id = try table.column("id"), pos = try table.column("pos"), lemmas = try table.column("lemmas")
    let kind = try table.column("kind"), subject = try table.column("subject"), object = try table.column("object")
    let prepositions = try table.column("prepositions"), needs = try table.column("needs")
    byVerb = Array(repeating: [], count: grammar.verbs.count)
    var verbIndex: [String: Int] = [:]
    for (i, v) in grammar.verbs.enumerated() { verbIndex[v.lemma] = i }
    for row in table.rows {
      guard let eventKind = EventKind(rawValue: String(row[kind])) else {
        throw SeedTable.Malformed(table: table.name, line: row.line, problem: "unknown kind '\(row[kind])'")
      }
      func role(_ cell: Substring) throws(SeedTable.Malformed) -> Role? {
        if cell.isEmpty || cell == "-" { return nil }
        guard let r = Role(rawValue: String(cell)) else {
          throw SeedTable.Malformed(table: table.name, line: row.line, problem: "unknown role '\(cell)'")
        }
        return r
      }
      var frame = Frame(
        id: String(row[id]), kind: eventKind, subject: try role(row[subject]), object: try role(row[object]),
        prepositions: [], needs: Set(row[needs].split(separator: " ").map(String.init)))
      for pair in row.list(prepositions) where pair != "-" {
        let parts = pair.split(separator: ":")
        guard parts.count == 2, let r = try role(parts[1]) else {
          throw SeedTable.Malformed(table: table.name, line: row.line, problem: "'\(pair)' is not preposition:role")
        }
        frame.prepositions.append((lexicon.intern(parts[0]), r))
      }
      let index = frames.count
      frames.append(frame)
      if row[pos] == "verb" {
        for lemma in row.list(lemmas) {
          guard let v = verbIndex[String(lemma)] else {
            throw SeedTable.Malformed(
              table: table.name, line: row.line, problem: "the verb '\(lemma)' is not in seeds/lexicon.tsv")
          }
          byVerb[v].append(index)
        }
      } else {
        switch row[lemmas] {
        case "visit": visitNoun = index
        case "meeting": meetingNoun = index
        case "call": callNoun = index
        default: summitNoun = index
        }
      }
    }
  }
}
