import EventExtraction

/// The items of one file or of standard input, one after the other.
struct ArticleSource: ~Copyable {
  private enum State: ~Copyable {
    case lines(LineReader)
    case array(ElementReader)
    case text(LineReader)
    case done
  }
  private var state: State
  /// Items that wait to be given, the last first.
  private var pending: [InputItem] = []
  private let path: String
  private let limit: Int
  private var found = false

  init(_ path: String, limit: Int) {
    self.path = path
    self.limit = limit
    var source = ByteSource(path)
    var start: [UInt8] = []
    // A pipe gives what it has; this is enough to tell what it is.
    while start.count < 4096, source.read(into: &start) > 0 {}
    if let failure = source.failure {
      pending = [.refused(ArticleSource.refusal(failure, path))]
      state = .done
    } else if let refusal = InputKind.refusal(start, path) {
      pending = [.refused(refusal)]
      state = .done
    } else {
      if start.starts(with: [0xEF, 0xBB, 0xBF]) { start.removeFirst(3) }
      switch InputKind.of(start, path) {
      case .text: state = .text(LineReader(source, start: start, limit: limit))
      case .lines:
        var reader = LineReader(source, start: start, limit: limit)
        // One object over several lines, unless each line is one.
        if !InputKind.isLines(path), let objects = ArticleSource.spreadObjects(&reader) {
          state = .done
          pending = ArticleSource.items(objects, path)
        } else {
          state = .lines(reader)
        }
      case .array: state = .array(ElementReader(source, start: start, limit: limit))
      }
    }
  }

  mutating func next() -> InputItem? {
    while true {
      if let item = pending.popLast() { return item }
      var current = State.done
      swap(&current, &state)
      switch consume current {
      case .done: return nil
      case .text(var reader):
        pending = ArticleSource.text(&reader, path, limit)
      case .lines(var reader):
        let more = line(&reader)
        if more { state = .lines(reader) }
      case .array(var reader):
        let more = element(&reader)
        if more { state = .array(reader) }
      }
    }
  }

  /// The next line's items into `pending`.
  /// - Returns: whether there can be more lines.
  private mutating func line(_ reader: inout LineReader) -> Bool {
    switch reader.line() {
    case .bytes(let bytes):
      if bytes.allSatisfy({ $0 <= 32 }) { return true }
      found = true
      pending = ArticleSource.object(bytes, path, reader.number)
    case .tooLong:
      found = true
      pending = [.refused(tooLong(reader.number, "line"))]
    case .end:
      finish(reader.failure)
      return false
    }
    return true
  }

  private mutating func element(_ reader: inout ElementReader) -> Bool {
    switch reader.element() {
    case .bytes(let bytes, let line):
      found = true
      pending = ArticleSource.object(bytes, path, line)
    case .tooLong(let line):
      found = true
      pending = [.refused(tooLong(line, "object"))]
    case .unfinished(let line):
      if let failure = reader.failure {
        pending = [.refused(ArticleSource.refusal(failure, path))]
      } else {
        pending = [
          .refused(
            Refusal(input: path, line: line, reason: .malformedJSON, detail: "malformed JSON: the array has no end"))
        ]
      }
      return false
    case .end:
      finish(nil)
      return false
    }
    return true
  }

  private mutating func finish(_ failure: ByteSource.Failure?) {
    if let failure {
      pending = [.refused(ArticleSource.refusal(failure, path))]
    } else if !found {
      pending = [.refused(Refusal(input: path, reason: .noText, detail: "no articles in it"))]
    }
  }

  private func tooLong(_ line: Int, _ what: String) -> Refusal {
    Refusal(
      input: path, line: line, reason: .tooLong,
      detail: "the \(what) is longer than \(limit >> 20) MB: no article is; put each on a line of its own")
  }

  private static func refusal(_ failure: ByteSource.Failure, _ path: String) -> Refusal {
    switch failure {
    case .missing: Refusal(input: path, reason: .missing, detail: "no such file or folder")
    case .unreadable(let why): Refusal(input: path, reason: .unreadable, detail: "can't be read: \(why)")
    }
  }

