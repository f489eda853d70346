import CZlib

/// What gzip packed, of any number of members one after the other (as WARC files have).
final class GzipSource: ByteSource {
  private let source: any ByteSource
  private var stream = z_stream()
  private var input = [UInt8](repeating: 0, count: 1 << 16)
  private var available = 0
  private var position = 0
  private var isInside = false
  private var isReady = false
  private var members = 0
  private var isDone = false
  private var fault: StreamFault?

  init(_ source: any ByteSource) { self.source = source }

  deinit { if isReady { inflateEnd(&stream) } }

  private static let cut = StreamFault(
    reason: .truncated, detail: "the gzip data ends too early: what was whole is in; get the file again")

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
    if let fault { throw fault }
    var produced = 0
    while produced == 0, !isDone {
      if position == available {
        available = try input.withUnsafeMutableBytesTyped { (b) throws(StreamFault) in try source.read(into: b) }
        position = 0
        if available == 0 {
          if isInside || members == 0 { throw GzipSource.cut }
          isDone = true
          return 0
        }
      }
      if !isInside {
        // Zero padding and what is not gzip after the last member is no data.
        if members > 0, input[position] != 0x1F {
          isDone = true
          return 0
        }
        if isReady { inflateEnd(&stream) }
        stream = z_stream()
        guard eventdb_inflate_init(&stream, 15 + 16) == Z_OK else {
          throw StreamFault(reason: .unreadable, detail: "zlib could not start: free some memory")
        }
        isReady = true
        isInside = true
      }
      var status: Int32 = Z_OK
      let room = buffer.count
      let start = position, count = available - position
      var left: UInt32 = 0
      input.withUnsafeMutableBufferPointer { b in
        stream.next_in = b.baseAddress! + start
        stream.avail_in = UInt32(count)
        stream.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.avail_out = UInt32(room)
        status = inflate(&stream, Z_NO_FLUSH)
        left = stream.avail_in
        stream.next_in = nil
      }
      position = available - Int(left)
      produced = room - Int(stream.avail_out)
      switch status {
      case Z_STREAM_END:
        isInside = false
        members += 1
      case Z_OK, Z_BUF_ERROR: break
      default:
        let broken = StreamFault(
          reason: .corrupt, detail: "the gzip data is damaged: what came before is in; get the file again")
        fault = broken
        if produced == 0 { throw broken }
      }
    }
    return produced
  }
}

extension [UInt8] {
  /// `withUnsafeMutableBytes`, keeping the type of what is thrown.
  mutating func withUnsafeMutableBytesTyped(
    _ body: (UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int
  ) throws(StreamFault) -> Int {
    var thrown: StreamFault?
    let n = withUnsafeMutableBytes { b -> Int in
      do throws(StreamFault) { return try body(b) } catch {
        thrown = error
        return 0
      }
    }
    if let thrown { throw thrown }
    return n
  }
}
