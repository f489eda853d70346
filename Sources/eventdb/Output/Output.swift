import EventStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Buffered text to a file descriptor.
struct Output: ~Copyable {
  /// The reader has gone: there is nobody to write for.
  struct Closed: Error {}

  let descriptor: Int32
  private var buffer: [UInt8] = []

  static func standardOutput() -> Output { Output(descriptor: STDOUT_FILENO) }

  /// A buffer for answers that goes to standard output.
  static func buffer() -> TextBuffer {
    TextBuffer { bytes in
      var output = Output.standardOutput()
      try output.write(bytes)
      try output.flush()
    }
  }

  init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(1 << 16)
  }

  mutating func write(_ text: some StringProtocol) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  mutating func write(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// A line: text and a line feed.
  mutating func line(_ text: some StringProtocol) throws {
    try write(text)
    try write("\n")
  }

  /// Passes on what is buffered.
  /// - Throws: `Closed` where the reader has gone, `Failure` where the device is full or broken.
  mutating func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    try buffer.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        #if canImport(Glibc)
          let n = Glibc.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
        #elseif canImport(Musl)
          let n = Musl.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
        #else
          let n = Darwin.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
        #endif
        if n >= 0 {
          offset += n
        } else if errno == EPIPE {
          throw Closed()
        } else if errno != EINTR {
          throw Failure("standard output can't be written: \(String(cString: strerror(errno)))")
        }
      }
    }
  }
}
