import Graph

/// Why two names stand for one organization.
struct JoinReason: Hashable, Sendable {
  /// The rule: `same-name`, `short-name`, `acronym`, `parentheses`, `gazetteer`, `apposition`, `user` and so on.
  var rule: String
  /// The name that was joined.
  var name: String
}

/// An organization as one document shows it.
struct ResolvedOrganization: Hashable, Sendable {
  /// The fullest proper name in the text, or the gazetteer's.
  var name: String
  /// What it is.
  var type: OrganizationType
  /// Every other name that the text uses, sorted.
  var aliases: [String]
  /// The evidence for the type, for people to read.
  var typeReason: String
  /// Why its names are one organization's, in text order.
  var joins: [JoinReason]
  /// Whether it becomes an organization only where a relation needs it.
  var isCandidate: Bool
  /// The index of the organization that it is a part of, as far as known.
  var parent: Int?

  /// Whether money is what it deals in, by its type or its name: it lends and invests, and buys no goods for others.
  var isFinancier: Bool {
    type == .investor || name.split(separator: " ").contains { Self.financing.contains($0) }
  }

  private static let financing: Set<Substring> = ["Bank", "Banks", "Fund", "Finance", "Capital"]
}
