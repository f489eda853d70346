import EventExtraction

/// Web archives (ISO 28500): every page that was answered with 200. Of a truncated file what is whole goes in.
struct WARCFormat: ArticleFormat {
  let name = "warc"

  func recognises(_ head: InputHead) -> Bool { head.begins("warc/") }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    var names = NodeNames()
    var number = 0
    let limit = output.options.maximumArticle
    var pages = 0
    while !output.isStopped {
      guard let version = try line(stream) else { break }
      if version.isEmpty { continue }
      number += 1
      guard version.starts(with: "WARC/".utf8) else {
        output.refuse(
          line: number, .corrupt, "record \(number) does not begin with WARC/: the file is damaged from here on")
        return
      }
      var headers = try headers(stream)
      guard let length = headers["content-length"].flatMap({ Int($0) }), length >= 0 else {
        output.refuse(line: number, .corrupt, "record \(number) has no length: the file is damaged from here on")
        return
      }
      let type = headers["warc-type"] ?? ""
      guard type == "response" || type == "resource" || type == "conversion", length <= limit else {
        if length > limit, type == "response" {
          output.refuse(line: number, .tooLong, "the record is longer than \(limit >> 20) MB: no page is")
        }
        guard try stream.skip(length) else { return truncated(number, output) }
        continue
      }
      guard let block = try stream.bytes(length) else { return truncated(number, output) }
      headers["warc-type"] = type
      if page(block, headers, number, &names, output) { pages += 1 }
    }
    if pages == 0, output.count == 0 {
      output.refuse(.noArticles, "no web pages in this archive: it may hold only pictures and other files")
    }
  }

  private func truncated(_ number: Int, _ output: ItemOutput) {
    output.refuse(
      line: number, .truncated, "the file ends inside record \(number): what was whole is in; get the file again")
  }

  private func line(_ stream: ByteStream) throws(StreamFault) -> [UInt8]? {
    switch try stream.line(limit: 1 << 16) {
    case nil: nil
    case .line(let bytes)?: bytes
    case .tooLong?: Array("?".utf8)
    }
  }

  private func headers(_ stream: ByteStream) throws(StreamFault) -> [String: String] {
    var result: [String: String] = [:]
    while let bytes = try line(stream), !bytes.isEmpty {
      if let (name, value) = HeaderLine.split(bytes) { result[name] = value }
    }
    return result
  }

  /// - Returns: whether the block was a page.
  private func page(
    _ block: [UInt8], _ headers: [String: String], _ number: Int, _ names: inout NodeNames, _ output: ItemOutput
  ) -> Bool {
    var body = block
    var type = headers["content-type"] ?? ""
    let url = headers["warc-target-uri"].map { $0.filter { $0 != "<" && $0 != ">" } }
    if type.asciiLowercased.hasPrefix("application/http") {
      guard let answer = HTTPAnswer(block) else {
        output.refuse(line: number, .corrupt, "record \(number) holds no HTTP answer: it is passed over")
        return false
      }
      guard answer.status == 200 else { return false }
      type = answer.headers["content-type"] ?? "text/html"
      guard let plain = answer.body() else {
        output.refuse(
          line: number, .corrupt,
          "record \(number) is packed as \(answer.headers["content-encoding"] ?? "?"), and damaged or unknown: it is passed over"
        )
        return false
      }
      body = plain
    }
    let lower = type.asciiLowercased
    let id = headers["warc-record-id"].map { $0.filter { $0 != "<" && $0 != ">" } } ?? ""
    if lower.containsBytes("html") {
      WebPage.add(
        body, url: url, declared: HeaderLine.parameter("charset", of: type), id: id, line: number, names: &names, output
      )
      return true
    }
    if lower.hasPrefix("text/plain"), headers["warc-type"] == "conversion" {
      let decoded = TextDecoder.decode(body, declared: HeaderLine.parameter("charset", of: type))
      let whole = TextInput.Whole(
        text: String(decoding: decoded.bytes, as: UTF8.self), encoding: decoded.encoding, warnings: decoded.warnings)
      guard case (var article, let evidence, let author)? = PlainText.read(whole.text, name: "") else { return false }
      article.url = url
      article.id = id
      var found = FoundArticle(article: article, line: number, encoding: whole.encoding, warnings: whole.warnings)
      found.dayEvidence = evidence
      found.author = author
      output.add(found)
      return true
    }
    return false
  }
}

