import ArgumentParser
import Exports
import Graph

/// `graphkit export`: the same facts in the formats of other tools.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the graph in the formats of other tools, any set of them.")

  @Flag var formats: [FormatFlag] = []

  @Flag(help: "Every format.")
  var all = false

  @Flag(name: .customLong("ftm-no-proof"), help: "FollowTheMoney without \"proof\", for version 3 of its model.")
  var followTheMoneyWithoutProof = false

  @Option(name: [.short, .long], help: "A folder, a file, or '-' for standard output.")
  var output = "out"

  @OptionGroup(title: "Picture options, for --dot") var picture: PictureOptions

  @OptionGroup(title: "Filter options") var filter: FilterOptions

  @OptionGroup(title: "Input options") var options: InputOptions

  func validate() throws {
    guard all || !formats.isEmpty else { throw ValidationError("name at least one format, such as --json, or --all") }
  }

  func run() throws {
    let built = try GraphBuilder(options: options).build()
    let graph = try filter.filter(limit: nil).apply(to: built.graph).graph
    var results = [(name: String, bytes: [UInt8])]()
    for flag in all ? FormatFlag.allCases : formats {
      if let format = flag.format {
        results += try files(of: format, for: graph)
      } else {
        results.append((name: "graph.dot", bytes: try dot(of: built.graph)))
      }
    }
    try Output(output).write(results)
    try ErrorReport.exitIfFailed(built.failures, of: built.inputs)
  }

  /// The picture that `render` draws of the same graph.
  private func dot(of graph: OrganizationGraph) throws(RenderingError) -> [UInt8] {
    let shown = try filter.filter(limit: GraphFilter().maximumOrganizations).apply(to: graph)
    let renderer = PictureRenderer(observer: picture.observer(isQuiet: options.quiet))
    return Array(try renderer.dot(for: shown.graph, options: picture.rendering(.graph, note: shown.note)).utf8)
  }

  /// The files of a format; what it cannot hold is told on standard error.
  private func files(
    of format: any ExportFormat, for graph: OrganizationGraph
  ) throws(ExportError) -> [(name: String, bytes: [UInt8])] {
    let exportOptions = ExportOptions(
      generator: Graphkit.generator, followTheMoneyProof: !followTheMoneyWithoutProof)
    let result = try format.files(for: graph, options: exportOptions)
    if !options.quiet {
      for loss in result.losses { Messages.note("\(format.name): \(loss)") }
    }
    return result.files.map { (name: $0.name, bytes: $0.bytes) }
  }
}
