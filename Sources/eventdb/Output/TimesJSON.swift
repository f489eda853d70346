import EventExtraction

/// The times of an article's text, as `extract --times` adds them to its line.
enum TimesJSON {
  /// The line of an article with `times` as its last key: byte offsets into the text, values as in TIMEX3.
  static func adding(_ analysis: Analysis, to line: String) -> String {
    let document = analysis.document
    var members: [String] = []
    for time in analysis.times where !time.value.isEmpty {
      let span = document.span(time.tokens)
      guard Int(span.begin) >= document.textStart else { continue }
      let begin = Int(span.begin) - document.textStart, end = Int(span.end) - document.textStart
      members.append("{\"begin\":\(begin),\"end\":\(end),\"value\":\"\(time.value)\"}")
    }
    return line.dropLast() + ",\"times\":[" + members.joined(separator: ",") + "]}"
  }
}
