import Text

/// Which annotated entity each organization found is: one of the same name or, failing that, the one whose mentions end
/// where the organization's names end.
struct EntityAlignment {
  /// The identifier of each organization's entity; nil for one that none is.
  let entities: [String?]

  /// Aligns the organizations of a text.
  /// - Parameters:
  ///   - text: what was found.
  ///   - names: the names of every entity, by identifier.
  ///   - mentions: the annotated mentions of single entities: their ends in code points and the entity.
  init(_ text: ResolvedText, names: [(id: String, names: [String])], mentions: [(end: Int, entity: String)]) {
    var ids = [String: String]()
    for entity in names {
      for name in entity.names { ids[Self.key(name)] = entity.id }
    }
    let ends = Dictionary(mentions.map { ($0.end, $0.entity) }, uniquingKeysWith: { first, _ in first })
    var votes = [[String: Int]](repeating: [:], count: text.organizations.count)
    for mention in text.mentions where Self.isName(mention) {
      guard let entity = ends[text.analyzed.text.codePoints(mention.range).end] else { continue }
      for organization in mention.organizations { votes[organization][entity, default: 0] += 1 }
    }
    entities = text.organizations.indices.map { index in
      let organization = text.organizations[index]
      let named = ([organization.name] + organization.aliases).lazy.compactMap { ids[Self.key($0)] }.first
      return named ?? votes[index].max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
  }

  private static func isName(_ mention: OrganizationMention) -> Bool {
    mention.organizations.count == 1 && [.name, .short, .acronym].contains(mention.kind)
  }

  private static func key(_ name: String) -> String { NameFolding.words(name).joined(separator: " ") }
}
