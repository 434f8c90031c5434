import Graph
import Text

/// What was found in one document, accepted or not.
public struct DocumentFindings: Sendable {
  /// The document.
  public let document: Document
  let record: DocumentRecord
  let text: ResolvedText
  let candidates: [Candidate]
  let deeds: [Deed]

  /// The document's graph: what was accepted.
  public var graph: OrganizationGraph {
    FactBuilder(document: document, record: record, text: text, candidates: candidates, deeds: deeds).graph()
  }
}
