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
  var warnings: [String] = []
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
    if article.text.utf8.count + article.title.utf8.count > options.maximumArticle {
      return give(
        .refused(
          Refusal(
            input: input, line: found.line, reason: .tooLong,
            detail: "longer than \(options.maximumArticle >> 20) MB: no article is; split it")))
    }
    if let day = article.published, let latest = options.latest, day > latest {
      found.warnings.append("the day of publication \(day) lies after \(latest): left out")
      article.published = nil
      found.dayEvidence = nil
    }
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
    let origin = InputOrigin(
      input: input, line: found.line, format: format, encoding: encoding ?? found.encoding, parts: found.parts)
    for warning in found.warnings {
      if !give(.warning(InputWarning(origin: origin, message: warning))) { return false }
    }
    return give(.article(article, origin: origin))
  }

  private func primary(_ tag: String) -> String {
    String(tag.trimmed.asciiLowercased.prefix { $0 != "-" && $0 != "_" && $0 != "," })
  }
}
