#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines of a source, of bounded length: memory does not grow with the source.
struct LineReader: ~Copyable {
  enum Line {
    /// Without its line feed and carriage return.
    case bytes([UInt8])
    /// Longer than the limit; it has been passed over.
    case tooLong
    case end
  }
  private var source: ByteSource
  private var buffer: [UInt8]
  private var begin = 0
  private var next = 0
  private var ended = false
  private let limit: Int
  /// Number of the line that was read last, from 1.
  private(set) var number = 0
  /// Why the source ended too early.
  var failure: ByteSource.Failure? { source.failure }

  /// - Parameters:
  ///   - start: bytes that were read from the source already.
  ///   - limit: longest line in bytes.
  init(_ source: consuming ByteSource, start: [UInt8], limit: Int) {
    self.source = source
    buffer = start
    self.limit = limit
  }

  mutating func line() -> Line {
    begin = next
    var searched = next
    var skipped = false
    while true {
      if let feed = feed(from: searched) { return give(upTo: feed, then: feed + 1, skipped) }
      if ended {
        if next >= buffer.count, !skipped { return .end }
        return give(upTo: buffer.count, then: buffer.count, skipped)
      }
      // What has been given out goes; of a line that is too long nothing is kept.
      if begin > 0 {
        buffer.removeFirst(begin)
        begin = 0
        next = 0
      }
      if buffer.count > limit {
        skipped = true
        buffer.removeAll(keepingCapacity: false)
      }
      searched = buffer.count
      ended = source.read(into: &buffer) == 0
    }
  }

  /// Takes the line that was read last back.
  mutating func unread() {
    next = begin
    number -= 1
  }

  /// Everything that is left, nil where it is longer than the limit. It can still be read line by line.
  mutating func everything() -> [UInt8]? {
    while !ended, buffer.count - next <= limit { ended = source.read(into: &buffer) == 0 }
    return ended && buffer.count - next <= limit ? Array(buffer[next...]) : nil
  }

  private mutating func give(upTo end: Int, then start: Int, _ skipped: Bool) -> Line {
    let from = begin
    next = start
    number += 1
    if skipped || end - from > limit { return .tooLong }
    return .bytes(Array(buffer[from..<(end > from && buffer[end - 1] == 13 ? end - 1 : end)]))
  }

  private func feed(from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, 10, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