  /// One article of plain text.
  private static func text(_ reader: inout LineReader, _ path: String, _ limit: Int) -> [InputItem] {
    guard let bytes = reader.everything() else {
      return [
        .refused(
          Refusal(input: path, reason: .tooLong, detail: "longer than \(limit >> 20) MB: no article is; split it"))
      ]
    }
    if let failure = reader.failure { return [.refused(refusal(failure, path))] }
    if let offset = UTF8Check.firstInvalid(bytes) {
      let line = 1 + bytes[..<offset].count { $0 == 10 }
      return [
        .refused(
          Refusal(
            input: path, line: line, reason: .invalidUTF8,
            detail: "invalid UTF-8 at byte \(offset) of the file: save it as UTF-8"))
      ]
    }
    if bytes.contains(0) {
      return [
        .refused(
          Refusal(input: path, reason: .binary, detail: "this is a binary file: save the article's text instead"))
      ]
    }
    let name = path == "-" ? "" : String(path.split(separator: "/").last ?? "")
    guard let article = PlainText.read(String(decoding: bytes, as: UTF8.self), name: name) else {
      return [.refused(Refusal(input: path, reason: .noText, detail: "no text in it"))]
    }
    let origin = InputOrigin(input: path, line: nil)
    if article.published != nil { return [.article(article, origin: origin)] }
    let message =
      "no day of publication: days such as 'Thursday' can't be resolved; put 'Date: 2025-10-09' at the top, or the day into the file's name"
    return [.warning(InputWarning(origin: origin, message: message)), .article(article, origin: origin)]
  }

  /// The items of one value that must be an object, the last first.
  private static func object(_ bytes: [UInt8], _ path: String, _ line: Int) -> [InputItem] {
    if let offset = UTF8Check.firstInvalid(bytes) {
      return [
        .refused(
          Refusal(
            input: path, line: line, reason: .invalidUTF8,
            detail: "invalid UTF-8 at byte \(offset) of the line: save the file as UTF-8"))
      ]
    }
    return bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      do throws(JSONScanner.Malformed) {
        let items = try items(&scanner, buffer, path, line)
        if scanner.isAtEnd() { return items }
        return [malformed(.init(offset: scanner.position, problem: "more behind the value"), path, line)]
      } catch {
        return [malformed(error, path, line)]
      }
    }
  }

  private static func malformed(_ error: JSONScanner.Malformed, _ path: String, _ line: Int) -> InputItem {
    .refused(
      Refusal(
        input: path, line: line, reason: .malformedJSON,
        detail: "malformed JSON at byte \(error.offset): \(error.problem)"))
  }

  /// The items of the value at the scanner's position, the last first.
  private static func items(
    _ scanner: inout JSONScanner, _ buffer: UnsafeBufferPointer<UInt8>, _ path: String, _ line: Int
  ) throws(JSONScanner.Malformed) -> [InputItem] {
    let origin = InputOrigin(input: path, line: line)
    func refused(_ reason: Refusal.Reason, _ detail: String) -> [InputItem] {
      [.refused(Refusal(input: path, line: line, reason: reason, detail: detail))]
    }
    guard try scanner.peek() == .object else {
      try scanner.skip()
      return refused(.notAnArticle, "no JSON object: an article is one, such as {\"title\": …, \"text\": …}")
    }
    switch try ArticleJSON.read(&scanner) {
    case .article(let article, let problem):
      guard let problem else { return [.article(article, origin: origin)] }
      return [.warning(InputWarning(origin: origin, message: problem)), .article(article, origin: origin)]
    case .nothing: return refused(.noText, "the object has neither title nor text")
    case .list(let range):
      var list = JSONScanner(buffer, at: range.lowerBound)
      var all: [InputItem] = []
      var first = true
      try list.beginArray()
      while try list.nextElement(first: &first) { all.insert(contentsOf: try items(&list, buffer, path, line), at: 0) }
      return all.isEmpty ? refused(.noText, "an empty list of articles") : all
    }
  }

  /// All bytes, where the first line is the beginning of an object that goes on over more lines; else nil, and nothing has
  /// been taken from the reader.
  private static func spreadObjects(_ reader: inout LineReader) -> [UInt8]? {
    guard case .bytes(let first) = reader.line() else {
      reader.unread()
      return nil
    }
    reader.unread()
    let isUnfinished = first.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      do throws(JSONScanner.Malformed) {
        try scanner.skip()
        return false
      } catch {
        return error.isUnfinished
      }
    }
    guard isUnfinished, let all = reader.everything(), UTF8Check.firstInvalid(all) == nil else { return nil }
    let isWhole = all.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      do throws(JSONScanner.Malformed) {
        while !scanner.isAtEnd() { try scanner.skip() }
        return true
      } catch {
        return false
      }
    }
    return isWhole ? all : nil
  }

  /// The items of values one after the other, the last first.
  private static func items(_ bytes: [UInt8], _ path: String) -> [InputItem] {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      var all: [InputItem] = []
      while !scanner.isAtEnd() {
        let line = 1 + buffer[..<scanner.position].count { $0 == 10 }
        do throws(JSONScanner.Malformed) {
          all.insert(contentsOf: try items(&scanner, buffer, path, line), at: 0)
        } catch {
          return [malformed(error, path, line)] + all
        }
      }
      return all
    }
  }
}
