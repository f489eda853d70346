import EventStore

/// Figures of `evaluate --clusters`.
struct ClusterReport {
  var score: ClusterScore

  func write(to output: inout Output, json: Bool, errors: Bool) throws {
    let pairwise = score.pairwise, cubed = score.bCubed
    func text(_ value: Double) -> String { Decimal.text(value, places: 4) }
    if json {
      try output.line(
        """
        {"occasions": \(score.occasions), "reports": \(score.items.count), "pairwise": {"precision": \
        \(text(pairwise.precision)), "recall": \(text(pairwise.recall))}, "b_cubed": {"precision": \
        \(text(cubed.precision)), "recall": \(text(cubed.recall)), "f1": \(text(cubed.f1))}}
        """)
      return
    }
    try output.line("\(score.items.count) reports of \(score.occasions) occasions")
    try output.line("pairwise  precision \(text(pairwise.precision))  recall \(text(pairwise.recall))")
    try output.line(
      "B-cubed   precision \(text(cubed.precision))  recall \(text(cubed.recall))  F1 \(text(cubed.f1))")
    if !errors { return }
    for (occasion, items) in score.errors {
      try output.line("")
      try output.line(Terminal.plain(occasion))
      for item in items {
        let note = item.gold == occasion ? "" : "  (of \(item.gold))"
        try output.line("  " + Terminal.plain("\(item.article)  \(item.event ?? "not found")\(note)"))
      }
    }
  }
}
