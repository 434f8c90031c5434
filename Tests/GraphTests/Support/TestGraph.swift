import Foundation
import Text
import Timeline

@testable import Graph

/// Builds graphs by hand.
struct TestGraph {
  private var documents: [DocumentRecord] = []
  private var organizations: [String: Organization] = [:]
  private var statements: [StatedRelationship] = []
  private var events: [Event<Organization.ID>] = []

  /// The graph so far.
  var graph: OrganizationGraph {
    OrganizationGraph(
      documents: documents.sorted { $0.id < $1.id }, organizations: organizations.values.sorted { $0.id < $1.id },
      relationships: RelationshipAssembler(sources: SourceCounter(documents: documents))
        .relationships(from: statements),
      events: events)
  }

  /// A document, and its id.
  mutating func document(
    _ title: String, published: String? = nil, publisher: String? = nil, source: String? = nil
  ) -> Document.ID {
    let hash = ContentHash.sha256(Array(title.utf8))
    let record = DocumentRecord(
      id: "doc:" + hash.prefix(12), path: "\(title).txt", title: title, published: published.map { Self.date($0) },
      publisher: publisher, source: source, sha256: hash, textSha256: hash,
      fingerprint: Fingerprint(hexadecimal: String(hash.prefix(16))) ?? Fingerprint(bits: 0), space: .file,
      characters: 100)
    documents.append(record)
    return record.id
  }

  /// An organization, and its id.
  @discardableResult
  mutating func organization(_ name: String, _ type: OrganizationType = .company) -> Organization.ID {
    let organization = Organization(name: name, type: type)
    organizations[organization.id] = organization
    return organization.id
  }

  /// A relationship.
  mutating func relate(
    _ source: Organization.ID, _ type: RelationshipType, _ target: Organization.ID,
    status: RelationshipStatus = .inEffect, date: String? = nil, amount: Amount? = nil, label: String? = nil,
    via: [Organization.ID] = [], documents: [Document.ID] = [], quote: String = "They agreed on it."
  ) {
    let evidence = documents.map {
      Evidence(document: $0, range: CodePointRange(start: 0, end: 4), quote: quote, rule: "test")
    }
    let fact = RelationshipFact(
      status: status, date: date.map { Self.date($0) }, amount: amount, label: label, via: via, evidence: evidence)
    statements.append(StatedRelationship(type: type, source: source, target: target, fact: fact))
  }

  /// An event, and its id.
  @discardableResult
  mutating func event(
    _ type: EventType, _ title: String, date: String?, _ participants: [Organization.ID], status: String? = nil,
    documents: [Document.ID] = []
  ) -> String {
    let id = "ev:" + ContentHash.short([type.rawValue, title])
    events.append(
      Event(
        id: id, type: type, title: title, date: date.map { Self.date($0) },
        participants: participants.map { EventParticipant(participant: $0, role: "party") }, status: status,
        evidence: documents.map {
          Evidence(document: $0, range: CodePointRange(start: 0, end: 4), quote: title, rule: "test")
        }, sources: documents.count))
    return id
  }

  /// A date from EDTF or a quarter such as `2025-Q3`; what can't be read is kept as words.
  static func date(_ text: String) -> TemporalValue {
    var edtf = text
    for quarter in 1...4 { edtf = edtf.replacingOccurrences(of: "-Q\(quarter)", with: "-\(32 + quarter)") }
    let value = EDTF(parsing: edtf)
    let precision: DatePrecision =
      text.contains("Q") ? .quarter : text.count >= 10 ? .day : text.count >= 7 ? .month : .year
    let qualifier: DateQualifier? = text.hasSuffix("~") ? .approximate : text.hasSuffix("?") ? .uncertain : nil
    return TemporalValue(edtf: value, precision: precision, qualifier: qualifier, text: text)
  }
}
