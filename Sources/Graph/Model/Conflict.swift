import Text

/// Two documents that say incompatible things of one relationship.
public struct Conflict: Hashable, Sendable {
  /// What they disagree about.
  public enum Field: String, Hashable, Sendable, Codable, CaseIterable {
    /// The date of the same status.
    case date
    /// The amount of the same contract or investment.
    case amount
    /// The status at the same time.
    case status
  }

  /// What they disagree about.
  public var field: Field
  /// What each says, in words, in the order of ``evidence``.
  public var values: [String]
  /// Where each says it.
  public var evidence: [Evidence]

  /// Creates a conflict from its parts.
  public init(field: Field, values: [String], evidence: [Evidence]) {
    self.field = field
    self.values = values
    self.evidence = evidence
  }
}
