/// One file, or standard input: opened, unpacked as often as needed, and given to the format that knows it.
struct InputFile {
  let path: String
  let output: ItemOutput
  var meter: ReadMeter?

  private static let headSize = 1 << 14
  /// gzip in zstd in gzip is odd enough.
  private static let deepestPacking = 3

  func read() {
    do throws(StreamFault) {
      let source = try FileSource(path: path)
      try read(
        ByteStream(meter.map { MeteredSource(source, $0) } ?? source),
        name: (path.split(separator: "/").last.map(String.init) ?? path).lowercased())
    } catch {
      output.refuse(error.reason, error.detail)
    }
  }

  private func read(_ first: ByteStream, name givenName: String) throws(StreamFault) {
    var stream = first
    var name = givenName == "-" ? "" : givenName
    for depth in 0... {
      let start = stream.peek(4)
      let isGzip = start.starts(with: [0x1F, 0x8B]), isZstd = start == [0x28, 0xB5, 0x2F, 0xFD]
      guard isGzip || isZstd else { break }
      if depth == InputFile.deepestPacking {
        output.refuse(.archive, "packed more than \(depth) times: unpack it first")
        return
      }
      stream = ByteStream(isGzip ? GzipSource(StreamSource(stream)) : ZstdSource(StreamSource(stream)))
      for ending in [".gz", ".gzip", ".zst", ".zstd", ".tgz"] where name.hasSuffix(ending) {
        name = String(name.dropLast(ending.utf8.count)) + (ending == ".tgz" ? ".tar" : "")
      }
    }
    var bytes = stream.peek(InputFile.headSize)
    if bytes.isEmpty {
      if try stream.isFinished() { output.refuse(.empty, "the file is empty") }
      return
    }
    // Text in UTF-16 becomes UTF-8 once, in memory; whatever format it is in then.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || TextDecoder.looksUTF16(bytes) != nil {
      guard let all = try stream.rest(limit: output.options.maximumArticle) else {
        output.refuse(
          .tooLong, "UTF-16 and longer than \(output.options.maximumArticle >> 20) MB: convert the file to UTF-8 first")
        return
      }
      let decoded = TextDecoder.decode(all)
      output.encoding = decoded.encoding
      stream = ByteStream(MemorySource(decoded.bytes))
      bytes = stream.peek(InputFile.headSize)
    }
    let head = InputHead(bytes: bytes, name: name)
    let known = Formats.all.first { format in
      if let wanted = output.options.format, !(format is UnreadableFormat) { return format.name == wanted }
      return format.recognises(head)
    }
    guard let format = known else {
      output.refuse(.notAnArticle, "in no format that is known: use one of \(Formats.names.joined(separator: ", "))")
      return
    }
    output.format = format.name
    try format.read(stream, output)
    if output.count == 0, !output.isStopped { output.refuse(.noText, "no articles in it") }
  }
}
