/// The lines of a file that is no input of articles: gold records, predictions.
package enum InputLines {
  /// - Parameters:
  ///   - path: `-` for standard input.
  ///   - body: takes the bytes of a line without its end, and its number from 1.
  /// - Throws: what `body` throws; a refusal where the file can't be read or a line is longer than `limit`.
  package static func forEach(
    _ path: String, limit: Int, _ body: ([UInt8], Int) throws(Refusal) -> Void
  ) throws(Refusal) {
    var number = 0
    func next(_ stream: ByteStream) throws(Refusal) -> ByteStream.Line? {
      do throws(StreamFault) { return try stream.line(limit: limit) } catch {
        throw Refusal(input: path, reason: error.reason, detail: error.detail)
      }
    }
    let stream: ByteStream
    do throws(StreamFault) { stream = ByteStream(try FileSource(path: path)) } catch {
      throw Refusal(input: path, reason: error.reason, detail: error.detail)
    }
    while let line = try next(stream) {
      number += 1
      switch line {
      case .line(let bytes): try body(bytes, number)
      case .tooLong:
        throw Refusal(
          input: path, line: number, reason: .tooLong,
          detail: "the line is longer than \(limit >> 20) MB: put each record on a line of its own")
      }
    }
  }
}
