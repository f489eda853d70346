/// The days along which an article tells its story: the last one named is that of what is told next.
///
/// `Merkel stepped out of her limousine on Monday evening. ... Before the talks she spent half an hour with the president`:
/// the undated sentence goes on from Monday, whatever the day of publication.
struct Narrative {
  private let times: [TimeMention]
  /// Mentions of days on which the story can stand, up to the day of publication, in order of the text.
  private var behind: [Int] = []
  /// Days from the day of publication on.
  private var ahead: [Int] = []

  /// A story's days lie in the week before its publication.
  private static let reach = 6

  init(analysis: Analysis, grammar: Grammar) {
    times = analysis.times
    guard let reference = analysis.document.reference else { return }
    var s = 0
    let sentences = analysis.document.sentences
    for (index, time) in times.enumerated() {
      while s + 1 < sentences.count, sentences[s].tokens.upperBound <= time.tokens.lowerBound { s += 1 }
      guard time.kind == .date, let day = time.start?.exactDay, day >= reference - Narrative.reach,
        sentences[s].zone == .body || sentences[s].zone == .standfirst
      else { continue }
      if day >= reference { ahead.append(index) }
      if day <= reference, !Narrative.isBackdrop(time, sentences[s].tokens, analysis.document, grammar) {
        behind.append(index)
      }
    }
  }

  /// The last day told before a token.
  func day(before token: Int) -> TimeMention? {
    last(of: behind, before: token).map { times[$0] }
  }

  /// Index of the last mention of a day told before a token.
  func mention(before token: Int) -> Int? { last(of: behind, before: token) }

  /// Index of the first mention of a day told between two tokens.
  func mention(between a: Int, and b: Int) -> Int? {
    behind.first { times[$0].tokens.lowerBound >= a && times[$0].tokens.lowerBound < b }
  }

  /// Index of the last mention of a coming day between two tokens.
  func plan(between a: Int, and b: Int) -> Int? {
    ahead.last { times[$0].tokens.lowerBound >= a && times[$0].tokens.lowerBound < b }
  }

  private func last(of list: [Int], before token: Int) -> Int? {
    var low = 0, high = list.count
    while low < high {
      let mid = (low + high) / 2
      if times[list[mid]].tokens.lowerBound < token { low = mid + 1 } else { high = mid }
    }
    return low > 0 ? list[low - 1] : nil
  }

  /// `had met him on Monday`, `since Tuesday`, `Friday's talks`: no day that the story goes on from.
  private static func isBackdrop(
    _ time: TimeMention, _ sentence: Range<Int>, _ document: Document, _ grammar: Grammar
  ) -> Bool {
    let tokens = document.tokens
    if time.tokens.upperBound < sentence.upperBound, tokens[time.tokens.upperBound].flags.contains(.possessive) {
      return true
    }
    var i = time.tokens.upperBound - 1
    while i >= sentence.lowerBound, time.tokens.lowerBound - i <= 16 {
      let classes = grammar.classes(tokens[i].word)
      if i < time.tokens.lowerBound, classes.contains(.contrast) || tokens[i].word == grammar.words.and { return false }
      if grammar.classes(tokens[i].word).contains(.backdrop) { return true }
      i -= 1
    }
    return false
  }
}
