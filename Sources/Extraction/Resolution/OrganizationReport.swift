import Foundation
import Graph

/// The organizations of documents with what speaks for each: what `graphkit organizations` lists, so that a user can
/// write a `graphkit.yaml` from it.
public struct OrganizationReport: Hashable, Sendable, Codable {
  /// One organization.
  public struct Entry: Hashable, Sendable, Codable {
    /// The name to display.
    public var name: String
    /// What it is.
    public var type: OrganizationType
    /// The evidence for the type.
    public var typeReason: String
    /// Its other names, sorted.
    public var aliases: [String]
    /// What it is a part of, as far as known.
    public var parent: String?
    /// Whether it becomes an organization only where a relation needs it.
    public var isCandidate: Bool
    /// The number of mentions, pronouns and descriptions included.
    public var mentions: Int
    /// The paths of the documents that mention it, sorted.
    public var documents: [String]
    /// Why its names are one organization's: rule and name.
    public var joins: [Join]
  }

  /// Why a name was joined to an organization.
  public struct Join: Hashable, Sendable, Codable {
    /// The rule.
    public var rule: String
    /// The name.
    public var name: String
  }

  /// The organizations by name.
  public private(set) var organizations: [Entry]

  /// Unites the organizations of several documents; those of one name and authority are one. Linear but for sorting.
  init(_ documents: [(path: String, text: ResolvedText)]) {
    var entries: [String: Entry] = [:]
    for document in documents {
      var counts = [Int](repeating: 0, count: document.text.organizations.count)
      for mention in document.text.mentions {
        for organization in mention.organizations { counts[organization] += 1 }
      }
      for (index, organization) in document.text.organizations.enumerated() where counts[index] > 0 {
        let parent = organization.parent.map { document.text.organizations[$0].name }
        let entry = Entry(organization, parent: parent, mentions: counts[index], path: document.path)
        let key = OrganizationName.key(organization.name) + (organization.type.isGovernmental ? "\u{1}" : "")
        if entries[key] == nil { entries[key] = entry } else { entries[key]?.unite(entry) }
      }
    }
    organizations = entries.values.sorted { ($0.name, $0.type.rawValue) < ($1.name, $1.type.rawValue) }
  }

  /// The report for people: a line for each organization, its evidence below it.
  public var text: String {
    organizations.map(\.text).joined(separator: "\n")
  }

  /// The report as JSON with sorted keys.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

extension OrganizationReport.Entry {
  fileprivate init(_ organization: ResolvedOrganization, parent: String?, mentions: Int, path: String) {
    var joins = [OrganizationReport.Join]()
    for join in organization.joins {
      let join = OrganizationReport.Join(rule: join.rule, name: join.name)
      if !joins.contains(join) { joins.append(join) }
    }
    self.init(
      name: organization.name, type: organization.type, typeReason: organization.typeReason,
      aliases: organization.aliases, parent: parent, isCandidate: organization.isCandidate, mentions: mentions,
      documents: [path], joins: joins)
  }

  fileprivate mutating func unite(_ other: Self) {
    aliases = Set(aliases + other.aliases + (other.name == name ? [] : [other.name])).sorted()
    documents = Set(documents + other.documents).sorted()
    mentions += other.mentions
    parent = parent ?? other.parent
    if isCandidate, !other.isCandidate {
      type = other.type
      typeReason = other.typeReason
    }
    isCandidate = isCandidate && other.isCandidate
    joins += other.joins.filter { !joins.contains($0) }
  }

  fileprivate var text: String {
    let where_ = documents.count == 1 ? documents[0] : "\(documents.count) documents"
    var lines = ["\(name)  [\(type.rawValue): \(typeReason)]  \(mentions) mentions in \(where_)"]
    if isCandidate { lines.append("  only where a relation needs it") }
    if let parent { lines.append("  part of: \(parent)") }
    if !aliases.isEmpty { lines.append("  also: " + aliases.joined(separator: "; ")) }
    for join in joins { lines.append("  joined: \(join.name) (\(join.rule))") }
    return lines.joined(separator: "\n") + "\n"
  }
}
