import Foundation
import Testing

/// Compares text with a file of the repository. With UPDATE_GOLDEN=1 in the environment the file is written instead.
func expectSnapshot(
  _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Program.package.appending(path: "Tests/eventdbTests").appending(path: path)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("no \(path); run: UPDATE_GOLDEN=1 swift test", sourceLocation: sourceLocation)
    return
  }
  if expected == text { return }
  let difference = firstDifference(expected, text)
  Issue.record("\(path) differs: \(difference)", sourceLocation: sourceLocation)
}

private func firstDifference(_ expected: String, _ actual: String) -> String {
  let a = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let b = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(a.count, b.count)
  let was = line < a.count ? a[line] : "(end)", now = line < b.count ? b[line] : "(end)"
  return "line \(line + 1)\n  expected: \(was)\n  now:      \(now)"
}
