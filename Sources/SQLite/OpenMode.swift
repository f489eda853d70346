/// How a database file is opened.
public enum OpenMode: Sendable, Hashable {
  /// For reading and writing; made if it does not exist.
  case create
  /// For reading and writing; it must exist.
  case readWrite
  /// For reading; other connections may write.
  case readOnly
  /// For reading a file that nobody will change: no locks, no `-wal` and `-shm` files (`immutable=1`).
  case immutable
}
