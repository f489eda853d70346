#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C, and the other polite ways to end a program (SIGINT, SIGTERM, SIGHUP): the first is heard, and the work comes to
/// a good end; a second one ends the program at once.
final class Interruption: @unchecked Sendable {
  private let monitor = Monitor()
  private var received: Int32?
  private var handler: (@Sendable () -> Void)?

  /// The signal that came.
  var signal: Int32? { monitor.locked { received } }

  /// Listens from now on. To be made before any other thread is, so that all of them leave the signals to this one.
  init() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] where !Interruption.isIgnored(number) { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    let signals = set
    _ = WorkerThread { [self] in
      var set = signals
      var number: Int32 = 0
      guard sigwait(&set, &number) == 0 else { return }
      pthread_sigmask(SIG_UNBLOCK, &set, nil)
      let handler = monitor.locked {
        received = number
        return self.handler
      }
      handler?()
      // Stays, so that there is a thread for the second one to reach.
      while true { pause() }
    }
  }

  /// Runs something when a signal comes, at once if one came already.
  func whenReceived(_ body: @escaping @Sendable () -> Void) {
    let isLate = monitor.locked {
      handler = body
      return received != nil
    }
    if isLate { body() }
  }

  /// `nohup` and shells in the background have a reason for it.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    #elseif canImport(Glibc)
      return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    #else
      return unsafeBitCast(action.__sa_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    #endif
  }
}
