import ArgumentParser
import Extraction
import Foundation
import Graph
import Text

/// `graphkit explain`: why an edge or an event is there, or why something is not.
struct ExplainCommand: ParsableCommand {
  /// There is nothing of that id.
  struct UnknownID: PrintableFailure {
    let id: String

    var line: String { "\(id): no relationship or event of this id is in the inputs" }
  }

  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the sentences behind an edge or event, what was read in them and by which rule.",
    discussion: "ID is a rel:… or ev:… of the JSON timeline. With --rejected and no ID, near misses are shown.")

  @Flag(help: "Show what was considered and rejected, with the reason.")
  var rejected = false

  @Argument(help: "The id, then the inputs that were extracted from.")
  var arguments: [String] = []

  @Option(help: ArgumentHelp("When documents without a date of their own were published.", valueName: "date"))
  var published: String?

  func run() throws {
    let (ids, inputs) = (arguments.filter(isID), arguments.filter { !isID($0) })
    guard rejected || !ids.isEmpty else { throw ValidationError("name the id of a relationship or event") }
    var options = try InputOptions.parse(published.map { ["--published", $0] } ?? [])
    options.inputs = inputs
    let built = try GraphBuilder(options: options).build()
    let findings = built.findings()
    var text = ""
    for id in ids { text += try explanation(of: id, in: built, findings) }
    if rejected { text += rejections(findings) }
    try Output.standardOutput.write([(name: "explanation.txt", bytes: Array(text.utf8))])
    try ErrorReport.exitIfFailed(built.failures, of: built.inputs)
  }

  private func isID(_ argument: String) -> Bool { argument.hasPrefix("rel:") || argument.hasPrefix("ev:") }

  private func explanation(
    of id: String, in built: GraphBuilder.Built, _ findings: [DocumentFindings]
  ) throws -> String {
    guard let subject = ExplanationText.Subject(id: id, in: built.graph) else { throw UnknownID(id: id) }
    let accepted = findings.flatMap { finding in
      finding.accepted().filter { explanation in
        subject.evidence.contains {
          $0.document == explanation.document && $0.trigger == explanation.trigger && $0.rule == explanation.rule
        }
      }
    }
    return ExplanationText(documents: built.graph.documents).text(of: subject, accepted)
  }

  private func rejections(_ findings: [DocumentFindings]) -> String {
    findings.map { finding in
      ExplanationText(documents: [finding.document.path: finding.document.id]).text(ofRejected: finding.rejected())
    }.joined()
  }
}
