import Graph

/// The JSON timeline, graphkit's own format, which holds everything.
struct TimelineExport: ExportFormat {
  let name = "json"
  let summary = "timeline.json, graphkit's own format, which holds everything and can be read back."
  let fileNames = ["timeline.json"]

  func files(for graph: OrganizationGraph, options: ExportOptions) throws(ExportError) -> ExportResult {
    let bytes = try TimelineFormat(generator: options.generator).encode(graph)
    return ExportResult(files: [ExportFile(name: fileNames[0], bytes: bytes)])
  }
}
