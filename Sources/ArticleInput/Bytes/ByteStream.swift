/// A source with a buffer: lines, counts of bytes and a look ahead, in memory bounded by what the caller allows.
final class ByteStream {
  private let source: any ByteSource
  private var buffer: [UInt8]
  private var head = 0
  private var tail = 0
  private var fault: StreamFault?
  private var isAtEnd = false
  /// Bytes taken so far.
  private(set) var offset = 0

  init(_ source: any ByteSource, capacity: Int = 1 << 17) {
    self.source = source
    buffer = [UInt8](repeating: 0, count: capacity)
  }

  /// Reads more; false at the end or at a fault, which `check` throws.
  private func fill() -> Bool {
    if isAtEnd || fault != nil { return false }
    if head > 0, head == tail {
      head = 0
      tail = 0
    }
    if tail == buffer.count {
      if head > 0 {
        buffer.withUnsafeMutableBytes { b in
          b.baseAddress!.copyMemory(from: b.baseAddress! + head, byteCount: tail - head)
        }
        tail -= head
        head = 0
      } else {
        buffer.append(contentsOf: repeatElement(0, count: buffer.count))
      }
    }
    var count = 0
    do throws(StreamFault) {
      let start = tail
      var thrown: StreamFault?
      count = buffer.withUnsafeMutableBytes { b -> Int in
        do throws(StreamFault) {
          return try source.read(into: UnsafeMutableRawBufferPointer(rebasing: b[start...]))
        } catch {
          thrown = error
          return 0
        }
      }
      if let thrown { throw thrown }
    } catch {
      fault = error
      return false
    }
    if count == 0 {
      isAtEnd = true
      return false
    }
    tail += count
    return true
  }

  private func check() throws(StreamFault) { if let fault, head == tail { throw fault } }

  private func take(_ count: Int) {
    head += count
    offset += count
  }

  /// The next bytes, as many as there are up to `count`, without taking them. A fault shows as fewer.
  func peek(_ count: Int) -> [UInt8] {
    while tail - head < count, fill() {}
    return Array(buffer[head..<min(tail, head + count)])
  }

  /// Whether nothing is left.
  /// - Throws: the fault that ended the stream.
  func isFinished() throws(StreamFault) -> Bool {
    if head < tail { return false }
    if fill() { return false }
    try check()
    return true
  }

  enum Line {
    /// Without its end.
    case line([UInt8])
    /// It was longer than allowed, and is passed over.
    case tooLong(Int)
  }

  /// The next line without `\n` or `\r\n`, nil at the end.
  /// - Throws: the fault that ended the stream, after the last whole line.
  func line(limit: Int) throws(StreamFault) -> Line? {
    var scanned = head
    while true {
      let found = buffer.withUnsafeBufferPointer { b -> Int? in
        var i = scanned
        while i < tail {
          if b[i] == 10 { return i }
          i += 1
        }
        return nil
      }
      if let end = found {
        if end - head > limit {
          let length = end - head
          take(length + 1)
          return .tooLong(length)
        }
        let stop = end > head && buffer[end - 1] == 13 ? end - 1 : end
        let line = Array(buffer[head..<stop])
        take(end + 1 - head)
        return .line(line)
      }
      if tail - head > limit { return try skipLine() }
      let length = tail - head
      if !fill() {
        if let fault {
          // An unfinished line at a fault is not whole.
          head = tail
          throw fault
        }
        if length == 0 { return nil }
        let line = Array(buffer[head..<tail])
        take(length)
        return .line(line)
      }
      scanned = head + length
    }
  }

  private func skipLine() throws(StreamFault) -> Line? {
    var length = 0
    while true {
      while head < tail {
        if buffer[head] == 10 {
          take(1)
          return .tooLong(length)
        }
        take(1)
        length += 1
      }
      if !fill() {
        try check()
        return .tooLong(length)
      }
    }
  }

  /// Exactly `count` bytes, nil where the stream ends before.
  func bytes(_ count: Int) throws(StreamFault) -> [UInt8]? {
    while tail - head < count, fill() {}
    guard tail - head >= count else {
      let rest = tail - head
      take(rest)
      try check()
      return nil
    }
    let result = Array(buffer[head..<head + count])
    take(count)
    return result
  }

  /// Passes over bytes; false where the stream ends before.
  func skip(_ count: Int) throws(StreamFault) -> Bool {
    var left = count
    while left > 0 {
      if head == tail, !fill() {
        try check()
        return false
      }
      let n = min(left, tail - head)
      take(n)
      left -= n
    }
    return true
  }

  /// One byte, nil at the end.
  func byte() throws(StreamFault) -> UInt8? {
    if head == tail, !fill() {
      try check()
      return nil
    }
    let b = buffer[head]
    take(1)
    return b
  }

  /// Everything that is left; nil where that is more than `limit`.
  func rest(limit: Int) throws(StreamFault) -> [UInt8]? {
    var result: [UInt8] = []
    while true {
      result.append(contentsOf: buffer[head..<tail])
      take(tail - head)
      if result.count > limit { return nil }
      if !fill() { break }
    }
    if let fault { throw fault }
    return result
  }

  /// Up to `buffer.count` bytes copied out: what a parser with its own buffer asks for.
  func copy(into target: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
    if head == tail, !fill() {
      try check()
      return 0
    }
    let n = min(target.count, tail - head)
    buffer.withUnsafeBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[head..<head + n])) }
    take(n)
    return n
  }
}

/// A stream as the source of another: what a decompressor reads from.
final class StreamSource: ByteSource {
  let stream: ByteStream
  init(_ stream: ByteStream) { self.stream = stream }
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int { try stream.copy(into: buffer) }
}
