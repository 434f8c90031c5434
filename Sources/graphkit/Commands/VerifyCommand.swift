import ArgumentParser
import Extraction
import Graph

/// `graphkit verify`: checks every quote, offset and hash of a JSON timeline against the files.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every quote, offset and hash of a JSON timeline against the files; exit 1 on drift.",
    discussion: "Without INPUT, the files are looked for at the paths that the timeline gives.")

  @Argument(help: "The JSON timeline.")
  var timeline: String

  @Argument(help: "The files, folders or patterns that it was extracted from.")
  var inputs: [String] = []

  @Flag(help: "No messages but errors.")
  var quiet = false

  func run() throws {
    let loaded = InputLoader().load([timeline])
    guard let graph = loaded.graphs.first else { throw ExitCode(ErrorReport.failure) }
    let files = InputLoader().load(inputs.isEmpty ? graph.documents.map(\.path) : inputs)
    let drift = Verifier().drift(in: graph, documents: files.documents)
    for item in drift { Messages.error(item.description) }
    guard drift.isEmpty, files.failures == 0 else { throw ExitCode(ErrorReport.failure) }
    if !quiet {
      let quotes =
        graph.relationships.reduce(0) { $0 + $1.evidence.count } + graph.events.reduce(0) { $0 + $1.evidence.count }
      Messages.note("\(quotes) quotes of \(graph.documents.count) documents stand where the timeline says")
    }
  }
}
