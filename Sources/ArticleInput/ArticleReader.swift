import EventExtraction

/// Reads articles from files, folders and standard input, in any of the formats of `Formats.all`, compressed or not. What
/// an input holds is told by its first bytes, and by its name where they don't tell. Memory does not grow with the size
/// of an input of many articles.
public struct ArticleReader: Sendable {
  public var options: InputOptions

  /// - Parameter limit: longest article, line or object, in bytes; longer ones are refused by name.
  public init(limit: Int = 64 << 20) {
    options = InputOptions()
    options.maximumArticle = limit
  }

  public init(options: InputOptions) { self.options = options }

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
    var thrown: E?
    withoutActuallyEscaping(body) { body in
      let output = ItemOutput(input: path, options: options) { item in
        do throws(E) {
          try body(item)
          return true
        } catch {
          thrown = error
          return false
        }
      }
      InputFile(path: path, output: output).read()
    }
    if let thrown { throw thrown }
  }
}
