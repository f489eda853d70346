#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands behind a file descriptor: a terminal with a width and colours, or a file or pipe.
struct Terminal {
  /// Columns; nil where it is no terminal, so that nothing is cut for a pipe.
  var width: Int?
  var hasColour: Bool

  static let output = Terminal(descriptor: STDOUT_FILENO)
  static let error = Terminal(descriptor: STDERR_FILENO)

  var isTerminal: Bool { width != nil }

  init(descriptor: Int32) {
    guard isatty(descriptor) == 1 else {
      width = nil
      hasColour = false
      return
    }
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    width = Terminal.variable("COLUMNS").flatMap { Int($0) } ?? (isKnown ? Int(size.ws_col) : 80)
    // https://no-color.org
    hasColour = (Terminal.variable("NO_COLOR") ?? "").isEmpty && Terminal.variable("TERM") != "dumb"
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case highlight = "1;33"
    case bar = "36"
  }

  func styled(_ text: String, _ style: Style?) -> String {
    guard hasColour, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }

  /// Text with its hits in bold, without control characters.
  func highlighted(_ parts: [(text: String, isHit: Bool)]) -> String {
    parts.map { styled(Terminal.plain($0.text), $0.isHit ? .highlight : nil) }.joined()
  }

  /// Lines without control characters.
  static func plainLines(_ lines: [String]) -> String { lines.map { plain($0) }.joined(separator: "\n") }

  /// The columns that a text takes: none for combining marks, two for East Asian wide letters.
  static func width(of text: some StringProtocol) -> Int {
    var n = 0
    for scalar in text.unicodeScalars {
      if scalar.value < 0x300 { n += 1; continue }
      if scalar.properties.canonicalCombiningClass != .notReordered { continue }
      let isWide =
        (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
        || (0xAC00...0xD7A3).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
        || (0xFF00...0xFF60).contains(scalar.value) || (0x1F300...0x1FAFF).contains(scalar.value)
      n += isWide ? 2 : 1
    }
    return n
  }

  /// Text without control characters: an article must not be able to steer the terminal, nor break a row.
  static func plain(_ text: some StringProtocol) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isDirection = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      out.append(isControl || isDirection ? " " : scalar)
    }
    return String(out)
  }
}
