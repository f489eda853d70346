/// A FeatureCollection (RFC 7946): a point for each event, with the keys of `json` as its properties. Where only the country
/// is known the point is its capital, and `at_capital` says so; an event without a place has no geometry.
public struct GeoJSONFormat: AnswerFormat {
  public let name = "geojson"
  public let summary = "points for a map, RFC 7946"
  public var needs: EventDetails { .coordinate }

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter { Features() }

  private struct Features: EventWriter {
    private var isFirst = true

    func begin(into out: inout TextBuffer) { out.write("{\"type\":\"FeatureCollection\",\"features\":[") }

    mutating func row(_ event: EventRow, into out: inout TextBuffer) {
      out.write(isFirst ? "\n" : ",\n")
      isFirst = false
      out.write("{\"type\":\"Feature\",\"id\":\"\(event.id)\",\"geometry\":")
      if let coordinate = event.coordinate {
        let point = coordinate.point
        // Longitude comes first.
        out +=
          "{\"type\":\"Point\",\"coordinates\":[\(Decimals.degrees(point.longitude)),\(Decimals.degrees(point.latitude))]}"
      } else {
        out.write("null")
      }
      out.write(",\"properties\":")
      var properties = EventJSON.object(event)
      properties.removeLast()
      out += properties + ",\"title\":" + JSONWriter.quoted(EventWords.headline(event))
      out += ",\"at_capital\":\(event.coordinate?.isCapital ?? false)}}"
    }

    func end(into out: inout TextBuffer) { out.write("\n]}\n") }
  }
}
