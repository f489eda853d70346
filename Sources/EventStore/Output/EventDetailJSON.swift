import EventExtraction

/// What `eventdb show --format json` writes: an event with everything that speaks for it (`docs/json.md`).
public enum EventDetailJSON {
  /// One line, without the line feed.
  public static func text(_ detail: EventDetail) -> String {
    var json = JSONWriter()
    json.object { page in
      page.key("event")
      EventJSON.write(detail.event, &page)
      page.field("former_id", detail.formerID)
      page.key("fields")
      page.array { list in for field in detail.fields { write(field, &list) } }
      page.field("parent", detail.parent?.id)
      page.key("children")
      page.array { list in for child in detail.children { list.value(child.id) } }
      page.key("history")
      page.array { list in for change in detail.history { write(change, &list) } }
      page.key("decisions")
      page.array { list in for row in detail.decisions { write(row, &list) } }
      page.key("claims")
      page.array { list in for claim in detail.claims { write(claim, &list) } }
    }
    return json.text
  }

  private static func write(_ field: FieldChoice, _ json: inout JSONWriter) {
    json.object {
      $0.field("field", field.field)
      $0.field("value", field.value)
      $0.field("reason", field.reason)
      $0.field("claim", field.claim)
      $0.field("decision", field.decision)
      $0.field("conflicts", field.conflicts)
      $0.key("support")
      $0.array { list in for key in field.support { list.value(key) } }
      $0.key("others")
      $0.array { list in
        for other in field.others {
          list.object {
            $0.field("value", other.value)
            $0.key("claims")
            $0.array { keys in for key in other.claims { keys.value(key) } }
          }
        }
      }
    }
  }

  private static func write(_ change: LifeChange, _ json: inout JSONWriter) {
    json.object {
      $0.field("phase", change.phase.rawValue)
      $0.field("day", change.day?.description)
      $0.field("start", change.start?.description)
      $0.field("end", change.end?.description)
      $0.field("article", change.article)
    }
  }

  private static func write(_ row: DecisionRow, _ json: inout JSONWriter) {
    json.object {
      $0.field("decision", row.key)
      $0.field("made_at", row.decision.signature.time)
      $0.field("author", row.decision.signature.author)
      $0.field("action", row.decision.action.rawValue)
      $0.field("field", row.decision.field)
      $0.field("value", row.decision.value)
      $0.field("reason", row.decision.signature.reason)
      $0.key("events")
      $0.array { list in for id in row.events { list.value(id) } }
    }
  }

  private static func write(_ detail: ClaimDetail, _ json: inout JSONWriter) {
    let claim = detail.claim, article = detail.article
    json.object {
      $0.field("claim", detail.key)
      $0.key("article")
      $0.object {
        $0.field("article", article.key)
        $0.field("id", article.id)
        $0.field("published", article.published?.description)
        $0.field("source", article.source)
        $0.field("title", article.title)
        $0.field("url", article.url)
      }
      $0.field("type", claim.kind.rawValue)
      $0.field("level", claim.level?.rawValue)
      $0.field("status", claim.status.rawValue)
      $0.field("start", claim.start?.description)
      $0.field("end", claim.end?.description)
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
      $0.array { list in
        for participant in claim.participants {
          list.object {
            $0.field("name", participant.name)
            $0.field("kind", participant.kind.rawValue)
            $0.field("role", participant.role.rawValue)
            $0.field("country", participant.country)
            $0.field("office", participant.office)
          }
        }
      }
      $0.key("evidence")
      $0.array { list in
        for evidence in detail.evidence {
          list.object {
            $0.field("field", evidence.field)
            $0.field("text", evidence.text)
            $0.field("sentence", evidence.sentence)
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
