import EventExtraction

/// Who met whom as GEXF 1.2, for Gephi: a dynamic graph, in which an edge has a spell for each day on which the two met.
public struct GEXFFormat: AnswerFormat {
  public let name = "gexf"
  public let summary = "who met whom over time, for Gephi"

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter { Writer(title: context.title) }

  private struct Writer: EventWriter {
    let title: String
    private var graph = EncounterGraph()

    init(title: String) { self.title = title }

    var notes: [String] { graph.notes }

    mutating func row(_ event: EventRow, into out: inout TextBuffer) { graph.add(event) }

    func end(into out: inout TextBuffer) {
      out += """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
        <meta><creator>eventdb</creator><description>\(XMLText.escape(title))</description></meta>
        <graph mode="dynamic" defaultedgetype="undirected" timeformat="date">
        <attributes class="node" mode="static">
        <attribute id="0" title="kind" type="string"/>
        <attribute id="1" title="country" type="string"/>
        </attributes>
        <attributes class="edge" mode="static">
        <attribute id="0" title="visits" type="integer"/>
        <attribute id="1" title="meetings" type="integer"/>
        <attribute id="2" title="calls" type="integer"/>
        </attributes>
        <nodes>

        """
      for node in graph.nodes {
        out += "<node id=\"\(XMLText.escape(node.id))\" label=\"\(XMLText.escape(node.label))\"><attvalues>"
        out += "<attvalue for=\"0\" value=\"\(node.kind.rawValue)\"/>"
        if let country = node.country { out += "<attvalue for=\"1\" value=\"\(XMLText.escape(country))\"/>" }
        out.write("</attvalues></node>\n")
      }
      out.write("</nodes>\n<edges>\n")
      for (index, edge) in graph.edges.enumerated() {
        let from = XMLText.escape(graph.nodes[edge.from].id), to = XMLText.escape(graph.nodes[edge.to].id)
        out += "<edge id=\"\(index)\" source=\"\(from)\" target=\"\(to)\" weight=\"\(edge.weight)\"><attvalues>"
        out += "<attvalue for=\"0\" value=\"\(edge.visits)\"/><attvalue for=\"1\" value=\"\(edge.meetings)\"/>"
        out += "<attvalue for=\"2\" value=\"\(edge.calls)\"/></attvalues>"
        if !edge.days.isEmpty {
          out.write("<spells>")
          for day in edge.days.sorted(by: { $0.firstDay < $1.firstDay }) {
            out += "<spell start=\"\(day.firstDay)\" end=\"\(day.lastDay)\"/>"
          }
          out.write("</spells>")
        }
        out.write("</edge>\n")
      }
      out.write("</edges>\n</graph>\n</gexf>\n")
    }
  }
}
