import EventExtraction

/// What storing an article needs of its words: its names, its sketch and its captions. A function of the article alone,
/// worked out on the thread that extracts.
struct ArticlePrint: Sendable {
  var key: String
  var content: String
  var sketch: MinHash
  /// Lines that are captions: bytes of the text.
  var captions: [Range<Int>]

  /// O(length of the article).
  init(_ article: Article) {
    key = ContentKey.article(article)
    let title = Lexicon.fold(Array(article.title.utf8)), text = Lexicon.fold(Array(article.text.utf8))
    content = ContentKey.content(foldedTitle: title, foldedText: text)
    sketch = MinHash(folded: text)
    captions = Captions.lines(of: article.text)
  }

  /// The part of the page that evidence stands in.
  func zone(of evidence: Evidence) -> EvidenceZone {
    if evidence.inTitle { return .headline }
    let at = Int(evidence.span.begin)
    return captions.contains { $0.contains(at) } ? .caption : .body
  }
}
