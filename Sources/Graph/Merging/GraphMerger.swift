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
    let documents = Self.distinct(graphs.flatMap(\.documents))
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
      events: EventMerger(documents: documents, sources: counter).merge(events))
  }

  /// The graph of statements and events that are already about organizations with their final ids.
  public func assemble(
    documents: [DocumentRecord], organizations: [Organization], statements: [StatedRelationship],
    events: [Event<Organization.ID>]
  ) -> OrganizationGraph {
    let documents = Self.distinct(documents)
    let counter = SourceCounter(documents: documents)
    return OrganizationGraph(
      documents: documents, organizations: organizations.sorted { $0.id < $1.id },
      relationships: RelationshipAssembler(sources: counter).relationships(from: statements),
      events: EventMerger(documents: documents, sources: counter).merge(events))
  }

  /// One record for each text, by id.
  private static func distinct(_ documents: [DocumentRecord]) -> [DocumentRecord] {
    Dictionary(grouping: documents, by: \.id).values
      .compactMap { $0.min { $0.orderingKey.lexicographicallyPrecedes($1.orderingKey) } }
      .sorted { $0.id < $1.id }
  }
}

extension DocumentRecord {
  /// Tells apart records of one text, which may lie in several places with other metadata.
  fileprivate var orderingKey: [String] {
    [
      path, title ?? "", publisher ?? "", source ?? "", published?.edtf?.description ?? "", published?.text ?? "",
      sha256, space.rawValue,
    ]
  }
}

extension OrganizationGraph {
  /// What the ids of the relationships become when organizations are renamed; nil for what then has only one end.
  fileprivate func renamedRelationships(
    _ renaming: [Organization.ID: Organization.ID]
  ) -> [Relationship.ID: Relationship.ID?] {
    Dictionary(
      relationships.map { relationship in
        let renamed = relationship.statements(renaming).first.map {
          Relationship.id(type: $0.type, source: $0.source, target: $0.target)
        }
        return (relationship.id, renamed)
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Relationship {
  /// The facts with the new ids; none if both ends have become one organization.
  fileprivate func statements(_ renaming: [Organization.ID: Organization.ID]) -> [StatedRelationship] {
    let ends = (source: renaming[source] ?? source, target: renaming[target] ?? target)
    guard ends.source != ends.target else { return [] }
    return history.map { fact in
      var fact = fact
      fact.via = Array(Set(fact.via.map { renaming[$0] ?? $0 })).sorted()
      return StatedRelationship(type: type, source: ends.source, target: ends.target, fact: fact)
    }
  }
}
