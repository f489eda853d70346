/// The article of a page: the element that holds it, and its blocks in order.
struct MainText {
  var container: Int
  var blocks: [PageBlock]

  var length: Int { blocks.reduce(0) { $0 + $1.text.count } }

  /// - Parameter title: the headline, which is no part of the text.
  ///   - description: what the page declares as its summary.
  static func find(page: Page, marks: PageMarks, title: String, description: String?) -> MainText {
    let container = MainText.container(page: page, marks: marks)
    let reader = BlockReader(page: page)
    var blocks = reader.blocks(in: container..<Int(page.nodes[container].end), isDropped: marks.isDropped)
    let lead = standfirst(page: page, container: container, blocks: blocks, description: description)
    blocks.insert(contentsOf: lead, at: 0)
    return MainText(container: container, blocks: BlockFilter(title: title).keep(blocks))
  }

  /// What stands between the headline and the text, or repeats the declared summary, whatever its class is called.
  private static func standfirst(
    page: Page, container: Int, blocks: [PageBlock], description: String?
  ) -> [PageBlock] {
    guard let first = blocks.first(where: { PageMarks.isProse($0) }) else { return [] }
    let start = first.nodes.lowerBound
    guard let heading = page.nodes.indices.prefix(start).last(where: { page.nodes[$0].tag == .h1 }) else { return [] }
    let from = Int(page.nodes[heading].end)
    guard from < start, start - from < 600 else { return [] }
    var isDropped = [Bool](repeating: false, count: page.nodes.count)
    for i in from..<start {
      switch page.nodes[i].tag {
      case .nav, .aside, .form, .footer, .ul, .ol: isDropped[i] = true
      default: break
      }
    }
    let known = Set(blocks.map { BlockFilter.key($0.text) })
    let summary = BlockFilter.key(Array((description ?? "").utf8)).prefix(40)
    var result: [PageBlock] = []
    var captions: [PageBlock] = []
    for block in BlockReader(page: page).blocks(in: from..<start, isDropped: isDropped) {
      let key = BlockFilter.key(block.text)
      if known.contains(key) || block.linkDensity > 0.3 || block.text.count > 900 { continue }
      if block.kind == .caption {
        if block.text.count >= 20, captions.count < 2 { captions.append(block) }
        continue
      }
      let isSummary = summary.count >= 20 && key.starts(with: summary)
      if isSummary || block.text.count >= 70 && block.endsSentence || block.text.count >= 120 {
        var lead = block
        lead.isStandfirst = true
        result.append(lead)
      }
    }
    return (result.count <= 3 ? result : Array(result.suffix(1))) + captions
  }

  private static func container(page: Page, marks: PageMarks) -> Int {
    let root = page.nodes.firstIndex { $0.tag == .body } ?? 0
    let total = marks.prose(in: root, of: page)
    if total == 0 { return root }
    let dense = densest(page: page, marks: marks, root: root)
    let denseProse = marks.prose(in: dense, of: page)
    for tier in 0...3 {
      let candidates = candidates(page: page, marks: marks, tier: tier)
      guard let best = candidates.max(by: { ($0.prose, -$0.node) < ($1.prose, -$1.node) }), best.prose > 0 else {
        continue
      }
      // Several of a kind near each other are one article in parts.
      var chosen = best
      if tier == 0 || tier == 2 {
        let parts = candidates.filter { $0.prose >= 80 }
        let sum = parts.reduce(0) { $0 + $1.prose }
        if parts.count > 1, sum * 5 > best.prose * 6 {
          var n = best.node
          while n > root, !parts.allSatisfy({ $0.node >= n && $0.node < Int(page.nodes[n].end) }) {
            n = Int(page.nodes[n].parent)
          }
          let around = n > root ? marks.prose(in: n, of: page) : Int.max / 100
          if around * 10 <= sum * 13 { chosen = (n, around) }
        }
      }
      let needed = tier == 0 ? 25 : tier == 1 ? 40 : 60
      if chosen.prose * 100 >= denseProse * needed || chosen.prose >= 1500 && tier < 2 { return chosen.node }
    }
    return dense
  }

  private static func candidates(page: Page, marks: PageMarks, tier: Int) -> [(node: Int, prose: Int)] {
    var result: [(node: Int, prose: Int)] = []
    var i = 0
    while i < page.nodes.count {
      let node = page.nodes[i]
      if marks.isDropped[i] {
        i = Int(node.end)
        continue
      }
      let fits: Bool =
        switch tier {
        case 0: marks.tier[i] == 0
        case 1: node.tag == .article
        case 2: marks.tier[i] == 1
        default: marks.tier[i] == 2 || node.tag == .main
        }
      if fits, isContainer(node.tag) {
        let prose = marks.prose(in: i, of: page)
        // Of nested ones the inner, if it has nearly all.
        if let last = result.last, Int(page.nodes[last.node].end) > i {
          if prose * 10 >= last.prose * 8 { result[result.count - 1] = (i, prose) }
        } else {
          result.append((i, prose))
        }
      }
      i += 1
    }
    return result
  }

  private static func isContainer(_ tag: Tag) -> Bool {
    switch tag {
    case .article, .div, .main, .section, .td, .table, .tbody, .center, .blockquote, .span, .other, .li, .ul: true
    default: false
    }
  }

  /// The smallest element that has most of the running text that stands together.
  private static func densest(page: Page, marks: PageMarks, root: Int) -> Int {
    // Each paragraph counts for its parent, half for the parent's parent, a quarter beyond that.
    var scores: [Int: Double] = [:]
    for i in page.nodes.indices where marks.prose[i + 1] > marks.prose[i] {
      let weight = Double(marks.prose[i + 1] - marks.prose[i])
      var n = Int(page.nodes[i].parent)
      while n > root, !page.nodes[n].tag.isBlock { n = Int(page.nodes[n].parent) }
      if n > root, page.nodes[n].tag == .p || page.nodes[n].tag == .blockquote { n = Int(page.nodes[n].parent) }
      var share = 1.0
      for _ in 0..<4 where n > root {
        scores[n, default: 0] += weight * share
        share *= share == 1 ? 0.6 : 0.5
        n = Int(page.nodes[n].parent)
      }
    }
    guard let best = scores.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key else { return root }
    // Go up while that adds much.
    var node = best
    var n = Int(page.nodes[best].parent)
    while n >= root {
      if marks.prose(in: n, of: page) * 10 > marks.prose(in: node, of: page) * 14 { node = n }
      if page.nodes[n].tag == .article || page.nodes[n].tag == .main { break }
      n = n == root ? -1 : Int(page.nodes[n].parent)
    }
    return node
  }
}
