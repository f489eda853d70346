extension Analysis {
  /// The document with its mentions marked and its entities listed, for reading by people.
  public func dump() -> String {
    var out = ""
    var next = 0
    for s in document.sentences {
      out += "[\(s.zone)] "
      var i = s.tokens.lowerBound
      while i < s.tokens.upperBound {
        if !document.tokens[i].flags.contains(.glued), i > s.tokens.lowerBound { out += " " }
        while next < mentions.count, mentions[next].tokens.lowerBound < i { next += 1 }
        if next < mentions.count, mentions[next].tokens.lowerBound == i {
          let m = mentions[next]
          let who = m.entities.map { "\($0)" }.joined(separator: "+")
          let end = min(m.tokens.upperBound, s.tokens.upperBound)
          out += "{\(document.string(i..<end))|\(m.kind)\(m.isPlural ? "*" : "") \(who)}"
          next += 1
          i = max(end, i + 1)
        } else {
          out += document.string(i)
          i += 1
        }
      }
      out += "\n"
    }
    for (k, e) in entities.enumerated() {
      out += "  \(k): \(e.kind) \(e.name)"
      if let c = e.country { out += " [\(c)]" }
      if let o = e.office { out += " \(o)" }
      if let t = e.title { out += " “\(t)”" }
      if let p = e.personID { out += " =\(p)" }
      if e.gender != .unknown { out += e.gender == .male ? " m" : " f" }
      if e.isFormer { out += " former" }
      if e.isSpokesperson { out += " spokes" }
      if e.isPrivate { out += " private" }
      if e.isInferred { out += " inferred" }
      if let v = e.venue { out += " venue=\(v)" }
      if let s = e.series { out += " series=\(s)" }
      out += "\n"
    }
    return out
  }
}
