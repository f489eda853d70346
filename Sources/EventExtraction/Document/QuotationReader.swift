/// Sets the `quoted` flag of the tokens between quotation marks.
enum QuotationReader {
  /// The longest stretch between single marks, in tokens; beyond it one of them was an apostrophe.
  private static let longestSingle = 80
  private static let longestDouble = 400
  /// An opening mark farther than this from the last one does not stand inside its quotation.
  private static let longestNesting = 40

  static func mark(_ tokens: inout [Token], paragraphs: [Range<Int>]) {
    for paragraph in paragraphs {
      var double = -1, single = -1, depth = 0
      var i = paragraph.lowerBound
      while i < paragraph.upperBound {
        let f = tokens[i].flags
        defer { i += 1 }
        if f.isDisjoint(with: [.openQuote, .closeQuote]) { continue }
        let isSingle = f.contains(.single)
        if f.contains(.openQuote) {
          if isSingle {
            single = i
          } else if double < 0 || i - double > longestNesting {
            double = i
            depth = 1
          } else {
            depth += 1
          }
        } else if isSingle {
          if single >= 0, i - single <= longestSingle { quote(&tokens, single, i) }
          single = -1
        } else {
          if double >= 0, i - double <= longestDouble { quote(&tokens, double, i) }
          depth -= 1
          if depth <= 0 { double = -1 }
        }
      }
      // A paragraph that opens with a mark and has no closing one goes on in the next.
      if double >= 0, double == paragraph.lowerBound || paragraph.upperBound - double < 60 {
        quote(&tokens, double, paragraph.upperBound)
      }
    }
  }

  private static func quote(_ tokens: inout [Token], _ from: Int, _ to: Int) {
    var i = from + 1
    while i < to {
      tokens[i].flags.insert(.quoted)
      i += 1
    }
  }
}
