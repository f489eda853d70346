import CSQLite
import Synchronization

/// Stops what a connection is running, from any thread. It may outlive the connection, and then does nothing.
public final class Interrupter: Sendable {
  private let address: Mutex<UInt?>

  init(_ db: OpaquePointer) { address = Mutex(UInt(bitPattern: db)) }

  func detach() { address.withLock { $0 = nil } }

  /// `sqlite3_interrupt`: running statements fail with `interrupt`; a statement that begins later is not affected.
  public func interrupt() {
    address.withLock { if let address = $0 { sqlite3_interrupt(OpaquePointer(bitPattern: address)) } }
  }
}
