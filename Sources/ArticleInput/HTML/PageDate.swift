import EventExtraction

/// The day on which a page was published, and what says so.
struct PageDate {
  var day: Day?
  var evidence: String?
  var warning: String?

  static func find(
    page: Page, marks: PageMarks, metadata: PageMetadata, main: MainText, latest: Day?
  ) -> PageDate {
    var result = PageDate()
    func accept(_ text: String, _ evidence: String) -> Bool {
      guard let day = DateText.day(text, dayFirst: metadata.isDayFirst) else { return false }
      if let latest, day > latest {
        result.warning = "\(evidence) says \(day), which is after \(latest): left out"
        return false
      }
      if day < Day(year: 1990, month: 1, day: 1) { return false }
      result.day = day
      result.evidence = evidence
      return true
    }
    for date in trusted(metadata.dates) where accept(date.text, date.evidence) {
      result.useLocalDay(over: date.text, metadata)
      return result
    }
    let scene = Scene(page: page, marks: marks, main: main, isDayFirst: metadata.isDayFirst)
    for candidate in scene.marked() where accept(candidate.text, candidate.evidence) { return result }
    if let url = metadata.url, let text = inAddress(url) ?? dayFirstInAddress(url, isSure: metadata.isDayFirst),
      accept(text, "url")
    {
      return result
    }
    for candidate in scene.printed() where accept(candidate.text, candidate.evidence) { return result }
    for part in metadata.documentTitle.split(separator: "|") where part.utf8.count <= 14 {
      if accept(part.trimmed, "title") { return result }
    }
    return result
  }

  /// Where structured data and OpenGraph name two days, OpenGraph's is the story's: the other is often that of a picture, or of
  /// a story of which this is a new edition. A difference of a day may be only the time zone.
  private static func trusted(_ dates: [(evidence: String, text: String)]) -> [(evidence: String, text: String)] {
    guard let first = dates.first, first.evidence == "json-ld:datePublished",
      let at = dates.firstIndex(where: { $0.evidence == "meta:article:published_time" }),
      let a = DateText.day(first.text), let b = DateText.day(dates[at].text), a != b,
      abs(a - b) > 1 || !isUTC(dates[at].text)
    else { return dates }
    var result = dates
    result.insert(result.remove(at: at), at: 0)
    return result
  }

  private static func isUTC(_ text: String) -> Bool {
    text.hasSuffix("Z") || text.hasSuffix("+00:00") || text.hasSuffix("+0000")
  }

  /// A time in UTC can be on the day before or after the outlet's: another declaration with an offset, or the address, has
  /// the outlet's own day.
  private mutating func useLocalDay(over text: String, _ metadata: PageMetadata) {
    guard Self.isUTC(text), let first = day else { return }
    for other in metadata.dates where other.text.contains("T") && !Self.isUTC(other.text) {
      if let local = DateText.day(other.text), abs(local - first) == 1, other.evidence.containsBytes("publish") {
        day = local
        evidence = other.evidence
        return
      }
    }
    if let url = metadata.url, let local = PageDate.inAddress(url).flatMap({ DateText.day($0) }),
      abs(local - first) == 1
    {
      day = local
      evidence = "url"
    }
  }

  /// `/2025/10/09/`, `/2025-10-09-`, `/20251009/` in an address.
  static func inAddress(_ url: String) -> String? {
    let t = Array(StructuredData.path(url).utf8)
    func digits(_ i: Int, _ n: Int) -> Int? {
      guard i + n <= t.count else { return nil }
      var v = 0
      for k in i..<i + n {
        guard t[k] >= 48, t[k] <= 57 else { return nil }
        v = v * 10 + Int(t[k] - 48)
      }
      return v
    }
    func isDigit(_ i: Int) -> Bool { i >= 0 && i < t.count && t[i] >= 48 && t[i] <= 57 }
    for i in t.indices where !isDigit(i - 1) {
      guard let year = digits(i, 4), (1990...2100).contains(year) else { continue }
      var month: Int?, day: Int?
      if i + 10 <= t.count, t[i + 4] == t[i + 7], t[i + 4] == 47 || t[i + 4] == 45 || t[i + 4] == 95, !isDigit(i + 10) {
        month = digits(i + 5, 2)
        day = digits(i + 8, 2)
      } else if i + 8 <= t.count, !isDigit(i + 8) {
        month = digits(i + 4, 2)
        day = digits(i + 6, 2)
      }
      if let month, let day, (1...12).contains(month), (1...31).contains(day) {
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      }
    }
    return nil
  }
}

