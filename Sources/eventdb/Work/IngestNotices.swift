import ArticleInput

/// What is said of inputs: of a file with a million bad lines, the first fifty say enough.
struct IngestNotices {
  private static let most = 50
  private var input = ""
  private var warnings = 0
  private var refusals = 0
  private var lines: [String] = []

  /// - Returns: nil where enough was said.
  mutating func text(for warning: InputWarning) -> String? {
    enter(warning.origin.input)
    warnings += 1
    return warnings <= Self.most ? "\(warning)" : nil
  }

  /// - Returns: nil where enough was said.
  mutating func text(for refusal: Refusal) -> String? {
    enter(refusal.input)
    refusals += 1
    return refusals <= Self.most ? "\(refusal)" : nil
  }

  /// What was not said one by one.
  mutating func summary() -> [String] {
    enter("")
    defer { lines = [] }
    return lines
  }

  private mutating func enter(_ next: String) {
    if next == input { return }
    for (count, noun) in [(warnings, "warning"), (refusals, "refusal")] where count > Self.most {
      lines.append("\(input): \(Messages.count(count - Self.most, "more " + noun))")
    }
    if lines.count > 1000 { lines.removeFirst(lines.count - 1000) }
    input = next
    warnings = 0
    refusals = 0
  }
}

/// Which inputs were read to their end, and what was refused of them.
struct RefusalLedger {
  /// Of one input, so many are kept; the message of the last says how many there were.
  private static let most = 1000
  /// Inputs of which something was refused before.
  private var former: Set<String> = []
  private var input: String?
  private var current: [Refusal] = []
  private var finished: [String] = []
  private var refusals: [Refusal] = []

  mutating func remember(_ inputs: [String]) { former = Set(inputs) }

  /// Something of an input came: those before it are finished.
  mutating func enter(_ next: String) {
    if next == input { return }
    finishLast()
    input = next
  }

  mutating func add(_ refusal: Refusal) {
    enter(refusal.input)
    if current.count < Self.most { current.append(refusal) }
  }

  /// The last input was read to its end.
  mutating func finishLast() {
    guard let input else { return }
    if !current.isEmpty || former.contains(input) {
      finished.append(input)
      refusals += current
    }
    self.input = nil
    current = []
  }

  /// What the database should know now.
  mutating func take() -> (inputs: [String], refusals: [Refusal]) {
    defer {
      finished = []
      refusals = []
    }
    return (finished, refusals)
  }
}
