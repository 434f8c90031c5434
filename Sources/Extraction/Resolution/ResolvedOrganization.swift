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
}
