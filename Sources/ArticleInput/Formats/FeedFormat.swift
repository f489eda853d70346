import CLibXML2
import EventExtraction

/// Saved feeds: RSS 0.9x, 1.0 and 2.0, and Atom, read item by item: a damaged one takes no other with it.
struct FeedFormat: ArticleFormat {
  let name = "feed"

  func recognises(_ head: InputHead) -> Bool {
    guard head.lower.first == 60 else { return false }
    if head.begins("<!doctype html") || head.begins("<html") { return false }
    return head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:rdf")
  }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    var cutter = ItemCutter(stream, limit: output.options.maximumArticle)
    var feed: Feed?
    var number = 0
    var charset: String?
    while let piece = try cutter.next(), !output.isStopped {
      if feed == nil {
        charset = HTMLCharset.declared(in: cutter.head)
        feed = Feed(XMLFragment(TextDecoder.decode(cutter.head, declared: charset).bytes))
      }
      number += 1
      switch piece {
      case .item(let bytes):
        let xml = XMLFragment(TextDecoder.decode(bytes, declared: charset ?? "UTF-8").bytes)
        guard let item = xml.root.map(FeedItem.init) else {
          output.refuse(line: number, .malformed, "the XML of item \(number) is damaged: save the feed again")
          continue
        }
        add(item, feed ?? Feed(nil), number, output)
      case .tooLong:
        output.refuse(
          line: number, .tooLong,
          "item \(number) is longer than \(output.options.maximumArticle >> 20) MB: no article is")
      case .unfinished:
        output.refuse(
          line: number, .truncated, "the feed ends inside item \(number): what was whole is in; save the feed again")
      }
    }
    if number == 0, !output.isStopped { output.refuse(.noArticles, "no items in this feed") }
  }

  private struct Feed {
    var title: String?
    var language: String?

    init(_ head: XMLFragment?) {
      guard let root = head?.root else { return }
      let channel = FeedItem.element("channel", of: root) ?? root
      title = FeedItem.element("title", of: channel).map(FeedItem.text)
      language = FeedItem.element("language", of: channel).map(FeedItem.text)
    }
  }

  private func add(_ item: FeedItem, _ feed: Feed, _ number: Int, _ output: ItemOutput) {
    let title = item.title.map(HTMLText.plain) ?? ""
    let body = [item.content, item.summary].compactMap { $0 }.map(HTMLText.plain).first { !$0.trimmed.isEmpty } ?? ""
    if title.trimmed.isEmpty, body.trimmed.isEmpty {
      output.refuse(line: number, .noText, "item \(number) has neither title nor text")
      return
    }
    let day = item.published.flatMap { DateText.day($0.text) }
    let url = item.link?.trimmed
    var found = FoundArticle(
      article: Article(
        id: item.id?.trimmed ?? url ?? "", published: day,
        source: item.source ?? Outlets.shared.outlet(url: url)?.name ?? feed.title?.trimmed,
        title: TextNormaliser.normalise(title).split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " "),
        text: TextNormaliser.normalise(body).trimmed, url: url), line: number)
    found.language = feed.language
    found.dayEvidence = item.published.map { "feed:" + $0.name }
    found.author = item.author
    found.dayWarning = "item \(number) has no day of publication"
    output.add(found)
  }
}

/// A piece of XML as a tree, however damaged: what is missing is taken to be closed.
private final class XMLFragment {
  private let document: xmlDocPtr?

  init(_ bytes: [UInt8]) {
    let options =
      Int32(XML_PARSE_RECOVER.rawValue) | Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOERROR.rawValue)
      | Int32(XML_PARSE_NOWARNING.rawValue) | Int32(XML_PARSE_NOCDATA.rawValue)
    document = bytes.withUnsafeBytes {
      xmlReadMemory($0.bindMemory(to: CChar.self).baseAddress, Int32(clamping: bytes.count), nil, "UTF-8", options)
    }
  }

  deinit { if let document { xmlFreeDoc(document) } }

  var root: xmlNodePtr? { document.flatMap { xmlDocGetRootElement($0) } }
}

/// The items of a feed, each with its tags, one after the other.
private struct ItemCutter {
  enum Piece {
    case item([UInt8])
    case tooLong
    case unfinished
  }
  private let stream: ByteStream
  private let limit: Int
  /// What stands before the first item.
  private(set) var head: [UInt8] = []

  init(_ stream: ByteStream, limit: Int) {
    self.stream = stream
    self.limit = limit
  }

  private static let starts = ["<item>", "<item ", "<entry>", "<entry ", "<item\n", "<entry\n", "<item\r", "<entry\r"]
    .map { Array($0.utf8) }

