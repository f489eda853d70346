import EventExtraction

/// One article of plain text, as pasted; see `PlainText`.
struct PlainTextFormat: ArticleFormat {
  let name = "text"

  func recognises(_ head: InputHead) -> Bool { true }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    guard let decoded = try TextInput.whole(stream, output) else { return }
    TextInput.add(decoded.text, decoded, output)
  }
}

/// Markdown: front matter, headings, emphasis and links become plain text.
struct MarkdownFormat: ArticleFormat {
  let name = "markdown"

  func recognises(_ head: InputHead) -> Bool { head.ends(".md", ".markdown") }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    guard let decoded = try TextInput.whole(stream, output) else { return }
    TextInput.add(Markdown.plain(decoded.text), decoded, output)
  }
}

/// What the formats of plain text have in common.
enum TextInput {
  struct Whole {
    var text: String
    var encoding: String
    var warnings: [String]
  }

  /// The whole input as text; nil where it was refused.
  static func whole(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) -> Whole? {
    guard let bytes = try stream.rest(limit: output.options.maximumArticle) else {
      output.refuse(.tooLong, "longer than \(output.options.maximumArticle >> 20) MB: no article is; split it")
      return nil
    }
    if bytes.contains(0) || TextNormaliser.isBinary(bytes) {
      output.refuse(.binary, "this is a binary file: save the article's text instead")
      return nil
    }
    let decoded = TextDecoder.decode(bytes, fallback: output.options.encoding)
    return Whole(
      text: String(decoding: decoded.bytes, as: UTF8.self), encoding: decoded.encoding, warnings: decoded.warnings)
  }

  static func add(_ text: String, _ whole: Whole, _ output: ItemOutput, line: Int? = nil) {
    let name = output.input == "-" ? "" : String(output.input.split(separator: "/").last ?? "")
    guard case (var article, let evidence, let author)? = PlainText.read(text, name: name) else {
      output.refuse(line: line, .noText, "no text in it")
      return
    }
    if let line { article.id += "#\(line)" }
    var found = FoundArticle(article: article, line: line, encoding: whole.encoding, warnings: whole.warnings)
    found.dayEvidence = evidence
    found.author = author
    found.dayWarning =
      "no day of publication: days such as 'Thursday' can't be resolved; put 'Date: 2025-10-09' at the top, or the day into the file's name"
    output.add(found)
  }
}

/// Markdown → the text that a reader sees.
enum Markdown {
  static func plain(_ text: String) -> String {
    var lines: [String] = []
    var inMatter = false, inCode = false
    for (n, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.trimmed
      if n == 0 && line == "---" || inMatter {
        inMatter = n == 0 || line != "---" && line != "..."
        lines.append(line == "..." ? "---" : String(raw))
        continue
      }
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        inCode.toggle()
        continue
      }
      if inCode {
        lines.append(String(raw))
        continue
      }
      if line.count >= 3, line.allSatisfy({ $0 == "-" || $0 == "=" || $0 == "*" || $0 == "_" }) { continue }
      var body = Substring(line)
      while body.first == "#" { body = body.dropFirst() }
      while body.hasPrefix("> ") || body == ">" { body = body.dropFirst(body == ">" ? 1 : 2) }
      lines.append(inline(body.trimmed))
    }
    return lines.joined(separator: "\n")
  }

  /// `**bold**`, `_emphasis_`, `[text](address)`, `![caption](address)`, `<address>`.
  static func inline(_ line: String) -> String {
    let b = Array(line.utf8)
    var out: [UInt8] = []
    var i = 0
    while i < b.count {
      let c = b[i]
      if c == UInt8(ascii: "\\"), i + 1 < b.count, b[i + 1] < 65 || b[i + 1] > 90 && b[i + 1] < 97 {
        out.append(b[i + 1])
        i += 2
      } else if c == UInt8(ascii: "*") || c == UInt8(ascii: "`") {
        i += 1
      } else if c == UInt8(ascii: "_") {
        let before = i == 0 || b[i - 1] <= 32 || b[i - 1] == 40,
          after = i + 1 >= b.count || b[i + 1] <= 32 || b[i + 1] < 64
        if before || after {
          i += 1
        } else {
          out.append(c)
          i += 1
        }
      } else if c == UInt8(ascii: "!"), i + 1 < b.count, b[i + 1] == UInt8(ascii: "[") {
        i += 1
      } else if c == UInt8(ascii: "["), let close = b[i...].firstIndex(of: UInt8(ascii: "]")), close + 1 < b.count,
        b[close + 1] == UInt8(ascii: "("), let end = b[close...].firstIndex(of: UInt8(ascii: ")"))
      {
        out.append(contentsOf: b[(i + 1)..<close])
        i = end + 1
      } else {
        out.append(c)
        i += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
