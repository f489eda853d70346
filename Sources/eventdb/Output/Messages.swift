#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What goes to standard error: summaries, refusals and progress.
enum Messages {
  /// Words for the user, in a line.
  static func say(_ text: some StringProtocol) { write(Terminal.plain(text) + "\n") }

  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let n = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(STDERR_FILENO, buffer.baseAddress!, buffer.count)
        #elseif canImport(Musl)
          Musl.write(STDERR_FILENO, buffer.baseAddress!, buffer.count)
        #else
          Darwin.write(STDERR_FILENO, buffer.baseAddress!, buffer.count)
        #endif
      }
      if n < 0, errno == EINTR { continue }
      if n <= 0 { return }
      bytes = bytes.dropFirst(n)
    }
  }

  /// `1 article`, `3 articles`.
  static func count(_ n: Int, _ noun: String) -> String { "\(n) \(noun)\(n == 1 ? "" : "s")" }
}
