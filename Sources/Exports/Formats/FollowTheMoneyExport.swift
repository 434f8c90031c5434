import Graph

/// FollowTheMoney entities as JSON lines, for Aleph, OpenAleph and OpenSanctions' tools.
struct FollowTheMoneyExport: ExportFormat {
  let name = "followthemoney"
  let summary = "entities.ftm.json, JSON lines for FollowTheMoney and Aleph."
  let fileNames = ["entities.ftm.json"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    let writer = FollowTheMoneyWriter(graph, options)
    let bytes = try JSONText(format: name).lines(writer.entities)
    return ExportResult(files: [ExportFile(name: fileNames[0], bytes: bytes)], losses: writer.losses.losses)
  }
}
