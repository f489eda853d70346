/// What an input holds, told by its first bytes.
enum InputKind {
  case text, lines, array

  /// - Parameters:
  ///   - start: the first bytes, some thousand if there are that many.
  ///   - path: its ending decides where the bytes do not.
  static func of(_ start: [UInt8], _ path: String) -> InputKind {
    let name = path.lowercased()
    let bytes = start.drop { $0 <= 32 || [0xEF, 0xBB, 0xBF].contains($0) }
    let second = bytes.dropFirst().first { $0 > 32 }
    let isJSON = [".json", ".jsonl", ".ndjson"].contains { name.hasSuffix($0) }
    switch bytes.first {
    case UInt8(ascii: "[") where isJSON || second == UInt8(ascii: "{") || second == UInt8(ascii: "]"): return .array
    case UInt8(ascii: "{") where second == UInt8(ascii: "\"") || second == UInt8(ascii: "}"): return .lines
    default: return isJSON ? .lines : .text
    }
  }

  /// Whether lines are separate values for certain.
  static func isLines(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
  }

  /// Why an input that begins so can't hold articles, nil if it can.
  static func refusal(_ start: [UInt8], _ path: String) -> Refusal? {
    if start.isEmpty { return Refusal(input: path, reason: .empty, detail: "the file is empty") }
    let known: [(bytes: [UInt8], name: String)] = [
      (Array("%PDF".utf8), "a PDF file"), (Array("PK\u{3}\u{4}".utf8), "a ZIP or Office file"),
      ([0x1F, 0x8B], "compressed by gzip"),
      ([0x28, 0xB5, 0x2F, 0xFD], "compressed by zstd"), (Array("BZh".utf8), "compressed by bzip2"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed by xz"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
      ([0xFF, 0xD8, 0xFF], "a picture"), (Array("SQLite format 3".utf8), "a database"),
    ]
    for (bytes, name) in known where start.starts(with: bytes) {
      return Refusal(input: path, reason: .binary, detail: "this is \(name): save the article's text instead")
    }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      return Refusal(input: path, reason: .invalidUTF8, detail: "this is UTF-16: save the file as UTF-8")
    }
    if start.prefix(4096).contains(0) {
      return Refusal(input: path, reason: .binary, detail: "this is a binary file: save the article's text instead")
    }
    let name = path.lowercased()
    if [".csv", ".tsv", ".html", ".htm"].contains(where: { name.hasSuffix($0) }) {
      return Refusal(
        input: path, reason: .notAnArticle,
        detail:
          "this is a table or a web page: save the articles as text, or as JSON Lines with title, text and published")
    }
    let words = String(decoding: start.prefix(200), as: UTF8.self).lowercased().drop { $0.isWhitespace }
    if words.hasPrefix("<!doctype html") || words.hasPrefix("<html") || words.hasPrefix("<?xml") {
      return Refusal(
        input: path, reason: .notAnArticle, detail: "this is a web page or XML: save the article's text instead")
    }
    return nil
  }
}
