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
    /// Nil where there were no documents to extract from.
    fileprivate let pipeline: Pipeline?

    /// What was found in each document, accepted or not.
    func findings() -> [DocumentFindings] { pipeline.map { documents.map($0.findings) } ?? [] }
  }

  /// Reads the inputs, extracts from the documents and joins the result with earlier graphs.
  /// - Throws: `ExitCode` if nothing at all could be read, ``ExtractionError`` if the pipeline can't be set up.
  func build() throws -> Built {
    let loaded = try load()
    let overrides = try overrides()
    // Earlier timelines need no model, which takes longer to set up than a small picture.
    let pipeline = loaded.documents.isEmpty ? nil : try pipeline(overrides)
    let extracted = pipeline?.graph(
      of: loaded.documents, jobs: options.jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    let graphs = loaded.graphs + [extracted].compactMap { $0 }
    let graph = loaded.graphs.isEmpty ? extracted ?? OrganizationGraph() : GraphMerger().merge(graphs)
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
  func pipeline() throws -> Pipeline { try pipeline(overrides()) }

  private func pipeline(_ overrides: Overrides) throws -> Pipeline {
    try Pipeline(
      configuration: Pipeline.Configuration(
        published: options.published, minimumConfidence: options.minConfidence, overrides: overrides))
  }

  private func overrides() throws -> Overrides {
    let inputs = options.inputs.isEmpty ? [InputLoader.defaultInput] : options.inputs
    return try Configuration.overrides(at: options.config, inputs: inputs)
  }

  private func describe(_ graph: OrganizationGraph) {
    Messages.note(
      "\(graph.documents.count) documents, \(graph.organizations.count) organizations, "
        + "\(graph.relationships.count) relationships, \(graph.events.count) events")
  }
}
