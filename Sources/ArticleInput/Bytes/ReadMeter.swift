/// Counts the bytes that are read from files and standard input, packed as they are; for one thread.
public final class ReadMeter {
  public fileprivate(set) var bytes = 0
  public init() {}
}

/// A source whose bytes are counted.
final class MeteredSource: ByteSource {
  private let source: any ByteSource
  private let meter: ReadMeter

  init(_ source: any ByteSource, _ meter: ReadMeter) {
    self.source = source
    self.meter = meter
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
    let count = try source.read(into: buffer)
    meter.bytes += count
    return count
  }
}
