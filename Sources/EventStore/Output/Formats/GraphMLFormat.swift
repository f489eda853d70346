import EventExtraction

/// Who met whom as GraphML, for networkx, igraph, yEd and Gephi: an undirected graph with weighted, dated edges.
public struct GraphMLFormat: AnswerFormat {
  public let name = "graphml"
  public let summary = "who met whom, for igraph, networkx"

  public init() {}

  public func events(_ context: FormatContext) -> any EventWriter { Writer() }

  private struct Writer: EventWriter {
    private var graph = EncounterGraph()

    var notes: [String] { graph.notes }

    mutating func row(_ event: EventRow, into out: inout TextBuffer) { graph.add(event) }

    func end(into out: inout TextBuffer) {
      out += """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="label" for="node" attr.name="label" attr.type="string"/>
        <key id="kind" for="node" attr.name="kind" attr.type="string"/>
        <key id="country" for="node" attr.name="country" attr.type="string"/>
        <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
        <key id="visits" for="edge" attr.name="visits" attr.type="int"/>
        <key id="meetings" for="edge" attr.name="meetings" attr.type="int"/>
        <key id="calls" for="edge" attr.name="calls" attr.type="int"/>
        <key id="first" for="edge" attr.name="first" attr.type="string"/>
        <key id="last" for="edge" attr.name="last" attr.type="string"/>
        <graph edgedefault="undirected">

        """
      func data(_ key: String, _ value: String?) {
        if let value { out += "<data key=\"\(key)\">\(XMLText.escape(value))</data>" }
      }
      for node in graph.nodes {
        out += "<node id=\"\(XMLText.escape(node.id))\">"
        data("label", node.label)
        data("kind", node.kind.rawValue)
        data("country", node.country)
        out.write("</node>\n")
      }
      for edge in graph.edges {
        let from = XMLText.escape(graph.nodes[edge.from].id), to = XMLText.escape(graph.nodes[edge.to].id)
        out += "<edge source=\"\(from)\" target=\"\(to)\">"
        data("weight", String(edge.weight))
        data("visits", String(edge.visits))
        data("meetings", String(edge.meetings))
        data("calls", String(edge.calls))
        data("first", edge.first?.description)
        data("last", edge.last?.description)
        out.write("</edge>\n")
      }
      out.write("</graph>\n</graphml>\n")
    }
  }
}
