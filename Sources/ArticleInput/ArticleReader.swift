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
  /// - Parameters:
  ///   - path: a file, a folder (walked in order of names; hidden files passed over), or `-` for standard input.
  ///   - meter: counts what is read of the files.
  /// - Throws: only what `body` throws; everything that is wrong with the input is an item.
  public func read<E: Error>(
    _ path: String, meter: ReadMeter? = nil, _ body: (InputItem) throws(E) -> Void
  ) throws(E) {
    if path != "-", FolderWalker.isFolder(path) {
      var found = false
      try folder(path, meter) { item throws(E) in
        if case .article = item { found = true }
        try body(item)
      }
      if !found {
        try body(.refused(Refusal(input: path, reason: .noArticles, detail: "no articles in this folder")))
      }
      return
    }
    try file(path, meter, body)
  }

  /// The bytes of all files, packed as they are: what a `ReadMeter` will have counted at the end.
  /// - Returns: nil where that can't be known: for standard input and pipes.
  public static func size(of paths: [String]) -> Int? {
    var total = 0
    for path in paths {
      guard path != "-", let size = FolderWalker.size(of: path) else { return nil }
      total += size
    }
    return total
  }

  private func folder<E: Error>(
    _ path: String, _ meter: ReadMeter?, _ body: (InputItem) throws(E) -> Void
  ) throws(E) {
    guard let names = FolderWalker.names(in: path) else {
      try body(
        .refused(Refusal(input: path, reason: .unreadable, detail: "the folder can't be read; check its permissions")))
      return
    }
    for name in names {
      let child = path.hasSuffix("/") ? path + name : path + "/" + name
      if FolderWalker.isFolder(child) {
        if !FolderWalker.isLink(child) { try folder(child, meter, body) }
      } else if FolderWalker.isSpecial(child) {
        // A pipe that nobody writes into would keep the walk waiting.
        try body(
          .refused(
            Refusal(
              input: child, reason: .unreadable,
              detail: "a pipe, socket or device, no file: passed over; give its path by itself if it is meant")))
      } else if FolderWalker.isCandidate(name) {
        try file(child, meter, body)
      }
    }
  }

  private func file<E: Error>(
    _ path: String, _ meter: ReadMeter?, _ body: (InputItem) throws(E) -> Void
  ) throws(E) {
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
      InputFile(path: path, output: output, meter: meter).read()
    }
    if let thrown { throw thrown }
  }
}
