/// What class names, ids and roles say of an element: names of a kind are the same on most of the world's news pages.
struct NodeNames {
  enum Verdict { case neutral, body, drop, comments }

  /// Parts of names. A name is cut at spaces only; a part matches anywhere in it, one with `=` only the whole name, one
  /// with `^` only its beginning.
  static let dropParts: [String] = [
    "recommend", "read-more", "readmore", "more-on", "more-from", "most-read", "mostread", "most-popular",
    "popular-posts", "trending", "you-may", "prev-next",
    "post-nav", "post_nav", "nav-links", "navigation", "breadcrumb", "^nav-", "=nav", "menu", "sidebar", "side-bar",
    "=side",
    "widget-area", "=widget", "sidebar-widget", "widget_", "share", "sharing", "social", "sociable", "addtoany",
    "addthis", "jp-post-flair", "jp-relatedposts",
    "newsletter", "subscribe", "subscription", "signup", "sign-up", "paywall", "registration", "login", "cookie",
    "consent", "gdpr", "=cc-window", "privacy", "banner", "advert", "=ad", "^ad-", "^ads-", "=ads", "adbox",
    "ad-container",
    "ad-wrapper", "sponsor", "promo", "teaser", "legend", "license", "contactbox", "contact-box", "image-contact",
    "art-sources", "rightbx", "outbrain", "taboola", "footer", "=foot", "colophon", "copyright",
    "disclaimer", "author-bio", "author-box", "authorbox", "author-info", "about-author", "about-the-author",
    "author_bio",
    "post-author", "byline", "=author", "bio-box", "tag-list", "taglist", "=tags", "^tags-", "post-tags", "entry-tags",
    "post-categories",
    "cat-links", "tags-links", "=categories", "postmetadata", "post-meta", "post_meta", "entry-meta", "entry-footer",
    "meta-info",
    "article-meta", "article__meta", "=meta", "timestamp", "printonly", "print-only", "toolbar",
    "tool-bar", "pagination", "pager", "=paging", "skip-link", "skiplink", "screen-reader", "sr-only",
    "visually-hidden",
    "visuallyhidden", "=hidden", "=hide", "=noprint", "popup", "pop-up", "modal", "overlay", "lightbox", "carousel",
    "=slider",
    "=slideshow", "=gallery", "rating", "=votes", "likes", "like-box", "feedback", "survey", "poll-", "quiz-",
    "video-list", "playlist", "player", "podcast-", "audio-", "embed", "credit", "icon", "toc-", "=toc",
    "table-of-contents",
    "inhaltsverzeichnis", "ez-toc", "contact-form", "=form", "wpcf7", "donat", "crowdfund", "steady", "vgwort",
    "vg-wort",
    "affiliate", "shop-", "product-box", "produktbox", "infobox", "info-box", "hinweis", "correction-box",
    "notification",
    "alert-", "=alert", "back-to", "backlink", "back-link", "topbar", "top-bar", "masthead", "site-header",
    "siteheader",
    "page-header", "=header", "=search", "search-", "searchform", "dropdown", "accordion-nav", "language-switch",
    "lang-switch",
    "weather", "ticker", "liveblog-nav", "storyboard", "mw-editsection", "catlinks", "reflist", "navbox", "references-",
    "yarpp", "shariff", "heateor", "ssba", "sharedaddy", "essb", "mashsb", "wp-block-post-navigation", "wabtn",
    "whatsapp",
    "comments-link", "zeichen", "partner", "article-end", "article__end", "end-of-article", "kicker", "=topics",
    "topic-list",
    "keyword", "rubrik", "ressort", "=date", "datum", "=readtime", "reading-time", "read-time", "subnav", "meta-nav",
    "printlink",
    "artikelende", "weiterlesen", "lesen-sie-auch", "mehr-zum", "meistgelesen", "verwandte", "empfehlung", "anzeige",
    "werbung",
    "abo-", "werbe",
  ]

  /// Surely other stories, however much text they have.
  static let otherParts: [String] = [
    "related", "recommended", "also-read", "read-also", "also-like", "see-also", "next-article", "nextpost",
    "next-post",
    "most-read", "mostread", "most-popular", "outbrain", "taboola", "cookie", "=consent", "newsletter",
  ]

  static let commentParts: [String] = [
    "comment", "disqus", "=respond", "discussion", "kommentar", "=replies", "reply-", "guestbook", "fb-comments",
    "talkback", "leserbrief",
  ]

