import GRDB
import Graph
import Text
import Timeline

/// Fills the tables, in the order of the graph.
struct SQLiteWriter {
  let database: Database

  func write(_ graph: OrganizationGraph, generator: String) throws {
    try insert("meta", ["format", "graphkit-sqlite"])
    try insert("meta", ["version", "1"])
    try insert("meta", ["generator", generator])
    for document in graph.documents { try write(document) }
    for organization in graph.organizations { try write(organization) }
    for relationship in graph.relationships { try write(relationship) }
    for (position, event) in graph.events.enumerated() { try write(event, position) }
    try database.execute(sql: SQLiteSchema.fillIndex)
  }

  private func write(_ document: DocumentRecord) throws {
    let published = document.published
    try insert(
      "documents",
      [
        document.id, document.path, document.title, published?.edtf?.description, published?.earliest?.description,
        published?.latest?.description, document.publisher, document.source, document.sha256, document.textSha256,
        document.fingerprint.hexadecimal, document.space.rawValue, document.characters,
      ])
  }

  private func write(_ organization: Organization) throws {
    try insert("organizations", [organization.id, organization.name, organization.type.rawValue])
    for alias in organization.aliases { try insert("aliases", [organization.id, alias]) }
    for (document, count) in organization.mentionsByDocument.sorted(by: { $0.key < $1.key }) {
      try insert("mentions", [organization.id, document, count])
    }
  }

  private func write(_ relationship: Relationship) throws {
    let current = relationship.current
    try insert(
      "relationships",
      [
        relationship.id, relationship.type.rawValue, relationship.source, relationship.target,
        relationship.type.isSymmetric, current.status.rawValue,
      ] + columns(current.date) + columns(current.amount)
        + [current.label, relationship.sources, relationship.confidence])
    for (position, fact) in relationship.history.enumerated() { try write(fact, position, of: relationship) }
    for (position, conflict) in relationship.conflicts.enumerated() {
      try write(conflict, position, [relationship.id, nil])
    }
  }

  private func write(_ fact: RelationshipFact, _ position: Int, of relationship: Relationship) throws {
    try insert(
      "facts",
      [nil, relationship.id, position, fact.status.rawValue] + columns(fact.date) + columns(fact.amount) + [fact.label])
    let id = database.lastInsertedRowID
    for organization in fact.via { try insert("intermediaries", [id, organization]) }
    for item in fact.evidence { try write(item, [relationship.id, id, nil]) }
  }

  private func write(_ conflict: Conflict, _ position: Int, _ subject: [(any DatabaseValueConvertible)?]) throws {
    for (side, value) in conflict.values.enumerated() {
      let evidence = side < conflict.evidence.count ? conflict.evidence[side] : nil
      try insert(
        "conflicts",
        subject + [
          position, conflict.field.rawValue, side, value, evidence?.document, evidence?.range.start,
          evidence?.range.end, evidence?.quote,
        ])
    }
  }

  private func write(_ event: Event<Organization.ID>, _ position: Int) throws {
    try insert(
      "events",
      [event.id, position, event.type.rawValue, event.title, event.relationship, event.status] + columns(event.date)
        + columns(event.amount))
    for (place, participant) in event.participants.enumerated() {
      try insert("participants", [event.id, place, participant.participant, participant.role])
    }
    for item in event.evidence { try write(item, [nil, nil, event.id]) }
    for (position, conflict) in event.conflicts.enumerated() {
      try write(Conflict(conflict), position, [nil, event.id])
    }
  }

  private func write(_ evidence: Evidence, _ subject: [(any DatabaseValueConvertible)?]) throws {
    try insert(
      "evidence",
      [nil] + subject + [
        evidence.document, evidence.range.start, evidence.range.end, evidence.quote, evidence.trigger?.start,
        evidence.trigger?.end, evidence.rule, evidence.assertion.rawValue, evidence.attribution, evidence.confidence,
      ])
  }

  private func columns(_ date: TemporalValue?) -> [(any DatabaseValueConvertible)?] {
    [
      date?.edtf?.description, date?.earliest?.description, date?.latest?.description, date?.text,
      date?.basis.rawValue,
    ]
  }

  private func columns(_ amount: Amount?) -> [(any DatabaseValueConvertible)?] {
    [amount?.value, amount?.unit, amount?.qualifier.rawValue, amount?.text]
  }

  private func insert(_ table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    let places = Array(repeating: "?", count: values.count).joined(separator: ", ")
    try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(places))")
      .execute(arguments: StatementArguments(values))
  }
}
