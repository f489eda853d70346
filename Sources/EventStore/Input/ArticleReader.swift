import EventExtraction

/// What an input gives.
public enum InputItem: Sendable, Hashable {
  case article(Article, origin: InputOrigin)
  /// The article goes in, but something about it should be known.
  case warning(InputWarning)
  /// This does not go in; the rest does.
  case refused(Refusal)
}

/// Where an article was read.
public struct InputOrigin: Sendable, Hashable {
  /// The path, `-` for standard input.
  public var input: String
  /// Counted from 1, in inputs of lines.
  public var line: Int?
}

public struct InputWarning: Sendable, Hashable, CustomStringConvertible {
  public var origin: InputOrigin
  public var message: String
  public var description: String { "\(origin.input)\(origin.line.map { ":\($0)" } ?? ""): \(message)" }
}

/// Reads articles from files, folders and standard input: plain text, JSON Lines, a JSON array or object. What an input holds
/// is told by its first bytes, not by its name. Memory does not grow with the size of JSON Lines and arrays.
public struct ArticleReader: Sendable {
  /// Longest article, line or object, in bytes; longer ones are refused by name.
  public var limit: Int

  public init(limit: Int = 64 << 20) { self.limit = limit }

  /// Gives what `path` holds to `body`, in order.
  /// - Parameter path: a file, a folder (walked in order of names; hidden files passed over), or `-` for standard input.
  /// - Throws: only what `body` throws; everything that is wrong with the input is an item.
  public func read<E: Error>(_ path: String, _ body: (InputItem) throws(E) -> Void) throws(E) {
    if path != "-", FolderWalker.isFolder(path) {
      var found = false
      try folder(path) { item throws(E) in
        if case .article = item { found = true }
        try body(item)
      }
      if !found {
        try body(.refused(Refusal(input: path, reason: .noArticles, detail: "no articles in this folder")))
      }
      return
    }
    try file(path, body)
  }

  private func folder<E: Error>(_ path: String, _ body: (InputItem) throws(E) -> Void) throws(E) {
    guard let names = FolderWalker.names(in: path) else {
      try body(
        .refused(Refusal(input: path, reason: .unreadable, detail: "the folder can't be read; check its permissions")))
      return
    }
    for name in names {
      let child = path.hasSuffix("/") ? path + name : path + "/" + name
      if FolderWalker.isFolder(child) {
        if !FolderWalker.isLink(child) { try folder(child, body) }
      } else if FolderWalker.isCandidate(name) {
        try file(child, body)
      }
    }
  }

  private func file<E: Error>(_ path: String, _ body: (InputItem) throws(E) -> Void) throws(E) {
    var source = ArticleSource(path, limit: limit)
    while let item = source.next() { try body(item) }
  }
}
