/// Which blocks of the article's element are the article.
struct BlockFilter {
  let title: String

  func keep(_ blocks: [PageBlock]) -> [PageBlock] {
    let titleKey = BlockFilter.key(Array(title.utf8))
    var seen: Set<[UInt8]> = []
    var result: [PageBlock] = []
    let total = blocks.reduce(0) { $0 + (PageMarks.isProse($1) ? $1.text.count : 0) }
    let inParagraphs = blocks.reduce(0) { $0 + (PageMarks.isProse($1) && $1.kind == .paragraph ? $1.text.count : 0) }
    var passed = 0
    for block in blocks {
      if total > 400, passed * 10 > total * 6, BlockFilter.isEnd(block) { break }
      if PageMarks.isProse(block) { passed += block.text.count }
      if block.kind == .other || block.kind == .cell, block.text.count < 60, !block.endsSentence, !block.isStandfirst,
        inParagraphs * 10 > total * 7
      {
        continue
      }
      // Above the story: bylines, reading times, names of sections; a line with a day is left, for the reader of zones.
      if passed == 0, total > 300, !block.isStandfirst, block.kind != .heading, block.kind != .caption,
        block.text.count < 60, !block.endsSentence, DateText.day(block.string) == nil
      {
        continue
      }
      let key = BlockFilter.key(block.text)
      if key.isEmpty { continue }
      if block.kind == .heading, !titleKey.isEmpty, key == titleKey { continue }
      if block.level == 1, result.isEmpty || !titleKey.isEmpty { continue }
      let length = block.text.count
      if block.linkDensity > 0.9, length < 300 || block.kind == .listItem { continue }
      if block.linkDensity > 0.6, block.kind == .listItem || length < 80 { continue }
      if BlockFilter.isNoise(block) { continue }
      if length > 30, !seen.insert(key).inserted { continue }
      result.append(block)
    }
    while let last = result.last, last.kind == .heading { result.removeLast() }
    return result
  }

  /// Letters and digits in lower case: what makes two blocks the same.
  static func key(_ text: [UInt8]) -> [UInt8] {
    text.compactMap { b in
      b >= 65 && b <= 90 ? b | 32 : b >= 97 && b <= 122 || b >= 48 && b <= 57 || b >= 0x80 ? b : nil
    }
  }

  private static let noise: [String] = [
    "advertisement", "read more", "read also", "also read", "more on this", "related:", "related stories", "share this",
    "share on", "follow us", "sign up", "subscribe", "click here", "join our", "download the app", "listen to this",
    "watch:", "read:", "see also", "story continues", "article continues", "scroll to continue", "photo gallery",
    "copyright ©", "© ", "(c) ",
    "all rights reserved", "most read", "tags:", "filed under", "leave a comment", "comments", "print this",
    "email this", "back to top", "skip to",
    "lesen sie auch", "mehr zum thema", "weiterlesen", "lesen sie mehr", "anzeige", "das könnte sie",
    "auch interessant", "artikel teilen", "lire aussi", "à lire aussi",
    "lea también", "leia também", "leia mais", "czytaj także", "zobacz też", "leggi anche", "we use cookies",
    "this site uses cookies", "newsletter",
    "facebook", "twitter", "whatsapp", "teilen", "drucken", "share", "tweet", "kommentare", "leserkommentare",
  ]
  private static let noiseBytes = noise.map { Array($0.utf8) }

  private static let ends: [[UInt8]] = [
    "related", "read more", "read next", "more from", "more on", "you may also", "you might also", "recommended",
    "also read",
    "see also", "most read", "most popular", "trending", "latest news", "leave a reply", "leave a comment",
    "about the author", "share this",
    "schon gelesen", "auch interessant", "das könnte", "mehr zum thema", "lesen sie auch", "weitere artikel",
    "weitere meldungen", "weitere nachrichten",
    "ähnliche", "zum thema", "meistgelesen", "meistdiskutiert", "kommentare", "über den autor", "kontakt",
    "ansprechpartner", "pressekontakt", "contact:", "media contact", "press contact",
    "veja também", "leia também", "leia mais", "notas relacionadas", "noticias relacionadas", "te puede interesar",
    "lea también", "à lire aussi", "sur le même", "czytaj", "zobacz",
    "newsletter", "source:", "weitere informationen", "vorheriger beitrag", "vorschau auf den", "diesen artikel teilen",
    "teilen", "artikel teilen",
  ].map { Array($0.utf8) }

  /// A short line after which only other things come.
  static func isEnd(_ block: PageBlock) -> Bool {
    guard block.text.count <= 45, block.kind == .heading || !block.endsSentence || block.text.last == 58 else {
      return false
    }
    let lower = block.text.map { $0 >= 65 && $0 <= 90 ? $0 | 32 : $0 }
    return ends.contains { lower.starts(with: $0) }
  }

  /// A short line of a page's furniture.
  static func isNoise(_ block: PageBlock) -> Bool {
    let length = block.text.count
    if length > 140 || block.endsSentence && length > 70 { return false }
    let lower = block.text.map { $0 >= 65 && $0 <= 90 ? $0 | 32 : $0 }
    for n in noiseBytes where lower.starts(with: n) {
      if length <= n.count + 3 || block.linkDensity > 0.2 || n.count > 9 && length < 90 { return true }
    }
    return false
  }
}
