import Graph
import Text

/// An organization as JSON formats for networks hold it.
struct NodeElement: Encodable {
  let id: String
  let label: String
  let name: String
  let value: String
  let type: String
  let aliases: [String]
  let mentions: Int
  let documents: [String]

  init(_ organization: Organization) {
    id = organization.id
    label = organization.name
    name = organization.name
    value = organization.id
    type = organization.type.rawValue
    aliases = organization.aliases
    mentions = organization.mentions
    documents = organization.documents
  }
}

/// A relationship as JSON formats for networks hold it: flat fields for styling, with everything beside.
struct EdgeElement: Encodable {
  let id: String
  let key: String
  let source: String
  let target: String
  let label: String
  let interaction: String
  let type: String
  let symmetric: Bool
  let status: String
  let date: DateJSON?
  let dateLabel: String?
  let amount: AmountJSON?
  let wording: String?
  let via: [String]
  let sources: Int
  let confidence: Double
  let quote: String?
  let history: [FactJSON]
  let conflicts: [ConflictJSON]
  let evidence: [EvidenceJSON]

  init(_ relationship: Relationship) {
    let current = relationship.current
    id = relationship.id
    key = relationship.id
    source = relationship.source
    target = relationship.target
    label = relationship.caption
    interaction = relationship.type.rawValue
    type = relationship.type.rawValue
    symmetric = relationship.type.isSymmetric
    status = current.status.rawValue
    date = current.date.map(DateJSON.init)
    dateLabel = current.date.map(DateLabel.text)
    amount = current.amount.map(AmountJSON.init)
    wording = current.label
    via = current.via
    sources = relationship.sources
    confidence = relationship.confidence
    quote = relationship.evidence.first?.quote
    history = relationship.history.map(FactJSON.init)
    conflicts = relationship.conflicts.map(ConflictJSON.init)
    evidence = relationship.evidence.map(EvidenceJSON.init)
  }
}

/// What belongs to the network as a whole.
struct NetworkData: Encodable {
  let generator: String
  let documents: [DocumentJSON]
  let events: [EventJSON]

  init(_ graph: OrganizationGraph, generator: String) {
    self.generator = generator
    documents = graph.documents.map(DocumentJSON.init)
    events = graph.events.map(EventJSON.init)
  }
}
