import Text
import Timeline

/// Organizations, the relationships between them and the events they took part in, with the documents that say so.
///
/// Every array is sorted: documents and organizations by id, relationships by type, source and target, events as a
/// `Chronology` orders them.
public struct OrganizationGraph: Hashable, Sendable {
  /// The documents, by id.
  public var documents: [DocumentRecord]
  /// The organizations, by id.
  public var organizations: [Organization]
  /// The relationships, by type, source and target.
  public var relationships: [Relationship]
  /// The events, by date.
  public var events: [Event<Organization.ID>]

  /// Creates a graph from sorted parts; ``GraphAssembler`` makes them.
  public init(
    documents: [DocumentRecord] = [], organizations: [Organization] = [], relationships: [Relationship] = [],
    events: [Event<Organization.ID>] = []
  ) {
    self.documents = documents
    self.organizations = organizations
    self.relationships = relationships
    self.events = events
  }
}
