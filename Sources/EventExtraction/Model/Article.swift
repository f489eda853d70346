/// What somebody published: the input of extraction. It never changes; its content hash names it in a store.
public struct Article: Sendable, Hashable {
  /// The publisher's or the file's name for it; the store makes one from the content where it is empty.
  public var id: String
  /// Day of publication. Relative expressions resolve against it, never against today.
  public var published: Day?
  /// Outlet, as given (`tass.com`, `Reuters`).
  public var source: String?
  public var title: String
  public var text: String
  public var url: String?
  /// Primary language tag, `en`; nil where nobody has looked or there is too little text to tell.
  public var language: String?
  /// What said the day of publication: `json-ld:datePublished`, `text`.
  public var dayEvidence: String?
  /// The news agency whose text it is, where dateline, byline or a credit say so: `Reuters`. The outlet stays `source`.
  public var agency: String?

  public init(
    id: String, published: Day?, source: String? = nil, title: String, text: String, url: String? = nil
  ) {
    self.id = id
    self.published = published
    self.source = source
    self.title = title
    self.text = text
    self.url = url
  }

  /// Only English is extracted; what is too short to tell, or was not looked at, is taken for English.
  public var isEnglish: Bool { language == nil || language == "en" }
}