extension PageDate {
  /// `/29-10-2021-`, `~22-01-2022-` in an address: only where it can't be the month that stands first.
  /// - Parameter isSure: whether the page's language says so of all.
  static func dayFirstInAddress(_ url: String, isSure: Bool = false) -> String? {
    let parts = StructuredData.path(url).split { !($0.isNumber && $0.isASCII) && $0 != "-" && $0 != "." && $0 != "_" }
    for part in parts {
      let numbers = part.split { $0 == "-" || $0 == "." || $0 == "_" }
      guard numbers.count == 3, numbers[2].utf8.count == 4, numbers[0].utf8.count <= 2, numbers[1].utf8.count <= 2,
        let day = Int(numbers[0]), let month = Int(numbers[1]), let year = Int(numbers[2]),
        isSure || day > 12 || day == month,
        (1990...2100).contains(year)
      else { continue }
      return "\(day)/\(month)/\(year)"
    }
    return nil
  }
}

/// The neighbourhood of the headline and of the text, where a page prints its own day.
private struct Scene {
  let page: Page
  let marks: PageMarks
  let main: MainText
  let isDayFirst: Bool
  /// The headline's heading, the first node of the text, and the last.
  let heading: Int
  /// Whether the heading is one of the first level.
  let hasHeadline: Bool
  let textStart: Int
  let textEnd: Int

  init(page: Page, marks: PageMarks, main: MainText, isDayFirst: Bool) {
    self.isDayFirst = isDayFirst
    self.page = page
    self.marks = marks
    self.main = main
    let prose = main.blocks.first { PageMarks.isProse($0) } ?? main.blocks.first
    textStart = prose?.nodes.lowerBound ?? 0
    textEnd = main.blocks.last?.nodes.upperBound ?? page.nodes.count
    let start = textStart
    let headline = page.nodes.indices.last { page.nodes[$0].tag == .h1 && $0 < start }
    hasHeadline = headline != nil
    heading =
      headline ?? page.nodes.indices.last { page.nodes[$0].tag.isHeading && $0 < start } ?? max(0, start - 200)
  }

  /// Whether a node belongs to a list of other stories, a comment, or the page's frame.
  private func isForeign(_ node: Int) -> Bool {
    // Between the headline and the text stands the page's own, unless it is called other stories or comments.
    let isBetween = hasHeadline && node >= heading && node <= textStart
    var n = node
    while n >= 0 {
      switch page.nodes[n].tag {
      case .aside, .footer: if !isBetween || n < heading { return true }
      case .nav: return true
      case .li, .ul:
        // Many pages print their own day in a list below the headline.
        let isNear = node >= heading - 40 && node <= textStart + 20
        if !isNear, n < main.container || n > Int(page.nodes[main.container].end) { return true }
      default: break
      }
      if let name = page.attribute("class", of: n)?.asciiLowercased {
        for part in [
          "related", "recommend", "teaser", "comment", "sidebar", "widget", "popular", "most-read", "latest", "ticker",
          "more-",
        ] {
          if isBetween, ["teaser", "sidebar", "widget", "latest", "more-"].contains(part) { continue }
          if name.containsBytes(part), !Tag.isTop(page.nodes[n].tag), !isAround(n) { return true }
        }
      }
      n = Int(page.nodes[n].parent)
    }
    return false
  }

  /// Whether the article's text lies inside a node.
  private func isAround(_ node: Int) -> Bool { node <= textStart && Int(page.nodes[node].end) > textStart }

  /// Elements that say what they are: `<time>`, itemprop, a class of a date.
  func marked() -> [(text: String, evidence: String)] {
    var result: [(text: String, evidence: String, distance: Int)] = []
    for i in page.nodes.indices where page.nodes[i].tag != .text {
      let node = page.nodes[i]
      let itemprop = page.attribute("itemprop", of: i)?.asciiLowercased
      let isPublished = itemprop?.containsBytes("datepublished") == true || page.attribute("pubdate", of: i) != nil
      let words = page.attribute("content", of: i) ?? page.attribute("datetime", of: i)
      if isPublished, !isForeign(i) || result.isEmpty {
        result.append((words ?? page.collapsed(i), "itemprop:datePublished", isForeign(i) ? 50_000 : -1_000_000))
        continue
      }
      if let property = page.attribute("property", of: i), let words, property.containsBytes(":date"),
        property.hasSuffix("dateCreated") || property.hasSuffix("datePublished"), !isForeign(i)
      {
        result.append((words, property, distance(i)))
      } else if node.tag == .time, !isForeign(i) {
        let name = (page.attribute("class", of: i) ?? "").asciiLowercased
        if itemprop?.containsBytes("modified") == true
          || name.containsBytes("updated") && !name.containsBytes("published")
        {
          continue
        }
        guard i < textEnd + 40 else { continue }
        var text = words ?? page.collapsed(i)
        if DateText.day(text) == nil { text = page.collapsed(i) }
        result.append((text, "time", distance(i) + (name.containsBytes("publish") ? -5000 : 0)))
      } else if node.tag == .abbr, page.attribute("class", of: i)?.containsBytes("published") == true {
        result.append((page.attribute("title", of: i) ?? page.collapsed(i), "abbr.published", distance(i)))
      }
    }
    return result.sorted { $0.distance < $1.distance }.map { ($0.text, $0.evidence) }
  }

