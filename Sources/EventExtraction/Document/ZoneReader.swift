/// Which paragraph is headline, standfirst, dateline, caption or footer, and what day and place the dateline names.
struct ZoneReader {
  private(set) var zones: [Zone] = []
  private(set) var datelineDay: Day?
  private(set) var datelinePlace = 0..<0
  /// The paragraph that opens with a dateline, or -1; its tokens before `datelineEnd` are the dateline.
  private(set) var datelineParagraph = -1
  private(set) var datelineEnd = 0

  let tokens: [Token]
  let paragraphs: [Range<Int>]
  let titleEnd: Int
  let rules: DocumentRules
  let published: Day?

  init(tokens: [Token], paragraphs: [Range<Int>], titleEnd: Int, rules: DocumentRules, published: Day?) {
    self.tokens = tokens
    self.paragraphs = paragraphs
    self.titleEnd = titleEnd
    self.rules = rules
    self.published = published
  }

  /// A page's opening lines end here at the latest.
  private static let openingParagraphs = 8, openingTokens = 160

  mutating func read(_ bytes: [UInt8]) {
    zones = paragraphs.map { $0.lowerBound < titleEnd ? .headline : .body }
    let firstText = zones.firstIndex(of: .body) ?? zones.count
    var bodyStart = firstText
    let dates = DateReader(tokens: tokens, bytes: bytes, rules: rules)
    for index in firstText..<paragraphs.count {
      let paragraph = paragraphs[index]
      let isOpening =
        index < firstText + ZoneReader.openingParagraphs
        && paragraph.lowerBound < titleEnd + ZoneReader.openingTokens
      if isOpening {
        if let day = dateLine(paragraph, dates) {
          zones[index] = .dateline
          datelineDay = datelineDay ?? day
          bodyStart = index + 1
          continue
        }
        if datelineParagraph < 0, let dateline = dateline(paragraph, isFirst: index == bodyStart, dates) {
          datelineParagraph = index
          datelineEnd = dateline.end
          datelinePlace = dateline.place
          datelineDay = datelineDay ?? dateline.day
          bodyStart = index
          continue
        }
        if isByline(paragraph) {
          zones[index] = .dateline
          continue
        }
      } else if let day = dateLine(paragraph, dates) {
        zones[index] = .dateline
        datelineDay = datelineDay ?? day
        continue
      }
      if paragraph.count <= 90, rules.hasPhrase(in: rules.captions, paragraph, of: tokens) { zones[index] = .caption }
    }
    for index in firstText..<max(firstText, bodyStart) where zones[index] == .body { zones[index] = .standfirst }
  }

  /// `October 9, 2025`, `Published 9 October 2025 10:30 GMT`, `2025-10-09`: the day, where the line holds nothing else.
  private func dateLine(_ paragraph: Range<Int>, _ dates: DateReader) -> Day? {
    guard paragraph.count <= 16 else { return nil }
    var day: Day?
    var i = paragraph.lowerBound
    while i < paragraph.upperBound {
      if day == nil, let date = dates.date(at: i, limit: paragraph.upperBound) {
        day = date.day(near: published)
        guard day != nil else { return nil }
        i = date.next
        continue
      }
      let t = tokens[i]
      let kinds = rules.kinds(t.word)
      guard !t.flags.isDisjoint(with: [.punctuation, .number]) || kinds.contains(.label) || kinds.contains(.weekday)
      else { return nil }
      i += 1
    }
    return day
  }

  private func isByline(_ paragraph: Range<Int>) -> Bool {
    paragraph.count <= 10 && !rules.kinds(tokens[paragraph.lowerBound].word).contains(.month)
      && rules.phrase(in: rules.bylines, at: paragraph.lowerBound, of: tokens)
      && tokens[paragraph.upperBound - 1].word != rules.marks.dot
  }

