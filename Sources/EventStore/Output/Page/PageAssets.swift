import CSeeds

/// What the page carries besides events: the files of `web/`, embedded in the binary.
enum PageAssets {
  static let style = text("web/page.css")
  static let script = text("web/page.js")

  /// Country outlines without the comments and the header of their table: a code, a tab and rings on each line.
  static let outlines = text("web/outlines.tsv").split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
    .joined(separator: "\n")

  /// What browsers may run and draw on the page: this style and this script and nothing else, so that nothing in an article
  /// can. No request leaves the page.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(hash(style))'; script-src 'sha256-\(hash(script))'; base-uri 'none'; "
    + "form-action 'none'"

  private static func text(_ name: String) -> String {
    let seed = eventdb_seed_named(name)
    return String(decoding: UnsafeBufferPointer(start: seed.bytes, count: seed.count), as: UTF8.self)
  }

  /// As Content Security Policy writes it: SHA-256 in Base64.
  private static func hash(_ text: String) -> String {
    var sha = SHA256()
    sha.update(text)
    return Base64.encode(sha.finish())
  }
}
