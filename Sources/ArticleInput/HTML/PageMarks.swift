/// What is left out of a page before its text is looked at, and which elements may hold the article.
struct PageMarks {
  /// By node: it and what is in it is not the article.
  var isDropped: [Bool]
  /// By node: tier of body names, 0...2; 9 is none.
  var tier: [UInt8]
  /// Bytes of running text before each node: the difference of two is what lies between.
  private(set) var prose: [Int] = []

  func prose(in node: Int, of page: Page) -> Int { prose[Int(page.nodes[node].end)] - prose[node] }

  init(page: Page, names: inout NodeNames) {
    let n = page.nodes.count
    isDropped = [Bool](repeating: false, count: n)
    tier = [UInt8](repeating: 9, count: n)
    var isNamed = [Bool](repeating: false, count: n)
    var isComment = [Bool](repeating: false, count: n)
    var isOther = [Bool](repeating: false, count: n)
    for i in 0..<n {
      let node = page.nodes[i]
      if node.tag == .text { continue }
      switch node.tag {
      case .nav, .footer, .dialog, .form: isNamed[i] = true
      case .aside: isNamed[i] = true
      case .body, .html, .head: continue
      default: break
      }
      var drop = false, comment = false
      for k in Int(node.range.lowerBound)..<Int(node.range.upperBound) {
        let attribute = page.attributes[k]
        switch attribute.name {
        case "class", "id":
          if attribute.name == "id", node.tag == .p || node.tag.isHeading { continue }
          for name in attribute.value.utf8.split(whereSeparator: { $0 <= 32 }) {
            let verdict = names.read(String(decoding: name, as: UTF8.self))
            drop = drop || verdict.drop
            comment = comment || verdict.comments
            isOther[i] = isOther[i] || verdict.other
            tier[i] = min(tier[i], verdict.tier)
          }
        case "itemprop":
          if attribute.value.containsBytes("articleBody") { tier[i] = 0 }
        case "role":
          switch attribute.value {
          case "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert", "menu", "menubar":
            drop = true
          case "main": tier[i] = min(tier[i], 2)
          default: break
          }
        case "hidden": isNamed[i] = true
        case "aria-hidden": if attribute.value == "true" { drop = true }
        case "style":
          let style = attribute.value.filter { $0 != " " }.asciiLowercased
          if style.containsBytes("display:none") || style.containsBytes("visibility:hidden") { drop = true }
        case "data-testid", "data-component", "data-module", "data-qa":
          if !isInline(node.tag) { drop = drop || names.read(attribute.value).drop }
        default: break
        }
      }
      if node.tag == .p || node.tag.isHeading || node.tag == .a { comment = false }
      // A name that says both is the article's own (`article-body-with-sidebar`).
      if tier[i] == 0 { drop = false }
      if node.tag == .article || node.tag == .main { drop = false }
      isNamed[i] = isNamed[i] || drop
      isComment[i] = comment
    }
    // Running text, to see that a name does not take the article away.
    let all = BlockReader(page: page).blocks(in: 0..<n, isDropped: [Bool](repeating: false, count: n))
    prose = PageMarks.prefix(all, count: n, isDropped: nil)
    let total = prose[n]
    for i in 0..<n where isNamed[i] || isComment[i] {
      let share = self.prose(in: i, of: page)
      if isComment[i], share * 10 < total * 7 || share < 400 {
        isDropped[i] = true
      } else if isNamed[i], share * 100 < total * (isOther[i] ? 75 : 45) || share < 200 {
        isDropped[i] = true
      }
    }
    // From now on only what is left counts.
    var inside = isDropped
    for i in 0..<n where inside[i] {
      for k in i..<Int(page.nodes[i].end) { inside[k] = true }
    }
    prose = PageMarks.prefix(all, count: n, isDropped: inside)
    // Names that took nearly everything mean something else on this page.
    if prose[n] * 4 < total {
      inside = [Bool](repeating: false, count: n)
      for i in 0..<n
      where inside[i] || isNamed[i] && isFrame(page.nodes[i].tag) || isComment[i] && isDropped[i]
        || isOther[i] && isDropped[i]
      {
        for k in i..<Int(page.nodes[i].end) { inside[k] = true }
      }
      let gentle = PageMarks.prefix(all, count: n, isDropped: inside)
      if gentle[n] > prose[n] * 2 {
        prose = gentle
        isDropped = inside
      }
    }
  }

  private func isFrame(_ tag: Tag) -> Bool {
    switch tag {
    case .nav, .footer, .aside, .form, .dialog: true
    default: false
    }
  }

  private func isInline(_ tag: Tag) -> Bool { !tag.isBlock }

  /// Long blocks with few links are running text.
  static func isProse(_ block: PageBlock) -> Bool {
    if block.kind == .heading || block.kind == .caption { return false }
    if block.linkDensity > 0.4 { return false }
    return block.text.count >= 80 || block.text.count >= 40 && block.endsSentence && block.kind != .listItem
  }

  private static func prefix(_ blocks: [PageBlock], count: Int, isDropped: [Bool]?) -> [Int] {
    var sums = [Int](repeating: 0, count: count + 1)
    for block in blocks where isProse(block) {
      if let isDropped, isDropped[block.nodes.lowerBound] { continue }
      sums[block.nodes.lowerBound + 1] += block.text.count - block.linked
    }
    var sum = 0
    for i in 0...count {
      sum += sums[i]
      sums[i] = sum
    }
    return sums
  }
}
