import EventExtraction

/// JSON Lines; also objects over several lines, one after the other, and one object with a list of articles (JSON Feed,
/// the answers of news services).
struct JSONLinesFormat: ArticleFormat {
  let name = "jsonl"

  func recognises(_ head: InputHead) -> Bool {
    if head.ends(".json", ".jsonl", ".ndjson") { return true }
    guard head.lower.first == UInt8(ascii: "{"), let second = head.lower.dropFirst().first(where: { $0 > 32 }) else {
      return false
    }
    return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
  }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    var stream = stream
    let limit = output.options.maximumArticle
    if isSpread(stream.peek(1 << 16)) {
      guard let all = try stream.rest(limit: limit) else {
        output.refuse(.tooLong, "the object is longer than \(limit >> 20) MB: put each article on a line of its own")
        return
      }
      if JSONRecords.isWhole(all) {
        JSONRecords.values(all, output)
        return
      }
      stream = ByteStream(MemorySource(all))
    }
    var number = 0
    while let line = try stream.line(limit: limit) {
      number += 1
      switch line {
      case .tooLong:
        output.refuse(
          line: number, .tooLong,
          "the line is longer than \(limit >> 20) MB: no article is; put each on a line of its own")
      case .line(var bytes):
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.allSatisfy({ $0 <= 32 }) { continue }
        JSONRecords.value(bytes, line: number, output)
      }
      if output.isStopped { return }
    }
  }

  /// Whether the first line is the beginning of an object that goes on.
  private func isSpread(_ head: [UInt8]) -> Bool {
    guard let end = head.firstIndex(of: 10) else { return false }
    return head[..<end].withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      do throws(JSONScanner.Malformed) {
        try scanner.skip()
        return false
      } catch {
        return error.isUnfinished
      }
    }
  }
}

/// A JSON array of articles, of any length.
struct JSONArrayFormat: ArticleFormat {
  let name = "json"

  func recognises(_ head: InputHead) -> Bool {
    guard head.lower.first == UInt8(ascii: "[") else { return false }
    let second = head.lower.dropFirst().first { $0 > 32 }
    return head.ends(".json", ".jsonl", ".ndjson") || second == UInt8(ascii: "{") || second == UInt8(ascii: "]")
  }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    let limit = output.options.maximumArticle
    var line = 1
    var byte = try stream.byte()
    while let b = byte, b != UInt8(ascii: "[") {
      if b == 10 { line += 1 }
      byte = try stream.byte()
    }
    var element: [UInt8] = []
    var first = line, depth = 0, length = 0
    var isQuoted = false, isEscaped = false
    while let b = try stream.byte() {
      if b == 10 { line += 1 }
      if length == 0 {
        if b <= 32 || b == UInt8(ascii: ",") { continue }
        if b == UInt8(ascii: "]") { return }
        first = line
      }
      if depth == 0, !isQuoted, b == UInt8(ascii: ",") || b == UInt8(ascii: "]") {
        if length > limit {
          output.refuse(
            line: first, .tooLong,
            "the object is longer than \(limit >> 20) MB: no article is; put each on a line of its own")
        } else {
          JSONRecords.value(element, line: first, output)
        }
        if output.isStopped || b == UInt8(ascii: "]") { return }
        element.removeAll(keepingCapacity: true)
        length = 0
        continue
      }
      length += 1
      if length <= limit { element.append(b) } else if length == limit + 1 { element = [] }
      if isQuoted {
        if isEscaped { isEscaped = false } else if b == 92 { isEscaped = true } else if b == 34 { isQuoted = false }
      } else {
        switch b {
        case 34: isQuoted = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth = max(0, depth - 1)
        default: break
        }
      }
    }
    output.refuse(line: length > 0 ? first : line, .malformedJSON, "malformed JSON: the array has no end")
  }
}

/// JSON values → articles.
enum JSONRecords {
  /// One value, which must be all there is.
  static func value(_ bytes: [UInt8], line: Int, _ output: ItemOutput) {
    if let offset = UTF8Check.firstInvalid(bytes) {
      output.refuse(line: line, .invalidUTF8, "invalid UTF-8 at byte \(offset) of the line: save the file as UTF-8")
      return
    }
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      var found: [Result] = []
      do throws(JSONScanner.Malformed) {
        try collect(&scanner, buffer, line, output.options, &found)
        if !scanner.isAtEnd() {
          throw JSONScanner.Malformed(offset: scanner.position, problem: "more behind the value")
        }
        for item in found { give(item, line, output) }
      } catch { malformed(error, line, output) }
    }
  }

  static func isWhole(_ all: [UInt8]) -> Bool {
    if UTF8Check.firstInvalid(all) != nil { return false }
    return all.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      do throws(JSONScanner.Malformed) {
        while !scanner.isAtEnd() { try scanner.skip() }
        return true
      } catch {
        return false
      }
    }
  }

  /// Values one after the other.
  static func values(_ bytes: [UInt8], _ output: ItemOutput) {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = JSONScanner(buffer)
      while !scanner.isAtEnd(), !output.isStopped {
        let line = 1 + buffer[..<scanner.position].count { $0 == 10 }
        var found: [Result] = []
        do throws(JSONScanner.Malformed) {
          try collect(&scanner, buffer, line, output.options, &found)
          for item in found { give(item, line, output) }
        } catch {
          malformed(error, line, output)
          return
        }
      }
    }
  }

  private enum Result {
    case article(FoundArticle)
    case refused(Refusal.Reason, String)
  }

  private static func give(_ item: Result, _ line: Int, _ output: ItemOutput) {
    switch item {
    case .article(var found):
      found.line = line
      output.add(found)
    case .refused(let reason, let detail): output.refuse(line: line, reason, detail)
    }
  }

  private static func malformed(_ error: JSONScanner.Malformed, _ line: Int, _ output: ItemOutput) {
    output.refuse(line: line, .malformedJSON, "malformed JSON at byte \(error.offset): \(error.problem)")
  }

  private static func collect(
    _ scanner: inout JSONScanner, _ buffer: UnsafeBufferPointer<UInt8>, _ line: Int, _ options: InputOptions,
    _ found: inout [Result], depth: Int = 0
  ) throws(JSONScanner.Malformed) {
    guard try scanner.peek() == .object else {
      try scanner.skip()
      found.append(
        .refused(.notAnArticle, "no JSON object: an article is one, such as {\"title\": …, \"text\": …}"))
      return
    }
    switch try ArticleJSON.read(&scanner, map: options.map) {
    case .article(let article): found.append(.article(article))
    case .nothing:
      found.append(
        .refused(.noText, "the object has neither title nor text; name their keys with --map title=KEY,text=KEY"))
    case .list where depth == 8:
      found.append(
        .refused(.tooDeep, "lists of articles in lists, more than eight deep: no articles are looked for there"))
    case .list(let range):
      var list = JSONScanner(buffer, at: range.lowerBound)
      var first = true
      let before = found.count
      try list.beginArray()
      while try list.nextElement(first: &first) { try collect(&list, buffer, line, options, &found, depth: depth + 1) }
      if found.count == before { found.append(.refused(.noText, "an empty list of articles")) }
    }
  }
}
