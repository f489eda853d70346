import EventExtraction

/// What a page says of itself: JSON-LD, OpenGraph, Dublin Core and the other `<meta>` names in use.
struct PageMetadata {
  var title = ""
  /// `<title>`, where nothing better is there.
  var fallbackTitle = ""
  /// `<title>` as it is.
  var documentTitle = ""
  var description: String?
  var site: String?
  var author: String?
  var url: String?
  var language: String?
  var articleBody: String?
  var isNews = false
  /// Days of publication in the order of trust: what says so, and the words.
  var dates: [(evidence: String, text: String)] = []

  init(page: Page, url given: String?) {
    url = given
    var meta: [(name: String, content: String)] = []
    for i in page.all(.meta) {
      let name =
        page.attribute("property", of: i) ?? page.attribute("name", of: i) ?? page.attribute("itemprop", of: i)
        ?? page.attribute("http-equiv", of: i)
      if let name, let content = page.attribute("content", of: i), !content.isEmpty {
        meta.append((name.asciiLowercased.trimmed, content.trimmed))
      }
    }
    func first(_ names: String...) -> String? {
      for name in names { if let found = meta.first(where: { $0.name == name }) { return found.content } }
      return nil
    }
    if let html = page.all(.html).first {
      language = page.attribute("lang", of: html) ?? page.attribute("xml:lang", of: html)
    }
    for i in page.all(.link) where page.attribute("rel", of: i)?.asciiLowercased == "canonical" {
      if let href = page.attribute("href", of: i), href.hasPrefix("http") { url = url ?? href }
    }
    if let address = first("og:url"), address.hasPrefix("http") { url = url ?? address }
    let json = StructuredData(page: page, url: url)
    if let article = json.article {
      title = article.headline ?? ""
      articleBody = article.body
      site = article.publisher
      author = article.author
      isNews = json.isNews
      description = article.description
      if let day = article.published { dates.append(("json-ld:datePublished", day)) }
    }
    if first("og:type")?.asciiLowercased == "article" || meta.contains(where: { $0.name == "article:published_time" }) {
      isNews = true
    }
    for name in PageMetadata.dateNames {
      if let text = first(name) { dates.append(("meta:" + name, text)) }
    }
    if let created = json.article?.created { dates.append(("json-ld:dateCreated", created)) }
    description = description ?? first("og:description", "description", "dc.description", "twitter:description")
    site = site ?? first("og:site_name", "dc.publisher", "application-name", "publisher", "dcterms.publisher")
    author =
      author
      ?? first("author", "article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author", "sailthru.author")
    chooseTitle(page, first("og:title", "dc.title", "dcterms.title", "twitter:title", "headline", "title"))
  }

  /// Names of `<meta>` that give the day of publication, best first.
  private static let dateNames = [
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "og:published_time",
    "rnews:datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "publishdate",
    "publish-date",
    "publish_date", "pubdate", "publication_date", "publication-date", "publicationdate", "published",
    "article.published",
    "article_date_original", "originalpublicationdate", "displaydate", "dc.date.issued", "dcterms.issued", "dc.issued",
    "citation_publication_date", "citation_online_date", "citation_date", "dc.date.created", "dcterms.created",
    "dc.date",
    "dcterms.date", "dc.date.publication", "date", "datecreated", "article:created", "article.created", "created",
    "dcsext.articlefirstpublished", "bt:pubdate", "video:release_date", "prism.publicationdate", "release_date",
    "doc_date",
  ]

  /// Whether the page's language is written where `03/04/2025` is 3 April: everywhere but in English of no country, or of the
  /// United States, and in East Asia.
  var isDayFirst: Bool {
    guard let tag = language?.asciiLowercased.split(whereSeparator: { $0 == "-" || $0 == "_" }), let primary = tag.first
    else { return false }
    let region = tag.count > 1 ? tag[1] : ""
    if primary == "en" { return ["gb", "uk", "ie", "au", "nz", "in", "za", "ng", "ke"].contains(region) }
    return [
      "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "cs", "sk", "ro", "tr", "el", "da", "nb", "no", "fi", "id",
    ]
    .contains(primary)
  }

  private mutating func chooseTitle(_ page: Page, _ declared: String?) {
    let documentTitle = page.all(.title).first { !page.isInside(.svg, $0) }.map(page.collapsed) ?? ""
    self.documentTitle = documentTitle
    let headings = page.all(.h1).map(page.collapsed).filter { !$0.isEmpty }
    fallbackTitle = headings.count == 1 ? headings[0] : documentTitle
    if let declared, title.isEmpty { title = declared }
    title = TextNormaliser.normalise(title).trimmed
    if title.isEmpty {
      // The heading that the document's title repeats.
      title = headings.first { documentTitle.containsBytes($0) } ?? headings.first ?? ""
    }
    // A heading that the declared title begins with is the title without the site's name.
    if let heading = headings.first(where: { $0.utf8.count > 15 && title.hasPrefix($0) }) { title = heading }
    if let site, title.utf8.count > site.utf8.count + 12 {
      for separator in [" | ", " - ", " – ", " — ", " :: ", " • ", " · "] where title.hasSuffix(separator + site) {
        title = String(title.dropLast((separator + site).count)).trimmed
      }
    }
  }
}

/// The article among a page's JSON-LD.
struct StructuredData {
  struct Entry {
    var headline: String?
    var body: String?
    var description: String?
    var publisher: String?
    var author: String?
    var published: String?
    var created: String?
  }
  private(set) var article: Entry?
  private(set) var isNews = false

