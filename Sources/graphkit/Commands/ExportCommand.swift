import ArgumentParser
import Exports
import Graph

/// `graphkit export`: the same facts in the formats of other tools.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the graph in the formats of other tools, any set of them.")

  @Flag(help: "timeline.json, graphkit's own format.")
  var json = false

  @Flag(help: "graph.dot, the picture with all positions pinned.")
  var dot = false

  @Option(name: [.short, .long], help: "A folder, a file, or '-' for standard output.")
  var output = "out"

  @OptionGroup var options: InputOptions

  func validate() throws {
    guard json || dot else { throw ValidationError("name at least one format, such as --json") }
  }

  func run() throws {
    let built = try GraphBuilder(options: options).build()
    var results = [(name: String, bytes: [UInt8])]()
    if json {
      let format = TimelineFormat(generator: Graphkit.configuration.version)
      results.append((name: "timeline.json", bytes: try format.encode(built.graph)))
    }
    if dot {
      let text = try PictureRenderer().dot(for: built.graph, options: RenderingOptions())
      results.append((name: "graph.dot", bytes: Array(text.utf8)))
    }
    try Output(output).write(results)
    try ErrorReport.exitIfFailed(built.failures, of: built.inputs)
  }
}
