import EventExtraction

/// What `eventdb extract` writes: one article with its events as a line of JSON. The keys and their order are a promise
/// (`docs/extract.md`).
public enum ExtractionJSON {
  /// One line, without the line feed.
  ///
  /// `evidence[].begin` and `end` are byte offsets of UTF-8 into the article's text, or into its title where `in` says so.
  public static func line(_ article: Article, _ claims: [Claim]) -> String {
    var json = JSONWriter()
    let title = Array(article.title.utf8), text = Array(article.text.utf8)
    json.object {
      $0.field("id", article.id.isEmpty ? ContentKey.article(article) : article.id)
      $0.field("published", article.published?.description)
      $0.field("title", article.title)
      $0.key("events")
      $0.array { for claim in claims { write(claim, title, text, &$0) } }
    }
    return json.text
  }

  private static func write(_ claim: Claim, _ title: [UInt8], _ text: [UInt8], _ json: inout JSONWriter) {
    json.object {
      $0.field("type", claim.kind.rawValue)
      $0.field("level", claim.level?.rawValue)
      $0.field("status", claim.status.rawValue)
      $0.field("start", claim.start?.description)
      $0.field("end", claim.end?.description)
      $0.field("precision", (claim.start ?? claim.end)?.precision.rawValue)
      $0.field("name", claim.name)
      $0.key("background")
      $0.value(claim.background)
      $0.key("place")
      $0.object {
        $0.field("country", claim.place.country)
        $0.field("city", claim.place.city)
        $0.field("venue", claim.place.venue)
      }
      $0.key("participants")
      $0.array {
        for participant in claim.participants {
          $0.object {
            $0.field("name", participant.name)
            $0.field("kind", participant.kind.rawValue)
            $0.field("role", participant.role.rawValue)
            $0.field("country", participant.country)
            $0.field("office", participant.office)
          }
        }
      }
      $0.key("evidence")
      $0.array {
        for evidence in claim.evidence {
          $0.object {
            $0.field("field", evidence.field)
            $0.field("text", (evidence.inTitle ? title : text).text(evidence.span))
            $0.field("in", evidence.inTitle ? "title" : "text")
            $0.field("begin", Int(evidence.span.begin))
            $0.field("end", Int(evidence.span.end))
            $0.field("rule", evidence.rule)
          }
        }
      }
      $0.field("confidence", (claim.confidence * 1000).rounded() / 1000)
    }
  }
}
