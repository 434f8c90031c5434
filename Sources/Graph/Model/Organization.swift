import Text

/// An organization as the documents together show it.
public struct Organization: Hashable, Sendable, Identifiable {
  /// `org:` and a slug of the name; see ``OrganizationSlug``.
  public var id: String
  /// The fullest proper name, never a description.
  public var name: String
  /// What it is.
  public var type: OrganizationType
  /// Every other name that a document uses for it, sorted.
  public var aliases: [String]
  /// How often each document mentions it, pronouns and descriptions included.
  public var mentionsByDocument: [Document.ID: Int]

  /// Creates an organization; without an id it gets the one that its name makes.
  public init(
    id: String? = nil, name: String, type: OrganizationType, aliases: [String] = [],
    mentionsByDocument: [Document.ID: Int] = [:]
  ) {
    self.id = id ?? OrganizationSlug.id(for: name)
    self.name = name
    self.type = type
    self.aliases = aliases
    self.mentionsByDocument = mentionsByDocument
  }

  /// How often it is mentioned in all documents.
  public var mentions: Int { mentionsByDocument.values.reduce(0, +) }

  /// The documents that mention it, sorted by id.
  public var documents: [Document.ID] { mentionsByDocument.keys.sorted() }
}
