/// The formats in which answers can be written.
public enum AnswerFormats {
  /// Every format, in the order in which help lists them.
  public static let all: [any AnswerFormat] = [
    CSVFormat(),
    JSONFormat(),
    JSONLinesFormat(),
    TSVFormat(),
    MarkdownFormat(),
    HTMLFormat(),
    CalendarFormat(),
    GeoJSONFormat(),
    TimelineJSFormat(),
    GraphMLFormat(),
    GEXFFormat(),
    PLOVERFormat(),
    CAMEOFormat(),
    PanelFormat(),
    SQLiteFormat(),
  ]

  /// The format of that name, nil if there is none.
  public static func named(_ name: String) -> (any AnswerFormat)? { all.first { $0.name == name.lowercased() } }
}
