import Text
import Timeline

/// Joins graphs of parts of a corpus into one.
///
/// The result is a function of the set of graphs: merging is associative, commutative and, for graphs of the same
/// documents, idempotent.
public struct GraphMerger: Sendable {
  /// Creates a merger.
  public init() {}

  /// One graph of all that the graphs hold: every organization once, all evidence united, everything that follows from
  /// the evidence computed anew.
  public func merge(_ graphs: [OrganizationGraph]) -> OrganizationGraph {
    let documents = Dictionary(graphs.flatMap(\.documents).map { ($0.id, $0) }, uniquingKeysWith: Self.smallerPath)
      .values.sorted { $0.id < $1.id }
    let joined = OrganizationJoiner().join(graphs.map(\.organizations))
    let statements = zip(graphs, joined.renaming).flatMap { graph, renaming in
      graph.relationships.flatMap { $0.statements(renaming) }
    }
    let counter = SourceCounter(documents: documents)
    let relationships = RelationshipAssembler(sources: counter).relationships(from: statements)
    let events = zip(graphs, joined.renaming).flatMap { graph, renaming in
      let edges = graph.renamedRelationships(renaming)
      return graph.events.map { $0.renamed(organizations: renaming, relationships: edges) }
    }
    return OrganizationGraph(
      documents: documents, organizations: joined.organizations, relationships: relationships,
      events: EventMerger().merge(events))
  }

  /// The graph of statements and events that are already about organizations with their final ids.
  public func assemble(
    documents: [DocumentRecord], organizations: [Organization], statements: [StatedRelationship],
    events: [Event<Organization.ID>]
  ) -> OrganizationGraph {
    OrganizationGraph(
      documents: documents.sorted { $0.id < $1.id }, organizations: organizations.sorted { $0.id < $1.id },
      relationships: RelationshipAssembler(sources: SourceCounter(documents: documents))
        .relationships(from: statements),
      events: EventMerger().merge(events))
  }

  private static func smallerPath(_ left: DocumentRecord, _ right: DocumentRecord) -> DocumentRecord {
    left.path <= right.path ? left : right
  }
}

extension OrganizationGraph {
  /// What the ids of the relationships become when organizations are renamed.
  fileprivate func renamedRelationships(
    _ renaming: [Organization.ID: Organization.ID]
  ) -> [Relationship.ID: Relationship.ID] {
    Dictionary(
      relationships.compactMap { relationship in
        relationship.statements(renaming).first.map { statement in
          let id = Relationship.id(type: statement.type, source: statement.source, target: statement.target)
          return (relationship.id, id)
        }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Relationship {
  fileprivate func statements(_ renaming: [Organization.ID: Organization.ID]) -> [StatedRelationship] {
    history.map { fact in
      var fact = fact
      fact.via = Array(Set(fact.via.map { renaming[$0] ?? $0 })).sorted()
      return StatedRelationship(
        type: type, source: renaming[source] ?? source, target: renaming[target] ?? target, fact: fact)
    }
  }
}
