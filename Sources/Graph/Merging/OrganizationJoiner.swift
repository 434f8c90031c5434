import Text

/// Finds which organizations of several graphs are one.
///
/// Two are one when their names agree but for case, punctuation and legal form, and both or neither act with a state's
/// authority: a bank and a ministry of one name stay apart.
struct OrganizationJoiner {
  /// The joined organizations, sorted by id, and for each graph what its ids became.
  func join(
    _ graphs: [[Organization]]
  ) -> (organizations: [Organization], renaming: [[Organization.ID: Organization.ID]]) {
    let groups = Dictionary(grouping: graphs.joined(), by: Key.init).sorted { $0.key < $1.key }
    var organizations = [Organization]()
    var idOfKey = [Key: Organization.ID]()
    var taken = Set<Organization.ID>()
    for (key, members) in groups {
      var organization = united(members)
      if taken.contains(organization.id) {
        organization.id = OrganizationSlug.id(for: organization.name, distinguishedBy: key.discriminator)
      }
      taken.insert(organization.id)
      idOfKey[key] = organization.id
      organizations.append(organization)
    }
    let renaming = graphs.map { organizations in
      Dictionary(
        organizations.map { ($0.id, idOfKey[Key($0)] ?? $0.id) }, uniquingKeysWith: { first, _ in first })
    }
    return (organizations.sorted { $0.id < $1.id }, renaming)
  }

  private func united(_ members: [Organization]) -> Organization {
    let name = members.map(\.name).max(by: isLessFull) ?? ""
    let aliases = distinct(members.flatMap { $0.aliases + [$0.name] }).filter { $0 != name }
    let type = members.map(\.type).min { Self.specificity($0) < Self.specificity($1) } ?? .otherOrganization
    // One document counts its mentions in every graph that holds it: take it once.
    let mentions = members.map(\.mentionsByDocument).reduce(into: [Document.ID: Int]()) {
      $0.merge($1, uniquingKeysWith: max)
    }
    return Organization(name: name, type: type, aliases: aliases, mentionsByDocument: mentions)
  }

  /// The names, each once, sorted. Of names that differ only in how accents are encoded, the first in byte order.
  private func distinct(_ names: [String]) -> [String] {
    var seen = Set<String>()
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.filter { seen.insert($0).inserted }.sorted()
  }

  /// The fullest name is the longest; among equally long ones the first in byte order.
  private func isLessFull(_ left: String, _ right: String) -> Bool {
    left.count != right.count ? left.count < right.count : right.utf8.lexicographicallyPrecedes(left.utf8)
  }

  /// What says more of an organization comes first: a document that only shows a company may not know it is a division.
  private static func specificity(_ type: OrganizationType) -> Int {
    let order: [OrganizationType] = [
      .division, .investor, .university, .internationalBody, .nonprofit, .governmentAgency, .government, .company,
      .otherOrganization,
    ]
    return order.firstIndex(of: type) ?? order.count
  }

  private struct Key: Hashable, Comparable {
    let name: String
    let isGovernmental: Bool

    init(_ organization: Organization) {
      name = OrganizationName.key(organization.name)
      isGovernmental = organization.type.isGovernmental
    }

    var discriminator: String { isGovernmental ? "government" : "organization" }

    static func < (left: Key, right: Key) -> Bool {
      (left.name, left.isGovernmental ? 0 : 1) < (right.name, right.isGovernmental ? 0 : 1)
    }
  }
}
