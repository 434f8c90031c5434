import Graph

/// A relation in terms of the annotation; the ends of a symmetric one are in order.
struct Edge: Hashable {
  let type: String
  let source: String
  let target: String

  /// The types that the product is first of all for.
  static let core = Set(RelationshipType.core.map(\.rawValue))

  init(_ type: String, _ source: String, _ target: String) {
    let swaps = RelationshipType(rawValue: type)?.isSymmetric == true && target < source
    self.type = type
    self.source = swaps ? target : source
    self.target = swaps ? source : target
  }
}
