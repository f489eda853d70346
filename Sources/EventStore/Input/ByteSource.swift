#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes of a file or of standard input, a chunk at a time. A failure is an end with a reason.
struct ByteSource: ~Copyable {
  private let descriptor: Int32
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)
  private(set) var failure: Failure?

  enum Failure: Hashable {
    case missing
    case unreadable(String)
  }

  /// - Parameter path: `-` is standard input.
  init(_ path: String) {
    descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { failure = ByteSource.lastFailure() }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Appends the next bytes.
  /// - Returns: how many, 0 at the end.
  mutating func read(into bytes: inout [UInt8]) -> Int {
    while failure == nil {
      let count = chunk.withUnsafeMutableBytes { readBytes(descriptor, $0.baseAddress!, $0.count) }
      if count >= 0 {
        bytes.append(contentsOf: chunk[0..<count])
        return count
      }
      if errno != EINTR { failure = ByteSource.lastFailure() }
    }
    return 0
  }

  private static func lastFailure() -> Failure {
    errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(String(cString: strerror(errno)))
  }
}

/// `read`, by a name that the method does not hide.
private func readBytes(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
