import Graph

/// What the gazetteer knows of one name.
struct GazetteerEntry: Hashable, Sendable {
  /// What kind of thing is named.
  enum Kind: Hashable, Sendable {
    case organization(OrganizationType)
    /// An organization whose type the text has to show.
    case organizationOfUnknownType
    /// A newspaper, agency or broadcaster: an organization only where it takes part in a relation.
    case publication
    /// A product, list, programme, index or place: never an organization.
    case other
  }

  /// The name to display.
  var name: String
  /// What it is.
  var kind: Kind
  /// ISO 3166 code of its country, or nil.
  var country: String?
  /// The index of the organization that it is a part of.
  var parent: Int?
  /// Common nouns that describe it: "chipmaker", "airline".
  var nouns: [String]
  /// Whether a user said so, which wins over everything else.
  var isUsers = false

  /// Whether it is an organization.
  var isOrganization: Bool { kind != .other }

  /// Its type as an organization, or nil if it isn't one or nothing is known.
  var type: OrganizationType? {
    switch kind {
    case .organization(let type): type
    case .publication: .company
    case .organizationOfUnknownType, .other: nil
    }
  }
}