  mutating func next() throws(StreamFault) -> Piece? {
    var item: [UInt8] = []
    var tail: [UInt8] = []
    // To the start of an item.
    while true {
      guard let b = try stream.byte() else { return nil }
      if head.count < 1 << 16, !hasItem { head.append(b) }
      if b == UInt8(ascii: "<") { tail.removeAll(keepingCapacity: true) }
      if tail.count < 8 { tail.append(b) }
      if let start = ItemCutter.starts.first(where: { tail == $0 }) {
        if !hasItem { head.removeLast(min(head.count, start.count)) }
        hasItem = true
        item = start
        break
      }
    }
    let end: [UInt8] = item[1] == UInt8(ascii: "i") ? Array("</item>".utf8) : Array("</entry>".utf8)
    let cdata = Array("<![CDATA[".utf8), cdataEnd = Array("]]>".utf8)
    var inCDATA = false, isTooLong = false
    while true {
      let next: UInt8?
      do throws(StreamFault) { next = try stream.byte() } catch { throw error }
      guard let b = next else { return .unfinished }
      item.append(b)
      if b == UInt8(ascii: "["), item.count >= 9, item.suffix(9).elementsEqual(cdata) { inCDATA = true }
      guard b == UInt8(ascii: ">") else { continue }
      if inCDATA {
        if item.suffix(3).elementsEqual(cdataEnd) { inCDATA = false }
      } else if item.suffix(end.count).elementsEqual(end) {
        return isTooLong ? .tooLong : .item(item)
      }
      if item.count > limit {
        isTooLong = true
        item.removeFirst(item.count - 16)
      }
    }
  }

  private var hasItem = false
}

/// One item of a feed.
private struct FeedItem {
  var id: String?
  var title: String?
  var link: String?
  var summary: String?
  var content: String?
  var source: String?
  var author: String?
  var published: (name: String, text: String)?

  init(_ node: xmlNodePtr) {
    var updated: String?
    var child = node.pointee.children
    while let c = child {
      child = c.pointee.next
      guard c.pointee.type == XML_ELEMENT_NODE else { continue }
      // A prefix that the fragment does not declare is part of the name.
      let prefix = c.pointee.ns?.pointee.prefix.map { String(cString: $0) + ":" } ?? ""
      switch prefix + String(cString: c.pointee.name) {
      case "title": title = title ?? FeedItem.text(c)
      case "guid", "id", "atom:id": id = FeedItem.text(c)
      case "link", "atom:link":
        if let href = FeedItem.attribute("href", of: c) {
          let rel = FeedItem.attribute("rel", of: c) ?? "alternate"
          if rel == "alternate" { link = link ?? href }
        } else {
          link = link ?? FeedItem.text(c)
        }
      case "description", "summary", "atom:summary": summary = FeedItem.text(c)
      case "content:encoded", "content", "atom:content": content = FeedItem.text(c)
      case "dc:creator", "creator", "author", "atom:author":
        author = FeedItem.child("name", of: c) ?? FeedItem.text(c).trimmed
      case "source": source = FeedItem.child("title", of: c) ?? FeedItem.text(c).trimmed
      case "pubDate", "published", "dc:date", "atom:published", "date":
        published = (String(cString: c.pointee.name), FeedItem.text(c))
      case "updated", "atom:updated": updated = FeedItem.text(c)
      default: break
      }
    }
    if published == nil, let updated { published = ("updated", updated) }
    if source?.isEmpty == true { source = nil }
  }

  static func text(_ node: xmlNodePtr) -> String {
    guard let content = xmlNodeGetContent(node) else { return "" }
    defer { eventdb_xml_free(content) }
    // Atom's XHTML: the markup is in the tree, its paragraphs are lost in the content.
    if let div = element("div", of: node), let buffer = xmlBufferCreate() {
      defer { xmlBufferFree(buffer) }
      if xmlNodeDump(buffer, node.pointee.doc, div, 0, 0) >= 0, let dumped = xmlBufferContent(buffer) {
        return String(cString: dumped)
      }
    }
    return String(cString: content)
  }

  static func element(_ name: String, of node: xmlNodePtr) -> xmlNodePtr? {
    var child = node.pointee.children
    while let c = child {
      if c.pointee.type == XML_ELEMENT_NODE, String(cString: c.pointee.name) == name { return c }
      child = c.pointee.next
    }
    return nil
  }

  private static func child(_ name: String, of node: xmlNodePtr) -> String? { element(name, of: node).map(text) }

  private static func attribute(_ name: String, of node: xmlNodePtr) -> String? {
    guard let value = xmlGetProp(node, name) else { return nil }
    defer { eventdb_xml_free(value) }
    return String(cString: value)
  }
}
