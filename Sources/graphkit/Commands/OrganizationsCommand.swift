import ArgumentParser
import Extraction

/// `graphkit organizations`: who is who, and why.
struct OrganizationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organizations",
    abstract: "List the organizations with type, aliases, mentions and the reason for each join.",
    discussion: "From it a graphkit.yaml can be written that joins, splits, renames, retypes or hides organizations.")

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var options: InputOptions

  func run() throws {
    let builder = GraphBuilder(options: options)
    let loaded = try builder.load()
    let report = try builder.pipeline().organizations(in: loaded.documents)
    let text = json ? try report.json() : report.text
    try Output.standardOutput.write([(name: "organizations", bytes: Array(text.utf8))])
    try ErrorReport.exitIfFailed(loaded.failures, of: loaded.inputs)
  }
}
