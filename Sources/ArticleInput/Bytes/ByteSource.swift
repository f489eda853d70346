#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes, pulled one buffer after the other.
protocol ByteSource: AnyObject {
  /// Fills the beginning of `buffer`; 0 at the end. What came before a fault is given first, the fault by the next call.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int
}

/// Why a stream of bytes ends early.
struct StreamFault: Error, Sendable {
  var reason: Refusal.Reason
  /// What exactly, and what to do.
  var detail: String
}

/// A file, or standard input; closed with the object.
final class FileSource: ByteSource {
  private let descriptor: Int32
  private let isOwned: Bool
  let path: String

  /// - Parameter path: `-` for standard input.
  init(path: String) throws(StreamFault) {
    self.path = path
    if path == "-" {
      descriptor = 0
      isOwned = false
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    isOwned = true
    if descriptor < 0 {
      let code = errno
      throw StreamFault(
        reason: code == ENOENT || code == ENOTDIR ? .missing : .unreadable,
        detail: code == ENOENT || code == ENOTDIR
          ? "there is no such file: check the path" : "cannot be opened (\(message(code))): check its permissions")
    }
  }

  deinit { if isOwned, descriptor >= 0 { close(descriptor) } }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
    while true {
      #if canImport(Glibc)
        let n = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let n = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let n = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if n >= 0 { return n }
      if errno == EINTR { continue }
      let code = errno
      throw StreamFault(
        reason: .unreadable, detail: "cannot be read (\(message(code))): check the file and the disk it is on")
    }
  }
}

/// Bytes that are in memory already.
final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var position = 0
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamFault) -> Int {
    let n = min(buffer.count, bytes.count - position)
    if n > 0 {
      bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + n])) }
      position += n
    }
    return n
  }
}

func message(_ code: Int32) -> String { String(cString: strerror(code)) }
