import EventExtraction
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

  /// The day here and now.
  static var today: Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
