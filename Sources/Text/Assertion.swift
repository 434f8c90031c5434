/// How a text presents something.
public enum Assertion: String, Hashable, Sendable, Codable, CaseIterable {
  /// As a fact.
  case stated
  /// As somebody else's word.
  case reported
  /// With doubt.
  case hedged
  /// As not so.
  case denied
  /// As a condition or a supposition.
  case hypothetical
}
