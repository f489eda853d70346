/// A mail or a part of one.
struct MailPart {
  var headers: [String: String] = [:]
  private var body: ArraySlice<UInt8>
  private var parts: [MailPart] = []

  init(_ bytes: ArraySlice<UInt8>, depth: Int) {
    var rest = bytes
    var last: String?
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 10) ?? rest.endIndex
      var line = rest[rest.startIndex..<end]
      rest = end < rest.endIndex ? rest[(end + 1)...] : rest[end...]
      if line.last == 13 { line = line.dropLast() }
      if line.isEmpty { break }
      if let first = line.first, first == 32 || first == 9, let name = last {
        headers[name]! += " " + String(decoding: line, as: UTF8.self).trimmed
      } else if let (name, value) = HeaderLine.split(Array(line)) {
        if headers[name] == nil { headers[name] = value }
        last = name
      }
    }
    body = rest
    if type.hasPrefix("multipart/"), depth < 10, let boundary = HeaderLine.parameter("boundary", of: contentType) {
      split(Array(("--" + boundary).utf8), depth)
    }
  }

  private var contentType: String { headers["content-type"] ?? "text/plain" }
  /// In lower case, without parameters.
  var type: String { String(contentType.asciiLowercased.prefix { $0 != ";" }).trimmed }
  var charset: String? { HeaderLine.parameter("charset", of: contentType) }
  private var isAttachment: Bool { headers["content-disposition"]?.asciiLowercased.hasPrefix("attachment") == true }

  private mutating func split(_ boundary: [UInt8], _ depth: Int) {
    var start: Int?
    var i = body.startIndex
    while i < body.endIndex {
      let end = body[i...].firstIndex(of: 10) ?? body.endIndex
      let line = body[i..<end]
      if line.starts(with: boundary) {
        if let start, start < i { parts.append(MailPart(body[start..<i], depth: depth + 1)) }
        let tail = line.dropFirst(boundary.count)
        if tail.starts(with: [45, 45]) { return }
        start = end < body.endIndex ? end + 1 : end
      }
      i = end < body.endIndex ? end + 1 : end
    }
    // A truncated mail has no last boundary.
    if let start, start < body.endIndex { parts.append(MailPart(body[start...], depth: depth + 1)) }
  }

  /// The part with the article: of text and page the one that has more of it; nil where there is no text.
  func best() -> MailPart? {
    if isAttachment { return nil }
    if parts.isEmpty { return type == "text/plain" || type == "text/html" ? self : nil }
    let candidates = parts.compactMap { $0.best() }
    let plain = candidates.first { $0.type == "text/plain" }
    let html = candidates.first { $0.type == "text/html" }
    guard let html else { return plain }
    guard let plain else { return html }
    // Many mails have only "open this in a browser" as text.
    return plain.decodedBody().count >= 400 ? plain : html
  }

  func decodedBody() -> [UInt8] {
    switch headers["content-transfer-encoding"]?.asciiLowercased.trimmed ?? "" {
    case "base64": MailWords.base64(body)
    case "quoted-printable": MailWords.quotedPrintable(body)
    default: Array(body)
    }
  }
}

/// The codings of mail.
enum MailWords {
  static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var bits: UInt32 = 0, count = 0
    for b in bytes {
      let v: UInt32
      switch b {
      case 65...90: v = UInt32(b - 65)
      case 97...122: v = UInt32(b - 71)
      case 48...57: v = UInt32(b + 4)
      case 43: v = 62
      case 47: v = 63
      default: continue
      }
      bits = bits << 6 | v
      count += 1
      if count == 4 {
        out.append(UInt8(truncatingIfNeeded: bits >> 16))
        out.append(UInt8(truncatingIfNeeded: bits >> 8))
        out.append(UInt8(truncatingIfNeeded: bits))
        bits = 0
        count = 0
      }
    }
    if count == 3 {
      out.append(UInt8(truncatingIfNeeded: bits >> 10))
      out.append(UInt8(truncatingIfNeeded: bits >> 2))
    } else if count == 2 {
      out.append(UInt8(truncatingIfNeeded: bits >> 4))
    }
    return out
  }

  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var i = bytes.startIndex
    func hex(_ b: UInt8) -> UInt8? {
      switch b {
      case 48...57: b - 48
      case 65...70: b - 55
      case 97...102: b - 87
      default: nil
      }
    }
    while i < bytes.endIndex {
      if bytes[i] == UInt8(ascii: "=") {
        if i + 1 < bytes.endIndex, bytes[i + 1] == 10 {
          i += 2
          continue
        }
        if i + 2 < bytes.endIndex {
          if bytes[i + 1] == 13, bytes[i + 2] == 10 {
            i += 3
            continue
          }
          if let a = hex(bytes[i + 1]), let b = hex(bytes[i + 2]) {
            out.append(a << 4 | b)
            i += 3
            continue
          }
        }
      }
      out.append(bytes[i])
      i += 1
    }
    return out
  }

  /// `=?utf-8?B?…?=` in headers (RFC 2047).
  static func decoded(_ header: String) -> String {
    var result = ""
    var wasWord = false
    for piece in header.split(separator: " ", omittingEmptySubsequences: true) {
      var rest = piece
      var isWord = false
      if rest.hasPrefix("=?"), rest.hasSuffix("?=") {
        rest = rest.dropFirst(2).dropLast(2)
        let sides = rest.split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
        if sides.count == 3 {
          isWord = true
          let bytes =
            sides[1].asciiLowercased == "b"
            ? base64(sides[2].utf8)
            : quotedPrintable(Array(sides[2].utf8).map { $0 == UInt8(ascii: "_") ? 32 : $0 }[...])
          let text = String(
            decoding: TextDecoder.decode(bytes, declared: String(sides[0])).bytes, as: UTF8.self)
          result += (result.isEmpty || wasWord ? "" : " ") + text
        }
      }
      if !isWord { result += (result.isEmpty ? "" : " ") + piece }
      wasWord = isWord
    }
    return result
  }

  /// `"Example Wire" <news@wire.example>`.
  static func sender(_ from: String) -> (name: String?, domain: String) {
    let text = decoded(from)
    let address = text.lastIndex(of: "<").map { text[text.index(after: $0)...].prefix { $0 != ">" } } ?? text[...]
    let name = text.lastIndex(of: "<").map { text[..<$0].filter { $0 != "\"" }.trimmed }
    let domain = address.lastIndex(of: "@").map { String(address[address.index(after: $0)...]).trimmed } ?? ""
    return (name?.isEmpty == false ? name : domain.isEmpty ? nil : domain, domain.asciiLowercased)
  }

  /// Without `-- ` and what follows it.
  static func withoutSignature(_ text: String) -> String {
    guard let cut = text.firstRange(of: "\n-- \n") else { return text }
    return String(text[..<cut.lowerBound])
  }
}