  /// Best first: what is surely the text of the article, then what is the article with its trimmings, then the page's
  /// main column.
  static let bodyParts: [[String]] = [
    [
      "articlebody", "article-body", "article_body", "article__body", "articletext", "article-text", "article_text",
      "article__text", "article-content", "article_content", "articlecontent", "article__content", "entry-content",
      "entry_content", "entrycontent", "post-content", "post_content", "postcontent", "post__content", "post-body",
      "post_body",
      "postbody", "post-text", "post-entry", "postentry", "post-bodycopy", "story-body", "story_body", "storybody",
      "story-content", "storycontent",
      "story__body", "story-text", "storytext", "article-main", "articlemain", "body-text", "bodytext", "body-copy",
      "bodycopy",
      "body-content", "bodycontent", "article-copy", "content-text", "text-content", "textcontent", "rich-text",
      "richtext", "rte-", "news-content", "newscontent",
      "news-text", "newstext", "news-body", "news-detail", "detail-text", "detail-content", "detail-body",
      "single-content", "blog-content", "blog-post-content", "blogpost-content",
      "art-content", "artikeltext", "artikel-text", "artikelinhalt", "td-post-content", "field-name-body",
      "field--name-body", "field-body", "node-body",
      "paragraph--type--text", "wysiwyg", "article-section", "article__section", "press-release", "=mw-parser-output",
      "fulltext", "full-text",
      "page-content", "theme-content", "itemfulltext", "the-content", "the_content", "content-body", "contentbody",
      "content__body", "c-article-content", "paragraphs", "main-text", "maintext",
      "copy-text", "=prose",
    ],
    [
      "=article", "=story", "=post", "^post-", "=hentry", "single-post", "=entry", "blog-post", "blogpost",
      "article-detail", "articledetail",
      "article-container", "article__container", "article-wrapper", "=text", "=artikel", "section-content", "=news",
      "=copy", "=detail", "=beitrag", "=fliesstext",
    ],
    [
      "main-content", "maincontent", "main_content", "content-main", "content_main", "=content", "=main", "=primary",
      "=inhalt", "page-body", "content-area", "=maincol", "main-column", "=contents",
      "=center", "=middle", "site-content", "=bodycontent", "region-content",
    ],
  ]

  private struct Patterns {
    var parts: [[UInt8]] = []
    var whole: Set<String> = []
    var starts: [[UInt8]] = []

    init(_ list: [String]) {
      for item in list {
        if item.hasPrefix("=") {
          whole.insert(String(item.dropFirst()))
        } else if item.hasPrefix("^") {
          starts.append(Array(item.utf8.dropFirst()))
        } else {
          parts.append(Array(item.utf8))
        }
      }
    }

    func matches(_ name: [UInt8], _ string: String) -> Bool {
      if whole.contains(string) { return true }
      for s in starts where name.starts(with: s) { return true }
      for p in parts where name.count >= p.count && name.firstRange(of: p[...]) != nil { return true }
      return false
    }
  }

  private let drop = Patterns(NodeNames.dropParts)
  private let other = Patterns(NodeNames.otherParts)
  private let comments = Patterns(NodeNames.commentParts)
  private let body = NodeNames.bodyParts.map(Patterns.init)
  /// Verdicts by name, as pages repeat the same names thousands of times.
  private var known: [String: (drop: Bool, comments: Bool, other: Bool, tier: UInt8)] = [:]

  init() {}

  /// Of one class name or id: whether it says "leave out", "comments", and its tier of body names (0, 1, 2; 9 is none).
  mutating func read(_ name: String) -> (drop: Bool, comments: Bool, other: Bool, tier: UInt8) {
    if name.utf8.count > 60 || name.hasPrefix("elementor") || name.hasPrefix("has-") || name.hasPrefix("with-") {
      return (false, false, false, 9)
    }
    if let verdict = known[name] { return verdict }
    let lower = name.asciiLowercased
    let bytes = Array(lower.utf8)
    var tier: UInt8 = 9
    for (n, patterns) in body.enumerated() where patterns.matches(bytes, lower) {
      tier = UInt8(n)
      break
    }
    let isOther = other.matches(bytes, lower)
    let verdict = (isOther || drop.matches(bytes, lower), comments.matches(bytes, lower), isOther, tier)
    known[name] = verdict
    return verdict
  }
}
