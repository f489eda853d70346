/// Horizontal bars as a picture: one self-contained SVG, in light and dark.
public struct BarChart: Sendable {
  public struct Bar: Sendable, Hashable {
    public var label: String
    public var value: Int
    public init(_ label: String, _ value: Int) {
      self.label = label
      self.value = value
    }
  }

  public var title: String
  public var bars: [Bar]

  public init(title: String, bars: [Bar]) {
    self.title = title
    self.bars = bars
  }

  private static let width = 720
  private static let row = 24
  private static let top = 52

  /// SVG 1.1. Whatever stands in the labels is text, never markup.
  public var svg: String {
    let labels = min(260, max(60, 12 + 7 * (bars.map { $0.label.unicodeScalars.count }.max() ?? 0)))
    let most = max(1, bars.map(\.value).max() ?? 1)
    let room = BarChart.width - labels - 90
    let height = BarChart.top + bars.count * BarChart.row + 16
    var out = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(BarChart.width) \(height)" width="\(BarChart.width)" \
      height="\(height)" role="img" aria-labelledby="title">
      <title id="title">\(BarChart.escaped(title))</title>
      <style>
        svg { font: 13px system-ui, sans-serif; }
        .ground { fill: #ffffff; }
        text { fill: #1f2328; }
        .title { font-size: 16px; font-weight: 600; }
        .bar { fill: #2f6fab; }
        @media (prefers-color-scheme: dark) {
          .ground { fill: #14181d; } text { fill: #e6edf3; } .bar { fill: #6fa8dc; }
        }
      </style>
      <rect class="ground" width="\(BarChart.width)" height="\(height)"/>
      <text class="title" x="16" y="30">\(BarChart.escaped(title))</text>

      """
    for (i, bar) in bars.enumerated() {
      let y = BarChart.top + i * BarChart.row
      let length = max(bar.value > 0 ? 1 : 0, bar.value * room / most)
      out += """
        <text x="\(labels)" y="\(y + 15)" text-anchor="end">\(BarChart.escaped(BarChart.shortened(bar.label)))</text>
        <rect class="bar" x="\(labels + 10)" y="\(y + 3)" width="\(length)" height="16" rx="2"/>
        <text x="\(labels + 16 + length)" y="\(y + 15)">\(bar.value)</text>

        """
    }
    return out + "</svg>\n"
  }

  private static func shortened(_ label: String) -> String {
    label.count > 34 ? String(label.prefix(33)) + "…" : label
  }

  /// Without what XML does not allow.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
