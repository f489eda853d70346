import CLibXML2

/// An HTML page as a flat tree: nodes in document order, each with the end of its subtree. Text is UTF-8.
struct Page {
  struct Node {
    var tag: Tag
    /// -1 for the root.
    var parent: Int32
    /// Index after the last node of the subtree.
    var end: Int32
    /// Of text nodes: range of `text`; of elements: range of `attributes`.
    var range: Range<Int32>
  }

  struct Attribute {
    var name: String
    var value: String
  }

  private(set) var nodes: [Node] = []
  private(set) var text: [UInt8] = []
  private(set) var attributes: [Attribute] = []

  /// The deepest nesting that is kept; what is nested deeper is flattened into it.
  private static let deepest = 400

  /// Parses UTF-8 bytes with libxml2's HTML parser, which repairs what is broken. No network, no entities from files.
  /// - Returns: nil where there is nothing to parse.
  init?(utf8 bytes: [UInt8]) {
    if bytes.isEmpty || bytes.count > Int(Int32.max) { return nil }
    let options =
      Int32(HTML_PARSE_RECOVER.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue) | Int32(HTML_PARSE_NOWARNING.rawValue)
      | Int32(HTML_PARSE_NONET.rawValue) | Int32(HTML_PARSE_COMPACT.rawValue)
    let document = bytes.withUnsafeBytes {
      htmlReadMemory($0.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, "UTF-8", options)
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    nodes.reserveCapacity(bytes.count / 24)
    text.reserveCapacity(bytes.count / 2)
    copy(root)
  }

  private mutating func copy(_ root: xmlNodePtr) {
    var open: [Int32] = []
    var current: xmlNodePtr? = root
    while let node = current {
      let index = Int32(nodes.count)
      var descends = false
      switch node.pointee.type {
      case XML_ELEMENT_NODE:
        let tag = Tag(String(cString: node.pointee.name))
        let start = Int32(attributes.count)
        var attribute = node.pointee.properties
        while let a = attribute {
          if let child = a.pointee.children, let content = child.pointee.content {
            // An attribute's value can be several nodes where it holds entities.
            var value = String(cString: content)
            var more = child.pointee.next
            while let m = more {
              if let content = m.pointee.content { value += String(cString: content) }
              more = m.pointee.next
            }
            attributes.append(Attribute(name: String(cString: a.pointee.name), value: value))
          } else {
            attributes.append(Attribute(name: String(cString: a.pointee.name), value: ""))
          }
          attribute = a.pointee.next
        }
        nodes.append(
          Node(tag: tag, parent: open.last ?? -1, end: index + 1, range: start..<Int32(attributes.count)))
        descends = node.pointee.children != nil
        if descends { open.append(index) }
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let content = node.pointee.content {
          let start = Int32(text.count)
          text.append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
          nodes.append(
            Node(tag: .text, parent: open.last ?? -1, end: index + 1, range: start..<Int32(text.count)))
        }
      default: break
      }
      if descends {
        current = node.pointee.children
        continue
      }
      var next: xmlNodePtr? = node
      while let n = next {
        if n == root {
          next = nil
          break
        }
        if let sibling = n.pointee.next {
          next = sibling
          break
        }
        next = n.pointee.parent
        if let closed = open.popLast() { nodes[Int(closed)].end = Int32(nodes.count) }
        if next == root || next?.pointee.type != XML_ELEMENT_NODE {
          next = nil
          break
        }
      }
      current = next
    }
    while let closed = open.popLast() { nodes[Int(closed)].end = Int32(nodes.count) }
  }

  func attribute(_ name: String, of node: Int) -> String? {
    guard nodes[node].tag != .text else { return nil }
    let range = nodes[node].range
    for i in Int(range.lowerBound)..<Int(range.upperBound) where attributes[i].name == name {
      return attributes[i].value
    }
    return nil
  }

  /// The text of a subtree, white space collapsed.
  func collapsed(_ node: Int) -> String {
    var out: [UInt8] = []
    var isSpace = false
    for i in node..<Int(nodes[node].end) {
      let n = nodes[i]
      if n.tag != .text {
        if n.tag.isBlock || n.tag == .br { isSpace = true }
        continue
      }
      for b in text[Int(n.range.lowerBound)..<Int(n.range.upperBound)] {
        if b <= 32 {
          isSpace = true
        } else {
          if isSpace, !out.isEmpty { out.append(32) }
          isSpace = false
          out.append(b)
        }
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The raw text of a subtree: for `<script>`.
  func raw(_ node: Int) -> [UInt8] {
    var out: [UInt8] = []
    for i in node..<Int(nodes[node].end) where nodes[i].tag == .text {
      out.append(contentsOf: text[Int(nodes[i].range.lowerBound)..<Int(nodes[i].range.upperBound)])
    }
    return out
  }

  /// Indices of all elements of a tag.
  func all(_ tag: Tag) -> [Int] { nodes.indices.filter { nodes[$0].tag == tag } }

  /// Whether an ancestor of a node, or itself, is of a tag.
  func isInside(_ tag: Tag, _ node: Int) -> Bool {
    var n = node
    while n >= 0 {
      if nodes[n].tag == tag { return true }
      n = Int(nodes[n].parent)
    }
    return false
  }
}
