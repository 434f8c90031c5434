import Graph

/// A relationship between two organizations in the order of their mentions: the type, and whether it runs backwards.
struct RelationLabel: Hashable {
  var type: RelationshipType
  var isReversed: Bool

  /// The label as the model names it: `acquires>`, `acquires<`, `partners-with`.
  var name: String { type.isSymmetric ? type.rawValue : type.rawValue + (isReversed ? "<" : ">") }

  init(type: RelationshipType, isReversed: Bool) {
    self.type = type
    self.isReversed = isReversed
  }

  /// Reads a name; nil for `none` and anything else.
  init?(name: String) {
    let isReversed = name.hasSuffix("<")
    let bare = isReversed || name.hasSuffix(">") ? String(name.dropLast()) : name
    guard let type = RelationshipType(rawValue: bare) else { return nil }
    self.init(type: type, isReversed: isReversed)
  }
}
