/// A line on a terminal's standard error that says how far a command is. In a pipe it is silent.
struct Progress {
  /// Bytes of all inputs; nil where that can't be known.
  let total: Int?
  /// Bytes of the inputs that were read.
  var position = 0
  /// Bytes of the articles' texts.
  var bytes = 0
  var events = 0

  private let terminal = Terminal.error
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?
  private var isShown = false

  var isVisible: Bool { terminal.isTerminal }

  init(total: Int?) { self.total = total }

  /// Shows counts, at most ten times a second.
  mutating func show(articles: Int, refused: Int) {
    guard isVisible else { return }
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(100) { return }
    last = now
    var line = Progress.line(
      articles: articles, bytes: bytes, events: events, refused: refused, fraction: fraction, elapsed: now - start)
    if let width = terminal.width, line.count >= width { line = String(line.prefix(max(0, width - 1))) }
    Messages.write("\r\u{1B}[K" + line)
    isShown = true
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { Messages.write("\r\u{1B}[K") }
    isShown = false
  }

  private var fraction: Double? { total.flatMap { $0 > 0 ? min(1, Double(position) / Double($0)) : nil } }

  /// `12345 articles, 5.2 MB/s, 4321 events, 3 refused, 2 min left`
  static func line(
    articles: Int, bytes: Int, events: Int, refused: Int, fraction: Double?, elapsed: Duration
  ) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    let rate = seconds > 0 ? Double(bytes) / 1e6 / seconds : 0
    var line = "\(Messages.count(articles, "article")), \(Decimal.text(rate, places: 1)) MB/s, "
    line += "\(Messages.count(events, "event")), \(refused) refused"
    // Before a hundredth is done, nobody can tell.
    if let fraction, fraction > 0.01, seconds > 1 {
      line += ", \(time(seconds * (1 - fraction) / fraction)) left"
    }
    return line
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\((whole + 30) / 60) min" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
