/// The `times` of an article's line of output: `[{"begin","end","value"}]`, bytes of the text, TIMEX3 values.
public enum TimesJSON {
  /// What lies in the title is left out.
  public static func array(of document: Document, rules: TimeRules) -> String {
    var parts: [String] = []
    for t in rules.timex(in: document) where Int(t.span.begin) >= document.textStart {
      let begin = Int(t.span.begin) - document.textStart, end = Int(t.span.end) - document.textStart
      parts.append("{\"begin\": \(begin), \"end\": \(end), \"value\": \"\(t.value)\"}")
    }
    return "[" + parts.joined(separator: ", ") + "]"
  }
}
