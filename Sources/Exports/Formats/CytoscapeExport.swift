import Graph

/// Elements for Cytoscape.js, with the keys that Cytoscape and NetworkX's `cytoscape_graph` want besides.
struct CytoscapeExport: ExportFormat {
  let name = "cytoscape"
  let summary = "cytoscape.json, elements for Cytoscape.js and Cytoscape."
  let fileNames = ["cytoscape.json"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    let network = Network(
      data: NetworkData(graph, generator: options.generator),
      elements: Elements(
        nodes: graph.organizations.map { Element(data: NodeElement($0), classes: $0.type.rawValue) },
        edges: graph.relationships.map {
          Element(data: EdgeElement($0), classes: "\($0.type.rawValue) \($0.current.status.rawValue)")
        }))
    let bytes = try JSONText(format: name).document(network)
    return ExportResult(files: [ExportFile(name: fileNames[0], bytes: bytes)])
  }

  private struct Network: Encodable {
    let directed = true
    let multigraph = true
    let data: NetworkData
    let elements: Elements
  }

  private struct Elements: Encodable {
    let nodes: [Element<NodeElement>]
    let edges: [Element<EdgeElement>]
  }

  private struct Element<Data: Encodable>: Encodable {
    let data: Data
    let classes: String
  }
}
