/// Where a relationship stands.
public enum RelationshipStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Signed, awarded, ongoing, done.
  case inEffect = "in-effect"
  /// Will be, expected, in talks, proposed, threatened.
  case planned
  /// Refused, rejected, blocked before it happened.
  case declined
  /// Cancelled, lifted, switched away from.
  case ended
}
