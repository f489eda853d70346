/// What is certainly no text: named, so that the message says what to do.
struct UnreadableFormat: ArticleFormat {
  let name = "unreadable"

  private static let known: [(bytes: [UInt8], reason: Refusal.Reason, detail: String)] = [
    (Array("%PDF".utf8), .binary, "this is a PDF file: save the article's text instead, for example with pdftotext"),
    (Array("PK\u{3}\u{4}".utf8), .archive, "this is a ZIP archive or an Office file: unpack it, and give the folder"),
    (Array("PK\u{5}\u{6}".utf8), .archive, "this is an empty ZIP archive: there is nothing in it"),
    (
      Array("7z\u{BC}\u{AF}".unicodeScalars.map { UInt8($0.value) }), .archive,
      "this is a 7z archive: unpack it, and give the folder"
    ),
    (Array("Rar!".utf8), .archive, "this is a RAR archive: unpack it, and give the folder"),
    (Array("BZh".utf8), .archive, "this is packed by bzip2: unpack it with bunzip2, or pipe bzcat into -"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .archive, "this is packed by xz: unpack it with unxz, or pipe xzcat into -"),
    ([0x89, 0x50, 0x4E, 0x47], .binary, "this is a picture: save the article's text instead"),
    ([0xFF, 0xD8, 0xFF], .binary, "this is a picture: save the article's text instead"),
    (Array("GIF8".utf8), .binary, "this is a picture: save the article's text instead"),
    (Array("SQLite format 3".utf8), .binary, "this is a database: ingest the articles' files instead"),
    (Array("{\\rtf".utf8), .binary, "this is Rich Text: save it as plain text or as a web page"),
    ([0xD0, 0xCF, 0x11, 0xE0], .binary, "this is an old Office file: save it as plain text or as a web page"),
  ]

  private func match(_ bytes: [UInt8]) -> (reason: Refusal.Reason, detail: String)? {
    for known in UnreadableFormat.known where bytes.starts(with: known.bytes) { return (known.reason, known.detail) }
    if bytes.count > 262, Array(bytes[257..<262]) == Array("ustar".utf8) {
      return (.archive, "this is a tar archive: unpack it with tar -x, and give the folder")
    }
    if bytes.prefix(4096).contains(0) || TextNormaliser.isBinary(bytes) {
      return (.binary, "this is a binary file: save the article's text instead")
    }
    return nil
  }

  func recognises(_ head: InputHead) -> Bool {
    // WARC records and mail may carry pictures and the like in their first kilobytes.
    if head.begins("warc/") { return false }
    // Of lines of JSON, only the one with a zero in it is damaged.
    if head.begins("{\"") || head.begins("[{"), head.bytes.count(where: { $0 == 0 }) * 20 < head.bytes.count {
      return false
    }
    return match(head.bytes) != nil
  }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    if let found = match(stream.peek(4096)) { output.refuse(found.reason, found.detail) }
  }
}
