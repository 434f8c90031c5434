import Graph

/// Node-link JSON for NetworkX and D3, with the edges under `edges`.
struct NodeLinkExport: ExportFormat {
  let name = "node-link"
  let summary = "node-link.json, for NetworkX and D3."
  let fileNames = ["node-link.json"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    let network = Network(
      graph: NetworkData(graph, generator: options.generator), nodes: graph.organizations.map(NodeElement.init),
      edges: graph.relationships.map(EdgeElement.init))
    let bytes = try JSONText(format: name).document(network)
    return ExportResult(files: [ExportFile(name: fileNames[0], bytes: bytes)])
  }

  private struct Network: Encodable {
    let directed = true
    let multigraph = true
    let graph: NetworkData
    let nodes: [NodeElement]
    let edges: [EdgeElement]
  }
}
