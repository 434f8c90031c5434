import Graph

/// Linked data in the terms of schema.org, for triple stores and the web; it holds everything.
struct JSONLDExport: ExportFormat {
  let name = "jsonld"
  let summary = "graph.jsonld, schema.org with Web Annotations for evidence."
  let fileNames = ["graph.jsonld"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    let writer = LinkedDataWriter(index: GraphIndex(graph))
    let nodes =
      graph.documents.map(writer.node) + graph.organizations.map(writer.node) + graph.relationships.map(writer.node)
      + graph.events.map(writer.node)
    let root = LinkedDataValue.node(["@context": LinkedDataWriter.context, "@graph": .list(nodes)])
    let bytes = try JSONText(format: name).document(root)
    var losses = LossCounter()
    losses.add(.datesSimplified, graph.events.filter { $0.date != nil && $0.date?.isPlainInstant != true }.count)
    return ExportResult(files: [ExportFile(name: fileNames[0], bytes: bytes)], losses: losses.losses)
  }
}
