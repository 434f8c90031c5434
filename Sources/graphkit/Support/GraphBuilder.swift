import Extraction
import Foundation
import Graph
import Text

/// From inputs to one graph: what `extract`, `render` and `export` share.
struct GraphBuilder {
  let options: InputOptions

  /// The graph of everything that could be read, and how many inputs failed.
  struct Built {
    let graph: OrganizationGraph
    let documents: [Document]
    let inputs: Int
    let failures: Int
    fileprivate let pipeline: Pipeline

    /// What was found in each document, accepted or not.
    func findings() -> [DocumentFindings] { documents.map(pipeline.findings) }
  }

  /// Reads the inputs, extracts from the documents and joins the result with earlier graphs.
  /// - Throws: `ExitCode` if nothing at all could be read, ``ExtractionError`` if the pipeline can't be set up.
  func build() throws -> Built {
    let loaded = try load()
    let pipeline = try pipeline()
    let extracted = pipeline.graph(
      of: loaded.documents, jobs: options.jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    let graph = loaded.graphs.isEmpty ? extracted : GraphMerger().merge(loaded.graphs + [extracted])
    if options.verbose, !options.quiet { describe(graph) }
    return Built(
      graph: graph, documents: loaded.documents, inputs: loaded.inputs, failures: loaded.failures, pipeline: pipeline)
  }

  /// What the inputs hold.
  /// - Throws: `ExitCode` if nothing at all could be read.
  func load() throws -> InputLoader.Loaded {
    let loaded = InputLoader().load(options.inputs)
    if loaded.documents.isEmpty, loaded.graphs.isEmpty {
      try ErrorReport.exitIfFailed(loaded.failures, of: loaded.inputs)
    }
    return loaded
  }

  /// The pipeline as the options and a `graphkit.yaml` want it.
  func pipeline() throws -> Pipeline {
    let inputs = options.inputs.isEmpty ? [InputLoader.defaultInput] : options.inputs
    let overrides = try Configuration.overrides(at: options.config, inputs: inputs)
    return try Pipeline(
      configuration: Pipeline.Configuration(
        published: options.published, minimumConfidence: options.minConfidence, overrides: overrides))
  }

  private func describe(_ graph: OrganizationGraph) {
    Messages.note(
      "\(graph.documents.count) documents, \(graph.organizations.count) organizations, "
        + "\(graph.relationships.count) relationships, \(graph.events.count) events")
  }
}
