/// Takes the contents of scripts and styles out of a page before it is parsed: they can be a hundred times the text, and the
/// parser gives a page up whose single text is beyond its limits. Structured data (`application/ld+json`) stays.
enum PageScripts {
  /// The largest page, without its scripts, that an article can be in.
  static let largestPage = 8 << 20

  static func removed(from bytes: [UInt8]) -> [UInt8] {
    // Small pages are parsed as they are.
    if bytes.count < 1 << 19 { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count / 2)
    var i = 0
    let n = bytes.count
    while i < n {
      if bytes[i] == UInt8(ascii: "<"), let name = ["script", "style"].first(where: { isTag($0, bytes, i + 1) }),
        let close = bytes[i...].firstIndex(of: UInt8(ascii: ">"))
      {
        out.append(contentsOf: bytes[i...close])
        let isData = Array(bytes[i...close]).firstRange(of: Array("ld+json".utf8)[...]) != nil
        var end = close + 1
        while end < n,
          !(bytes[end] == UInt8(ascii: "<") && end + 1 < n && bytes[end + 1] == UInt8(ascii: "/")
            && isTag(name, bytes, end + 2))
        {
          end += 1
        }
        if isData { out.append(contentsOf: bytes[(close + 1)..<end]) }
        i = end
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
    return out
  }

  private static func isTag(_ name: String, _ bytes: [UInt8], _ at: Int) -> Bool {
    let name = name.utf8
    guard at + name.count < bytes.count else { return false }
    var k = at
    for b in name {
      if bytes[k] | 32 != b { return false }
      k += 1
    }
    return bytes[k] <= 32 || bytes[k] == UInt8(ascii: ">") || bytes[k] == UInt8(ascii: "/")
  }
}
