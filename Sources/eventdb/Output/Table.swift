/// Rows in columns. On a terminal it fits the width: long cells go on in the next line. In a pipe nothing is cut.
struct Table {
  struct Column {
    var title: String
    /// Cells may be folded into several lines; others keep their width.
    var isFlexible = false
    var style: Terminal.Style?
  }

  var columns: [Column]
  var rows: [[String]] = []
  private let gap = 2

  init(_ columns: [Column]) { self.columns = columns }

  mutating func add(_ cells: [String]) { rows.append(cells.map { Terminal.plain($0) }) }

  /// The lines of the table, header first.
  func lines(for terminal: Terminal) -> [String] {
    let widths = widths(within: terminal.width)
    var lines = layout(columns.map(\.title), widths, terminal) { _ in .bold }
    for row in rows { lines += layout(row, widths, terminal) { columns[$0].style } }
    return lines
  }

  /// Natural widths; where they are too many, the widest flexible columns give way first.
  private func widths(within limit: Int?) -> [Int] {
    var widths = columns.indices.map { c in
      rows.reduce(Terminal.width(of: columns[c].title)) { max($0, Terminal.width(of: $1[c])) }
    }
    guard let limit else { return widths }
    var excess = widths.reduce(0, +) + gap * (columns.count - 1) - limit
    while excess > 0 {
      let flexible = columns.indices.filter { columns[$0].isFlexible && widths[$0] > 6 }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func layout(
    _ cells: [String], _ widths: [Int], _ terminal: Terminal, style: (Int) -> Terminal.Style?
  ) -> [String] {
    let folded = cells.indices.map { Table.fold(cells[$0], to: columns[$0].isFlexible ? widths[$0] : Int.max) }
    return (0..<(folded.map(\.count).max() ?? 1)).map { i in
      var line = ""
      var pending = 0
      for c in cells.indices {
        let text = i < folded[c].count ? folded[c][i] : ""
        if !text.isEmpty {
          line += String(repeating: " ", count: pending) + terminal.styled(text, style(c))
          pending = 0
        }
        pending += max(0, widths[c] - Terminal.width(of: text)) + gap
      }
      return line
    }
  }

  /// Breaks text at spaces into lines of at most `width` columns; words that are longer are broken anywhere.
  static func fold(_ text: String, to width: Int) -> [String] {
    if width == Int.max || Terminal.width(of: text) <= width { return [text] }
    var lines: [String] = []
    var line = "", used = 0
    for word in text.split(separator: " ") {
      var word = word
      let n = Terminal.width(of: word)
      if used > 0, used + 1 + n > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      while used == 0, Terminal.width(of: word) > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
      }
      if used > 0 { line += " " }
      line += word
      used = Terminal.width(of: line)
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
