import EventExtraction

/// An event as a JSON object. The keys and their order are a promise (`docs/json.md`): new ones come at the end.
enum EventJSON {
  static func object(_ row: EventRow) -> String {
    var json = JSONWriter()
    write(row, &json)
    return json.text
  }

  static func write(_ row: EventRow, _ json: inout JSONWriter) {
    json.object {
      $0.field("id", row.id)
      $0.field("type", row.kind.rawValue)
      $0.field("level", row.level?.rawValue)
      $0.field("status", row.status.rawValue)
      $0.field("start", row.start?.description)
      $0.field("end", row.end?.description)
      $0.field("name", row.name)
      $0.field("series", row.series)
      $0.key("place")
      $0.object {
        $0.field("country", row.country)
        $0.field("country_name", row.countryName)
        $0.field("city", row.city)
        $0.field("venue", row.venue)
      }
      $0.key("participants")
      $0.array { for participant in row.participants { write(participant, &$0) } }
      $0.field("confidence", (row.confidence * 1000).rounded() / 1000)
      $0.field("claims", row.claims)
      $0.field("articles", row.articles)
      $0.field("sources", row.sources)
      $0.field("review", row.review == .open ? nil : row.review.rawValue)
      $0.key("reasons")
      $0.array { list in
        for reason in row.reasons {
          list.object {
            $0.field("reason", reason.kind.rawValue)
            $0.field("detail", reason.detail)
          }
        }
      }
    }
  }

  private static func write(_ participant: EventParticipant, _ json: inout JSONWriter) {
    json.object {
      $0.field("name", participant.name)
      $0.field("kind", participant.kind.rawValue)
      $0.field("role", participant.role.rawValue)
      $0.field("country", participant.country)
      $0.field("office", participant.office)
      $0.field("person", participant.person)
    }
  }
}