/// `Name: value` lines of mail, HTTP and WARC.
enum HeaderLine {
  /// Name in lower case.
  static func split(_ bytes: [UInt8]) -> (name: String, value: String)? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
    return (
      String(decoding: bytes[..<colon], as: UTF8.self).asciiLowercased.trimmed,
      String(decoding: bytes[(colon + 1)...], as: UTF8.self).trimmed
    )
  }

  /// `charset` of `text/html; charset="utf-8"`.
  static func parameter(_ name: String, of value: String) -> String? {
    for part in value.split(separator: ";").dropFirst() {
      let sides = part.split(separator: "=", maxSplits: 1)
      if sides.count == 2, sides[0].trimmed.asciiLowercased == name {
        return sides[1].trimmed.filter { $0 != "\"" && $0 != "'" }
      }
    }
    return nil
  }
}

/// What a server answered: status, headers and body.
struct HTTPAnswer {
  var status: Int
  var headers: [String: String] = [:]
  private var content: [UInt8]

  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: "HTTP/".utf8) else { return nil }
    var lines: [[UInt8]] = []
    var start = 0
    var end: Int?
    for i in bytes.indices where bytes[i] == 10 {
      let stop = i > start && bytes[i - 1] == 13 ? i - 1 : i
      if stop == start {
        end = i + 1
        break
      }
      lines.append(Array(bytes[start..<stop]))
      start = i + 1
    }
    guard let end, let first = lines.first else { return nil }
    let words = String(decoding: first, as: UTF8.self).split(separator: " ")
    guard words.count > 1, let status = Int(words[1]) else { return nil }
    self.status = status
    for line in lines.dropFirst() {
      if let (name, value) = HeaderLine.split(line) { headers[name] = value }
    }
    content = Array(bytes[end...])
  }

  /// The body, out of its chunks and unpacked; nil where that can't be done.
  func body() -> [UInt8]? {
    var bytes = content
    if headers["transfer-encoding"]?.asciiLowercased.containsBytes("chunked") == true, let joined = dechunked(bytes) {
      bytes = joined
    }
    switch headers["content-encoding"]?.asciiLowercased ?? "" {
    case "", "identity", "none": return bytes
    case "gzip", "x-gzip":
      if !bytes.starts(with: [0x1F, 0x8B]) { return bytes }  // Some archives keep the header and unpack the body.
      let stream = ByteStream(GzipSource(MemorySource(bytes)))
      return (try? stream.rest(limit: 256 << 20)) ?? nil
    case "zstd":
      let stream = ByteStream(ZstdSource(MemorySource(bytes)))
      return (try? stream.rest(limit: 256 << 20)) ?? nil
    default: return bytes.prefix(256).contains(60) ? bytes : nil
    }
  }

  private func dechunked(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var i = 0
    while i < bytes.count {
      guard let feed = bytes[i...].firstIndex(of: 10) else { return nil }
      let digits = bytes[i..<feed].prefix { $0 != 13 && $0 != UInt8(ascii: ";") }
      guard let size = Int(String(decoding: digits, as: UTF8.self).trimmed, radix: 16), size >= 0 else { return nil }
      if size == 0 { return result }
      guard feed + 1 + size <= bytes.count else { return nil }
      result.append(contentsOf: bytes[(feed + 1)..<(feed + 1 + size)])
      i = feed + 1 + size
      while i < bytes.count, bytes[i] == 13 || bytes[i] == 10 { i += 1 }
    }
    return result
  }
}
