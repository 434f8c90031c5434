import Graph
import Text
import Timeline

/// A piece of evidence with what it shows: a line of `evidence.csv`.
struct EvidenceRow: Sendable {
  /// The id of a relationship or an event.
  let subject: String
  /// The fact of the relationship, or nil for an event.
  let fact: RelationshipFact?
  let evidence: Evidence
  let document: DocumentRecord?

  /// All evidence of the relationships and events, in their order.
  static func rows(of graph: OrganizationGraph, _ index: GraphIndex) -> [EvidenceRow] {
    let facts = graph.relationships.flatMap { relationship in
      relationship.history.flatMap { fact in
        fact.evidence.map { row(relationship.id, fact, $0, index) }
      }
    }
    return facts + graph.events.flatMap { event in event.evidence.map { row(event.id, nil, $0, index) } }
  }

  private static func row(
    _ subject: String, _ fact: RelationshipFact?, _ evidence: Evidence, _ index: GraphIndex
  ) -> EvidenceRow {
    EvidenceRow(subject: subject, fact: fact, evidence: evidence, document: index.document(evidence.document))
  }
}
