import ArticleInput
import EventExtraction
import Foundation
import Testing

/// A folder that is gone after the closure.
func withFolder<R>(_ body: (String) throws -> R) throws -> R {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("input-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}

/// What a file gives.
struct Reading {
  var items: [InputItem]
  var articles: [Article] { items.compactMap { if case .article(let article, _) = $0 { article } else { nil } } }
  var origins: [InputOrigin] { items.compactMap { if case .article(_, let origin) = $0 { origin } else { nil } } }
  var refusals: [Refusal] { items.compactMap { if case .refused(let refusal) = $0 { refusal } else { nil } } }
  var warnings: [InputWarning] { items.compactMap { if case .warning(let warning) = $0 { warning } else { nil } } }

  init(_ bytes: [UInt8], name: String, options: InputOptions = InputOptions()) throws {
    items = try withFolder { folder in
      let path = folder + "/" + name
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      var found: [InputItem] = []
      ArticleReader(options: options).read(path) { found.append($0) }
      return found
    }
  }

  init(_ text: String, name: String, options: InputOptions = InputOptions()) throws {
    try self.init(Array(text.utf8), name: name, options: options)
  }

  /// A file of `Fixtures`.
  init(fixture name: String, options: InputOptions = InputOptions()) throws {
    var found: [InputItem] = []
    ArticleReader(options: options).read(Fixture.path(name)) { found.append($0) }
    items = found
  }
}

enum Fixture {
  static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/" + name).path
  }
  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