  private func distance(_ i: Int) -> Int { min(abs(i - heading), abs(i - textStart)) }

  /// Short lines around the headline that hold a day; those of a class such as `date` or `byline` first.
  func printed() -> [(text: String, evidence: String)] {
    var result: [(text: String, evidence: String, distance: Int)] = []
    let none = [Bool](repeating: false, count: page.nodes.count)
    let low = max(0, heading - 150), high = min(page.nodes.count, textStart + 60)
    for block in BlockReader(page: page).blocks(in: low..<max(low, high), isDropped: none) {
      if block.nodes.lowerBound > textStart + 20 { continue }
      if block.text.count > 160 {
        // `Press release of 25 January 2022 | Berlin – …` as a lead of its own.
        if block.nodes.lowerBound > heading, let text = opening(block), !isForeign(block.node) {
          result.append((text, "text:dateline", distance(block.node) + 400))
        }
        continue
      }
      let text = block.string
      guard DateText.day(text, dayFirst: isDayFirst) != nil, !isForeign(block.node) else { continue }
      let isNamed = named(block.nodes.lowerBound)
      if !isNamed, block.text.count > 90, block.level != 1 { continue }
      result.append(
        (text, isNamed ? "text:date element" : "text:date line", distance(block.node) + (isNamed ? 0 : 300)))
    }
    // A dateline: the first paragraph begins with a day, or has one before its dash.
    if result.isEmpty, let first = main.blocks.first(where: { PageMarks.isProse($0) }) {
      let opening = String(decoding: first.text.prefix(70), as: UTF8.self)
      for mark in [" - ", " – ", " — ", " | ", " -- "] {
        guard let range = opening.firstRange(of: mark) else { continue }
        result.append((String(opening[..<range.lowerBound]), "text:dateline", 0))
      }
      if let digit = first.text.first, digit >= 48, digit <= 57 {
        result.append((String(decoding: first.text.prefix(20), as: UTF8.self), "text:dateline", 1))
      }
    }
    // A day after the text, in an element that is called so.
    if result.isEmpty {
      for block in BlockReader(page: page).blocks(in: 0..<page.nodes.count, isDropped: none)
      where block.text.count <= 120 && DateText.day(block.string, dayFirst: isDayFirst) != nil
        && named(block.nodes.lowerBound)
        && !isForeign(block.node)
      {
        result.append((block.string, "text:date element", distance(block.node)))
      }
    }
    return result.sorted { $0.distance < $1.distance }.map { ($0.text, $0.evidence) }
  }

  /// What a paragraph has before a bar or a dash, if that is short and has a day.
  private func opening(_ block: PageBlock) -> String? {
    let start = String(decoding: block.text.prefix(70), as: UTF8.self)
    for mark in [" | ", " – ", " — ", " -- "] {
      guard let range = start.firstRange(of: mark) else { continue }
      let text = String(start[..<range.lowerBound])
      if text.utf8.count <= 50, DateText.day(text) != nil { return text }
    }
    return nil
  }

  private func named(_ node: Int) -> Bool {
    var n = node
    for _ in 0..<4 where n >= 0 {
      for name in [page.attribute("class", of: n), page.attribute("id", of: n)] {
        guard let name = name?.asciiLowercased else { continue }
        for part in [
          "date", "publish", "posted", "byline", "timestamp", "datum", "time", "meta", "dateline", "fecha", "created",
          "submitted", "authored",
        ] {
          if name.containsBytes(part), !name.containsBytes("update") { return true }
        }
      }
      n = Int(page.nodes[n].parent)
    }
    return false
  }
}

extension Tag {
  static func isTop(_ tag: Tag) -> Bool { tag == .body || tag == .html || tag == .main || tag == .article }
}
