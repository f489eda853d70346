import CZstd

/// What zstd packed, of any number of frames.
final class ZstdSource: ByteSource {
  private let source: any ByteSource
  private let stream: OpaquePointer?
  private var input = [UInt8](repeating: 0, count: 1 << 17)
  private var available = 0
  private var position = 0
  private var isInside = true

  init(_ source: any ByteSource) {
    self.source = source
    stream = ZSTD_createDStream()
    if let stream {
      ZSTD_initDStream(stream)
      // Windows of 128 MB at most (zstd --long): memory stays bounded whatever the file asks for.
      ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 27)
    }
  }

  deinit { ZSTD_freeDStream(stream) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
    guard let stream else { throw StreamFault(reason: .unreadable, detail: "zstd could not start: free some memory") }
    while true {
      if position == available {
        available = try input.withUnsafeMutableBytesTyped { (b) throws(StreamFault) in try source.read(into: b) }
        position = 0
        if available == 0 {
          if isInside {
            throw StreamFault(
              reason: .truncated, detail: "the zstd data ends too early: what was whole is in; get the file again")
          }
          return 0
        }
      }
      var result = 0, produced = 0
      input.withUnsafeBytes { b in
        var from = ZSTD_inBuffer(src: b.baseAddress, size: available, pos: position)
        var to = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
        result = ZSTD_decompressStream(stream, &to, &from)
        position = from.pos
        produced = to.pos
      }
      if ZSTD_isError(result) != 0 {
        throw StreamFault(
          reason: .corrupt,
          detail: "the zstd data is damaged (\(String(cString: ZSTD_getErrorName(result)))): get the file again")
      }
      isInside = result != 0
      if produced > 0 { return produced }
    }
  }
}
