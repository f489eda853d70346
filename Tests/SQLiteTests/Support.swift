import Foundation
import SQLite
import Testing

/// A folder that is gone after the closure.
func withFolder<R>(_ body: (String) throws -> R) throws -> R {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("sqlite-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer {
    try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    try? FileManager.default.removeItem(at: url)
  }
  return try body(url.path)
}

/// The error that `body` throws; an issue is recorded if it throws none.
func failure(
  _ location: SourceLocation = #_sourceLocation, _ body: () throws(SQLiteError) -> Void
) -> SQLiteError {
  do throws(SQLiteError) { try body() } catch { return error }
  Issue.record("it threw nothing", sourceLocation: location)
  return SQLiteError(extendedCode: 0, message: "")
}