  /// `MOSCOW, Oct 9 (Reuters) -`, `MOSCOW, February 9. /TASS/.`, `(CNN)`, `DUSHANBE:` at the paragraph's beginning.
  private func dateline(
    _ paragraph: Range<Int>, isFirst: Bool, _ dates: DateReader
  ) -> (end: Int, place: Range<Int>, day: Day?)? {
    let limit = min(paragraph.upperBound, paragraph.lowerBound + 30)
    var i = paragraph.lowerBound
    if let end = agency(at: i, limit) { return (dash(at: end, limit) ?? end, i..<i, nil) }
    let placeStart = i
    while i < limit, i - placeStart < 7 {
      let t = tokens[i]
      if t.flags.contains(.word), t.flags.contains(.capital), rules.month(t.word) == 0 || i == placeStart {
        i += 1
      } else if i > placeStart, t.flags.contains(.hyphen) || t.word == rules.marks.slash, t.flags.contains(.glued),
        i + 1 < limit, tokens[i + 1].flags.contains([.glued, .capital])
      {
        i += 1
      } else {
        break
      }
    }
    guard i > placeStart else { return nil }
    let place = placeStart..<i
    let isCaps = place.allSatisfy { tokens[$0].flags.isDisjoint(with: [.word]) || tokens[$0].flags.contains(.allCaps) }
    if i < limit, tokens[i].word == rules.marks.colon {
      let isBarred = place.contains { rules.kinds(tokens[$0].word).contains(.notPlace) }
      guard isFirst, place.count <= 3, !isBarred, i + 1 < limit, tokens[i + 1].flags.contains(.capital) else {
        return nil
      }
      return (i + 1, place, nil)
    }
    // Regions and the date, between commas.
    var date: DateReader.Date?
    var regions = 0
    if let found = dates.date(at: i, limit: limit) {
      date = found
      i = found.next
    }
    while date == nil, i < limit, tokens[i].word == rules.marks.comma, regions < 3 {
      i += 1
      if i < limit, rules.kinds(tokens[i].word).contains(.weekday) {
        i += 1
        if i < limit, tokens[i].word == rules.marks.comma { i += 1 }
      }
      if let found = dates.date(at: i, limit: limit) {
        date = found
        i = found.next
        break
      }
      regions += 1
      let before = i
      while i < limit, tokens[i].flags.contains([.word, .capital]), i - before < 4 { i += 1 }
      if i == before { return nil }
    }
    if i < limit, tokens[i].word == rules.marks.dot || tokens[i].word == rules.marks.comma { i += 1 }
    let agencyEnd = agency(at: i, limit)
    if let agencyEnd { i = agencyEnd }
    let dashEnd = dash(at: i, limit)
    let day = date?.day(near: published)
    if agencyEnd != nil, dashEnd != nil || isCaps || date != nil { return (dashEnd ?? i, place, day) }
    guard let dashEnd, !tokens[i].flags.contains(.glued) || tokens[i].word == rules.marks.emDash else { return nil }
    guard date != nil || isCaps && place.count <= 4 else { return nil }
    return (dashEnd, place, day)
  }

  /// After `(Reuters)`, `/TASS/`, `(Xinhua/Kyodo)`; nil where there is no such thing.
  private func agency(at i: Int, _ limit: Int) -> Int? {
    guard i + 2 < limit else { return nil }
    let open = tokens[i].word
    guard open == rules.marks.open || open == rules.marks.slash else { return nil }
    let close = open == rules.marks.open ? rules.marks.close : rules.marks.slash
    var j = i + 1
    var isAgency = false
    while j < limit, j - i < 7, tokens[j].word != close {
      let t = tokens[j]
      let isAlone = j == i + 1 && j + 1 < limit && tokens[j + 1].word == close
      if rules.kinds(t.word).contains(.agency) || isAlone && t.flags.contains(.allCaps) { isAgency = true }
      guard t.flags.contains(.capital) || t.flags.contains(.punctuation) || isAgency else { return nil }
      j += 1
    }
    guard j < limit, tokens[j].word == close, isAgency else { return nil }
    j += 1
    if open == rules.marks.slash, j < limit, tokens[j].word == rules.marks.dot { j += 1 }
    return j
  }

  /// After a dash, underscore or colon.
  private func dash(at i: Int, _ limit: Int) -> Int? {
    guard i < limit else { return nil }
    let t = tokens[i]
    return t.flags.contains(.hyphen) || t.word == rules.marks.emDash || t.word == rules.marks.colon ? i + 1 : nil
  }
}
