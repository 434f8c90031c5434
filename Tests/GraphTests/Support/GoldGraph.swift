import Foundation
import Text
import Timeline

@testable import Graph

/// Graphs made from the gold annotations beside the project, for looking at pictures; never for asserting content.
enum GoldGraph {
  private struct File: Decodable {
    struct Entity: Decodable {
      let id: String
      let name: String
      let type: String
    }
    struct GoldDate: Decodable { let value: String? }
    struct GoldAmount: Decodable {
      let value: Double
      let unit: String
      let qualifier: String?
    }
    struct Relation: Decodable {
      let type: String
      let source: String
      let target: String
      let status: String
      let date: GoldDate?
      let amount: GoldAmount?
      let via: [String]?
      let quote: String?
    }
    struct GoldEvent: Decodable {
      let type: String
      let date: GoldDate?
      let participants: [String]
      let relation: Int?
      let quote: String?
    }
    let id: String
    let url: String?
    let title: String?
    let published: String?
    let entities: [Entity]
    let relations: [Relation]
    let events: [GoldEvent]?
  }

  private static let shared = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared")

  /// The annotated files of a folder below `shared`, or none where it isn't there.
  static func files(in folder: String) -> [URL] {
    let url = shared.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path())) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().map { url.appending(path: $0) }
  }

  /// One graph of several files; organizations of one name are one.
  static func graph(of urls: [URL]) throws -> OrganizationGraph {
    var organizations = [String: Organization]()
    var documents = [DocumentRecord]()
    var statements = [StatedRelationship]()
    var events = [Event<Organization.ID>]()
    for url in urls {
      let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
      let document = record(file)
      documents.append(document)
      var ids = [String: String]()
      for entity in file.entities {
        let organization = Organization(
          name: entity.name, type: OrganizationType(rawValue: entity.type) ?? .otherOrganization)
        organizations[organization.id] = organizations[organization.id] ?? organization
        ids[entity.id] = organization.id
      }
      func evidence(_ quote: String?) -> Evidence {
        Evidence(
          document: document.id, range: CodePointRange(start: 0, end: 1), quote: quote ?? "", rule: "gold")
      }
      var relationships = [String]()
      for relation in file.relations {
        guard let type = RelationshipType(rawValue: relation.type), let source = ids[relation.source],
          let target = ids[relation.target]
        else {
          relationships.append("")
          continue
        }
        let fact = RelationshipFact(
          status: RelationshipStatus(rawValue: relation.status) ?? .inEffect, date: date(relation.date),
          amount: relation.amount.map {
            Amount(value: $0.value, unit: $0.unit, qualifier: .init(rawValue: $0.qualifier ?? "") ?? .exact, text: "")
          }, via: (relation.via ?? []).compactMap { ids[$0] }, evidence: [evidence(relation.quote)])
        let statement = StatedRelationship(type: type, source: source, target: target, fact: fact)
        statements.append(statement)
        relationships.append(
          Relationship.id(type: type, source: statement.source, target: statement.target))
      }
      for (number, event) in (file.events ?? []).enumerated() {
        let relation = event.relation.flatMap { $0 < file.relations.count ? $0 : nil }
        events.append(
          Event(
            id: "ev:" + ContentHash.short([file.id, "\(number)"]), type: EventType(rawValue: event.type) ?? .other,
            title: event.quote ?? event.type, date: date(event.date),
            participants: event.participants.compactMap { ids[$0] }.map { EventParticipant(participant: $0, role: "") },
            relationship: relation.map { relationships[$0] },
            status: relation.map { file.relations[$0].status },
            amount: relation.flatMap { file.relations[$0].amount }.map {
              Amount(value: $0.value, unit: $0.unit, qualifier: .init(rawValue: $0.qualifier ?? "") ?? .exact, text: "")
            }, evidence: [evidence(event.quote)]))
      }
    }
    return OrganizationGraph(
      documents: documents.sorted { $0.id < $1.id }, organizations: organizations.values.sorted { $0.id < $1.id },
      relationships: RelationshipAssembler(sources: SourceCounter(documents: documents))
        .relationships(from: statements), events: events.sorted { key($0) < key($1) })
  }

  private static func key(_ event: Event<Organization.ID>) -> String {
    (event.date?.earliest.map { "\($0)" } ?? "9999") + event.id
  }

  private static func record(_ file: File) -> DocumentRecord {
    let hash = ContentHash.sha256(Array(file.id.utf8))
    return DocumentRecord(
      id: "doc:" + hash.prefix(12), path: file.id + ".txt", title: file.title,
      published: date(file.published.map { File.GoldDate(value: $0) }), publisher: nil, source: file.url, sha256: hash,
      textSha256: hash, fingerprint: Fingerprint(hexadecimal: String(hash.prefix(16))) ?? Fingerprint(bits: 0),
      space: .file, characters: 0)
  }

  private static func date(_ date: File.GoldDate?) -> TemporalValue? {
    date?.value.map { TestGraph.date($0) }
  }
}
