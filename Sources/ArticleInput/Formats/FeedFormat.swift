import CLibXML2
import EventExtraction

/// Saved feeds: RSS 0.9x, 1.0 and 2.0, and Atom, read item by item.
struct FeedFormat: ArticleFormat {
  let name = "feed"

  func recognises(_ head: InputHead) -> Bool {
    guard head.lower.first == 60 else { return false }
    if head.begins("<!doctype html") || head.begins("<html") { return false }
    return head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:rdf")
  }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    let context = XMLInput(stream)
    let handle = Unmanaged.passUnretained(context)
    let options =
      Int32(XML_PARSE_RECOVER.rawValue) | Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOERROR.rawValue)
      | Int32(XML_PARSE_NOWARNING.rawValue) | Int32(XML_PARSE_NOCDATA.rawValue)
    let reader = xmlReaderForIO(
      { context, buffer, count in
        guard let context, let buffer else { return -1 }
        return Unmanaged<XMLInput>.fromOpaque(context).takeUnretainedValue().read(buffer, count)
      }, nil, handle.toOpaque(), nil, nil, options)
    guard let reader else {
      output.refuse(.unreadable, "libxml2 could not start: free some memory")
      return
    }
    defer { xmlFreeTextReader(reader) }
    var feed = Feed()
    var number = 0
    var status = xmlTextReaderRead(reader)
    while status == 1, !output.isStopped {
      guard xmlTextReaderNodeType(reader) == 1, let name = xmlTextReaderConstLocalName(reader) else {
        status = xmlTextReaderRead(reader)
        continue
      }
      switch String(cString: name) {
      case "item", "entry":
        number += 1
        if let node = xmlTextReaderExpand(reader) {
          add(FeedItem(node), feed, number, output)
        }
        status = xmlTextReaderNext(reader)
      case "title" where number == 0 && feed.title == nil:
        if let node = xmlTextReaderExpand(reader) { feed.title = FeedItem.text(node) }
        status = xmlTextReaderNext(reader)
      case "language" where number == 0:
        if let node = xmlTextReaderExpand(reader) { feed.language = FeedItem.text(node) }
        status = xmlTextReaderNext(reader)
      default: status = xmlTextReaderRead(reader)
      }
    }
    if let fault = context.fault { throw fault }
    if status < 0, !output.isStopped {
      output.refuse(
        line: number + 1, .malformed,
        "the XML is damaged after item \(number): what was whole is in; save the feed again")
    } else if number == 0 {
      output.refuse(.noArticles, "no items in this feed")
    }
    _ = context
  }

  private struct Feed {
    var title: String?
    var language: String?
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
    if day == nil { found.warnings.append("item \(number) has no day of publication") }
    output.add(found)
  }
}

/// A stream as libxml2 reads it.
private final class XMLInput {
  let stream: ByteStream
  var fault: StreamFault?
  init(_ stream: ByteStream) { self.stream = stream }

  func read(_ buffer: UnsafeMutablePointer<CChar>, _ count: Int32) -> Int32 {
    do throws(StreamFault) {
      return Int32(try stream.copy(into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))))
    } catch {
      fault = error
      return 0
    }
  }
}

/// One item of a feed.
private struct FeedItem {
  var id: String?
  var title: String?
  var link: String?
  var summary: String?
  var content: String?
  var source: String?
  var published: (name: String, text: String)?

  init(_ node: xmlNodePtr) {
    var updated: String?
    var child = node.pointee.children
    while let c = child {
      child = c.pointee.next
      guard c.pointee.type == XML_ELEMENT_NODE else { continue }
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

  private static func element(_ name: String, of node: xmlNodePtr) -> xmlNodePtr? {
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
