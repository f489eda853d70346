import EventExtraction

/// A saved web page.
struct HTMLFormat: ArticleFormat {
  let name = "html"

  func recognises(_ head: InputHead) -> Bool {
    if head.begins("<!doctype html") || head.begins("<html") { return true }
    if head.lower.first == 60 || head.ends(".html", ".htm", ".xhtml", ".mhtml") {
      return head.contains("<html") || head.contains("<body") || head.contains("<head") || head.contains("<p")
        || head.contains("<div") || head.contains("<meta")
    }
    return false
  }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    let limit = output.options.maximumArticle
    guard let bytes = try stream.rest(limit: limit) else {
      output.refuse(.tooLong, "the page is longer than \(limit >> 20) MB: save the article alone")
      return
    }
    var names = NodeNames()
    let file = output.input == "-" ? "" : String(output.input.split(separator: "/").last ?? "")
    WebPage.add(bytes, url: nil, declared: nil, id: file, line: nil, names: &names, output)
  }
}

/// A page, from whatever container → an article.
enum WebPage {
  static func add(
    _ bytes: [UInt8], url: String?, declared: String?, id: String, line: Int?, names: inout NodeNames,
    _ output: ItemOutput
  ) {
    let bytes = PageScripts.removed(from: bytes)
    if bytes.count > PageScripts.largestPage {
      output.refuse(
        line: line, .tooLong,
        "the page is longer than \(PageScripts.largestPage >> 20) MB without its scripts: save the article alone")
      return
    }
    guard
      let page = HTMLArticle.read(
        bytes, url: url, declared: declared, latest: output.options.latest, names: &names)
    else {
      output.refuse(line: line, .noText, "the page has no text: save it after it has loaded, or its print view")
      return
    }
    var found = FoundArticle(
      article: Article(
        id: id, published: page.published, source: page.outletName, title: page.title, text: page.text, url: page.url),
      line: line, encoding: page.encoding, parts: page.parts, warnings: page.warnings)
    found.language = page.language
    found.dayEvidence = page.dateEvidence
    found.author = page.author
    if page.warnings.allSatisfy({ !$0.contains("left out") }) {
      found.dayWarning = "the page does not say its day of publication: days such as 'Thursday' can't be resolved"
    }
    output.add(found)
  }
}

extension HTMLArticle {
  /// The outlet by the page's address, else as the page calls its site.
  var outletName: String? { Outlets.shared.outlet(url: url)?.name ?? site ?? url.flatMap { Outlets.domain(of: $0) } }
}
