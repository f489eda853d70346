import EventStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The time of day. Only the command line looks at it; the library is told.
enum Clock {
  /// `2025-10-09T10:30:00.000Z`
  static var now: String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return ReviewTime.string(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
  }
}
