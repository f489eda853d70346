/// A run of text that a page shows as one paragraph.
struct PageBlock {
  enum Kind { case paragraph, heading, listItem, caption, quote, cell, other }
  var kind: Kind
  /// The block element that holds it.
  var node: Int
  /// The first and the node after the last of its text nodes.
  var nodes: Range<Int>
  var text: [UInt8]
  /// Bytes of text within links.
  var linked = 0
  var isStandfirst = false
  /// Level of the heading, 1...6.
  var level = 0

  var linkDensity: Double { text.isEmpty ? 0 : Double(linked) / Double(text.count) }
  var string: String { String(decoding: text, as: UTF8.self) }

  var commas: Int { text.count { $0 == 44 } }

  /// Ends like a sentence, perhaps with a closing quotation mark or bracket.
  var endsSentence: Bool {
    var t = text[...]
    while let last = t.last, last == 34 || last == 41 || last == 39 || last == 93 { t = t.dropLast() }
    guard let last = t.last else { return false }
    if last == 46 || last == 33 || last == 63 || last == 58 { return true }
    // “ ” ’ » … 。
    return t.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]) || t.suffix(3).elementsEqual([0xE2, 0x80, 0x9C])
      || t.suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) || t.suffix(2).elementsEqual([0xC2, 0xBB])
      || t.suffix(3).elementsEqual([0xE2, 0x80, 0x99])
  }
}

/// Page → blocks in order; what `isDropped` says is left out.
struct BlockReader {
  let page: Page

  func blocks(in range: Range<Int>, isDropped: [Bool]) -> [PageBlock] {
    var result: [PageBlock] = []
    var current = PageBlock(kind: .other, node: range.lowerBound, nodes: range.lowerBound..<range.lowerBound, text: [])
    var isSpace = false
    var breaks = 0
    // Ends of open block elements and links.
    var blockEnds: [Int] = []
    var linkEnds: [Int] = []

    func flush(_ next: Int) {
      if !current.text.isEmpty {
        describe(&current)
        result.append(current)
      }
      current = PageBlock(kind: .other, node: next, nodes: next..<next, text: [])
      isSpace = false
      breaks = 0
    }

    var i = range.lowerBound
    while i < range.upperBound {
      while let end = blockEnds.last, end <= i {
        blockEnds.removeLast()
        flush(i)
      }
      while let end = linkEnds.last, end <= i { linkEnds.removeLast() }
      let node = page.nodes[i]
      if isDropped[i] || node.tag.isNoText && i != range.lowerBound {
        i = Int(node.end)
        continue
      }
      if node.tag == .text {
        if current.text.isEmpty {
          current.node = block(of: i)
          current.nodes = i..<i + 1
        }
        let isLinked = !linkEnds.isEmpty
        for b in page.text[Int(node.range.lowerBound)..<Int(node.range.upperBound)] {
          if b <= 32 {
            isSpace = true
            continue
          }
          if isSpace || breaks == 1, !current.text.isEmpty { current.text.append(breaks == 1 ? 10 : 32) }
          isSpace = false
          breaks = 0
          current.text.append(b)
          if isLinked { current.linked += 1 }
        }
        current.nodes = current.nodes.lowerBound..<i + 1
      } else if node.tag == .br {
        breaks += 1
        if breaks >= 2 { flush(i + 1) }
      } else if node.tag.isBlock {
        flush(i)
        blockEnds.append(Int(node.end))
      } else if node.tag == .a {
        linkEnds.append(Int(node.end))
      }
      i += 1
    }
    flush(range.upperBound)
    return result
  }

  /// The nearest block element around a node.
  private func block(of node: Int) -> Int {
    var n = Int(page.nodes[node].parent)
    while n >= 0 {
      if page.nodes[n].tag.isBlock { return n }
      n = Int(page.nodes[n].parent)
    }
    return max(0, n)
  }

  private func describe(_ block: inout PageBlock) {
    var n = block.node
    var steps = 0
    while n >= 0, steps < 4 {
      let tag = page.nodes[n].tag
      if tag.isHeading {
        block.kind = .heading
        block.level = Int(tag.rawValue.utf8.last! - 48)
        return
      }
      switch tag {
      case .figcaption, .caption: block.kind = .caption
      case .figure: block.kind = .caption
      case .li, .dd, .dt: if block.kind == .other || block.kind == .paragraph { block.kind = .listItem }
      case .blockquote, .q: if block.kind == .other { block.kind = .quote }
      case .td, .th: if block.kind == .other { block.kind = .cell }
      case .p: if block.kind == .other { block.kind = .paragraph }
      default: break
      }
      if block.kind == .caption { return }
      n = Int(page.nodes[n].parent)
      steps += 1
    }
  }
}
