import ArticleInput
import EventExtraction

/// Reads what events are scored with: gold records, and the events that a program found, an article a line.
public enum CodedRecords {
  /// Gold records, in order of the file (`docs/evaluation.md`).
  /// - Throws: the line that can't be read, and why.
  public static func gold(_ path: String) throws(Refusal) -> [GoldRecord] {
    var records: [GoldRecord] = []
    try forEachLine(path) { line, number throws(Refusal) in
      guard let id = line["id"].text else {
        throw Refusal(input: path, line: number, reason: .notAnArticle, detail: "a gold record needs an \"id\"")
      }
      guard case .array(let events) = line["events"] else {
        throw Refusal(input: path, line: number, reason: .notAnArticle, detail: "a gold record needs a list \"events\"")
      }
      records.append(GoldRecord(id: id, events: events.map(goldEvent)))
    }
    return records
  }

  /// Found events by the article's id: the lines of `eventdb extract`, or of another program. A later line of one id
  /// takes the place of an earlier one.
  /// - Throws: the line that can't be read, and why.
  public static func found(_ path: String) throws(Refusal) -> [String: [FoundEvent]] {
    var found: [String: [FoundEvent]] = [:]
    try forEachLine(path) { line, number throws(Refusal) in
      guard let id = line["id"].text else {
        throw Refusal(input: path, line: number, reason: .notAnArticle, detail: "a line needs an \"id\" and \"events\"")
      }
      found[id] = line["events"].elements.map(foundEvent)
    }
    return found
  }

  private static func goldEvent(_ json: JSONValue) -> GoldEvent {
    var event = GoldEvent(kind: json["type"].text ?? "", statuses: json["status"].texts)
    event.level = json["level"].text
    event.starts = json["start"].texts
    event.ends = json["end"].texts
    event.countries = json["country"].texts
    event.cities = json["city"].texts
    event.name = json["name"].text
    event.quote = json["quote"].text
    event.isBackground = json["background"].isTrue
    event.isOptional = json["optional"].isTrue
    event.participants = json["participants"].elements.map {
      GoldParticipant(
        name: $0["name"].text ?? "", kind: $0["kind"].text ?? "person", role: $0["role"].text ?? "",
        country: $0["country"].text, isOptional: $0["optional"].isTrue)
    }
    return event
  }

  private static func foundEvent(_ json: JSONValue) -> FoundEvent {
    var event = FoundEvent(kind: json["type"].text ?? "", status: json["status"].text)
    event.level = json["level"].text
    event.start = json["start"].text
    event.end = json["end"].text
    event.country = json["place"]["country"].text
    event.city = json["place"]["city"].text
    event.name = json["name"].text
    if case .bool(let isBackground) = json["background"] { event.isBackground = isBackground }
    let evidence = json["evidence"].elements
    event.sentence = (evidence.first { $0["field"].text == "kind" } ?? evidence.first)?["text"].text
    event.participants = json["participants"].elements.map {
      FoundParticipant(
        name: $0["name"].text ?? "", kind: $0["kind"].text ?? "person", role: $0["role"].text,
        country: $0["country"].text)
    }
    return event
  }

  static func forEachLine(
    _ path: String, _ body: (JSONValue, Int) throws(Refusal) -> Void
  ) throws(Refusal) {
    try InputLines.forEach(path, limit: limit) { bytes, number throws(Refusal) in
      if bytes.allSatisfy({ $0 <= 32 }) { return }
      try body(try value(bytes, path, number), number)
    }
  }

  private static let limit = 64 << 20

  private static func value(_ bytes: [UInt8], _ path: String, _ line: Int) throws(Refusal) -> JSONValue {
    do throws(JSONScanner.Malformed) {
      return try JSONValue.read(bytes)
    } catch {
      throw Refusal(
        input: path, line: line, reason: .malformedJSON, detail: "\(error.problem), at byte \(error.offset) of the line"
      )
    }
  }
}
