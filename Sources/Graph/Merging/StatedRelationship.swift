/// A fact with the ends that it connects: what extraction finds and merging collects.
public struct StatedRelationship: Hashable, Sendable {
  /// What the source has to do with the target.
  public var type: RelationshipType
  /// Where the edge starts.
  public var source: Organization.ID
  /// Where it ends.
  public var target: Organization.ID
  /// What is said of it.
  public var fact: RelationshipFact

  /// Creates a statement; the ends of a symmetric type are put in the order of their ids.
  public init(type: RelationshipType, source: Organization.ID, target: Organization.ID, fact: RelationshipFact) {
    let swapped = type.isSymmetric && target < source
    self.type = type
    self.source = swapped ? target : source
    self.target = swapped ? source : target
    self.fact = fact
  }
}