  init(page: Page, url: String?) {
    var found: [(entry: Entry, rank: Int)] = []
    for script in page.all(.script) {
      guard let type = page.attribute("type", of: script), type.asciiLowercased.hasPrefix("application/ld+json") else {
        continue
      }
      var bytes = page.raw(script)
      while let first = bytes.first, first != 0x7B, first != 0x5B { bytes.removeFirst(min(bytes.count, 1)) }
      while let last = bytes.last, last != 0x7D, last != 0x5D { bytes.removeLast() }
      bytes = bytes.map { $0 < 32 ? 32 : $0 }
      guard let value = try? JSONValue.read(bytes) else { continue }
      walk(value, url: url, depth: 0, &found)
    }
    // The one that names this page, else the best type, else the first.
    var best: (entry: Entry, rank: Int)?
    for candidate in found where candidate.rank > best?.rank ?? -1 { best = candidate }
    article = best?.entry
    isNews = (best?.rank ?? 0) % 10 >= 2
  }

  /// Top level and `@graph` only: what is nested deeper (lists, related stories) is another article.
  private func walk(_ value: JSONValue, url: String?, depth: Int, _ found: inout [(entry: Entry, rank: Int)]) {
    for item in value.elements { walk(item, url: url, depth: depth, &found) }
    guard case .object = value else { return }
    if depth < 2 {
      walk(value["@graph"], url: url, depth: depth + 1, &found)
      if case .object = value["mainEntity"] { walk(value["mainEntity"], url: url, depth: depth + 1, &found) }
    }
    let types = value["@type"].texts
    var rank = 0
    for type in types {
      let name = type.split(separator: "/").last.map(String.init) ?? type
      switch name {
      case "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle",
        "ReviewNewsArticle", "LiveBlogPosting":
        rank = max(rank, 4)
      case "Article", "Report", "TechArticle", "ScholarlyArticle", "AdvertiserContentArticle": rank = max(rank, 3)
      case "BlogPosting", "SocialMediaPosting", "Review": rank = max(rank, 2)
      case "HowTo", "Recipe", "CreativeWork", "PodcastEpisode": rank = max(rank, 1)
      case "WebPage", "ItemPage", "CollectionPage": rank = max(rank, 1)
      default: break
      }
    }
    guard rank > 0 else { return }
    var entry = Entry()
    entry.headline = text(value["headline"]) ?? text(value["name"])
    entry.body = text(value["articleBody"])
    entry.description = text(value["description"])
    entry.published = value["datePublished"].text
    entry.created = value["dateCreated"].text
    let publisher = value["publisher"]
    entry.publisher =
      text(publisher["name"]) ?? text(publisher) ?? publisher.elements.first.flatMap { text($0["name"]) }
    let authors = [value["author"]] + value["author"].elements + [value["creator"], value["sourceOrganization"]]
    entry.author = authors.compactMap { text($0["name"]) ?? text($0) }.first
    if rank == 1, entry.published == nil { return }
    if rank == 1 { entry.headline = nil }
    let own = value["mainEntityOfPage"]["@id"].text ?? value["mainEntityOfPage"].text ?? value["url"].text
    if let own, let url, StructuredData.path(own) == StructuredData.path(url) { rank += 10 }
    found.append((entry, rank))
  }

  private func text(_ value: JSONValue) -> String? {
    guard let s = value.text, !s.isEmpty else { return nil }
    let plain = s.utf8.contains(38) || s.utf8.contains(60) ? HTMLText.plain(s) : s
    return TextNormaliser.normalise(plain).trimmed
  }

  static func path(_ url: String) -> String {
    var u = Substring(url)
    if let scheme = url.firstRange(of: "://") { u = url[scheme.upperBound...] }
    if let end = u.firstIndex(where: { $0 == "?" || $0 == "#" }) { u = u[..<end] }
    while u.last == "/" { u.removeLast() }
    return String(u.drop { $0 != "/" })
  }
}

extension String {
  func firstRange(of needle: String) -> Range<String.Index>? {
    guard let found = Array(utf8).firstRange(of: Array(needle.utf8)[...]) else { return nil }
    return utf8.index(startIndex, offsetBy: found.lowerBound)..<utf8.index(startIndex, offsetBy: found.upperBound)
  }
}

/// HTML within feeds, JSON and tables.
enum HTMLText {
  /// Paragraphs of a fragment, parted by empty lines; text without tags and entities is returned as it is.
  static func plain(_ html: String) -> String {
    guard html.utf8.contains(60) || html.utf8.contains(38) else { return html }
    guard let page = Page(utf8: Array(html.utf8)) else { return html }
    let none = [Bool](repeating: false, count: page.nodes.count)
    return BlockReader(page: page).blocks(in: 0..<page.nodes.count, isDropped: none).map(\.string)
      .joined(separator: "\n\n")
  }

  /// Whether text has tags: `<p>`, `<br/>`, `</div>`.
  static func looksHTML(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(4000))
    var i = 0
    while let open = bytes[i...].firstIndex(of: 60) {
      i = open + 1
      if i < bytes.count, bytes[i] == 47 { return true }
      let name = bytes[i...].prefix { $0 | 32 >= 97 && $0 | 32 <= 122 || $0 >= 48 && $0 <= 57 }
      guard !name.isEmpty, let after = bytes[(i + name.count)...].first else { continue }
      if after == 62 || after == 32 || after == 47, Tag(String(decoding: name, as: UTF8.self)) != .other { return true }
    }
    return false
  }
}
