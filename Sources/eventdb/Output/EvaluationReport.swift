import EventExtraction

/// The figures of an evaluation, for reading and for programs.
struct EvaluationReport {
  var evaluation: Evaluation

  private typealias Row = (name: String, score: Score)

  private func rows(_ scores: [EventKind: Score]) -> [Row] {
    EventKind.allCases.map { ($0.rawValue, scores[$0] ?? Score()) } + [("all", Evaluation.total(scores))]
  }

  /// Figures, fields and how often each kind of error occurred.
  var lines: [String] {
    let e = evaluation
    var lines = [
      "\(Messages.count(e.articles, "article")); without events \(e.eventless.articles), silent on \(e.eventless.silent); "
        + "background \(e.background.hits) of \(e.background.gold)",
      "",
    ]
    for (title, scores) in [("detection", e.detection), ("strict", e.strict)] {
      var table = Table(
        ["", "precision", "recall", "F1", "gold", "found", "hits"].map { .init(title: $0) })
      table.columns[0].title = title
      for row in rows(scores) {
        let score = row.score
        table.add(
          [row.name]
            + [score.precision, score.recall, score.f1].map { Decimal.text(Decimal.rounded($0), places: 3) }
            + [score.gold, score.found, score.hits].map(String.init))
      }
      lines += table.lines(for: .output) + [""]
    }
    let fields = FieldChecks.named.compactMap { name, field in
      e.accuracy(field).map { "\(name) \(Decimal.text(Decimal.rounded($0), places: 3))" }
    }
    if !fields.isEmpty { lines += ["fields of the \(e.matched) detected: " + fields.joined(separator: "  "), ""] }
    let counts = e.errorCounts.filter { $0.count > 0 }
    if !counts.isEmpty {
      var table = Table([.init(title: "error"), .init(title: "events")])
      for (kind, count) in counts.sorted(by: { ($1.count, $0.kind.rawValue) < ($0.count, $1.kind.rawValue) }) {
        table.add([kind.rawValue, String(count)])
      }
      lines += table.lines(for: .output)
    }
    return lines
  }

  /// Every error with its article, what was wanted, what was found, and the words.
  func writeErrors(to output: inout Output) throws {
    for error in evaluation.errors {
      try output.line("")
      try output.line(
        Terminal.output.styled(
          "\(Terminal.plain(error.article)): \(error.kinds.map(\.rawValue).joined(separator: ", "))", .bold))
      if let gold = error.gold { try output.line("  gold   " + Terminal.plain(describe(gold))) }
      if let found = error.found { try output.line("  found  " + Terminal.plain(describe(found))) }
      if let sentence = error.sentence { try output.line("  “\(Terminal.plain(sentence))”") }
    }
  }

  private func describe(_ event: GoldEvent) -> String {
    let who = event.participants.map {
      ($0.isOptional ? "(" : "") + party($0.name, $0.country, $0.role) + ($0.isOptional ? ")" : "")
    }
    return line(
      event.level, event.kind, event.statuses, event.starts, event.ends, event.cities, event.countries, event.name, who)
      + (event.isBackground ? ", background" : "")
  }

  private func describe(_ event: FoundEvent) -> String {
    let who = event.participants.map { party($0.name, $0.country, $0.role ?? "") }
    func list(_ value: String?) -> [String] { value.map { [$0] } ?? [] }
    return line(
      event.level, event.kind, list(event.status), list(event.start), list(event.end), list(event.city),
      list(event.country), event.name, who)
      + (event.isBackground == true ? ", background" : "")
  }

  private func party(_ name: String, _ country: String?, _ role: String) -> String {
    "\(role.isEmpty ? "" : role + " ")\(name)\(country.map { " (\($0))" } ?? "")"
  }

  private func line(
    _ level: String?, _ kind: String, _ status: [String], _ start: [String], _ end: [String], _ city: [String],
    _ country: [String], _ name: String?, _ who: [String]
  ) -> String {
    let what = [level, kind].compactMap { $0 }.joined(separator: " ")
    let days = start.joined(separator: "|") + (end.isEmpty ? "" : " to " + end.joined(separator: "|"))
    let place = (city + country).joined(separator: "|")
    let parts = [what, status.joined(separator: "|"), days, place, name ?? ""] + who
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// One object: articles, detection, strict, fields, background, eventless_articles, errors.
  var json: String {
    let e = evaluation
    func scores(_ scores: [EventKind: Score]) -> String {
      object(
        rows(scores).map { row in
          let s = row.score
          return (
            row.name,
            object([
              ("precision", number(s.precision)), ("recall", number(s.recall)), ("f1", number(s.f1)),
              ("gold", "\(s.gold)"), ("predicted", "\(s.found)"), ("hit", "\(s.hits)"),
            ])
          )
        })
    }
    let fields = FieldChecks.named.compactMap { name, field in e.accuracy(field).map { (name, number($0)) } }
    return object([
      ("articles", "\(e.articles)"), ("detection", scores(e.detection)), ("strict", scores(e.strict)),
      ("fields", object(fields)),
      ("background", object([("g", "\(e.background.gold)"), ("hit", "\(e.background.hits)")])),
      (
        "eventless_articles",
        object([("articles", "\(e.eventless.articles)"), ("silent", "\(e.eventless.silent)")])
      ),
      ("errors", object(e.errorCounts.map { ($0.kind.rawValue, "\($0.count)") })),
    ])
  }

  private func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }

  private func number(_ value: Double) -> String { "\(Decimal.rounded(value))" }
}
