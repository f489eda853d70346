import EventExtraction

/// An article as a format found it, before what all formats have in common is done.
struct FoundArticle {
  var article: Article
  var line: Int?
  var encoding = "UTF-8"
  var parts: [TextPart] = []
  /// The language that the input declares.
  var language: String?
  /// What said the day of publication.
  var dayEvidence: String?
  /// Who wrote it, as the input says: a person, or a news agency.
  var author: String?
  /// The news agency that the input names.
  var agency: String?
  var warnings: [String] = []
  /// What to say if no day of publication turns up.
  var dayWarning: String?
}

/// Takes what formats find: completes articles, counts, and hands on.
final class ItemOutput {
  let input: String
  let options: InputOptions
  /// Name of the format that reads; set before it does.
  var format = ""
  /// Of an input that was converted as a whole.
  var encoding: String?
  private let sink: (InputItem) -> Bool
  private(set) var isStopped = false
  /// Articles and refusals given so far.
  private(set) var count = 0
  private let outlets = Outlets.shared
  /// The longest text, in bytes, that is taken for an article: what extracting one needs is bounded by it.
  private static let longestText = 4 << 20

  init(input: String, options: InputOptions, sink: @escaping (InputItem) -> Bool) {
    self.input = input
    self.options = options
    self.sink = sink
  }

  /// - Returns: whether there is any use in going on.
  @discardableResult func refuse(line: Int? = nil, _ reason: Refusal.Reason, _ detail: String) -> Bool {
    count += 1
    return give(.refused(Refusal(input: input, line: line, reason: reason, detail: detail)))
  }

  private func give(_ item: InputItem) -> Bool {
    if isStopped { return false }
    if !sink(item) { isStopped = true }
    return !isStopped
  }

  /// - Returns: whether there is any use in going on.
  @discardableResult func add(_ found: FoundArticle) -> Bool {
    count += 1
    var found = found
    var article = found.article
    if article.text.utf8.count + article.title.utf8.count > min(options.maximumArticle, Self.longestText) {
      return give(
        .refused(
          Refusal(
            input: input, line: found.line, reason: .tooLong,
            detail: "longer than \(Self.longestText >> 20) MB: no article is; split it")))
    }
    Self.compose(&article, &found.parts)
    if article.published == nil, let (day, evidence) = Self.datelineDay(article.text) {
      article.published = day
      found.dayEvidence = evidence
    }
    if let day = article.published, let latest = options.latest, day > latest {
      found.warnings.append("the day of publication \(day) lies after \(latest): left out")
      article.published = nil
      found.dayEvidence = nil
      found.dayWarning = nil
    }
    if article.published == nil, let warning = found.dayWarning { found.warnings.append(warning) }
    let mojibake = article.text.utf8.withContiguousStorageIfAvailable { TextNormaliser.mojibake(in: $0) } ?? 0
    if mojibake > 1 {
      found.warnings.append(
        "\(mojibake) places such as 'â€™' in the text: its UTF-8 was read as Windows-1252 once; save it anew from the source"
      )
    }
    // What the text itself is in counts, not what is declared: pages of one site in two languages declare one.
    let detected = Languages.shared.detect(title: article.title, text: article.text)
    article.language = detected == "und" ? found.language.map(primary) : detected
    if article.source == nil || article.source?.isEmpty == true {
      article.source = outlets.outlet(url: article.url)?.name ?? article.url.flatMap { Outlets.domain(of: $0) }
    }
    article.dayEvidence = article.published == nil ? nil : found.dayEvidence ?? format
    article.agency = AgencyCredit.find(in: article, given: found.agency, author: found.author, outlets: outlets)
    let origin = InputOrigin(
      input: input, line: found.line, format: format, encoding: encoding ?? found.encoding, parts: found.parts)
    for warning in found.warnings {
      if !give(.warning(InputWarning(origin: origin, message: warning))) { return false }
    }
    return give(.article(article, origin: origin))
  }

  /// Letters and their marks become one, before anything points into the text.
  private static func compose(_ article: inout Article, _ parts: inout [TextPart]) {
    article.title = Composer.shared.compose(article.title)
    article.source = article.source.map(Composer.shared.compose)
    if !article.text.withUTF8({ Composer.isNeeded($0) }) { return }
    let bytes = Array(article.text.utf8)
    var out: [UInt8] = []
    var from = 0
    func take(_ to: Int) {
      if to > from {
        out.append(contentsOf: Composer.shared.compose(String(decoding: bytes[from..<to], as: UTF8.self)).utf8)
      }
      from = max(from, to)
    }
    for i in parts.indices {
      take(parts[i].range.lowerBound)
      let start = out.count
      take(parts[i].range.upperBound)
      parts[i].range = start..<out.count
    }
    take(bytes.count)
    article.text = String(decoding: out, as: UTF8.self)
  }

  /// The day of a dateline that has a year, in one of the first paragraphs.
  private static func datelineDay(_ text: String) -> (Day, String)? {
    for line in text.utf8.prefix(2000).split(separator: 10).prefix(4) {
      let line = String(decoding: line.prefix(200), as: UTF8.self).trimmed
      if let day = Dateline(line)?.day { return (day, "text:dateline") }
    }
    return nil
  }

  private func primary(_ tag: String) -> String {
    String(tag.trimmed.asciiLowercased.prefix { $0 != "-" && $0 != "_" && $0 != "," })
  }
}
