import ArticleInput
import CZlib
import CZstd
import EventExtraction
import Testing

@Suite struct PackingTests {
  private static let line = #"{"title": "A visit", "published": "2025-10-09", "text": "They met."}"# + "\n"

  /// gzip, by zlib.
  static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    var stream = z_stream()
    let started = deflateInit2_(
      &stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    try #require(started == Z_OK)
    defer { deflateEnd(&stream) }
    var out = [UInt8](repeating: 0, count: bytes.count + 1000)
    var input = bytes
    let count = input.withUnsafeMutableBufferPointer { from in
      out.withUnsafeMutableBufferPointer { to in
        stream.next_in = from.baseAddress
        stream.avail_in = UInt32(from.count)
        stream.next_out = to.baseAddress
        stream.avail_out = UInt32(to.count)
        _ = deflate(&stream, Z_FINISH)
        return to.count - Int(stream.avail_out)
      }
    }
    return Array(out[..<count])
  }

  static func zstd(_ bytes: [UInt8]) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let n = ZSTD_compress(&out, out.count, bytes, bytes.count, 3)
    return Array(out[..<n])
  }

  @Test func everyFormatPacked() throws {
    for name in ["news-jsonld.html", "rss.xml", "feed.json", "alert.eml", "table.csv", "export.txt", "crawl.warc"] {
      let plain = try Fixture.bytes(name)
      let expected = try Reading(plain, name: name).articles
      #expect(!expected.isEmpty)
      #expect(try Reading(Self.gzip(plain), name: name + ".gz").articles.map(\.text) == expected.map(\.text), "\(name)")
      #expect(
        try Reading(Self.zstd(plain), name: name + ".zst").articles.map(\.text) == expected.map(\.text), "\(name)")
    }
  }

  @Test func membersAndFramesOneAfterTheOther() throws {
    let one = Array(Self.line.utf8)
    #expect(try Reading(try Self.gzip(one) + Self.gzip(one), name: "x.jsonl.gz").articles.count == 2)
    #expect(try Reading(Self.zstd(one) + Self.zstd(one), name: "x.jsonl.zst").articles.count == 2)
    #expect(try Reading(try Self.gzip(Self.zstd(one)), name: "x").articles.count == 1)
  }

  @Test func truncatedAndDamaged() throws {
    var lines: [UInt8] = []
    for n in 0..<5000 {
      lines += Array("{\"title\": \"\(n &* 2_654_435_761 & 0xFFFFFF)\", \"text\": \"x\(n)\"}\n".utf8)
    }
    for packed in [try Self.gzip(lines), Self.zstd(lines)] {
      let cut = try Reading(Array(packed[..<(packed.count - 2000)]), name: "x.jsonl")
      #expect(cut.refusals.map(\.reason) == [.truncated])
      #expect(cut.articles.count < 5000)
    }
    let gz = try Self.gzip(lines)
    #expect(
      try Reading(Array(gz[..<(gz.count - 2000)]), name: "x.jsonl").articles.count > 1000, "what is whole goes in")
    var damaged = gz
    for i in 20_000..<20_010 { damaged[i] ^= 0xFF }
    let reading = try Reading(damaged, name: "x.jsonl")
    #expect(reading.refusals.contains { $0.reason == .corrupt })
  }
}
