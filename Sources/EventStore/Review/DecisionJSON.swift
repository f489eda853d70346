import ArticleInput
import EventExtraction

/// Decisions as JSON Lines, to move them between databases (`docs/decisions.md`, `docs/decisions.schema.json`).
public enum DecisionJSON {
  /// One line, without the line feed.
  public static func line(_ decision: Decision) -> String {
    var json = JSONWriter()
    write(decision, &json)
    return json.text
  }

  static func write(_ decision: Decision, _ json: inout JSONWriter) {
    json.object {
      $0.field("decision", decision.key)
      $0.field("made_at", decision.signature.time)
      $0.field("sequence", decision.sequence)
      $0.field("author", decision.signature.author)
      $0.field("action", decision.action.rawValue)
      $0.field("event", decision.event)
      $0.field("field", decision.field)
      $0.field("value", decision.value)
      $0.field("reason", decision.signature.reason)
      $0.field("undoes", decision.undoes)
      $0.key("claims")
      $0.array { list in for claim in decision.claims { write(claim, &list) } }
    }
  }

  private static func write(_ claim: ClaimAnchor, _ json: inout JSONWriter) {
    json.object {
      $0.field("side", claim.side)
      $0.field("claim", claim.claim)
      $0.field("article", claim.article)
      $0.field("type", claim.kind.rawValue)
      $0.field("country", claim.country)
      $0.field("start", claim.start?.description)
      $0.field("in", claim.inTitle ? "title" : "text")
      $0.field("begin", Int(claim.sentence.begin))
      $0.field("end", Int(claim.sentence.end))
      $0.key("who")
      $0.array { list in for name in claim.who { list.value(name) } }
    }
  }

  /// Reads a file of decisions, `-` for standard input.
  /// - Returns: the decisions in order of the file, and the lines that are none, with the reason.
  public static func read(_ path: String) throws(Refusal) -> (decisions: [Decision], refused: [Refusal]) {
    var decisions: [Decision] = []
    var refused: [Refusal] = []
    try CodedRecords.forEachLine(path) { json, line throws(Refusal) in
      do throws(StoreError) {
        decisions.append(try decision(json))
      } catch {
        refused.append(Refusal(input: path, line: line, reason: .malformed, detail: "\(error)"))
      }
    }
    return (decisions, refused)
  }

  private static func decision(_ json: JSONValue) throws(StoreError) -> Decision {
    func text(_ key: String) throws(StoreError) -> String {
      guard let text = json[key].text, !text.isEmpty else {
        throw .decision("a decision needs \"\(key)\"; `eventdb export --decisions` writes such lines")
      }
      return text
    }
    let name = try text("action")
    guard let action = Decision.Action(rawValue: name) else { throw .decision("there is no action '\(name)'") }
    var decision = Decision(
      action, by: try Signature(author: try text("author"), time: try text("made_at"), reason: json["reason"].text),
      sequence: json["sequence"].text.flatMap { Int($0) } ?? 0, event: try text("event"), field: json["field"].text,
      value: json["value"].text, undoes: json["undoes"].text)
    for claim in json["claims"].elements { decision.claims.append(try anchor(claim)) }
    switch action {
    case .edit: _ = try EventEdit(try text("field"), value: decision.value)
    case .undo: _ = try text("undoes")
    case .note: _ = try text("value")
    case .accept, .reject, .merge, .split: break
    }
    if action != .undo, decision.claims.isEmpty { throw .decision("a decision needs the \"claims\" that it speaks of") }
    if let key = json["decision"].text, key != decision.key {
      throw .decision("the line says other things than \(key) did; take \"decision\" out to make it one of its own")
    }
    return decision
  }

  private static func anchor(_ json: JSONValue) throws(StoreError) -> ClaimAnchor {
    guard let claim = json["claim"].text, let article = json["article"].text,
      let kind = json["type"].text.flatMap({ EventKind(rawValue: $0) })
    else { throw .decision("each of the \"claims\" needs \"claim\", \"article\" and \"type\"") }
    func number(_ key: String, _ limit: Int) -> Int { min(max(0, json[key].text.flatMap { Int($0) } ?? 0), limit) }
    return ClaimAnchor(
      side: number("side", 1000), claim: claim, article: article, kind: kind, country: json["country"].text,
      start: json["start"].text.flatMap { PartialDate($0) }, inTitle: json["in"].text == "title",
      sentence: TextSpan(number("begin", Int(Int32.max)), number("end", Int(Int32.max))), who: json["who"].texts)
  }
}
