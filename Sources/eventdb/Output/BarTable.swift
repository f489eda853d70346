import EventStore

/// Figures with bars, for reading. On a terminal the bars take what the width leaves.
struct BarTable {
  var key: String
  var rows: [StatisticsRow]

  func lines(for terminal: Terminal) -> [String] {
    let labels = rows.map { Terminal.plain(Stats.label($0)) }
    let header = key.uppercased()
    let labelWidth = ([header] + labels).map { Terminal.width(of: $0) }.max() ?? 0
    let numbers = rows.map { String($0.events) }
    let numberWidth = max(6, numbers.map(\.count).max() ?? 0)
    let room = max(8, min(60, (terminal.width ?? 80) - labelWidth - numberWidth - 4))
    let most = max(1, rows.map(\.events).max() ?? 1)
    func pad(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - Terminal.width(of: text)))
    }
    var lines = [terminal.styled(pad(header, labelWidth) + "  " + left("EVENTS", numberWidth), .bold)]
    for i in rows.indices {
      let bar = BarTable.bar(rows[i].events, of: most, in: room)
      lines.append(
        pad(labels[i], labelWidth) + "  " + left(numbers[i], numberWidth) + "  " + terminal.styled(bar, .bar))
    }
    return lines
  }

  private func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Blocks in eighths; what is more than nothing has at least the thinnest.
  private static func bar(_ value: Int, of most: Int, in room: Int) -> String {
    let eighths = max(value > 0 ? 1 : 0, value * room * 8 / most)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
