/// Text on its way out, as UTF-8. Writing only fills it; what has gathered is passed on between rows, so that memory stays
/// the same however much is written.
public struct TextBuffer {
  public private(set) var bytes: [UInt8] = []
  private let drain: (([UInt8]) throws -> Void)?
  private static let limit = 1 << 16

  /// Keeps everything.
  public init() { drain = nil }

  /// - Parameter drain: where full buffers go; what it throws ends the writing.
  public init(drain: @escaping ([UInt8]) throws -> Void) {
    self.drain = drain
    bytes.reserveCapacity(TextBuffer.limit + 4096)
  }

  public mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
  public mutating func write(_ text: Substring) { bytes.append(contentsOf: text.utf8) }
  public mutating func write(_ more: some Collection<UInt8>) { bytes.append(contentsOf: more) }
  public mutating func write(_ byte: UInt8) { bytes.append(byte) }
  public mutating func write(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  public static func += (out: inout TextBuffer, text: String) { out.write(text) }

  /// Everything that has not been passed on.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Passes on what has gathered, if that is much.
  public mutating func passOnIfFull() throws { if bytes.count >= TextBuffer.limit { try passOn() } }

  /// Passes on what has gathered.
  public mutating func passOn() throws {
    guard let drain, !bytes.isEmpty else { return }
    try drain(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
