import ArgumentParser
import Exports

/// `graphkit extract`: the JSON timeline on standard output.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Print the JSON timeline: organizations, relationships and events with evidence.")

  @OptionGroup var options: InputOptions

  func run() throws {
    let built = try GraphBuilder(options: options).build()
    let json = try TimelineFormat(generator: Graphkit.generator).encode(built.graph)
    try Output.standardOutput.write([(name: "timeline.json", bytes: json)])
    try ErrorReport.exitIfFailed(built.failures, of: built.inputs)
  }
}
