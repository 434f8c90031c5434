import Text
import Timeline

/// An edge of the graph: one per type and pair of organizations, with everything that is known of it.
///
/// All but the ends and ``history`` follows from the facts and the documents; ``GraphAssembler`` computes it.
public struct Relationship: Hashable, Sendable, Identifiable {
  /// `rel:` and a hash of type, source and target.
  public let id: String
  /// What the source has to do with the target.
  public let type: RelationshipType
  /// Where the edge starts.
  public let source: Organization.ID
  /// Where it ends.
  public let target: Organization.ID
  /// Every distinct fact, oldest first.
  public let history: [RelationshipFact]
  /// The fact in force: the latest of ``history``.
  public let current: RelationshipFact
  /// How many independent documents show it; copies of one text count once.
  public let sources: Int
  /// How sure it is that the relationship is what the documents say, 0 to 1.
  public let confidence: Double
  /// Where documents contradict each other.
  public let conflicts: [Conflict]

  /// Creates a relationship whose derived parts are already computed.
  public init(
    type: RelationshipType, source: Organization.ID, target: Organization.ID, history: [RelationshipFact],
    current: RelationshipFact, sources: Int, confidence: Double, conflicts: [Conflict]
  ) {
    id = Self.id(type: type, source: source, target: target)
    self.type = type
    self.source = source
    self.target = target
    self.history = history
    self.current = current
    self.sources = sources
    self.confidence = confidence
    self.conflicts = conflicts
  }

  /// The id of the relationship of a type between two organizations.
  public static func id(type: RelationshipType, source: Organization.ID, target: Organization.ID) -> String {
    "rel:" + ContentHash.short([type.rawValue, source, target])
  }

  /// All evidence of all facts, each place once, sorted by document and place.
  public var evidence: [Evidence] {
    Array(Set(history.flatMap(\.evidence))).sorted()
  }
}
