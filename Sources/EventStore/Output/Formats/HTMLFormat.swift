import EventExtraction

/// One page that needs nothing else: a table of all events with their sentences and sources, which the page's own script
/// turns into a timeline, a map and filters. Without the script the table still says everything.
public struct HTMLFormat: AnswerFormat {
  public let name = "html"
  public let summary = "a page with timeline, map and sources"
  public var needs: EventDetails { [.coordinate, .reports] }

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter { PageWriter(title: context.title) }

  public func records(_ columns: [RecordColumn], _ context: FormatContext) -> (any RecordWriter)? {
    HTMLTableWriter(columns: columns)
  }
}

/// The page of events.
struct PageWriter: EventWriter {
  let title: String

  func begin(into out: inout TextBuffer) {
    let title = HTMLText.escape(self.title)
    out += """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(PageAssets.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(title)</title>
      <style>\(PageAssets.style)</style>
      </head>
      <body>
      <a class="skip" href="#events">To the events</a>
      <header>
      <h1>\(title)</h1>
      <p class="soft">Read from news articles. Each event shows the sentences that it was read from.</p>
      </header>
      <main>
      <form id="filters" class="card" aria-label="Filters" hidden></form>
      <section id="timeline" class="live" aria-labelledby="timeline-title" hidden>
      <div class="bar">
      <h2 id="timeline-title">Timeline</h2>
      <span id="span" class="soft"></span>
      <span class="tools">
      <button type="button" id="in" aria-label="Zoom in">+</button>
      <button type="button" id="out" aria-label="Zoom out">&minus;</button>
      <button type="button" id="whole">Whole span</button>
      <button type="button" id="narrow">Only this span</button>
      </span>
      </div>
      <svg id="chart" class="card" tabindex="0" role="group" aria-label="Timeline: plus and minus zoom, arrows move"></svg>
      <p class="soft">Filled: took place. Outlined: planned. Dashed: proposed or unconfirmed. Faint: cancelled or denied.</p>
      </section>
      <section id="map" class="live" aria-labelledby="map-title" hidden>
      <div class="bar">
      <h2 id="map-title">Map</h2>
      <span class="tools">
      <button type="button" id="near" aria-label="Zoom the map in">+</button>
      <button type="button" id="far" aria-label="Zoom the map out">&minus;</button>
      </span>
      </div>
      <svg id="world" class="card" role="group" aria-label="Map of places"></svg>
      <p class="soft">A pale circle stands on the capital where only the country is known.</p>
      </section>
      <section id="events" aria-labelledby="events-title">
      <div class="bar"><h2 id="events-title">Events</h2><span id="count" role="status"></span></div>
      <div class="card scroll">
      <table id="table">
      <thead><tr><th scope="col">Day</th><th scope="col">Kind</th><th scope="col">Who</th><th scope="col">Where</th>\
      <th scope="col">Status</th><th scope="col">Sources</th></tr></thead>

      """
  }

  func row(_ event: EventRow, into out: inout TextBuffer) {
    out += "<tbody id=\"\(HTMLText.escape(event.id))\"\(data(event))>\n<tr>"
    let day = HTMLText.escape(EventWords.days(event))
    out += "<td class=\"day\" data-label=\"Day\" data-sort=\"\(event.start?.description ?? "9999")\">\(day)</td>"
    let kind = [event.level.map { EventWords.plain($0.rawValue) }, event.kind.rawValue].compactMap { $0 }
    out += "<td data-label=\"Kind\"><span class=\"kind \(event.kind.rawValue)\">\(kind.joined(separator: " "))</span>"
    if let name = event.name { out += " \(HTMLText.escape(name))" }
    out += "</td><td data-label=\"Who\">\(HTMLText.escape(EventWords.who(event)))</td>"
    out += "<td data-label=\"Where\">\(HTMLText.escape(EventWords.place(event)))</td>"
    out += "<td data-label=\"Status\">\(EventWords.plain(event.status.rawValue))</td>"
    out += "<td class=\"number\" data-label=\"Sources\">\(event.sources)</td></tr>\n"
    proof(event, into: &out)
    out += "</tbody>\n"
  }

  func end(into out: inout TextBuffer) {
    out += """
      </table>
      <button type="button" id="more" hidden>Show more</button>
      </div>
      </section>
      </main>
      <footer>
      <p>Sources count articles that are not copies of each other. Days, people and places are as the articles say;
      an event whose planned day has passed without a report is unconfirmed. Outlines: Natural Earth.</p>
      </footer>
      <div id="tip" role="tooltip" hidden></div>
      <script type="text/plain" id="outlines">
      \(PageAssets.outlines)
      </script>
      <script>\(PageAssets.script)</script>
      </body>
      </html>

      """
  }

  /// What the script reads.
  private func data(_ event: EventRow) -> String {
    var out = " data-kind=\"\(event.kind.rawValue)\" data-status=\"\(event.status.rawValue)\""
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { out += " data-\(name)=\"\(HTMLText.escape(value))\"" }
    }
    add("start", event.start?.description)
    add("end", event.end?.description)
    add("country", event.countryName)
    if event.city != nil || event.venue != nil { add("place", EventWords.place(event)) }
    if let coordinate = event.coordinate {
      add("lat", Decimals.degrees(coordinate.point.latitude))
      add("lon", Decimals.degrees(coordinate.point.longitude))
      add("exact", coordinate.isCapital ? nil : "1")
    }
    add("people", event.participants.map { $0.name.replacing("|", with: " ") }.joined(separator: "|"))
    return out
  }

  private func proof(_ event: EventRow, into out: inout TextBuffer) {
    if event.reports.isEmpty { return }
    let count = event.reports.count
    out += "<tr class=\"proof\"><td colspan=\"6\"><details><summary>\(count) \(count == 1 ? "article" : "articles")"
    out += "</summary>\n"
    for report in event.reports {
      out += "<div class=\"claim\">"
      for sentence in report.sentences { out += "<p><q>\(HTMLText.escape(sentence))</q></p>" }
      out += "<p class=\"fields\">"
      let title = HTMLText.escape(report.title.isEmpty ? "untitled" : report.title)
      if let url = report.url, HTMLText.isWebAddress(url) {
        out += "<a href=\"\(HTMLText.escape(url))\" rel=\"noreferrer\">\(title)</a>"
      } else {
        out += "<cite>\(title)</cite>"
      }
      for fact in [report.source, report.published?.description].compactMap({ $0 }) {
        out += ", \(HTMLText.escape(fact))"
      }
      out += "</p></div>\n"
    }
    out += "</details></td></tr>\n"
  }
}

/// Plain rows as one table on a page.
struct HTMLTableWriter: RecordWriter {
  let columns: [RecordColumn]

  func begin(into out: inout TextBuffer) {
    out += """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(PageAssets.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>eventdb</title>
      <style>\(PageAssets.style)</style>
      </head>
      <body>
      <main>
      <div class="card scroll">
      <table>
      <thead><tr>
      """
    for column in columns {
      out += "<th scope=\"col\">\(HTMLText.escape(column.name.replacing("_", with: " ")))</th>"
    }
    out += "</tr></thead>\n<tbody>\n"
  }

  func row(_ cells: [RecordCell], into out: inout TextBuffer) {
    out += "<tr>"
    for cell in cells { out += "<td>\(HTMLText.escape(cell.description))</td>" }
    out += "</tr>\n"
  }

  func end(into out: inout TextBuffer) { out += "</tbody>\n</table>\n</div>\n</main>\n</body>\n</html>\n" }
}
