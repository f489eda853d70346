import EventExtraction

/// A mail (RFC 5322, MIME) with an article in it: a news letter, an alert, a story that somebody sent on.
struct MailFormat: ArticleFormat {
  let name = "mail"

  func recognises(_ head: InputHead) -> Bool {
    if head.ends(".eml") { return true }
    let text = head.lower.prefix(4096)
    var found = 0
    for line in text.split(separator: 10).prefix(60) {
      let l = line.drop { $0 == 13 }
      if l.starts(with: "mime-version:".utf8) || l.starts(with: "received:".utf8) || l.starts(with: "message-id:".utf8)
        || l.starts(with: "return-path:".utf8) || l.starts(with: "delivered-to:".utf8)
        || l.starts(with: "dkim-signature:".utf8)
      {
        found += 1
      }
    }
    return found >= 2
  }

  func read(_ stream: ByteStream, _ output: ItemOutput) throws(StreamFault) {
    let limit = output.options.maximumArticle
    guard let bytes = try stream.rest(limit: limit) else {
      output.refuse(.tooLong, "the mail is longer than \(limit >> 20) MB: save the article alone")
      return
    }
    let mail = MailPart(bytes[...], depth: 0)
    guard let part = mail.best() else {
      output.refuse(.noText, "the mail has no text, only attachments: save the article itself")
      return
    }
    let decoded = TextDecoder.decode(part.decodedBody(), declared: part.charset)
    let subject = MailWords.decoded(mail.headers["subject"] ?? "").trimmed
    var title = subject
    for prefix in ["fwd:", "fw:", "re:", "wg:"] where title.asciiLowercased.hasPrefix(prefix) {
      title = title.dropFirst(prefix.count).trimmed
    }
    let id = (mail.headers["message-id"] ?? "").filter { $0 != "<" && $0 != ">" }.trimmed
    let sender = MailWords.sender(mail.headers["from"] ?? "")
    let day = mail.headers["date"].flatMap { DateText.day($0) }
    var found: FoundArticle
    if part.type == "text/html" {
      var names = NodeNames()
      guard
        let page = HTMLArticle.read(
          decoded.bytes, url: nil, declared: "UTF-8", latest: output.options.latest, names: &names)
      else {
        output.refuse(.noText, "the mail's page has no text")
        return
      }
      // The day of the page, if it declares one; a mail can be of a later day than the article in it.
      found = FoundArticle(
        article: Article(
          id: id, published: page.published ?? day, source: page.site, title: page.title.isEmpty ? title : page.title,
          text: page.text, url: page.url), parts: page.parts)
      found.dayEvidence = page.published == nil ? "mail:Date" : page.dateEvidence
    } else {
      let text = String(decoding: decoded.bytes, as: UTF8.self)
      guard case (var article, let evidence, let author)? = PlainText.read(MailWords.withoutSignature(text), name: "")
      else {
        output.refuse(.noText, "the mail has no text")
        return
      }
      found = FoundArticle(article: article)
      found.dayEvidence = evidence ?? "mail:Date"
      found.author = author
      if !title.isEmpty, !title.asciiLowercased.containsBytes(article.title.asciiLowercased) || article.title.isEmpty {
        if !article.title.isEmpty { article.text = article.title + "\n\n" + article.text }
        article.title = title
      }
      article.published = article.published ?? day
      article.id = id
      found.article = article
    }
    if found.article.source == nil {
      found.article.source = Outlets.shared.outlet(domain: sender.domain)?.name ?? sender.name
    }
    found.encoding = decoded.encoding
    found.warnings = decoded.warnings
    if found.article.published == nil { found.warnings.append("the mail has no date") }
    output.add(found)
  }
}
