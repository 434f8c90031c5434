import ArgumentParser
import Exports

/// `graphkit schema`: the JSON Schema of the JSON timeline.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema (2020-12) of the JSON timeline.")

  func run() throws {
    try Output.standardOutput.write([(name: "timeline.schema.json", bytes: Array(TimelineSchema.text.utf8))])
  }
}
