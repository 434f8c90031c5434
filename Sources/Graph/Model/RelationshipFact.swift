import Text
import Timeline

/// One distinct thing that documents say of a relationship.
public struct RelationshipFact: Hashable, Sendable {
  /// Where the relationship stood.
  public var status: RelationshipStatus
  /// When that status began or was announced, or nil.
  public var date: TemporalValue?
  /// What it was worth, or nil.
  public var amount: Amount?
  /// A designation's own words ("Entity List"), a round's name, or nil.
  public var label: String?
  /// Ids of intermediaries, sorted.
  public var via: [Organization.ID]
  /// Where it is said, sorted by document and place. Never empty in a graph.
  public var evidence: [Evidence]

  /// Creates a fact from its parts.
  public init(
    status: RelationshipStatus, date: TemporalValue? = nil, amount: Amount? = nil, label: String? = nil,
    via: [Organization.ID] = [], evidence: [Evidence]
  ) {
    self.status = status
    self.date = date
    self.amount = amount
    self.label = label
    self.via = via
    self.evidence = evidence
  }
}
