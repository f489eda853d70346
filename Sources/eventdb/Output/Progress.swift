/// A line on a terminal's standard error that says how far a command is. In a pipe it is silent.
struct Progress {
  private let terminal = Terminal.error
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?
  private var isShown = false

  /// Shows counts, at most ten times a second.
  mutating func show(articles: Int, bytes: Int, events: Int, refused: Int) {
    guard terminal.isTerminal else { return }
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(100) { return }
    last = now
    let elapsed = now - start
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    let rate = seconds > 0 ? Double(bytes) / 1e6 / seconds : 0
    var line = "\(articles) articles, \(Decimal.text(rate, places: 1)) MB/s, \(events) events"
    if refused > 0 { line += ", \(refused) refused" }
    write("\r\u{1B}[K" + line)
    isShown = true
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  private func write(_ text: String) { Messages.write(text) }
}
