import Text

/// Something on which documents that tell one event disagree.
public struct EventConflict: Hashable, Sendable {
  /// What they disagree on.
  public enum Field: String, Hashable, Sendable, Codable, CaseIterable {
    /// When it happened.
    case date
    /// How much.
    case amount
  }

  /// One document's word.
  public struct Claim: Hashable, Sendable {
    /// What it says: EDTF for a date, the words of an amount.
    public var value: String
    /// Where it says so.
    public var evidence: [Evidence]

    /// Creates a claim.
    public init(value: String, evidence: [Evidence]) {
      self.value = value
      self.evidence = evidence
    }
  }

  /// What they disagree on.
  public var field: Field
  /// What each says, ordered by value.
  public var claims: [Claim]

  /// Creates a conflict.
  public init(field: Field, claims: [Claim]) {
    self.field = field
    self.claims = claims.sorted { $0.value < $1.value }
  }
}
